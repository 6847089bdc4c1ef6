"""The start of the screen without what only others need of Textual and of asyncio.

A bare application imports a palette with a tree, a select box and twenty other widgets, and the whole of TLS:
an eighth of its start. This program has a palette of its own, and fetches in processes of their own.
"""

import gc
import sys
from types import ModuleType

_OTHERS_PALETTE = "textual.command"
_OTHERS_NETWORK = "ssl"


class _StandIn(ModuleType):
    """A module whose every name is an empty class."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


def begin() -> None:
    """Import the application, and look for no garbage until the first article is there."""
    gc.disable()
    if "textual.app" in sys.modules:
        return
    spared = {name: sys.modules.get(name) for name in (_OTHERS_PALETTE, _OTHERS_NETWORK)}
    sys.modules[_OTHERS_PALETTE] = _StandIn(_OTHERS_PALETTE)
    # To asyncio, as to everybody, this says that there is no such module.
    sys.modules[_OTHERS_NETWORK] = None  # type: ignore[assignment]
    try:
        import textual.app  # noqa: F401
    finally:
        _give_back(spared)


def settle() -> None:
    """Have ready what the next keys need, and look for garbage again, but not among what is there by now."""
    import textual.widgets._input  # noqa: F401

    gc.freeze()
    gc.enable()


def _give_back(spared: dict[str, ModuleType | None]) -> None:
    """Let whoever imports one of the modules from now on have the true one."""
    for name, module in spared.items():
        if module is None:
            del sys.modules[name]
        else:
            sys.modules[name] = module

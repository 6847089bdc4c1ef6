"""The start of the screen without what only others need of Textual.

A bare application imports a palette with a tree, a select box and twenty other widgets; this program has a
palette of its own. Without the other one the first frame takes a twentieth less (378 ms to 361 beside 240
of a bare application: processor time, medians of twelve starts in turn).
"""

import gc
import sys
from types import ModuleType

_OTHERS_PALETTE = "textual.command"
_TURN = 0.003
"""Seconds after which a thread gives way to another that waits; Python's own are 0.005.

With a method at work a key waits about as long as with 0.001 and takes a third less of the processor; with
0.005 the line down in the list waits twice as long.
"""


class _StandIn(ModuleType):
    """A module whose every name is an empty class."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


def begin() -> None:
    """Import the application, and look for no garbage until the first article is there.

    From now on threads at work give way sooner: whenever a key writes or waits they have their
    turn, and it gets its own back only then.
    """
    gc.disable()
    sys.setswitchinterval(_TURN)
    if "textual.app" in sys.modules or _OTHERS_PALETTE in sys.modules:
        return
    sys.modules[_OTHERS_PALETTE] = _StandIn(_OTHERS_PALETTE)
    try:
        import textual.app  # noqa: F401
    finally:
        # Whoever imports it from now on is to have the true one.
        del sys.modules[_OTHERS_PALETTE]


def settle() -> None:
    """Have ready what the next keys need, and look for garbage again, but not among what is there by now."""
    import textual.widgets._input  # noqa: F401

    gc.freeze()
    gc.enable()

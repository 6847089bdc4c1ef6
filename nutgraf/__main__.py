"""`nutgraf` and `python -m nutgraf`: the program, or a line that says why it cannot run.

Another distribution, too, has a package named `reader`. Installed beside ours it may stand in its way.
"""

# ruff: noqa: E402

import sys

# The half of `signal` without enumerations, which would be felt at every start.
_signal = __import__("_signal")


def _quieten() -> object:
    """Let Ctrl-C end the program without a word; what it did before, None where it is not ours to say."""
    before: object = _signal.getsignal(_signal.SIGINT)
    if before is not _signal.default_int_handler:
        return None
    try:
        _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
    except ValueError:  # another thread, which no signal reaches
        return None
    return before


def _restore(before: object) -> None:
    if before is not None:
        _signal.signal(_signal.SIGINT, before)


_before = _quieten()

from collections.abc import Sequence
from types import ModuleType

_restore(_before)

_SHADOWED = (
    "nutgraf: another distribution's package `{name}` stands in the way of ours ({place});"
    " install nutgraf by itself, `pipx install nutgraf` or `uv tool install nutgraf` does"
)
_FAILED = 1


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments and return its exit status."""
    try:
        program = _loaded()
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("reader", "corpus", "widgets"):
            raise
        return _shadowed((error.name or "reader").partition(".")[0])
    if getattr(program, "PROGRAM", "") != "nutgraf":
        return _shadowed("reader")
    status: int = program.main(argv)
    return status


def _loaded() -> ModuleType:
    """The program; Ctrl-C while it is being imported ends it without a word."""
    before = _quieten()
    try:
        from nutgraf.own_modules import find_own_modules_early

        find_own_modules_early()
        __import__("reader.__main__")
        return sys.modules["reader.__main__"]
    finally:
        _restore(before)


def _shadowed(name: str) -> int:
    place = getattr(sys.modules.get(name), "__file__", None) or "of another place"
    sys.stderr.write(_SHADOWED.format(name=name, place=ascii(place)[1:-1]) + "\n")
    return _FAILED


if __name__ == "__main__":
    sys.exit(main())

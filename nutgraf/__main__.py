"""`nutgraf` and `python -m nutgraf`: the program, or a line that says why it cannot run.

Another distribution, too, has a package named `reader`. Installed beside ours it may stand in its way.
"""

import sys
from collections.abc import Sequence
from importlib import import_module

_SHADOWED = (
    "nutgraf: another distribution's package `{name}` stands in the way of ours ({place});"
    " install nutgraf by itself, `pipx install nutgraf` or `uv tool install nutgraf` does"
)
_FAILED = 1


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments and return its exit status."""
    try:
        program = import_module("reader.__main__")
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("reader", "corpus", "widgets"):
            raise
        return _shadowed((error.name or "reader").partition(".")[0])
    if getattr(program, "PROGRAM", "") != "nutgraf":
        return _shadowed("reader")
    status: int = program.main(argv)
    return status


def _shadowed(name: str) -> int:
    place = getattr(sys.modules.get(name), "__file__", None) or "of another place"
    sys.stderr.write(_SHADOWED.format(name=name, place=ascii(place)[1:-1]) + "\n")
    return _FAILED


if __name__ == "__main__":
    sys.exit(main())

"""The program's version, looked up only when it is asked for."""

import os
import sys

_BEFORE, _BEHIND = "nutgraf-", ".dist-info"


def version_line() -> str:
    """Name and version, as `nutgraf --version` prints them."""
    return f"nutgraf {_installed() or _from_metadata()}\n"


def _installed() -> str | None:
    """The version in the name of the folder that an installer leaves, or None where there is none.

    `importlib.metadata` would find the same, and import a parser of mail for it.
    """
    for place in sys.path:
        try:
            names = os.listdir(place or ".")  # noqa: PTH208 - pathlib costs as much as all the rest
        except OSError:
            continue
        for name in names:
            if name.startswith(_BEFORE) and name.endswith(_BEHIND):
                return name[len(_BEFORE) : -len(_BEHIND)]
    return None


def _from_metadata() -> str:
    from importlib.metadata import version

    return version("nutgraf")

"""Finding our own modules where they are, without a search.

Of each module Python asks the disk whether its folder has changed and which of four kinds of files is there,
and of each package whether it is a zip file. A run imports more than a hundred of ours, each a file of
source, and asking for that file alone takes a twentieth off a short run. What is not there is left to others.
"""

# ruff: noqa: PTH116

import sys

# `importlib.machinery` would import more than is saved.
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import SourceFileLoader
from collections.abc import Sequence
from os import stat
from types import ModuleType

_OURS = ("corpus.", "reader.", "widgets.")


class OwnModules:
    """A finder for `sys.meta_path`; what it finds is loaded as ever."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module of ours is; None of another one, and of one that is no file of source."""
        if not path or not name.startswith(_OURS):
            return None
        place = f"{path[0]}/{name.rpartition('.')[2]}"
        return _spec(name, f"{place}.py", None) or _spec(name, f"{place}/__init__.py", [place])


def _spec(name: str, file: str, inside: list[str] | None) -> ModuleSpec | None:
    try:
        stat(file)
    except OSError:
        return None
    spec = ModuleSpec(name, SourceFileLoader(name, file), origin=file)
    spec.submodule_search_locations = inside
    spec.has_location = True
    return spec


def find_own_modules_early() -> None:
    """Ask this finder before the usual search, from now on."""
    if OwnModules not in sys.meta_path:
        sys.meta_path.insert(len(sys.meta_path) - 1, OwnModules)

"""Finding our own modules where they are, without a search.

Of each module Python asks the disk whether its folder has changed and which of four kinds of files is
there, and of each package whether it is a zip file. A run imports more than a hundred of ours, each a file
of source, and asking for that file alone takes a twelfth off a short run (`summarize` of one story 58.5 ms
to 53.5, processor time, medians of forty runs in turn) and is not felt at the start of the screen. What is
not there is left to others.
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
_COMPILED = f".{sys.implementation.cache_tag}.pyc"


class OwnModules:
    """A finder for `sys.meta_path`; the modules that it finds are loaded as ever."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module of ours is; None of another one, and of one that is no file of source."""
        if not path or not name.startswith(_OURS):
            return None
        folder, tail = path[0], name.rpartition(".")[2]
        if _is_there(file := f"{folder}/{tail}.py"):
            return _spec(name, SourceFileLoader(name, file), file, f"{folder}/__pycache__/{tail}{_COMPILED}")
        place = f"{folder}/{tail}"
        if _is_there(file := f"{place}/__init__.py"):
            spec = _spec(name, _Room, file, f"{place}/__pycache__/__init__{_COMPILED}")
            spec.submodule_search_locations = [place]
            return spec
        return None


class _Room:
    """Loads a package of ours: what its file says is for readers, and not read here."""

    @staticmethod
    def create_module(_spec: ModuleSpec) -> None:
        """Leave it to Python."""

    @staticmethod
    def exec_module(_module: ModuleType) -> None:
        """Do nothing."""


def _is_there(file: str) -> bool:
    try:
        stat(file)
    except OSError:
        return False
    return True


def _spec(name: str, loader: SourceFileLoader | type[_Room], file: str, compiled: str) -> ModuleSpec:
    """What Python is to know of a module; it would take as long again to find out the last by itself."""
    spec = ModuleSpec(name, loader, origin=file)  # type: ignore[arg-type]
    spec.cached = compiled
    spec.has_location = True
    return spec


def find_own_modules_early() -> None:
    """Ask this finder before all others, from now on."""
    if OwnModules not in sys.meta_path:
        sys.meta_path.insert(0, OwnModules)

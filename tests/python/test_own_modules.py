"""Our modules are found where they are, as the usual search finds them."""

import ast
import sys
from importlib.machinery import BuiltinImporter, PathFinder
from importlib.util import module_from_spec
from pathlib import Path

import pytest

import corpus
import reader
from nutgraf.own_modules import OwnModules, find_own_modules_early


@pytest.mark.parametrize("name", ["corpus.article", "corpus.layout", "reader.cli"])
def test_what_is_found_is_what_the_usual_search_finds(name: str) -> None:
    path = list((corpus if name.startswith("corpus") else reader).__path__)

    found, usual = OwnModules.find_spec(name, path), PathFinder.find_spec(name, path)

    assert found is not None
    assert usual is not None
    assert (found.origin, found.cached, found.has_location) == (usual.origin, usual.cached, True)
    assert found.submodule_search_locations == usual.submodule_search_locations


def test_a_module_is_loaded_as_ever() -> None:
    path = list(corpus.__path__)

    found, usual = (
        OwnModules.find_spec("corpus.article", path),
        PathFinder.find_spec("corpus.article", path),
    )

    assert found is not None
    assert usual is not None
    assert type(found.loader) is type(usual.loader)


def test_a_package_is_there_without_being_read() -> None:
    found = OwnModules.find_spec("corpus.layout", list(corpus.__path__))
    assert found is not None
    assert found.loader is not None

    package = module_from_spec(found)
    found.loader.exec_module(package)

    assert package.__path__ == [str(Path(corpus.__path__[0]) / "layout")]
    assert package.__doc__ is None


@pytest.mark.parametrize("name", ["corpus", "reader", "widgets"])
def test_what_a_package_says_is_for_readers_alone(name: str) -> None:
    room = Path(corpus.__path__[0]).parent / name
    said = [
        statement
        for file in room.rglob("__init__.py")
        for statement in ast.parse(file.read_text()).body
        if not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))
    ]

    assert said == []


def test_what_is_not_ours_or_not_there_is_left_to_others() -> None:
    assert OwnModules.find_spec("corpus", None) is None
    assert OwnModules.find_spec("json.decoder", list(corpus.__path__)) is None
    assert OwnModules.find_spec("corpus.not_there", list(corpus.__path__)) is None
    assert OwnModules.find_spec("corpus.article", ["somewhere.zip/corpus"]) is None


def test_it_is_asked_before_all_others_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "meta_path", [BuiltinImporter, PathFinder])

    find_own_modules_early()
    find_own_modules_early()

    assert sys.meta_path == [OwnModules, BuiltinImporter, PathFinder]

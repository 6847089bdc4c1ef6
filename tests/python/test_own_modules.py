"""Our modules are found where they are, as the usual search finds them."""

import sys
from importlib.machinery import PathFinder

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
    assert type(found.loader) is type(usual.loader)


def test_what_is_not_ours_or_not_there_is_left_to_others() -> None:
    assert OwnModules.find_spec("corpus", None) is None
    assert OwnModules.find_spec("json.decoder", list(corpus.__path__)) is None
    assert OwnModules.find_spec("corpus.not_there", list(corpus.__path__)) is None
    assert OwnModules.find_spec("corpus.article", ["somewhere.zip/corpus"]) is None


def test_it_is_asked_before_the_usual_search_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "meta_path", [PathFinder])

    find_own_modules_early()
    find_own_modules_early()

    assert sys.meta_path == [OwnModules, PathFinder]

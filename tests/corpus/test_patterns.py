"""Patterns that are compiled at their first use."""

import re

import pytest

from corpus import patterns
from corpus.patterns import lazy_pattern, worded_pattern


def test_answers_as_a_pattern_of_the_standard_library() -> None:
    word = lazy_pattern(r"(?P<first>\w)\w*", re.ASCII)
    found = word.search("  naïve")
    assert found is not None
    assert found["first"] == "n"
    assert found.end() == 4
    assert word.sub("x", "a b") == "x x"
    assert (word.pattern, word.flags, word.groups) == (r"(?P<first>\w)\w*", re.ASCII, 1)
    assert lazy_pattern(rb"\d+").findall(b"1 22") == [b"1", b"22"]


def test_is_compiled_once_and_only_when_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []

    class Noting:
        @staticmethod
        def compile(source: str, flags: int) -> re.Pattern[str]:
            compiled.append(source)
            return re.compile(source, flags)

    monkeypatch.setattr(patterns, "re", Noting)
    word = lazy_pattern(r"\w+")
    assert compiled == []
    assert word.match("one")
    assert word.search("two")
    assert word.match("three")
    assert compiled == [r"\w+"]


def test_has_no_attribute_that_a_pattern_has_not() -> None:
    with pytest.raises(AttributeError):
        lazy_pattern("a").nothing  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError):
        lazy_pattern("a").__len__  # type: ignore[attr-defined]  # noqa: B018


def test_a_text_without_any_of_the_pieces_is_not_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    ship = worded_pattern(r"\b(?:HMS|USS) ([A-Z]\w+)", ("HMS ", "USS "))
    monkeypatch.setattr(patterns, "re", None)

    assert ship.search("The ferry left.") is None
    assert list(ship.finditer("HMS was not said with a name, nor USSR.".replace("HMS ", ""))) == []


def test_one_with_a_piece_is_searched_as_ever() -> None:
    ship = worded_pattern(r"\b(?:HMS|USS) ([A-Z]\w+)", ("HMS ", "USS "))
    text = "HMS Victory met USS Constitution and HMS victory."

    assert [match[1] for match in ship.finditer(text)] == ["Victory", "Constitution"]
    found = ship.search(text, 5)
    assert found is not None
    assert found[1] == "Constitution"


def test_a_text_without_any_of_the_pieces_is_not_searched_after_one_that_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ship = worded_pattern(r"\b(?:HMS|USS) ([A-Z]\w+)", ("HMS ", "USS "))
    assert ship.search("HMS Victory")
    assert list(ship.finditer("HMS Victory"))
    monkeypatch.setattr(ship, "_made", None)

    assert ship.search("The ferry left.") is None
    assert list(ship.finditer("The ferry left.")) == []

"""Single characters, and what their labels come to."""

import pytest

from corpus.article import Label, Span
from corpus.entities.tagging.characters import character_keys
from corpus.entities.tagging.tagger import mentions_of
from corpus.entities.tagging.tokens import Tokens, tokenize
from tests.corpus.entities.marking import shown

PERSON, ORG, GPE = Label.PERSON, Label.ORG, Label.GPE


def _keys(text: str, at: int) -> set[str]:
    return set(list(character_keys(text))[at])


def test_a_character_is_known_by_itself_and_its_neighbours() -> None:
    assert {"0二", "-一", "+三", "-0一二", "0+二三", "-+一三", "#四"} <= _keys("一二三四", 1)


def test_beyond_a_sentence_stand_signs_of_their_own() -> None:
    first, last = _keys("一二", 0), _keys("一二", 1)

    assert "-\x02" in first
    assert "+\x03" in last


@pytest.mark.parametrize(
    ("text", "kinds"),
    [("あア一가", "hkcg"), ("aA1 。", "xXd_."), ("éÉ٣", "xXd")],
)
def test_the_script_of_each_character_is_told(text: str, kinds: str) -> None:
    for at, kind in enumerate(kinds):
        (seen,) = [key for key in _keys(text, at) if key.startswith("s5")]
        assert seen[4] == kind


@pytest.mark.parametrize(
    ("text", "at", "key"),
    [
        ("アメリカの", 1, "wアメリカ12"),
        ("アメリカの", 0, "waの02"),
        ("한국은 큰", 0, "w한국은02"),
        ("NATOは", 3, "wNATO20"),
    ],
)
def test_a_run_of_one_script_is_known_to_its_characters(text: str, at: int, key: str) -> None:
    assert key in _keys(text, at)


@pytest.mark.parametrize("text", ["東京", "ひらがな", "12", "。。"])
def test_chinese_and_hiragana_have_no_runs(text: str) -> None:
    assert not {key for key in _keys(text, 0) if key.startswith(("w", "e", "E", "f"))}


def test_an_empty_sentence_has_no_characters() -> None:
    assert list(character_keys("")) == []


def _mentions(text: str, labels: str) -> list[tuple[str, Label | None]]:
    tokens = tokenize(text, Span(0, len(text)))
    return shown(text, mentions_of(tokens, labels.split()))


@pytest.mark.parametrize(
    ("text", "labels", "named"),
    [
        ("Ann Lee met Oslo", "B-PER I-PER O B-LOC", [("Ann Lee", PERSON), ("Oslo", GPE)]),
        ("Ann Lee", "B-PER B-PER", [("Ann", PERSON), ("Lee", PERSON)]),
        ("Ann Lee", "B-PER B-ORG", [("Ann", PERSON), ("Lee", ORG)]),
        ("Ann", "B-MISC", [("Ann", None)]),
        ("Omanis", "B-NORP", [("Omanis", Label.NORP)]),
        ("it fell", "O O", []),
        ("Oslo-based Zorb", "B-LOC B-ORG", [("Oslo", GPE), ("Zorb", ORG)]),
        ("Iran–backed men", "B-LOC O", [("Iran", GPE)]),
        ("New York-listed it", "B-LOC I-LOC O", [("New York", GPE)]),
        ("Zorb-baseder it", "B-LOC O", [("Zorb-baseder", GPE)]),
    ],
)
def test_labels_of_words_make_names(text: str, labels: str, named: list[tuple[str, Label | None]]) -> None:
    assert _mentions(text, labels) == named


_COMPOUNDS = (
    "backed based born bound built controlled educated funded held led linked listed made occupied owned run "
    "dominated flagged installed language majority populated registered speaking"
)


@pytest.mark.parametrize("compound", _COMPOUNDS.split())
def test_what_a_place_is_joined_to_is_no_part_of_it(compound: str) -> None:
    assert _mentions(f"Oslo-{compound} it", "B-LOC O") == [("Oslo", GPE)]


def test_tokens_know_what_they_cover() -> None:
    tokens = Tokens(("Ann", "Lee"), (4, 9))

    assert tokens.span(0, 0) == Span(4, 7)
    assert tokens.span(0, 1) == Span(4, 12)

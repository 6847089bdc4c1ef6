"""Names by their shape in languages that have neither a model nor lists of their own."""

import pytest

from corpus.article import Label, Sentence, Span
from corpus.entities.shapes.language_rules import language_rules
from corpus.entities.shapes.shape_finder import find
from tests.corpus.entities.marking import shown

PERSON, ORG, GPE, LOC = Label.PERSON, Label.ORG, Label.GPE, Label.LOC


def _names(text: str, language: str = "xx") -> list[tuple[str, Label | None]]:
    return shown(text, find(text, (Sentence(0, Span(0, len(text)), 0),), language=language))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("nunc Zorb Quux venit", [("Zorb Quux", PERSON)]),
        ("nunc Zorb venit", []),
        ("nunc Zorb Quux Blat Plim venit", [("Zorb Quux Blat Plim", PERSON)]),
        ("nunc Zorb Quux Blat Plim Xyz venit", []),  # five words
        ("nunc Zorb QUUX venit", []),
        ("nunc Zorb Bank venit", [("Zorb Bank", ORG)]),
        ("nunc Bank venit", []),
        ("nunc NATO venit", [("NATO", ORG)]),
        ("nunc N venit", []),
        ("nunc ABCDEFG venit", []),  # seven letters
        ("nunc ABCDEF venit", [("ABCDEF", ORG)]),
        ("nunc Kazakhstan venit", [("Kazakhstan", GPE)]),
        ("nunc Zorb de Quux venit", [("Zorb de Quux", PERSON)]),
        ("nunc Zorb et Quux venit", []),
        ("nunc president Zorb venit", [("Zorb", PERSON)]),
        ("nunc Dr. Zorb venit", [("Zorb", PERSON)]),
        ("nunc London venit", [("London", GPE)]),
    ],
)
def test_a_name_is_told_by_its_shape_and_what_stands_before_it(
    text: str, named: list[tuple[str, Label | None]]
) -> None:
    assert _names(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Zorb venit", []),
        ("Zorb Quux venit", [("Zorb Quux", PERSON)]),
        ("Kazakhstan venit", [("Kazakhstan", GPE)]),
        ("President Zorb venit", [("Zorb", PERSON)]),
        ("NATO venit", [("NATO", ORG)]),
        ("venit: Zorb.", []),
    ],
)
def test_the_first_word_of_a_sentence_has_its_capital_anyway(
    text: str, named: list[tuple[str, Label | None]]
) -> None:
    assert _names(text) == named


def test_a_run_of_more_than_eight_words_is_a_heading() -> None:
    words = ["Bank", *(f"{letter}orb" for letter in "BCDEFGH")]

    assert _names(f"nunc {' '.join(words)} venit") == [(" ".join(words), ORG)]
    assert _names(f"nunc {' '.join(words)} Jorb venit") == []


def test_a_place_and_a_person_in_one_run_are_two() -> None:
    assert _names("nunc Kazakhstan Zorb Quux venit") == [("Kazakhstan", GPE), ("Zorb Quux", PERSON)]


def test_an_elided_article_is_no_part_of_a_name() -> None:
    assert _names("nunc l'Kazakhstan venit") == [("Kazakhstan", GPE)]


@pytest.mark.parametrize(
    ("language", "name", "label"),
    [
        ("ru", "Москва", GPE),
        ("ru", "Москве", GPE),
        ("ru", "Москвою", GPE),
        ("ru", "Моск", None),
        ("ru", "Кот", None),
        ("pl", "Warszawie", GPE),
        ("de", "Moskau", GPE),
        ("de", "Moskaus", None),
        ("xx", "Kazakhstan", GPE),
        ("xx", "Zorblat", None),
    ],
)
def test_a_place_is_known_in_its_cases_where_the_language_has_them(
    language: str, name: str, label: Label | None
) -> None:
    assert language_rules(language).place(name) is label


def test_german_and_english_do_not_trust_capitals() -> None:
    assert not language_rules("de").trusts_capitals
    assert not language_rules("en").trusts_capitals
    assert language_rules("fr").trusts_capitals
    assert language_rules("xx").trusts_capitals


@pytest.mark.parametrize("language", ["de", "fr", "es", "it", "pt", "nl", "pl", "ru"])
def test_a_language_with_lists_of_its_own_knows_titles_in_small_letters(language: str) -> None:
    rules = language_rules(language)

    assert rules.titles
    assert all(title == title.lower() for title in rules.titles)
    assert rules.organisations
    assert rules.small_words

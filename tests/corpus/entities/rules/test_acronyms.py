"""What an acronym in brackets stands for."""

import pytest

from corpus.article import Label
from corpus.entities.rules.acronyms import spell_out
from tests.corpus.entities.marking import marked, shown

ORG, PERSON = Label.ORG, Label.PERSON


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Zorb Trade Union (ZTU) said", "Zorb Trade Union"),
        ("the Union of the Zorb Traders (UZT) said", "Union of the Zorb Traders"),
        ("the Zorb People's Party (ZPP) said", "Zorb People's Party"),
        ("the Zorb Union for Trade (Zutu)", None),
        ("the Zorb Union of Trade (Zut)", None),
        ("the Zorb Office of Rural Trade (ZORT)", "Zorb Office of Rural Trade"),
        ("the Zorb Office of Rural Trade (Zort)", "Zorb Office of Rural Trade"),
    ],
)
def test_an_organisation_that_no_finder_saw_is_found_by_its_letters(text: str, whole: str | None) -> None:
    assert shown(text, spell_out([], text)) == ([(whole, ORG)] if whole else [])


@pytest.mark.parametrize(
    "text",
    [
        "the Zorb Trade Affair (ZTA) said",  # no word of an organisation
        "the Zorb Oil Trade Union (ZTU) said",  # a capital that is none of the letters
        "the Zorb Trade among Unions (ZTU) said",  # a small word of five letters
        "the Trade Union (ZTU) said",  # a letter that nothing stands for
        "the Zorb Union (ZU) said",  # two letters
        "the Zorb Trade Union, ZTU, said",
        "the Zorb Trade Union(ZTU) said",
    ],
)
def test_letters_that_do_not_fit_stand_for_nothing(text: str) -> None:
    assert spell_out([], text) == []


def test_a_word_of_four_small_letters_is_passed_over() -> None:
    text = "the Zorb Union with Trade (ZUT) said"

    assert shown(text, spell_out([], text)) == [("Zorb Union with Trade", ORG)]


@pytest.mark.parametrize(("letters", "is_found"), [(8, True), (9, False)])
def test_an_acronym_has_eight_letters_at_most(letters: int, is_found: bool) -> None:
    words = "Union " + " ".join(f"{letter}oo" for letter in "ABCDEFGH"[: letters - 1])
    text = f"the {words} (U{'ABCDEFGH'[: letters - 1]})"

    assert bool(spell_out([], text)) is is_found


def test_an_organisation_is_as_a_finder_saw_it_where_no_word_tells() -> None:
    text = "the Zorb Trade Affair (ZTA) said"

    assert shown(text, spell_out(marked(text, ("Trade Affair", ORG)), text)) == [("Zorb Trade Affair", ORG)]
    assert shown(text, spell_out(marked(text, ("Trade", PERSON)), text)) == [("Trade", PERSON)]


def test_what_stands_beside_stays_in_its_order() -> None:
    text = "Bo Lee of the Zorb Trade Union (ZTU) met Ann Ray."
    found = marked(text, ("Bo Lee", PERSON), ("Trade Union", ORG), ("ZTU", ORG), ("Ann Ray", PERSON))

    assert shown(text, spell_out(found, text)) == [
        ("Bo Lee", PERSON),
        ("Zorb Trade Union", ORG),
        ("ZTU", ORG),
        ("Ann Ray", PERSON),
    ]


@pytest.mark.parametrize(("filler", "is_found"), [(30, True), (60, False)])
def test_words_farther_than_a_line_before_the_bracket_are_not_looked_at(filler: int, is_found: bool) -> None:
    text = f"the Zorb {'and ' * (filler // 2)}Trade Union (ZTU)"

    assert bool(spell_out([], text)) is is_found


@pytest.mark.parametrize("behind", [", or ZUT,", ", known as ZUT.", ", or the ZUT,"])
def test_what_an_acronym_between_commas_stands_for_is_found(behind: str) -> None:
    text = f"the Zorb Union for Trade{behind} said"

    assert shown(text, spell_out([], text)) == [("Zorb Union for Trade", ORG)]


@pytest.mark.parametrize("behind", [", or ZUT said", ", or Zut,", ", ZUT,", " or ZUT,"])
def test_what_only_looks_like_an_acronym_between_commas_is_none(behind: str) -> None:
    assert spell_out([], f"the Zorb Union for Trade{behind} that") == []

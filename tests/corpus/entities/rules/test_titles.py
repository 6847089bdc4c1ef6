"""Offices and their holders."""

import pytest

from corpus.article import Label
from corpus.entities.rules.titles import is_portfolio, read_offices
from tests.corpus.entities.marking import marked, shown

PERSON, ORG, GPE = Label.PERSON, Label.ORG, Label.GPE


@pytest.mark.parametrize("word", ["Affairs", "Trade", "Exchequer", "Labour", "Relations"])
def test_a_ministry_may_be_of_a_portfolio(word: str) -> None:
    assert is_portfolio(word)
    assert not is_portfolio(word.lower())
    assert not is_portfolio(f"{word}x")


@pytest.mark.parametrize("word", ["", "Zorb", "Trade Union", "Oslo"])
def test_a_ministry_is_of_nothing_else(word: str) -> None:
    assert not is_portfolio(word)


@pytest.mark.parametrize(
    "title",
    [
        *("president", "President", "minister", "chancellor", "King", "Queen", "Prince", "Princess", "Pope"),
        *("Senator", "Sen.", "Rep.", "Gov.", "governor", "Mayor", "Mr", "Mr.", "Mrs.", "Ms", "Dr", "Prof."),
        *("Professor", "spokesman", "Spokeswoman", "spokesperson", "chairman", "Chairwoman", "ambassador"),
        *("Secretary-General", "CEO", "Speaker", "Cardinal", "Archbishop", "Premier", "Sultan", "Ayatollah"),
        *("Gen.", "Col.", "Capt.", "Sgt.", "Adm.", "Judge", "Justice", "Sheikh", "Inspector", "Captain"),
    ],
)
def test_whoever_is_named_behind_a_title_is_found(title: str) -> None:
    text = f"Then {title} Zorb Quux spoke."

    assert shown(text, read_offices([], text)) == [("Zorb Quux", PERSON)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Then President Zorb van Quux spoke.", "Zorb van Quux"),
        ("Then President Zorb J. Quux spoke.", "Zorb J. Quux"),
        ("Then President Zorb Blat Quux Plim Xyzzy spoke.", "Zorb Blat Quux Plim"),
        ("Then President Özge O’Quux-Blat spoke.", "Özge O’Quux-Blat"),
    ],
)
def test_the_whole_name_of_a_holder_is_found(text: str, name: str) -> None:
    assert shown(text, read_offices([], text)) == [(name, PERSON)]


@pytest.mark.parametrize(
    "text",
    [
        "Then President Zorb spoke.",
        "Then General Zorb Quux spoke.",
        "Then Major Zorb Quux spoke.",
        "Then President Zorb Bank spoke.",
        "Then President Zorb Trade spoke.",
        "Then President Zorb Kazakhstan spoke.",
        "Then President Prime Minister spoke.",
        "Then President ZORB QUUX spoke.",
        "Then President Zorb McQUUX spoke.",
        "Then Trade Zorb Quux spoke.",
    ],
)
def test_a_title_before_anything_but_a_whole_name_finds_nobody(text: str) -> None:
    assert read_offices([], text) == []


@pytest.mark.parametrize(
    "office",
    [
        "Minister of Trade",
        "Secretary of State for Energy",
        "Minister for Health, Labour and Sports",
        "Commissioner for Justice",
        "Chancellor of the Exchequer",
        "Undersecretary for Defense",
        "Under-Secretary for the Treasury",
    ],
)
def test_whoever_is_named_behind_an_office_with_its_portfolio_is_found(office: str) -> None:
    text = f"Then {office} Zorb Quux spoke."

    assert shown(text, read_offices([], text)) == [("Zorb Quux", PERSON)]


@pytest.mark.parametrize(("words", "is_dropped"), [(14, True), (15, False)])
def test_an_office_has_fourteen_words_of_portfolio_at_most(words: int, is_dropped: bool) -> None:
    text = f"Then Minister of {'Zorb ' * (words - 1)}Trade spoke."

    assert (read_offices(marked(text, ("Trade", ORG)), text) == []) is is_dropped


def test_what_stands_before_an_office_and_behind_it_is_left_of_one_mention() -> None:
    text = "Then Japan Minister of Trade Zorb Quux spoke."

    assert shown(text, read_offices(marked(text, ("Japan Minister of Trade Zorb Quux", PERSON)), text)) == [
        ("Japan ", PERSON),
        ("Zorb Quux", PERSON),
    ]


def test_a_small_word_before_an_office_is_no_name() -> None:
    text = "Then the Minister of Trade spoke."

    assert read_offices(marked(text, ("the Minister of Trade", ORG)), text) == []


def test_a_mention_between_two_offices_stays() -> None:
    text = "The Minister of Trade, Oslo, the Minister of Health and Rome met."
    found = marked(text, ("Oslo", GPE), ("Health", ORG), ("Rome", GPE))

    assert shown(text, read_offices(found, text)) == [("Oslo", GPE), ("Rome", GPE)]


def test_two_ministers_in_a_row_are_two() -> None:
    text = "The Minister of Trade Zorb Quux, the Minister of Health Blat Plim and Envoy of Sport Xyz Abc met."
    found = marked(text, ("Zorb Quux", PERSON), ("Blat Plim", PERSON), ("Xyz Abc", PERSON))

    assert read_offices(found, text) == found


@pytest.mark.parametrize("before", ["the Ministry of", "the Court for"])
def test_a_portfolio_before_a_name_is_no_title(before: str) -> None:
    assert read_offices([], f"Then {before} Justice Zorb Quux spoke.") == []


def test_a_holder_whom_a_finder_saw_is_not_found_again() -> None:
    text = "Then President Zorb Quux Blat spoke."
    found = marked(text, ("Zorb Quux", PERSON))

    assert read_offices(found, text) == found

"""Pairs of countries and peoples, and what a list is sure of inside other mentions."""

import pytest

from corpus.article import Label
from corpus.entities.rules.places import correct_certain
from tests.corpus.entities.marking import marked, shown

PERSON, ORG, GPE, NORP = Label.PERSON, Label.ORG, Label.GPE, Label.NORP


@pytest.mark.parametrize(
    "first", ["Sino", "Anglo", "Franco", "Indo", "Russo", "Greco", "Afro", "Judeo", "Austro", "Serbo"]
)
@pytest.mark.parametrize("dash", "-–")
def test_two_peoples_in_one_word_are_one(first: str, dash: str) -> None:
    text = f"at {first}{dash}Indian talks"

    assert shown(text, correct_certain([], text)) == [(f"{first}{dash}Indian", NORP)]


@pytest.mark.parametrize("text", ["at Sino-Zorb talks", "at X-Sino-Kazakh talks", "at Sinoindian talks"])
def test_a_short_form_needs_a_people_behind_it(text: str) -> None:
    assert not [name for name, _ in shown(text, correct_certain([], text)) if name.startswith("Sino")]


@pytest.mark.parametrize("dash", "-–—")
def test_a_pair_is_parted_at_any_dash(dash: str) -> None:
    text = f"a Japan{dash}Kazakh{dash}EU pact"

    assert shown(text, correct_certain([], text)) == [("Japan", GPE), ("Kazakh", NORP), ("EU", ORG)]


def test_four_countries_are_parted_and_five_are_read_one_by_one() -> None:
    four, five = "a Japan-China-Chad-Jordan pact", "a Japan-China-Chad-Jordan-Peru pact"

    assert [name for name, _ in shown(four, correct_certain([], four))] == [
        "Japan",
        "China",
        "Chad",
        "Jordan",
    ]
    assert [name for name, _ in shown(five, correct_certain([], five))] == ["Japan", "Peru"]


@pytest.mark.parametrize("text", ["a Japan-Zorb pact", "a Zorb-Quux pact"])
def test_a_stranger_in_a_pair_is_nothing_certain(text: str) -> None:
    assert [name for name, _ in shown(text, correct_certain([], text))] == (
        ["Japan"] if "Japan" in text else []
    )


def test_a_finders_name_of_a_pair_is_parted() -> None:
    text = "a China-Jordan pact"

    assert shown(text, correct_certain(marked(text, ("China-Jordan", ORG)), text)) == [
        ("China", GPE),
        ("Jordan", GPE),
    ]


def test_a_pair_stays_whole_in_the_name_of_an_organisation() -> None:
    text = "the China-Jordan Trade Council met"
    council = marked(text, ("China-Jordan Trade Council", ORG))

    assert correct_certain(council, text) == council


_OFFICES = "minister president Mayor GOVERNOR king queen emir sultan chancellor akim head leader"


@pytest.mark.parametrize("office", _OFFICES.split())
def test_a_ruler_of_one_name_is_parted_from_the_land(office: str) -> None:
    text = f"Then {office} of Oslo Zorb spoke."

    assert shown(text, correct_certain(marked(text, ("Oslo Zorb", PERSON)), text)) == [
        ("Oslo", GPE),
        ("Zorb", PERSON),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Then friends of Oslo Zorb spoke.", "Oslo Zorb"),
        ("Then president Oslo Zorb spoke.", "Oslo Zorb"),
        ("Then president of Quux Zorb spoke.", "Quux Zorb"),
    ],
)
def test_a_person_stays_whole_where_no_land_is_ruled(text: str, name: str) -> None:
    found = marked(text, (name, PERSON))

    assert correct_certain(found, text) == found


def test_an_organisation_behind_of_is_not_parted() -> None:
    text = "the mayor of Oslo Zorb Bank spoke"
    found = marked(text, ("Oslo Zorb Bank", ORG))

    assert correct_certain(found, text) == found


def test_what_is_certain_has_its_label_whatever_a_finder_said() -> None:
    text = "Kazakhs met Iran and Google Maps."
    found = marked(text, ("Kazakhs", ORG), ("Iran", PERSON), ("Google Maps", None))

    assert shown(text, correct_certain(found, text)) == [
        ("Kazakhs", NORP),
        ("Iran", GPE),
        ("Google Maps", Label.PRODUCT),
    ]


@pytest.mark.parametrize("dash", "-–—")
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Iran", "Saudi Arabia"),
        ("North Korea", "Japan"),
        ("South Korea", "United States"),
        ("Saudi Arabian", "Yemeni"),
        ("United Arab Emirates", "EU"),
    ],
)
def test_a_pair_of_more_words_is_parted_too(first: str, dash: str, second: str) -> None:
    text = f"the Zorb {first}{dash}{second} Border pact"

    found = correct_certain(marked(text, (f"{first}{dash}{second}", GPE)), text)

    assert [name for name, _ in shown(text, found)] == [first, second]


def test_two_firms_are_a_pair_as_well() -> None:
    text = "the Pfizer–BioNTech vaccine"

    assert shown(text, correct_certain([], text)) == [("Pfizer", ORG), ("BioNTech", ORG)]


def test_a_band_stands_in_a_pair_with_a_land() -> None:
    text = "the Israel–Hamas war"

    assert shown(text, correct_certain([], text)) == [("Israel", GPE), ("Hamas", ORG)]


def test_a_pair_of_more_words_stays_whole_in_a_longer_name() -> None:
    text = "the Canada–United States Zorb Agreement"
    agreement = marked(text, ("Canada–United States Zorb Agreement", None))

    assert correct_certain(agreement, text) == agreement


def test_a_summit_is_no_part_of_a_name_that_a_pair_stays_whole_in() -> None:
    text = "the 2018 North Korea–Japan summit"

    assert shown(text, correct_certain(marked(text, ("North Korea–Japan summit", None)), text)) == [
        ("North Korea", GPE),
        ("Japan", GPE),
    ]


@pytest.mark.parametrize("text", ["the Zorb Quux–United States pact", "a Saudi Arabia–based firm"])
def test_a_stranger_and_a_land_of_two_words_are_no_pair(text: str) -> None:
    land = "United States" if "United" in text else "Saudi Arabia"

    assert [name for name, _ in shown(text, correct_certain([], text))] == [land]

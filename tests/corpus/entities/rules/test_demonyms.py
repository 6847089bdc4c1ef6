"""Peoples whom an ending, a qualifier or capitals give away."""

import pytest

from corpus.article import Label
from corpus.entities.rules.demonyms import find_peoples, with_peoples
from tests.corpus.entities.marking import marked, shown

NORP, ORG, PERSON, GPE = Label.NORP, Label.ORG, Label.PERSON, Label.GPE


def _peoples(text: str) -> list[str]:
    return [people.span.of(text) for people in find_peoples(text)]


@pytest.mark.parametrize(
    ("text", "peoples"),
    [
        ("Then Londoners sang.", ["Londoners"]),
        ("A Londoner sang.", ["Londoner"]),
        ("Many New Yorkers sang.", ["New Yorkers"]),
        ("A Brooklynite sang.", ["Brooklynite"]),
        ("The Chicagoans sang.", ["Chicagoans"]),
        ("The Dubliners’ song", ["Dubliners"]),
        ("Two Englishmen, one Frenchman", ["Englishmen", "Frenchman"]),
        ("The Glaswegians sang.", ["Glaswegians"]),
        ("Six Hong Kongers sang.", ["Hong Kongers"]),
        ("The Kazakhstanis sang.", ["Kazakhstanis"]),
        ("Six Floridians, two Ohioans and an Iowan sang.", ["Floridians", "Ohioans", "Iowan"]),
        ("A Floridian met Tennesseans and Montrealers.", ["Floridian", "Tennesseans", "Montrealers"]),
        ("The Nigerians and Israelis sang.", ["Nigerians", "Israelis"]),
    ],
)
def test_whoever_lives_somewhere_is_called_after_the_place(text: str, peoples: list[str]) -> None:
    assert _peoples(text) == peoples


@pytest.mark.parametrize(
    "text",
    [
        "Two Bathers sang.",  # a place of four letters
        "Ten Hamburgers sold.",
        "The Zorblatters sang.",
        "A London-er sang.",
        "A Londoner-like hat.",
        "The londoners sang.",
        "Mr Austin sang.",
    ],
)
def test_what_only_ends_so_is_no_people(text: str) -> None:
    assert _peoples(text) == []


@pytest.mark.parametrize(
    ("text", "peoples"),
    [
        ("The Sunni Muslims met.", ["Sunni Muslims"]),
        ("One Coptic Christian met.", ["Coptic Christian"]),
        ("The Sunni Muslim-led club met.", []),
        ("The Sunni Muslim Council met.", []),
    ],
)
def test_a_qualifier_belongs_to_the_people_behind_it(text: str, peoples: list[str]) -> None:
    assert [people for people in _peoples(text) if " " in people] == peoples


def test_peoples_are_read_in_a_heading_in_capitals_only() -> None:
    assert _peoples("KAZAKH LEADER LEFT") == ["KAZAKH"]
    assert _peoples("The KAZAKH left.") == []


def test_a_people_is_put_where_no_finder_saw_one() -> None:
    text = "Then Londoners met Bo Lee."

    assert shown(text, with_peoples(marked(text, ("Bo Lee", PERSON)), text)) == [
        ("Londoners", NORP),
        ("Bo Lee", PERSON),
    ]


def test_a_longer_name_that_begins_with_a_people_stays() -> None:
    text = "The Londoners United Club won."

    assert shown(text, with_peoples(marked(text, ("Londoners United Club", ORG)), text)) == [
        ("Londoners United Club", ORG)
    ]


@pytest.mark.parametrize("text", ["The Londoners and Parisians sang.", "The Londoners, Parisians sang."])
def test_a_list_of_peoples_is_no_name(text: str) -> None:
    whole = text[4:-6]

    assert shown(text, with_peoples(marked(text, (whole, ORG)), text)) == [
        ("Londoners", NORP),
        ("Parisians", NORP),
    ]


def test_a_heading_is_no_name_unless_it_is_of_an_organisation() -> None:
    text = "KAZAKH LEADER LEFT FOR KAZAKH BANK"
    found = marked(text, ("KAZAKH LEADER", PERSON), ("KAZAKH BANK", ORG))

    assert shown(text, with_peoples(found, text)) == [("KAZAKH", NORP), ("KAZAKH BANK", ORG)]


@pytest.mark.parametrize("people", ["Swede", "Dane", "Frenchwoman", "Scotsman"])
def test_a_people_before_a_whole_name_is_no_part_of_it(people: str) -> None:
    text = f"Then {people} Bo Lee won."

    assert shown(text, with_peoples(marked(text, (f"{people} Bo Lee", PERSON)), text)) == [
        (people, NORP),
        ("Bo Lee", PERSON),
    ]


@pytest.mark.parametrize(
    ("name", "label"),
    [("Dane Lee", PERSON), ("Roman Bo Lee", PERSON), ("Finn Bo Lee", ORG), ("Dane van Lee", PERSON)],
)
def test_a_first_name_and_a_firm_stay_whole(name: str, label: Label) -> None:
    text = f"Then {name} won."

    assert shown(text, with_peoples(marked(text, (name, label)), text)) == [(name, label)]

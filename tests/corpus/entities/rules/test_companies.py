"""Companies that a finder took for people or places."""

import pytest

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.rules.companies import read_companies

PERSON, ORG, GPE = Label.PERSON, Label.ORG, Label.GPE


def _read(text: str, *named: tuple[str, Label]) -> list[Label | None]:
    mentions = []
    reached = 0
    for name, label in named:
        start = text.index(name, reached)
        reached = start + len(name)
        mentions.append(Mention(Span(start, reached), label))
    return [mention.label for mention in read_companies(mentions, text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zorblat Salvage, a unit of another firm, won.", "Zorblat Salvage"),
        ("Zorblat Kaisha, owner of the ship, paid.", "Zorblat Kaisha"),
        ("Shares in Zorblat rose.", "Zorblat"),
        ("Zorblat shares rose.", "Zorblat"),
        ("Zorblat's bonds fell.", "Zorblat"),
        ("an analyst at Zorblat said", "Zorblat"),
        ("Zorblat analyst Bo Lee said", "Zorblat"),
        ("the newspaper Zorblat said", "Zorblat"),
        ("the drugmaker Zorblat said", "Zorblat"),
        ("Zorblat (ZRB.L) said", "Zorblat"),
        ("Zorblat <ZRB.L> said", "Zorblat"),
        ("Zorblat & Quint said", "Zorblat & Quint"),
        ("Nippon Steel said", "Nippon Steel"),
    ],
)
@pytest.mark.parametrize("label", [PERSON, GPE])
def test_a_company_is_known_by_its_name_or_the_words_beside_it(text: str, name: str, label: Label) -> None:
    assert _read(text, (name, label)) == [ORG]


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("John Zorblat, owner of the ship, paid.", "John Zorblat", PERSON),
        ("an analyst with Mr. Zorblat said", "Zorblat", PERSON),
        ("Shares in London rose.", "London", GPE),
        ("Shares in Kazakhstan rose.", "Kazakhstan", GPE),
        ("the miner Zorblat's son", "Zorblat's son", Label.WORK_OF_ART),
        ("Walt Disney drew.", "Walt Disney", PERSON),
        ("Zorblat said no.", "Zorblat", PERSON),
    ],
)
def test_a_person_and_a_known_place_stay(text: str, name: str, label: Label) -> None:
    assert _read(text, (name, label)) == [label]


@pytest.mark.parametrize(
    "text", ["Zorblat, which makes pumps, won.", "Zorblat raised its stake.", "Zorblat's former owner sued."]
)
def test_what_has_an_its_is_nobody_but_may_be_a_place(text: str) -> None:
    assert _read(text, ("Zorblat", PERSON)) == [ORG]
    assert _read(text, ("Zorblat", GPE)) == [GPE]


def test_an_address_of_the_web_is_an_organisation() -> None:
    assert _read("Zorblat.uz quoted him.", ("Zorblat.uz", PERSON)) == [ORG]


def test_a_surname_of_somebody_named_in_full_is_no_company() -> None:
    text = "John Zorblat came. Zorblat shares his cell."

    assert _read(text, ("John Zorblat", PERSON), ("Zorblat", PERSON)) == [PERSON, PERSON]


def test_a_doubtful_name_in_a_list_of_companies_is_one() -> None:
    text = "Zorblat, Quint and Shell fell."

    assert _read(text, ("Zorblat", PERSON), ("Quint", ORG), ("Shell", ORG)) == [ORG, ORG, ORG]


def test_people_in_a_list_with_companies_stay_people() -> None:
    text = "John Zorblat, Quint and Shell fell."

    assert _read(text, ("John Zorblat", PERSON), ("Quint", ORG), ("Shell", ORG)) == [PERSON, ORG, ORG]


def test_two_names_are_no_list() -> None:
    text = "Zorblat and Quint fell."

    assert _read(text, ("Zorblat", PERSON), ("Quint", ORG)) == [PERSON, ORG]

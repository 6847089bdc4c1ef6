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


_BEHIND = (
    "shares, shareholders, stock, bonds, subsidiary, plc, analyst, analysts, economist, strategists, "
    "chief executive, CEO, airline, bank, newspaper, striker, midfielder, goalkeeper, winger, Inc, Corp, "
    "Ltd, PLC, AG, SA, NV, SE, ASA, AB"
)


@pytest.mark.parametrize("word", _BEHIND.split(", "))
def test_a_stranger_before_a_word_for_a_firm_is_one(word: str) -> None:
    assert _read(f"Then Zorblat {word} fell.", ("Zorblat", PERSON)) == [ORG]
    assert _read(f"Then Zorblat {word}er fell.", ("Zorblat", PERSON)) == [PERSON]


_AHEAD = (
    "shares in, Shares of, stakes in, stake in, unit of, Subsidiary of, analyst at, Analysts with, "
    "analyst from, economists at, strategist with, drugmaker, airmakers, carmakers, chipmaker, "
    "phonemaker, planemaker, steelmaker, Airline, airlines, newspaper, miner, Retailer, lender, Insurer, "
    "brewer, carrier"
)


@pytest.mark.parametrize("words", _AHEAD.split(", "))
def test_a_stranger_behind_words_for_a_firm_is_one(words: str) -> None:
    assert _read(f"Its {words} Zorblat fell.", ("Zorblat", PERSON)) == [ORG]
    assert _read(f"Its {words}, Zorblat, fell.", ("Zorblat", PERSON)) == [PERSON]


@pytest.mark.parametrize("what", ["unit", "subsidiary", "division", "brand", "owner", "operator", "maker"])
def test_a_stranger_that_is_called_a_unit_of_another_is_a_firm(what: str) -> None:
    assert _read(f"Zorblat, a {what} of Quux, fell.", ("Zorblat", PERSON)) == [ORG]
    assert _read(f"Zorblat, the {what} for Quux, fell.", ("Zorblat", PERSON)) == [PERSON]


@pytest.mark.parametrize(
    "verb",
    ["said", "says", "raised", "cut", "lowered", "sold", "bought", "plans", "reported", "posted", "opened"],
)
def test_nobody_does_something_to_its_own(verb: str) -> None:
    assert _read(f"Zorblat {verb} its view.", ("Zorblat", PERSON)) == [ORG]
    assert _read(f"Zorblat {verb} his view.", ("Zorblat", PERSON)) == [PERSON]


_ENDINGS = "com org net io ru kz uz ua cn in co eu de fr uk tv info"


@pytest.mark.parametrize("ending", _ENDINGS.split())
def test_an_address_is_one_by_its_ending(ending: str) -> None:
    assert _read(f"Then Zorblat.{ending} fell.", (f"Zorblat.{ending}", PERSON)) == [ORG]


@pytest.mark.parametrize("name", ["Zorblat.xyz", "Z.com", "Zorblat com", "Zorblat.come"])
def test_what_only_looks_like_an_address_is_none(name: str) -> None:
    assert _read(f"Then {name} fell.", (name, PERSON)) == [PERSON]


@pytest.mark.parametrize("title", ["Mr", "President", "lawyer", "striker"])
def test_a_title_or_a_role_makes_a_person_whatever_follows(title: str) -> None:
    assert _read(f"Then {title} Zorblat shares it.", ("Zorblat", PERSON)) == [PERSON]


def test_a_title_counts_right_before_the_name_only() -> None:
    assert _read("Then President or Zorblat shares fell.", ("Zorblat", PERSON)) == [ORG]


@pytest.mark.parametrize(
    ("name", "label"),
    [("London", GPE), ("Texas", GPE), ("Kazakhstan", GPE), ("Jordan", GPE), ("Quux", ORG)],
)
def test_a_place_of_the_lists_is_no_firm(name: str, label: Label) -> None:
    assert _read(f"Then {name} airlines fell.", (name, GPE)) == [label]


@pytest.mark.parametrize(
    ("labels", "are_alike"),
    [
        ((ORG, ORG, PERSON), True),
        ((ORG, PERSON, PERSON), False),
        ((ORG, ORG, PERSON, PERSON), True),
        ((ORG, ORG, PERSON, PERSON, PERSON), False),
        ((ORG, ORG, ORG), True),
        ((ORG, PERSON), False),
    ],
)
def test_a_list_is_of_firms_if_half_of_three_or_more_are_known(
    labels: tuple[Label, ...], are_alike: bool
) -> None:
    names = ["Zorblat", "Quux", "Plimsy", "Xyzzy", "Frobnik"][: len(labels)]
    text = f"Then {', '.join(names[:-1])} and {names[-1]} fell."

    read = _read(text, *zip(names, labels, strict=True))

    assert (read == [ORG] * len(labels)) is are_alike
    assert are_alike or read == list(labels)


@pytest.mark.parametrize(("link", "are_alike"), [(", ", True), (" and ", True), (" or ", True), ("/", True)])
def test_commas_and_conjunctions_hold_a_list_together(link: str, are_alike: bool) -> None:
    named = [("Zorblat", ORG), ("Quux", ORG), ("Plimsy", PERSON)]

    assert _read(f"Then {link.join(name for name, _ in named)} fell.", *named) == [ORG] * 3


@pytest.mark.parametrize("link", ["; ", " for ", " met ", ". "])
def test_other_words_end_a_list(link: str) -> None:
    named = [("Zorblat", ORG), ("Quux", ORG), ("Plimsy", PERSON)]

    assert _read(f"Then Zorblat, Quux{link}Plimsy fell.", *named) == [ORG, ORG, PERSON]


def test_a_date_or_a_known_place_in_a_list_keeps_strangers_what_they_are() -> None:
    named = [("Zorblat", ORG), ("Quux", ORG), ("London", GPE), ("Plimsy", PERSON)]

    assert _read("Then Zorblat, Quux, London and Plimsy fell.", *named) == [ORG, ORG, GPE, PERSON]


def test_two_lists_are_looked_at_by_themselves() -> None:
    named = [("Zorblat", ORG), ("Quux", ORG), ("Plimsy", PERSON), ("Xyzzy", ORG), ("Frobnik", PERSON)]

    read = _read("Then Zorblat, Quux and Plimsy fell. Xyzzy, Frobnik rose.", *named)

    assert read == [ORG, ORG, ORG, ORG, PERSON]

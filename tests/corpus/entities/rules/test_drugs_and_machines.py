"""Drugs, telescopes and devices by the words beside them, without a finder."""

import pytest

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.rules.products import read_products
from tests.corpus.entities.marking import marked, shown

PERSON, ORG, GPE, PRODUCT = Label.PERSON, Label.ORG, Label.GPE, Label.PRODUCT


def _found(text: str, *named: tuple[str, Label | None]) -> list[tuple[str, Label | None]]:
    return shown(text, read_products(marked(text, *named), text))


@pytest.mark.parametrize("ending", ["vir", "mab", "nib", "ciclib", "gliptin", "glutide", "cillin"])
def test_a_drug_is_known_by_its_ending(ending: str) -> None:
    assert _found(f"They took Zorbla{ending} twice.") == [(f"Zorbla{ending}", PRODUCT)]


@pytest.mark.parametrize(
    "text", ["They took Zormab Quux.", "They took zorblamab.", "Zmab", "Zorblamabs", "Elmab"]
)
def test_what_only_ends_like_a_drug_is_none(text: str) -> None:
    assert not [
        name for name, _ in _found(text) if name.endswith("mab") and " " not in name and len(name) > 6
    ]


@pytest.mark.parametrize("name", ["Najib", "Vladimir", "Penicillin"])
def test_somebody_whom_the_lists_know_is_no_drug(name: str) -> None:
    assert (_found(f"They saw {name} twice.") == []) is (name != "Penicillin")


_BEFORES = "doses of, Doses of, pills of, drug, Drugs, vaccine, Vaccines, medicine, antiviral, antibody, Pill"


@pytest.mark.parametrize("before", _BEFORES.split(", "))
def test_what_is_dosed_is_a_drug(before: str) -> None:
    named = ("Zorblat", PERSON)

    assert _found(f"The {before} Zorblat was given.", named) == [("Zorblat", PRODUCT)]
    assert _found(f"The {before} Zorblat Quux gave.", named) == [named]
    assert _found(f"The {before} that Zorblat gave.", named) == [named]


@pytest.mark.parametrize(
    "behind", ["pills", "tablets", "capsules", "injections", "doses", "vaccine", "vaccines"]
)
def test_what_comes_in_pills_is_a_drug(behind: str) -> None:
    named = ("Zorblat", PERSON)

    assert _found(f"The Zorblat {behind} came.", named) == [("Zorblat", PRODUCT)]
    assert _found(f"The Zorblat {behind}x came.", named) == [named]


@pytest.mark.parametrize("label", [PERSON, GPE, Label.LOC, None])
def test_a_drug_is_one_wherever_it_is_named(label: Label | None) -> None:
    text = "Zorblat rose. They gave doses of Zorblat."

    assert _found(text, ("Zorblat", label)) == [("Zorblat", PRODUCT)]


def test_a_firm_that_is_dosed_stays_a_firm() -> None:
    text = "They gave doses of Zorblat."

    assert _found(text, ("Zorblat", ORG)) == [("Zorblat", ORG)]


@pytest.mark.parametrize("name", ["Pfizer", "London", "Mary", "Kazakhstan", "Texas"])
def test_what_the_lists_know_is_no_drug(name: str) -> None:
    assert _found(f"They gave doses of {name}.", (name, GPE)) == [(name, GPE)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The Bo Zorblat Space Telescope saw it.", "Bo Zorblat Space Telescope"),
        ("The Zorblat Telescope saw it.", "Zorblat Telescope"),
        ("The Bo Zorblat telescope saw it.", "Bo Zorblat"),
        ("The Bo Zorblat space telescope saw it.", "Bo Zorblat"),
        ("The Bo Zorblat observatory saw it.", "Bo Zorblat"),
    ],
)
def test_a_telescope_has_the_name_of_whoever_it_is_called_after(text: str, whole: str) -> None:
    assert _found(text, ("Bo Zorblat" if "Bo" in text else "Zorblat", PERSON)) == [(whole, PRODUCT)]


@pytest.mark.parametrize(
    "text",
    [
        "Bo Zorblat telescopes saw it.",
        "Bo Zorblat observatory’s director saw it.",
        "Bo Zorblat had a telescope.",
    ],
)
def test_a_person_beside_a_telescope_stays_one(text: str) -> None:
    assert _found(text, ("Bo Zorblat", PERSON)) == [("Bo Zorblat", PERSON)]


@pytest.mark.parametrize(
    "said",
    [
        "The telescope called Zorblat opened.",
        "The telescope, named Zorblat, opened.",
        "Zorblat is a big new space telescope.",
        "Zorblat, the observatory in Chile, opened.",
        "Zorblat was NASA’s first telescope.",
    ],
)
def test_what_a_telescope_is_called_is_no_person_anywhere(said: str) -> None:
    text = f"Then Zorblat saw it. {said}"

    assert _found(text, ("Zorblat", PERSON)) == [("Zorblat", PRODUCT)]


def test_a_country_is_no_telescope() -> None:
    assert _found("Kazakhstan is a telescope.", ("Kazakhstan", GPE)) == [("Kazakhstan", GPE)]


def test_a_telescope_is_called_by_its_last_word_unless_somebody_else_is() -> None:
    alone = "The Bo Zorblat telescope opened. Then Zorblat saw it."
    shared = "The Bo Zorblat telescope opened. Mary Zorblat came. Then Zorblat saw it."

    assert _found(alone, ("Bo Zorblat", PERSON), ("Zorblat", PERSON))[-1] == ("Zorblat", PRODUCT)
    assert _found(shared, ("Bo Zorblat", PERSON), ("Mary Zorblat", PERSON), ("Zorblat", PERSON))[-1] == (
        "Zorblat",
        PERSON,
    )


@pytest.mark.parametrize(
    "device",
    [
        *("iPhone 15", "iPhone 15 Pro Max", "iPad Air", "MacBook Pro", "PlayStation 5", "Galaxy S23 Ultra"),
        *("Pixel 8 Pro", "Windows 11", "Xbox Series X", "Galaxy Fold", "iPad Mini"),
    ],
)
def test_a_device_is_found_with_all_of_its_numbers(device: str) -> None:
    assert _found(f"He sold the {device} there.") == [(device, PRODUCT)]
    assert _found(f"He sold the {device} there.", (device.split()[0], ORG)) == [(device, PRODUCT)]


@pytest.mark.parametrize(
    "text", ["He sold the iPhone.", "He sold Pixel art.", "The Galaxy Zorblat", "Windows open"]
)
def test_a_device_without_a_number_is_left_to_the_finder(text: str) -> None:
    assert _found(text) == []


def test_products_stand_in_the_order_of_the_text() -> None:
    text = "The iPhone 15, Zorblamab, Bo Lee and the Zorblat Telescope."

    assert _found(text, ("Bo Lee", PERSON)) == [
        ("iPhone 15", PRODUCT),
        ("Zorblamab", PRODUCT),
        ("Bo Lee", PERSON),
        ("Zorblat Telescope", PRODUCT),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Mary Zorblat ran it. The Mary Zorblat Space Telescope opened.",
        "The Mary Zorblat Space Telescope opened. Mary Zorblat, who built it, came.",
        "The Mary Zorblat Space Telescope opened. It is named after Mary Zorblat.",
        "Mary Zorblat smiled. The Mary Zorblat Space Telescope bears her name.",
    ],
)
def test_whom_a_telescope_is_called_after_stays_a_person(text: str) -> None:
    at = text.rindex("Mary Zorblat") if text.startswith("The ") else 0
    somebody = Mention(Span(at, at + 12), PERSON)

    assert ("Mary Zorblat", PERSON) in shown(text, read_products([somebody], text))


@pytest.mark.parametrize("label", [ORG, PERSON])
def test_the_letters_of_a_telescope_are_no_organisation(label: Label) -> None:
    text = "The Zorb Space Telescope (ZST) opened. ZST saw it."

    found = read_products(marked(text, ("ZST", label), ("ZST", label)), text)

    assert shown(text, found) == [("Zorb Space Telescope", PRODUCT), ("ZST", PRODUCT), ("ZST", PRODUCT)]


def test_a_drug_that_its_ending_tells_is_no_organisation() -> None:
    assert _found("They took Zorblamab twice.", ("Zorblamab", ORG)) == [("Zorblamab", PRODUCT)]


@pytest.mark.parametrize(
    "text",
    [
        "Patients took Zorblat for a year.",
        "She was treated with Zorblat.",
        "It was vaccinated with Zorblat, then left.",
        "Doctors prescribed Quuxan or Zorblat.",
        "Doses of Quuxan and Zorblat were sent.",
    ],
)
def test_what_somebody_is_treated_with_is_no_firm(text: str) -> None:
    assert _found(text, ("Zorblat", ORG)) == [("Zorblat", PRODUCT)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was treated with Zorblat Quux.", "Zorblat"),
        ("She was vaccinated with Pfizer.", "Pfizer"),
        ("They met with Zorblat.", "Zorblat"),
        ("The patients of Zorblat left.", "Zorblat"),
    ],
)
def test_what_nobody_is_treated_with_stays_a_firm(text: str, name: str) -> None:
    assert _found(text, (name, ORG)) == [(name, ORG)]

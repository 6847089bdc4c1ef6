"""Companies that their legal form or a number gives away."""

import pytest

from corpus.article import Label
from corpus.entities.rules.legal_forms import find_companies
from tests.corpus.entities.marking import shown


def _companies(text: str) -> list[str]:
    found = shown(text, find_companies(text))
    assert {label for _, label in found} <= {Label.ORG}
    return [name for name, _ in found]


@pytest.mark.parametrize(
    "form",
    [
        *("plc", "PLC", "Plc", "LLP", "LLC", "GmbH", "KGaA", "Oyj", "A/S", "SpA", "S.p.A.", "Ltd", "Ltd."),
        *("Inc", "Inc.", "Corp", "Corp.", "Limited", "Incorporated", "Pty Ltd", "Pte. Ltd.", "Pvt Limited"),
        *("Sdn Bhd", "Co., Ltd.", "Co Ltd"),
    ],
)
def test_a_company_is_found_with_its_legal_form(form: str) -> None:
    assert _companies(f"It sold Zorblat Foods {form} to them") == [f"Zorblat Foods {form}"]
    assert _companies(f"It sold Zorblat, {form} to them") == [f"Zorblat, {form}"]


@pytest.mark.parametrize(
    "text",
    [
        "It sold Zorblat AG to them.",  # left to the finder
        "It sold Zorblat Incas to them.",
        "It sold Zorblat plcs.",
        "It sold zorblat plc.",
        "The Ltd.",
        "Its plc is there.",
        "Limited",
    ],
)
def test_what_is_no_legal_form_or_has_no_name_before_it_is_none(text: str) -> None:
    assert _companies(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Zorblat Foods plc fell.", "Zorblat Foods plc"),
        ("In The Zorblat Foods plc fell.", "Zorblat Foods plc"),
        ("Then Britain's Zorblat Foods plc fell.", "Zorblat Foods plc"),
        ("Then Britain’s Zorblat Foods plc fell.", "Zorblat Foods plc"),
        ("Then Sainsbury's plc fell.", "Sainsbury's plc"),
        ("Finch and Barlow Ltd fell.", "Finch and Barlow Ltd"),
        ("Bank of Zorblat Ltd fell.", "Bank of Zorblat Ltd"),
        ("Zorb & Quux LLP fell.", "Zorb & Quux LLP"),
        ("Yum! Zorb Inc fell.", "Yum! Zorb Inc"),
        ("99-Zorb Inc fell.", "99-Zorb Inc"),
        ("J. Zorb Inc fell.", "J. Zorb Inc"),
        ('Toys "R" Zorb Inc fell.', 'Toys "R" Zorb Inc'),
    ],
)
def test_what_belongs_to_a_companys_name_is_in_it_and_no_more(text: str, name: str) -> None:
    assert _companies(text) == [name]


def test_a_company_has_seven_words_before_its_form_at_most() -> None:
    words = [f"{letter}orb" for letter in "ABCDEFGH"]

    assert _companies(f"x {' '.join(words[:7])} Ltd") == [" ".join([*words[:7], "Ltd"])]
    assert _companies(f"x {' '.join(words)} Ltd") == [" ".join([*words[1:], "Ltd"])]


def test_two_companies_are_two() -> None:
    assert _companies("Zorb Inc and Quux Ltd met.") == ["Zorb Inc", "Quux Ltd"]


@pytest.mark.parametrize(
    "name", ["3M", "7-Eleven", "23andMe", "3i", "3Com", "4chan", "8chan", "1Password", "20th Century Fox"]
)
def test_a_company_may_begin_with_a_number(name: str) -> None:
    assert _companies(f"Then {name} fell.") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Some 3M people left.",
        "Some 3M shares of it.",
        "It cost $3M.",
        "It cost €3M.",
        "Some 1,3M left.",
        "A 3M-wide road",
        "A road 13M long",
        "The 20th Century Zorb",
    ],
)
def test_a_number_that_counts_something_is_no_company(text: str) -> None:
    assert _companies(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Shares of Yum! Brands Inc. rose", "Yum! Brands Inc."),
        ("Yum! Brands closed a shop", "Yum! Brands"),
        ("He left Yahoo! News in May", "Yahoo! News"),
        ("Makers of Zorblat Foods plc struck", "Zorblat Foods plc"),
    ],
)
def test_a_company_with_a_mark_in_its_name_is_whole_and_without_its_shares(text: str, name: str) -> None:
    assert _companies(text) == [name]

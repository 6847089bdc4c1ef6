"""Drugs and machines, in whole articles."""

import pytest

from corpus.article import Article, Label, Sentence, Span
from corpus.entities.finding import recognize


def found(text: str) -> list[tuple[str, str]]:
    entities = recognize(Article(text, language="en"), (Sentence(0, Span(0, len(text)), 0),))
    return [(entity.span.of(text), entity.label.value) for entity in entities]


@pytest.mark.parametrize(
    "drug",
    ["Paxlovid", "Sotrovimab", "Molnupiravir", "Imatinib"],
)
def test_drugs_are_products(drug: str) -> None:
    assert (drug, Label.PRODUCT) in found(f"Patients were given {drug} in March.")


def test_what_is_dosed_is_a_product_everywhere() -> None:
    text = "The clinic got doses of Zorblaxa. Doctors praised Zorblaxa."
    assert {label for name, label in found(text) if name == "Zorblaxa"} <= {Label.PRODUCT}


def test_a_telescope_is_not_the_man_it_is_called_after() -> None:
    text = "The James Webb Space Telescope took a picture. James Webb saw a galaxy."
    assert found(text) == [("James Webb Space Telescope", Label.PRODUCT), ("James Webb", Label.PRODUCT)]


def test_a_man_of_that_name_stays_one() -> None:
    assert found("James Webb led the agency.") == [("James Webb", Label.PERSON)]


@pytest.mark.parametrize(
    "name", ["iPhone 15", "Galaxy S23 Ultra", "PlayStation 5", "MacBook Pro", "Windows 11"]
)
def test_a_device_is_called_with_its_number(name: str) -> None:
    text = f"He showed the {name} on Monday."

    assert (name, "PRODUCT") in found(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They waited for weeks. The Corvo, a small tug owned by a bank, took them home.", "Corvo"),
        ("They sailed in the Mary Hope, a boat with six oars.", "Mary Hope"),
        ("Robots were sent down from the Finnish icebreaker Polaris.", "Polaris"),
        ("Students wrote a browser named Ostrava, and gave it away.", "Ostrava"),
        ("The laboratory published version 1.0 of Violano, which shows pictures.", "Violano"),
    ],
)
def test_a_thing_that_has_a_name_is_neither_a_person_nor_a_place(text: str, name: str) -> None:
    assert (name, Label.PRODUCT) in found(text)


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("Anna Berg, a boat builder, left.", "Anna Berg", Label.PERSON),
        ("John Lee, a yacht club chairman, left.", "John Lee", Label.PERSON),
        ("Peter Madsen, a submarine inventor, denied it.", "Peter Madsen", Label.PERSON),
        ("They came to Oslo, a ferry port, on Monday.", "Oslo", Label.GPE),
        ("Jane Doe, a yacht racing champion from Boston, was arrested.", "Jane Doe", Label.PERSON),
        ("Peter Falk, a tug of war champion, died in London on Monday.", "Peter Falk", Label.PERSON),
    ],
)
def test_who_has_to_do_with_things_is_none(text: str, name: str, label: Label) -> None:
    assert (name, label) in found(text)


@pytest.mark.parametrize("made", ["was written", "was first developed", "has been downloaded", "is coded"])
def test_software_is_nobody(made: str) -> None:
    text = f"At the university, where Zorbler {made}, they ask for a fee for servers."
    assert ("Zorbler", Label.PERSON) not in found(text)


def test_a_person_of_whom_something_else_is_said_stays_one() -> None:
    text = "Carlo Rubbia was released. Rubbia was praised for his software, which was written in Rome."
    assert [name for name, label in found(text) if label == Label.PERSON] == ["Carlo Rubbia", "Rubbia"]

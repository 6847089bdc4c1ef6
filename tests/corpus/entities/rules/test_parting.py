"""Acronyms before a place, in languages whose word for "in" is a letter."""

import pytest

from corpus.article import Label
from corpus.entities.rules.parting import part_acronyms
from tests.corpus.entities.marking import marked, shown

ORG, GPE, PERSON = Label.ORG, Label.GPE, Label.PERSON


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("PiS w Warszawie", [("PiS", ORG), ("Warszawie", GPE)]),
        ("SLD we Wrocławiu", [("SLD", ORG), ("Wrocławiu", GPE)]),
        ("ODS v Praze", [("ODS", ORG), ("Praze", GPE)]),
        ("МВД в Москве", [("МВД", ORG), ("Москве", GPE)]),
        ("HDZ u vladi", [("HDZ", ORG)]),
        ("Uniwersytet Medyczny w Łodzi", [("Uniwersytet Medyczny w Łodzi", ORG)]),
        ("Muzeum w Łodzi", [("Muzeum w Łodzi", ORG)]),
    ],
)
def test_an_acronym_and_the_place_behind_it_are_two(name: str, parts: list[tuple[str, Label]]) -> None:
    text = f"{name} 2024."
    assert shown(text, part_acronyms(marked(text, (name, ORG)), text)) == parts

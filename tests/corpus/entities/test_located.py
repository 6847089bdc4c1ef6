"""Places behind a preposition."""

import pytest

from corpus.article import Label
from corpus.entities.shapes.located import read_located
from tests.corpus.entities.marking import marked, shown


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        ("Politiet i Aarhus siger nej.", "Aarhus", "da"),
        ("Politiet i Bergen sier nei.", "Bergen", "no"),
        ("Hun bor i Quuxby nu.", "Quuxby", "da"),
        ("Die Polizei in Aachen sucht.", "Aachen", "de"),
    ],
)
@pytest.mark.parametrize("label", [Label.ORG, Label.PERSON])
def test_who_is_in_a_place_tells_that_it_is_one(text: str, name: str, language: str, label: Label) -> None:
    assert shown(text, read_located(marked(text, (name, label)), text, language=language)) == [
        (name, Label.GPE)
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Han spiller i Ukendt FC.", "Ukendt FC"),
        ("Klubben Bergen taber.", "Bergen"),
        ("Hun er i Quux nu.", "Quux"),
    ],
)
def test_other_organisations_are_left(text: str, name: str) -> None:
    found = marked(text, (name, Label.ORG))

    assert read_located(found, text, language="da") == found


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        ("Her kommer Dronning Mary nu.", "Mary", "da"),
        ("Kronprinsesse Mette-Marit er her.", "Mette-Marit", "no"),
        ("Nun kommt Königin Camilla an.", "Camilla", "de"),
    ],
)
@pytest.mark.parametrize("label", [Label.GPE, Label.ORG, None])
def test_who_has_a_royal_title_is_a_person(text: str, name: str, language: str, label: Label | None) -> None:
    assert shown(text, read_located(marked(text, (name, label)), text, language=language)) == [
        (name, Label.PERSON)
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [("Den dronning Denmark har.", "Denmark"), ("Den kong Quux Bryghus har.", "Quux Bryghus")],
)
def test_a_country_or_a_longer_name_behind_such_a_title_stays(text: str, name: str) -> None:
    found = marked(text, (name, Label.ORG))

    assert read_located(found, text, language="da") == found

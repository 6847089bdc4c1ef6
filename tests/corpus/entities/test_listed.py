"""The lists of a language beside its model."""

import pytest

from corpus.article import Label
from corpus.entities.shapes.listed import add_listed
from tests.corpus.entities.marking import marked, shown


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        ("La SNCF proteste.", "SNCF", "fr"),
        ("Ayer la ONU protestó.", "ONU", "es"),
        ("Вчера МВД заявило.", "МВД", "ru"),
        ("Gestern sprach die SPD.", "SPD", "de"),
    ],
)
def test_a_known_acronym_is_an_organisation(text: str, name: str, language: str) -> None:
    assert (name, Label.ORG) in shown(text, add_listed([], text, (), language=language))


@pytest.mark.parametrize("word", ["SPD-Fraktion", "Ex-SPD"])
def test_an_acronym_within_a_word_is_none(word: str) -> None:
    assert add_listed([], f"Gestern sprach die {word}.", (), language="de") == []


def test_what_a_model_found_is_not_found_again() -> None:
    text = "La SNCF Réseau proteste."
    found = marked(text, ("SNCF Réseau", Label.ORG))

    assert add_listed(found, text, (), language="fr") == found

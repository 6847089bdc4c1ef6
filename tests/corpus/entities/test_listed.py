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


@pytest.mark.parametrize(
    ("text", "torn", "label", "whole", "language"),
    [
        ("La Banque centrale européenne agit.", "Banque", Label.ORG, "Banque centrale européenne", "fr"),
        ("L'Union africaine proteste.", "Union", Label.ORG, "Union africaine", "fr"),
        ("En Afrique du Sud, tout va.", "Afrique", Label.LOC, "Afrique du Sud", "fr"),
        ("Hier, la Côte d'Ivoire gagna.", "Ivoire", Label.ORG, "Côte d'Ivoire", "fr"),
        ("Hier, la Côte d’Ivoire gagna.", "Ivoire", Label.ORG, "Côte d’Ivoire", "fr"),
        ("L'Aquila trema.", "Aquila", Label.ORG, "L'Aquila", "it"),
    ],
)
def test_a_listed_name_is_more_than_a_piece_of_it(
    text: str, torn: str, label: Label, whole: str, language: str
) -> None:
    found = shown(text, add_listed(marked(text, (torn, label)), text, (), language=language))

    assert [name for name, _ in found] == [whole]


@pytest.mark.parametrize("name", ["БРИКС", "Кремль"])
def test_a_listed_organisation_that_a_model_had_no_kind_for_is_one(name: str) -> None:
    text = f"Вчера {name} заявил."

    assert shown(text, add_listed(marked(text, (name, None)), text, (), language="ru")) == [(name, Label.ORG)]

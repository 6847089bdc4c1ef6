"""Names that an apostrophe tears."""

import pytest

from corpus.article import Label
from corpus.entities.shapes.elisions import join_elided
from tests.corpus.entities.marking import marked, shown

PERSON, ORG, GPE = Label.PERSON, Label.ORG, Label.GPE
_Named = tuple[str, Label | None]


def _joined(text: str, *named: _Named, language: str = "fr") -> list[_Named]:
    return shown(text, join_elided(marked(text, *named), text, language=language))


@pytest.mark.parametrize("mark", ["'", "’"])
def test_a_family_goes_on_behind_an_apostrophe(mark: str) -> None:
    text = f"Ici Valéry Giscard d{mark}Estaing parla."

    assert _joined(text, ("Valéry Giscard", PERSON), ("Estaing", GPE)) == [
        (f"Valéry Giscard d{mark}Estaing", PERSON)
    ]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ici Charles d'Angleterre parla.", [("Charles", PERSON), ("Angleterre", GPE)]),
        ("Ici Paul Roux d'Italie parla.", [("Paul Roux", PERSON), ("Italie", GPE)]),
        ("Les gens de l'Ukraine.", [("Ukraine", GPE)]),
        ("Hier. L'Ukraine gagne.", [("Ukraine", GPE)]),
        ("Et si L'Italie gagnait ?", [("Italie", GPE)]),
        ("Un mot, d'Estaing.", [("Estaing", GPE)]),
    ],
)
def test_what_an_article_alone_joins_is_left(text: str, named: list[_Named]) -> None:
    assert _joined(text, *named) == named


def test_the_particle_of_a_forename_belongs_to_it() -> None:
    assert _joined("Hier N'Golo Kanté marqua.", ("Golo Kanté", PERSON)) == [("N'Golo Kanté", PERSON)]


def test_a_capital_article_within_a_sentence_belongs_to_the_name() -> None:
    assert _joined("Le feu à L'Haÿ-les-Roses.", ("Haÿ-les-Roses", GPE)) == [("L'Haÿ-les-Roses", GPE)]


def test_a_name_has_its_article_where_a_sentence_begins_if_it_has_it_within_one() -> None:
    text = "Il sisma di L'Alba. L'Alba trema."

    assert _joined(text, ("Alba", GPE), ("Alba", GPE), language="it") == [("L'Alba", GPE), ("L'Alba", GPE)]


def test_a_capital_particle_makes_a_surname() -> None:
    assert _joined("Parla Paolo D'Alema oggi.", ("Alema", ORG), language="it") == [("Paolo D'Alema", PERSON)]
    assert _joined("Ieri Quux D'Alema parla.", ("Quux", PERSON), ("D'Alema", ORG), language="it") == [
        ("Quux D'Alema", PERSON)
    ]
    assert _joined("Un dit D'Artagnan, ici.", ("Artagnan", GPE)) == [("D'Artagnan", PERSON)]


def test_languages_without_elision_are_left() -> None:
    assert _joined("Hos L'Ukraine der.", ("Ukraine", GPE), language="da") == [("Ukraine", GPE)]

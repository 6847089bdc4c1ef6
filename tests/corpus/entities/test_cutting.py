"""Names of other languages that a finder let run on."""

import pytest

from corpus.article import Label
from corpus.entities.shapes.cutting import cut_names
from tests.corpus.entities.marking import marked, shown

PERSON, ORG, GPE = Label.PERSON, Label.ORG, Label.GPE


def _cut(name: str, label: Label, language: str) -> list[tuple[str, Label | None]]:
    text = f"Ieri {name} ieri"
    return shown(text, cut_names(marked(text, (name, label)), text, language=language))


@pytest.mark.parametrize(
    ("name", "language", "left"),
    [
        ("Verona riapre a Milano", "it", "Verona"),
        ("Ana Ruiz ganó el premio", "es", "Ana Ruiz"),
        ("Anna Bergström säger nej", "sv", "Anna Bergström"),
        ("Karl Huber sagte", "de", "Karl Huber"),
        ("Matti Virtanen sanoi", "fi", "Matti Virtanen"),
    ],
)
def test_a_person_ends_before_a_small_word_that_is_no_particle(name: str, language: str, left: str) -> None:
    assert _cut(name, PERSON, language) == [(left, PERSON)]


@pytest.mark.parametrize(
    "name",
    [
        *("María de los Ángeles Ruiz", "Leonardo da Vinci", "Ursula von der Leyen", "José Ortega y Gasset"),
        *("Valéry Giscard d'Estaing", "Muqtada al-Sadr", "Luís Vaz de Camões"),
    ],
)
def test_particles_stay_in_a_persons_name(name: str) -> None:
    assert _cut(name, PERSON, "es") == [(name, PERSON)]


def test_a_person_is_cut_in_languages_alone_whose_models_need_it() -> None:
    assert _cut("Jan Jansen zegt nee", PERSON, "nl") == [("Jan Jansen zegt nee", PERSON)]


@pytest.mark.parametrize(
    ("name", "language"), [("presidente del Gobierno", "es"), ("ministro de Trabajo", "es")]
)
def test_an_office_is_nobody(name: str, language: str) -> None:
    assert _cut(name, PERSON, language) == []


def test_an_institution_is_no_person_and_has_no_article() -> None:
    assert _cut("El Consejo de Ministros", PERSON, "es") == [("Consejo de Ministros", ORG)]
    assert _cut("La Caze", PERSON, "es") == [("La Caze", PERSON)]


@pytest.mark.parametrize(
    ("name", "language", "parts"),
    [
        ("Tribunal Supremo y el Congreso", "es", ["Tribunal Supremo", "Congreso"]),
        ("Senato e la Camera dei deputati", "it", ["Senato", "Camera dei deputati"]),
        ("Bundestag und der Bundesrat", "de", ["Bundestag", "Bundesrat"]),
        ("Congreso de los Diputados rechazaron la petición de Vox", "es", ["Congreso de los Diputados"]),
    ],
)
def test_an_organisation_ends_where_another_or_a_deed_begins(
    name: str, language: str, parts: list[str]
) -> None:
    assert _cut(name, ORG, language) == [(part, ORG) for part in parts]


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("Organisation mondiale de la santé", "fr"),
        ("Mouvement contre le racisme", "fr"),
        ("Ministerio de Trabajo y Economía Social", "es"),
        ("Instituto Nacional de Estadística y Geografía", "es"),
        ("Organización de las Naciones Unidas para la Alimentación y la Agricultura", "es"),
        ("Comisión Nacional de los Mercados y la Competencia", "es"),
        ("Organisation pour l’Alimentation et l’Agriculture", "fr"),
        ("Bundesamt für Migration und die Flüchtlinge", "de"),
    ],
)
def test_an_organisation_keeps_its_own_small_words(name: str, language: str) -> None:
    assert _cut(name, ORG, language) == [(name, ORG)]


def test_places_are_left_as_they_are() -> None:
    assert _cut("Castilla queda la sierra", GPE, "es") == [("Castilla queda la sierra", GPE)]


@pytest.mark.parametrize(
    ("name", "language", "left"),
    [
        ("Președintele Ana Pop", "ro", "Ana Pop"),
        ("Prim-ministrul Ion Rusu", "ro", "Ion Rusu"),
        ("Kong Harald", "no", "Harald"),
        ("Kronprinsesse Mette-Marit", "no", "Mette-Marit"),
        ("Dronning Mary", "da", "Mary"),
        ("Königin Camilla", "de", "Camilla"),
        ("Bundeskanzler Dr. Karl Huber", "de", "Karl Huber"),
        ("Regina Profeti", "it", "Regina Profeti"),
        ("Ministrul de externe", "ro", "Ministrul de externe"),
        ("Koning Willem", "nl", "Koning Willem"),
    ],
)
def test_a_title_before_a_person_is_no_part_of_the_name(name: str, language: str, left: str) -> None:
    assert _cut(name, PERSON, language) == [(left, PERSON)]


def test_a_bare_article_begins_the_next_name_behind_an_organisation() -> None:
    assert _cut("Unione europea l'Ungheria", ORG, "it") == [("Unione europea", ORG), ("Ungheria", GPE)]
    assert _cut("Conseil contre l'Oubli", ORG, "fr") == [("Conseil contre l'Oubli", ORG)]


def test_a_body_is_not_who_is_of_it() -> None:
    assert _cut("EU-kommissionens Vestager", ORG, "da") == [("EU-kommissionens", ORG), ("Vestager", PERSON)]

"""What a quoted name is in Russian."""

import pytest

from corpus.article import Label
from corpus.entities.shapes.quoted import read_quoted
from tests.corpus.entities.marking import marked, shown

_Named = tuple[str, Label | None]


def _read(text: str, *named: _Named, language: str = "ru") -> list[_Named]:
    return shown(text, read_quoted(marked(text, *named), text, language=language))


@pytest.mark.parametrize("label", [None, Label.PERSON, Label.GPE])
def test_the_word_before_says_that_a_quoted_name_is_an_organisation(label: Label | None) -> None:
    assert _read("Компания «Весна» растёт.", ("Весна", label)) == [("Весна", Label.ORG)]


def test_a_quoted_organisation_that_was_missed_is_found() -> None:
    text = "Агентство «Северный Ветер» и газета «Заря» пишут."

    assert _read(text) == [("Северный Ветер", Label.ORG), ("Заря", Label.ORG)]


def test_a_single_quoted_word_of_no_kind_is_an_organisation() -> None:
    assert _read("Об этом пишет «Весна».", ("Весна", None)) == [("Весна", Label.ORG)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Роман «Весна» издан.", "Весна"),
        ("Его фильме «Весна» сняли.", "Весна"),
        ("Он читал «Война и мир» ночью.", "Война и мир"),
        ("Пришла Весна к нам.", "Весна"),
    ],
)
def test_works_and_names_without_marks_are_left(text: str, name: str) -> None:
    assert _read(text, (name, None)) == [(name, None)]


def test_other_languages_are_left() -> None:
    assert _read("Le film «Весна» est là.", ("Весна", None), language="fr") == [("Весна", None)]

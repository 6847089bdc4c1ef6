"""Names that are equal but for their marks are one."""

from corpus.article import Article, Label
from corpus.entities.finding import recognize
from corpus.sentences import split


def test_a_name_with_and_without_its_marks_is_one() -> None:
    text = "Recep Tayyip Erdoğan met the mayor of Ankara on Monday. Erdogan praised the city. Erdoğan left."
    entities = recognize(Article(text, language="en"), split(text, language="en"))

    assert {entity.name for entity in entities if entity.label is Label.PERSON} == {"Recep Tayyip Erdoğan"}


def test_a_city_has_one_name_in_many_languages() -> None:
    text = "Ministers met in Kyiv on Monday. The city of Kiev was calm."
    entities = recognize(Article(text, language="en"), split(text, language="en"))

    assert {entity.name for entity in entities if entity.label is Label.GPE} == {"Kyiv"}

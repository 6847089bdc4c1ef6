import pytest

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.rules.trimming import trim


@pytest.mark.parametrize(
    ("found", "label", "name"),
    [
        ("President Kassym-Jomart Tokayev", Label.PERSON, "Kassym-Jomart Tokayev"),
        ("Deputy Foreign Minister Roman Vassilenko", Label.PERSON, "Roman Vassilenko"),
        ("Energy Minister Bolat Akchulakov", Label.PERSON, "Bolat Akchulakov"),
        ("Chinese Foreign Minister Wang Yi", Label.PERSON, "Wang Yi"),
        ("Martin Luther King Jr.", Label.PERSON, "Martin Luther King Jr."),
        ("Mr. Smith's", Label.PERSON, "Smith"),
        ("Sir Keir Starmer", Label.PERSON, "Keir Starmer"),
        ("Queen Elizabeth II", Label.PERSON, "Elizabeth II"),
        ("the World Bank’s", Label.ORG, "World Bank"),
        ("the United States'", Label.GPE, "United States"),
        ("“Reuters”,", Label.ORG, "Reuters"),
        ("Astana\n\nASTANA", Label.GPE, "Astana"),
        ("James\nCleverly", Label.PERSON, "James\nCleverly"),
        ("The Hague", Label.GPE, "The Hague"),
        ("The Lord of the Rings", Label.WORK_OF_ART, "The Lord of the Rings"),
        ("King", Label.PERSON, "King"),
        ("Western Province 287", Label.GPE, "Western Province"),
        ("Schalke 04", Label.ORG, "Schalke 04"),
        ("President's Office", Label.ORG, "President's Office"),
    ],
)
def test_only_the_name_is_left(found: str, label: Label, name: str) -> None:
    text = f"said {found} today"

    (mention,) = trim([Mention(Span(5, 5 + len(found)), label)], text)

    assert mention.span.of(text) == name


@pytest.mark.parametrize(
    "titles", ["Prime Minister", "Secretary", "Home Secretary", "Lieutenant-Colonel", "Sen."]
)
def test_titles_alone_are_nobody(titles: str) -> None:
    assert trim([Mention(Span(0, len(titles)), Label.PERSON)], titles) == []


def test_what_nothing_is_left_of_is_dropped() -> None:
    assert trim([Mention(Span(0, 2), Label.ORG)], "“—") == []


def test_the_day_behind_a_place_is_no_part_of_it() -> None:
    text = "People died in Cali on Monday and in Stratford on Avon."
    named = [Mention(Span(15, 29), Label.GPE), Mention(Span(37, 54), Label.GPE)]

    assert [mention.span.of(text) for mention in trim(named, text)] == ["Cali", "Stratford on Avon"]

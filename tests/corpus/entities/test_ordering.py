"""The order in which an article's names are shown."""

import pytest

from corpus.article import Article, Entity, Label, Span
from corpus.entities.ordering import prominence

TEXT = "Ann Lee met Qworl.\n\nBo Kim said no. Bo Kim left, and Kim went. Zorblat fell."


def entities() -> list[Entity]:
    names = [("Ann Lee", "Ann Lee"), ("Qworl", "Qworl"), ("Bo Kim", "Bo Kim"), ("Zorblat", "Zorblat")]
    found = [
        Entity(Label.PERSON, Span(TEXT.index(form), TEXT.index(form) + len(form)), name)
        for form, name in names
    ]
    again = TEXT.rindex("Bo Kim")
    return [*found, Entity(Label.PERSON, Span(again, again + 6), "Bo Kim")]


def test_what_stands_in_the_title_or_the_first_paragraph_counts_twice() -> None:
    worth = prominence(Article(TEXT), entities())
    assert worth[Label.PERSON, "Ann Lee"] == 2
    assert worth[Label.PERSON, "Bo Kim"] == 2
    assert prominence(Article(TEXT, title="Bo Kim"), entities())[Label.PERSON, "Bo Kim"] == 4


def test_what_nothing_speaks_for_is_last() -> None:
    worth = prominence(Article(TEXT), entities())
    assert worth[Label.PERSON, "Zorblat"] == worth[Label.PERSON, "Qworl"] == 0


def test_an_article_without_names_has_no_order() -> None:
    assert prominence(Article(""), []) == {}


def _worth(text: str, form: str, *, label: Label = Label.PERSON, title: str = "") -> float:
    """How prominent a name is that is met once, below an opening paragraph without names."""
    text = f"It rained.\n\n{text}"
    start = text.index(form)
    entity = Entity(label, Span(start, start + len(form)), form)
    return prominence(Article(text, title=title), [entity])[label, form]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Then Zorblat said so.", "Zorblat"),
        ("Then Zorblat, told of it, left.", "Zorblat"),
        ("Then Zorblat announced it.", "Zorblat"),
        ("Then Zorblat’s car fell.", "Zorblat"),
        ("Then Senator Zorblat fell.", "Zorblat"),
        ("Then Mary Zorblat fell.", "Mary Zorblat"),
        ("Then Zorblat Bank fell.", "Zorblat Bank"),
        ("Then Kazakhstan fell.", "Kazakhstan"),
        ("Then London fell.", "London"),
    ],
)
def test_a_name_met_once_counts_if_anything_vouches_for_it(text: str, form: str) -> None:
    assert _worth(text, form) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Then Zorblat fell.",
        "Then Zorblat; said she.",
        "Then Zorblat saidy.",
        "A senator came. The old Zorblat fell.",
        "Zorblat",
    ],
)
def test_a_name_met_once_counts_nothing_if_nothing_vouches_for_it(text: str) -> None:
    assert _worth(text, "Zorblat") == 0


@pytest.mark.parametrize("label", [Label.DATE, Label.MONEY, Label.EVENT, Label.LAW])
def test_a_date_or_an_event_needs_nobody_to_vouch_for_it(label: Label) -> None:
    assert _worth("Then Zorblat fell.", "Zorblat", label=label) == 1


def test_a_name_in_the_title_that_is_vouched_for_counts_twice() -> None:
    assert _worth("Then Zorblat said so.", "Zorblat", title="Zorblat speaks") == 2


def test_where_there_is_one_paragraph_all_is_the_opening() -> None:
    text = "It rained. Zorblat said so."
    entity = Entity(Label.PERSON, Span(11, 18), "Zorblat")

    assert prominence(Article(text), [entity]) == {(Label.PERSON, "Zorblat"): 2}


def test_each_mention_counts_once_below_the_opening() -> None:
    text = "It rained.\n\nZorblat fell. Zorblat rose. Zorblat fell."
    spans = [Span(place, place + 7) for place in (12, 26, 40)]

    assert prominence(Article(text), [Entity(Label.ORG, span, "Zorblat") for span in spans]) == {
        (Label.ORG, "Zorblat"): 3
    }


def test_one_name_with_two_labels_is_two_names() -> None:
    text = "It rained.\n\nLondon said. London said."
    found = [Entity(Label.GPE, Span(12, 18), "London"), Entity(Label.PERSON, Span(25, 31), "London")]

    assert prominence(Article(text), found) == {(Label.GPE, "London"): 1, (Label.PERSON, "London"): 1}


@pytest.mark.parametrize(
    ("title", "language", "worth"),
    [
        ("Zorblatwick wins", "en", 1),
        ("Zorblat's win", "en", 2),
        ("Win for Zorblat", "en", 2),
        ("Zorblats Sieg", "de", 2),
        ("愛Zorblat愛", "ja", 2),
    ],
)
def test_a_title_in_english_has_a_name_as_whole_words(title: str, language: str, worth: int) -> None:
    text = "It rained.\n\nZorblat said so."
    found = [Entity(Label.DATE, Span(12, 19), "Zorblat")]

    worths = prominence(Article(text, title=title, language=language), found)

    assert worths == {(Label.DATE, "Zorblat"): worth}

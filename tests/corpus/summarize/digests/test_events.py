"""Which articles are of one event, at its bounds."""

import pytest

from corpus.article import Article, Event
from corpus.summarize.digests.event_words import ToldTerms, telling_of
from corpus.summarize.digests.events import group, weight_of
from corpus.value_types import replace
from tests.corpus.story_twins import FROM_TWO_PLACES, TWINS

BRIDGE = (
    "Ghent opened its new bridge over the Leie on Monday. The bridge cost 12 million euros. Cyclists cheered."
)


def _events(*dates: str | None) -> list[tuple[int, ...]]:
    return [event.articles for event in group([Article(BRIDGE, date=date, language="en") for date in dates])]


@pytest.mark.parametrize(
    ("later", "is_one"),
    [("2024-03-09", True), ("2024-03-10", False), ("2024-02-28", True), ("2024-02-27", False)],
)
def test_articles_of_one_event_are_five_days_apart_at_most(later: str, is_one: bool) -> None:
    assert (len(_events("2024-03-04", later)) == 1) is is_one


@pytest.mark.parametrize("wires", TWINS.values(), ids=TWINS)
def test_wires_of_one_wording_tell_of_two_events(wires: tuple[Article, Article]) -> None:
    assert [event.articles for event in group(wires)] == [(0,), (1,)]


@pytest.mark.parametrize("wires", FROM_TWO_PLACES.values(), ids=FROM_TWO_PLACES)
def test_wires_from_two_places_tell_of_one_event(wires: tuple[Article, Article]) -> None:
    assert [event.articles for event in group(wires)] == [(0, 1)]


def test_an_article_in_another_language_may_name_things_otherwise() -> None:
    english = Article(
        "Ada Novak filmed 12 barges. Ada Novak: Rheinufer.", "It burns in Cologne", language="en"
    )
    german = Article("Ada Novak filmte 12. Ada Novak: Rheinufer.", "Es brennt in Köln", language="de")

    assert [event.articles for event in group([english, german])] == [(0, 1)]
    assert len(group([english, replace(german, language="en")])) == 2


def test_an_article_joins_the_likeliest_that_names_the_same() -> None:
    arsenal, liverpool = TWINS["matches"]
    later = Article(
        arsenal.text.replace("Arsenal", "Everton").replace("Chelsea", "Liverpool"),
        "Liverpool win derby",
        liverpool.date,
        language="en",
    )

    assert [event.articles for event in group([arsenal, liverpool, later])] == [(1, 2), (0,)]


@pytest.mark.parametrize("date", [None, "", "yesterday", "2024-13-77"])
def test_an_article_without_a_day_may_be_of_any(date: str | None) -> None:
    assert _events("2024-03-04", date) == [(0, 1)]


def test_the_hour_of_a_day_makes_no_difference() -> None:
    assert _events("2024-03-04T23:59:59Z", "2024-03-09T00:00:01Z") == [(0, 1)]


@pytest.mark.parametrize(
    ("event", "weight"),
    [
        (Event((0,), ()), 1.0),
        (Event((0, 1, 2), ()), 3.0),
        (Event((0, 1), (1,)), 1.25),
        (Event((0, 1, 2, 3, 4), (1, 2, 3, 4)), 2.0),
    ],
)
def test_a_repeat_is_a_quarter_of_an_article(event: Event, weight: float) -> None:
    assert weight_of(event) == weight


def test_the_weightiest_event_is_first_and_of_equals_the_earliest() -> None:
    frost = Article("Night frost destroyed the cherry harvest in Limburg.", language="en")
    chess = Article("A girl of nine won the chess championship of Namur.", language="en")
    bridge = Article(BRIDGE, language="en")
    again = Article("A bridge over the Leie was opened in Ghent by the mayor.", language="en")

    assert [event.articles for event in group([frost, chess, bridge, again])] == [(2, 3), (0,), (1,)]


def test_no_articles_have_no_event() -> None:
    assert group([]) == ()


def test_what_tells_articles_apart_may_be_found_out_elsewhere() -> None:
    articles = [
        Article(f"The ferry to {town} sank on Monday. {town} mourns.", town, date)
        for town, date in (("Kiel", "2024-03-04"), ("Oslo", None), ("Kiel", "2024-03-05"))
    ]
    told = ToldTerms()
    for article in articles:
        told.add(telling_of(article))

    assert group(articles, told) == group(articles)


def test_more_articles_than_are_numbered_at_once_are_told_apart() -> None:
    towns = ["Kiel", "Oslo", "Ghent"]
    articles = [Article(f"The ferry to {towns[at % 3]} sank.", language="en") for at in range(450)]

    vectors = ToldTerms(map(telling_of, articles)).vectors()

    assert [next(iter(vector)) for vector in vectors] == ["kiel", "oslo", "ghent"] * 150


def test_of_two_copies_one_is_a_repeat() -> None:
    copy = Article(BRIDGE, date="2024-03-04", language="en")

    (event,) = group([copy, copy])

    assert (event.articles, len(event.repeats), [sorted(family) for family in event.families]) == (
        (0, 1),
        1,
        [[0, 1]],
    )

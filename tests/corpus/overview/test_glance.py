"""The library at a glance."""

from pathlib import Path

import pytest

from corpus.article import Article
from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import subscribe
from corpus.library.store import Library
from corpus.overview.glance import GrowingStory, glance
from tests.corpus.stored import store

_SPOIL = "UPDATE articles SET date = ? WHERE moment = (SELECT max(moment) FROM articles)"


def test_days_sources_and_languages_are_counted(tmp_path: Path) -> None:
    articles = [
        Article("Rain fell.", "Rain", "2021-03-01", url="https://a.example/1", language="en"),
        Article("Sun shone.", "Sun", "2021-03-03", url="https://a.example/2", language="en"),
        Article("Il pleut.", "Pluie", "2021-03-03", url="https://b.example/1", language="fr"),
    ]
    with Library.open(tmp_path / "library.db") as library:
        library.add(articles)

        found = glance(library)

    assert found.days == (("2021-03-01", 1), ("2021-03-02", 0), ("2021-03-03", 2))
    assert found.sources == (("a.example", 2), ("b.example", 1))
    assert found.languages == (("en", 2), ("fr", 1))
    assert found.rising == ()


def test_a_date_in_the_future_is_not_now(tmp_path: Path) -> None:
    articles = [Article("Rain fell.", "Rain", "2021-03-01"), Article("Sun.", "Sun", "2999-01-01")]
    with Library.open(tmp_path / "library.db") as library:
        library.add(articles)

        found = glance(library)

    assert (found.articles, found.last) == (2, "2021-03-01")


@pytest.mark.parametrize("damage", ["2021-13-45", "2021-3-1", "no day yet", b"\xff\x00", 20210301])
def test_what_is_no_day_in_a_damaged_library_is_none(library: Library, damage: object) -> None:
    library.add([Article("Rain fell.", "Rain", "2021-03-01"), Article("Sun.", "Sun", "2021-03-02")])
    with library.writing() as connection:
        connection.execute(_SPOIL, (damage,))

    found = glance(library)

    assert (found.articles, found.days) == (2, (("2021-03-01", 1),))


def test_nothing_at_all_is_shown_as_such(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        found = glance(library, "gas")

    assert (found.articles, found.days, found.weeks) == (0, (), ())


def test_a_name_under_two_labels_counts_an_article_once(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        mentions = (("GPE", "Burg", 1), ("ORG", "Burg", 1), ("GPE", "Lomo", 1))
        store(library, *mentions, date="2021-03-01", added=2**33)

        seen = glance(library)

    assert seen.names == (("Burg", 1), ("Lomo", 1))
    assert [(name, weekly[-1]) for name, weekly in seen.by_week] == [("Burg", 1), ("Lomo", 1)]


ADDED = 2**33
"""A second that is long after all days of these articles."""


def test_articles_are_counted_by_day_with_and_without_days(library: Library) -> None:
    for date in ("2021-03-03", "2021-03", "2021-03-01T10:00:00+00:00", None, "2021-03-03"):
        store(library, date=date, added=ADDED)

    found = glance(library)

    assert (found.articles, found.first, found.last) == (5, "2021-03-01", "2021-03-03")
    assert found.days == (("2021-03-01", 1), ("2021-03-02", 0), ("2021-03-03", 2))


@pytest.mark.parametrize(
    ("first", "days", "shown"), [("2021-01-01", 60, "2021-01-01"), ("2020-12-31", 60, "2021-01-01")]
)
def test_the_last_sixty_days_are_shown(library: Library, first: str, days: int, shown: str) -> None:
    for date in (first, "2021-03-01"):
        store(library, date=date, added=ADDED)

    found = glance(library)

    assert (len(found.days), found.days[0][0], found.days[-1]) == (days, shown, ("2021-03-01", 1))
    assert found.first == first


@pytest.mark.parametrize(("date", "last"), [("1970-01-02", "1970-01-02"), ("1970-01-03", None)])
def test_a_day_may_lie_a_day_after_the_article_came(library: Library, date: str, last: str | None) -> None:
    store(library, date=date, added=0)

    assert glance(library).last == last


def test_twelve_sources_and_languages_are_shown_the_most_frequent_first(library: Library) -> None:
    for number in range(14):
        store(library, source=f"in/{chr(97 + number)}.txt", language=f"{chr(110 - number)}x")
    store(library, source="n.txt", language="")

    found = glance(library)

    assert found.sources == (("n.txt", 2), *((f"{letter}.txt", 1) for letter in "abcdefghijk"))
    assert found.languages == tuple((f"{letter}x", 1) for letter in "abcdefghijkl")


def test_a_source_is_a_feed_else_who_is_named_else_the_site(library: Library) -> None:
    subscribe(library, [Feed("https://a.example/rss", "Sea News"), Feed("https://b.example/rss")])
    for feed, url, publisher in (
        (1, "https://x.example/1", "Post"),
        (2, "https://www.x.example/2", "Post"),
        (2, "https://www.x.example/3", ""),
        (None, None, ""),
    ):
        id = store(library, url=url, publisher=publisher)
        with library.writing() as connection:
            connection.execute("UPDATE articles SET feed = ? WHERE id = ?", (feed, int(id[1:])))

    assert glance(library).sources == (("-", 1), ("Post", 1), ("Sea News", 1), ("x.example", 1))


def test_names_without_an_article_in_these_weeks_have_no_row(library: Library) -> None:
    store(library, ("GPE", "Bergen", 1), date="2021-01-01", added=ADDED)
    store(library, ("GPE", "Oslo", 1), date="2021-03-03", added=ADDED)

    assert [name for name, _ in glance(library).by_week] == ["Oslo"]


def test_names_are_counted_by_week_the_last_of_which_ends_with_the_latest_day(library: Library) -> None:
    oslo = ("GPE", "Oslo", 3)
    for date in ("2021-03-03", "2021-02-25", "2021-02-24", "2021-01-07", "2021-01-06", None):
        store(library, oslo, date=date, added=ADDED)
    store(library, ("GPE", "Bergen", 1), date="2021-02-24", added=ADDED)

    found = glance(library)

    assert found.weeks == (
        *("2021-01-07", "2021-01-14", "2021-01-21", "2021-01-28"),
        *("2021-02-04", "2021-02-11", "2021-02-18", "2021-02-25"),
    )
    assert found.names == (("Oslo", 6), ("Bergen", 1))
    assert found.by_week == (("Oslo", (1, 0, 0, 0, 0, 0, 1, 2)), ("Bergen", (0, 0, 0, 0, 0, 0, 1, 0)))


def test_twelve_names_are_shown_and_only_those_of_the_articles_that_match(library: Library) -> None:
    for number in range(13):
        store(library, ("GPE", f"Town {chr(97 + number)}", 1), ("GPE", "Oslo", 1), text=f"Rain {number}.")
    store(library, ("GPE", "Bergen", 9), text="Sun.")

    found = glance(library, " rain ")

    assert found.query == "rain"
    assert found.articles == 13
    assert [name for name, _ in found.names] == ["Oslo", *(f"Town {letter}" for letter in "abcdefghijk")]


def test_stories_that_have_grown_this_week_are_shown_with_their_newest_article(library: Library) -> None:
    for story, date in (
        *((1, "2021-03-01"), (1, "2021-03-02"), (1, "2021-01-01")),
        *((4, "2021-02-25"), (4, "2021-03-03"), (4, None)),
        *((7, "2021-03-03"), (7, "2021-02-24")),
        *((9, "2021-02-24"), (9, "2021-02-23")),
        (11, "2021-03-03"),
        (None, "2021-03-03"),
    ):
        store(library, story=story, date=date, added=ADDED)

    assert glance(library).growing == (
        GrowingStory("@2", "Title 2", 2, 3),
        GrowingStory("@5", "Title 5", 2, 3),
        GrowingStory("@7", "Title 7", 1, 2),
    )
    assert glance(library, "-@7").growing[-1].id == "@5"


@pytest.mark.parametrize(("day", "before"), [("2021-01-28", 0), ("2021-01-29", 1)])
def test_what_rises_is_this_week_against_the_month_before(library: Library, day: str, before: int) -> None:
    for number in range(1, 29):
        store(library, ("ORG", "Congress", 1), date=f"2021-02-{number:02}", added=ADDED)
    for number in range(1, 7):
        store(library, ("LOC", "Vesuvius", 1), date=f"2021-03-{number:02}", added=ADDED)
    store(library, ("LOC", "Vesuvius", 1), date=day, added=ADDED)

    (rising,) = glance(library).rising

    # The week begins with 28 February, and the month before it with 29 January.
    assert (rising.name, rising.now, rising.before) == ("Vesuvius", 6, before)


def test_the_first_days_of_the_calendar_have_no_weeks_before_them(library: Library) -> None:
    store(library, date="0001-01-03", added=ADDED)

    found = glance(library)

    assert (found.first, found.weeks, found.rising) == ("0001-01-03", (), ())

"""Queries under a name, and what is new for those that are watched."""

from datetime import UTC, datetime

import pytest

from corpus.article import Article
from corpus.errors import LibraryError, UsageError
from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import subscribe
from corpus.library.saved import (
    SavedHits,
    SavedQuery,
    hits_after,
    mark_announced,
    mark_visited,
    new_hits,
    newest_number,
    remove_queries,
    rename_query,
    save_query,
    saved_queries,
    unwatch,
    watches_for_names,
)
from corpus.library.store import Library
from tests.corpus.stored import store


def gas(number: int, **known: object) -> Article:
    return Article(f"Gas flows from well {number}.", f"Gas {number}", language="en", **known)  # type: ignore[arg-type]


def announced(library: Library) -> list[str]:
    (found,) = new_hits(library)
    mark_announced(library, [found.name], newest_number(library))
    return list(found.articles)


def test_a_watch_tells_only_of_what_comes_and_once(library: Library) -> None:
    library.add([gas(1)])
    save_query(library, "energy", "gas", watched=True)
    library.add([gas(2), Article("Rain fell.", "Rain", language="en")])

    assert announced(library) == ["@2"]
    assert announced(library) == []


def test_what_is_old_is_no_news(library: Library) -> None:
    save_query(library, "energy", "gas", watched=True)
    library.add([gas(1, date="2003-01-01")])

    assert announced(library) == []


def test_since_a_day_old_and_told_is_there_again(library: Library) -> None:
    save_query(library, "energy", "gas", watched=True)
    library.add([gas(1, date="2003-01-01"), gas(2, date="2002-01-01")])

    (found,) = new_hits(library, ["Energy"], since="2003")

    assert found.articles == ("@1",)


def test_the_first_poll_of_a_feed_announces_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_query(library, "energy", "gas OR oil", watched=True)
    with library.writing() as connection:
        connection.execute("INSERT INTO feeds (id, url, added) VALUES (1, 'https://example.org/f', 0)")
    monkeypatch.setattr("corpus.library.ingest.adding.time.time", lambda: 1_700_000_000)
    library.add([gas(1), gas(2)], feed=1)
    first = announced(library)
    monkeypatch.setattr("corpus.library.ingest.adding.time.time", lambda: 1_700_003_600)
    library.add([gas(3)], feed=1)

    assert (first, announced(library)) == ([], ["@3"])


def test_a_query_that_is_kept_can_be_watched_and_left(library: Library) -> None:
    save_query(library, "energy", "gas")
    save_query(library, "energy", "gas", watched=True)
    (watched,) = saved_queries(library)
    unwatch(library, ["energy"])
    (left,) = saved_queries(library)

    assert (watched.watched, left.watched) == (True, False)
    assert remove_queries(library, ["energy"]) == 1
    assert saved_queries(library) == ()


def test_what_cannot_be_is_said(library: Library) -> None:
    save_query(library, "energy", "gas")

    with pytest.raises(LibraryError, match="already"):
        save_query(library, "energy", "oil")
    with pytest.raises(LibraryError, match="no query 'x'"):
        remove_queries(library, ["x"])
    with pytest.raises(LibraryError, match="no query"):
        new_hits(library, ["energy"])
    with pytest.raises(UsageError):
        save_query(library, "bad", "(gas")


def test_what_came_behind_an_article_is_new_until_the_reader_goes_there(library: Library) -> None:
    save_query(library, "energy", "gas", watched=True)
    save_query(library, "rain", "rain", watched=True)
    library.add([gas(1)])
    newest = newest_number(library)
    library.add([gas(2)])

    assert hits_after(library, 0) == (("energy", 2),)
    assert hits_after(library, newest) == (("energy", 1),)
    mark_visited(library, "gas")
    assert hits_after(library, 0) == ()


CAME = 1_700_000_000
"""A second at which articles came: 2023-11-14T22:13:20 by Greenwich."""
WEEK = 7 * 24 * 60 * 60


def dated(second: int) -> str:
    return datetime.fromtimestamp(second, UTC).isoformat()


@pytest.mark.parametrize(
    ("date", "is_new"),
    [
        (dated(CAME - WEEK), False),
        (dated(CAME - WEEK - 1), False),
        (dated(CAME - WEEK + 1), True),
        (dated(CAME + WEEK), True),
        (None, True),
    ],
)
def test_an_article_is_old_that_was_a_week_old_when_it_came(
    library: Library, date: str | None, is_new: bool
) -> None:
    save_query(library, "all", "", watched=True)
    store(library, date=date, added=CAME)

    assert announced(library) == (["@1"] if is_new else [])
    assert [query.new for query in saved_queries(library)] == [0]


@pytest.mark.parametrize(("seconds", "is_new"), [(0, False), (1, True)])
def test_what_a_feed_brought_first_is_no_news_to_the_second(
    library: Library, seconds: int, is_new: bool
) -> None:
    save_query(library, "all", "", watched=True)
    subscribe(library, [Feed("https://a.example/rss"), Feed("https://b.example/rss")])
    for feed, moment in ((2, CAME - 5), (1, CAME), (1, CAME + seconds)):
        id = store(library, added=moment)
        with library.writing() as connection:
            connection.execute("UPDATE articles SET feed = ? WHERE id = ?", (feed, int(id[1:])))

    assert announced(library) == (["@3"] if is_new else [])


@pytest.mark.parametrize(
    ("since", "ids"),
    [
        ("2024-03-02", ("@2", "@3")),
        ("2024-03-03", ("@3",)),
        ("2024-03-04", ()),
        ("2024", ("@1", "@2", "@3")),
        ("2024-03", ("@1", "@2", "@3")),
        ("2025", ()),
    ],
)
def test_since_a_day_that_day_is_in_and_the_undated_are_out(
    library: Library, since: str, ids: tuple[str, ...]
) -> None:
    for date in ("2024-03-01", "2024-03-02", "2024-03-03T23:59:59+00:00", None):
        store(library, date=date)
    save_query(library, "all", "", watched=True)

    (found,) = new_hits(library, since=since)

    assert found == SavedHits("all", "", ids)


@pytest.mark.parametrize("since", ["soon", "2024-13", ".."])
def test_since_what_is_no_day_is_said(library: Library, since: str) -> None:
    save_query(library, "all", "", watched=True)

    with pytest.raises(LibraryError, match=f"{since!r} is no day; write it like 2023-03-18"):
        new_hits(library, since=since)


def test_queries_stand_by_name_whatever_its_case_with_what_they_find(library: Library) -> None:
    for name, query, watched in (("b", "gas", True), ("C", "rain", False), ("A", "gas OR rain", True)):
        save_query(library, name, query, watched=watched)
    library.add([gas(1), gas(2), Article("Rain fell.", "Rain", language="en")])

    assert saved_queries(library) == (
        SavedQuery("A", "gas OR rain", watched=True, matches=3, new=3),
        SavedQuery("b", "gas", watched=True, matches=2, new=2),
        SavedQuery("C", "rain", watched=False, matches=1, new=0),
    )
    assert [found.name for found in new_hits(library)] == ["A", "b"]
    assert [found.name for found in new_hits(library, ["B"])] == ["b"]


def test_a_query_has_one_name_whatever_its_case_and_blanks(library: Library) -> None:
    save_query(library, " Energy ", "gas")
    save_query(library, "energy", "gas", watched=True)

    assert [(query.name, query.watched) for query in saved_queries(library)] == [("Energy", True)]
    with pytest.raises(LibraryError, match="'ENERGY' is 'gas' already; `nutgraf queries remove` makes room"):
        save_query(library, "ENERGY", "oil")


def test_a_watched_query_stays_watched_when_it_is_kept_again(library: Library) -> None:
    save_query(library, "energy", "gas", watched=True)
    library.add([gas(1)])
    save_query(library, "energy", "gas")
    save_query(library, "energy", "gas", watched=True)

    assert announced(library) == ["@1"]


def test_a_watch_that_is_begun_again_begins_anew(library: Library) -> None:
    save_query(library, "energy", "gas", watched=True)
    unwatch(library, ["energy"])
    library.add([gas(1)])
    save_query(library, "energy", "gas", watched=True)
    library.add([gas(2)])

    assert announced(library) == ["@2"]


@pytest.mark.parametrize("name", ["", "  ", "\t"])
def test_a_query_needs_a_name(library: Library, name: str) -> None:
    save_query(library, "energy", "gas")

    with pytest.raises(LibraryError, match="a query needs a name to be kept under"):
        save_query(library, name, "gas")
    with pytest.raises(LibraryError, match="a query needs a name to be kept under"):
        rename_query(library, "energy", name)


def test_a_query_is_renamed_and_keeps_what_was_seen(library: Library) -> None:
    save_query(library, "energy", "gas", watched=True)
    library.add([gas(1)])
    rename_query(library, "ENERGY", " Fuel ")

    assert [found.name for found in new_hits(library)] == ["Fuel"]
    assert announced(library) == ["@1"]
    rename_query(library, "Fuel", "fuel")
    assert [query.name for query in saved_queries(library)] == ["fuel"]


def test_a_name_that_is_taken_or_unknown_is_said(library: Library) -> None:
    save_query(library, "energy", "gas")
    save_query(library, "rain", "rain")

    with pytest.raises(LibraryError, match="'Rain' is another query already; choose another name"):
        rename_query(library, "energy", "Rain")
    with pytest.raises(LibraryError, match="no query 'x'; `nutgraf queries list` shows those there are"):
        rename_query(library, "x", "y")
    assert [query.name for query in saved_queries(library)] == ["energy", "rain"]


def test_all_named_queries_are_removed_or_none(library: Library) -> None:
    for name in ("a", "b", "c"):
        save_query(library, name, "gas")

    with pytest.raises(LibraryError, match="no query 'x'"):
        remove_queries(library, ["a", "x"])
    assert len(saved_queries(library)) == 3
    assert remove_queries(library, ["a", "B", "a"]) == 2
    assert [query.name for query in saved_queries(library)] == ["c"]


def test_all_named_watches_end_or_none(library: Library) -> None:
    for name in ("a", "b"):
        save_query(library, name, "gas", watched=True)

    with pytest.raises(LibraryError, match="no query 'x'"):
        unwatch(library, ["a", "x"])
    assert [query.watched for query in saved_queries(library)] == [True, True]
    assert unwatch(library, ["A", "A"]) == 1
    assert [query.watched for query in saved_queries(library)] == [False, True]


def test_of_several_unknown_names_the_same_is_always_named(library: Library) -> None:
    with pytest.raises(LibraryError, match="no query 'a'"):
        new_hits(library, ["d", "c", "a", "b"])


@pytest.mark.parametrize(
    ("query", "watched", "needs"),
    [
        ("entity:oslo", True, True),
        ("entity:oslo", False, False),
        ("oslo", True, False),
        ("-label:GPE", True, True),
    ],
)
def test_it_is_known_whether_a_watch_needs_names(
    library: Library, query: str, watched: bool, needs: bool
) -> None:
    save_query(library, "places", query, watched=watched)

    assert watches_for_names(library) is needs


def test_going_to_a_query_takes_only_its_own_watches_as_told(library: Library) -> None:
    save_query(library, "energy", "gas", watched=True)
    save_query(library, "fuel", "gas", watched=True)
    save_query(library, "all", "", watched=True)
    library.add([gas(1), gas(2)])

    assert hits_after(library, 0) == (("all", 2), ("energy", 2), ("fuel", 2))
    assert hits_after(library, 1) == (("all", 1), ("energy", 1), ("fuel", 1))
    assert hits_after(library, 2) == ()
    mark_visited(library, "gas")
    assert hits_after(library, 0) == (("all", 2),)


def test_what_was_told_is_never_taken_back(library: Library) -> None:
    save_query(library, "energy", "gas", watched=True)
    library.add([gas(1), gas(2), gas(3)])

    mark_announced(library, ["energy"], 2)
    mark_announced(library, ["energy"], 1)

    assert announced(library) == ["@3"]


def test_the_newest_article_is_that_of_the_highest_number(library: Library) -> None:
    assert newest_number(library) == 0
    store(library, date="2024-03-05")
    store(library, date="2020-01-01")
    assert newest_number(library) == 2


def test_a_watch_that_damage_has_spoilt_says_nothing_of_the_others(library: Library) -> None:
    for word in ("rain", "gas"):
        save_query(library, word, word, watched=True)
    with library.writing() as connection:
        connection.execute("UPDATE queries SET query = '(rain' WHERE name = 'rain'")
    library.add([gas(1)])

    assert [(found.name, found.articles) for found in new_hits(library)] == [("gas", ("@1",))]
    assert hits_after(library, 0) == (("gas", 1),)
    assert not watches_for_names(library)
    with pytest.raises(UsageError):
        new_hits(library, ["rain"])

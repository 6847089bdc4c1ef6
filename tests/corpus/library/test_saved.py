"""Queries under a name, and what is new for those that are watched."""

import pytest

from corpus.article import Article
from corpus.errors import LibraryError, UsageError
from corpus.library.saved import (
    hits_after,
    mark_announced,
    mark_visited,
    new_hits,
    newest_number,
    remove_queries,
    save_query,
    saved_queries,
    unwatch,
)
from corpus.library.store import Library


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

"""Queries for the days on which articles came, and for the folders of their feeds."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from corpus.article import Article
from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import subscribe
from corpus.library.date_ranges import today
from corpus.library.store import Library

Make = Callable[..., Article]


@pytest.fixture
def old_and_new(library: Library, make: Make) -> Library:
    library.add([make("An old story.", date="2020-05-05"), make("A new story.", date=today().isoformat())])
    day = today() - timedelta(days=10)
    moment = int(datetime(day.year, day.month, day.day, 12).astimezone().timestamp())
    with library.writing() as connection:
        connection.execute("UPDATE articles SET added = ? WHERE id = 1", (moment,))
    return library


def _found(library: Library, query: str) -> list[str]:
    return sorted(found.row.id for found in library.search(query).found)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("added:7d", ["@2"]),
        ("added:11d", ["@1", "@2"]),
        ("-added:7d", ["@1"]),
        ("added:2000..", ["@1", "@2"]),
        ("added:..2000", []),
        ("story added:today", ["@2"]),
        ("date:today", ["@2"]),
        ("after:7d", ["@2"]),
        ("before:7d", ["@1"]),
        ("date:yesterday", []),
    ],
)
def test_days_may_be_named_from_today(old_and_new: Library, query: str, found: list[str]) -> None:
    assert _found(old_and_new, query) == found


def test_a_folder_means_those_in_it_too(library: Library, make: Make) -> None:
    folders = {"News": "One.", "News/Europe": "Two.", "Newsletters": "Three.", "": "Four."}
    urls = [f"https://{number}.example/" for number in range(4)]
    subscribe(library, [Feed(url, folder=folder) for url, folder in zip(urls, folders, strict=True)])
    for number, text in enumerate(folders.values(), 1):
        library.add([make(text)], feed=number)

    assert _found(library, "folder:news") == ["@1", "@2"]
    assert _found(library, "folder:News/Europe") == ["@2"]
    assert _found(library, "-folder:news") == ["@3", "@4"]

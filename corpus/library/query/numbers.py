"""The numbers of a list's articles, in order: eight bytes for each, however much there is to an article."""

import sqlite3
import threading
from array import array

from corpus.library.database.database import Database
from corpus.library.query.conditions import Condition
from corpus.library.query.matching import (
    FEW,
    NEWEST,
    count,
    select_all,
)
from corpus.library.query.story_order import by_story
from corpus.library.query.walking import ByDate, BySource, ByTitle, Walk
from corpus.listings.listing import Order
from corpus.type_hints import Protocol
from corpus.value_types import replace

_LEAST = 128
_MOST = 131_072
"""Numbers that are fetched at a time, at first and at the most; it doubles from time to time."""

_TITLE = "articles.title COLLATE NOCASE, articles.id"
_SOURCE = f"(SELECT name FROM sources WHERE sources.id = source), {NEWEST}"


class Numbers(Protocol):
    """A sequence of articles' numbers that does not change."""

    def __len__(self) -> int: ...

    def at(self, index: int, /) -> int:
        """The number at `index`, from 0; 0 for an article that was removed before its turn."""

    def place_of(self, number: int, /) -> int | None:
        """Where a number stands, None when it does not."""


def numbers(database: Database, condition: Condition, order: Order) -> Numbers:
    """The numbers of the articles that fulfil a condition."""
    if condition.is_all or (order is Order.DATE and condition.is_words):
        with database.reading() as connection:
            total = count(connection, condition)
            walk = _walk(connection, condition, order, total) if total > FEW else None
        if walk:
            return Walked(database, walk, total)
    return Chosen(_sorted(database, condition, order))


def _walk(connection: sqlite3.Connection, condition: Condition, order: Order, total: int) -> Walk | None:
    """The way through the articles; none for orders that have no index."""
    newest: int = connection.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()[0]
    match order:
        case Order.DATE:
            return ByDate(condition, newest, of=total)
        case Order.TITLE:
            return ByTitle(newest)
        case Order.SOURCE:
            return BySource(newest)
        case _:
            return None


def _sorted(database: Database, condition: Condition, order: Order) -> "array[int]":
    with database.reading() as connection:
        match order:
            case Order.DATE:
                return select_all(connection, condition, NEWEST)
            case Order.TITLE:
                return select_all(connection, condition, _TITLE)
            case Order.STORY:
                return by_story(connection, select_all(connection, condition, NEWEST))
            case Order.SOURCE:
                return select_all(connection, condition, _SOURCE)
            case Order.UNREAD:
                # Each of the two is in the index's own order, both together would have to be sorted.
                unread, read = (
                    replace(condition, where=f"{condition.where} AND read = {state}") for state in (0, 1)
                )
                return select_all(connection, unread, NEWEST) + select_all(connection, read, NEWEST)


class Chosen:
    """Numbers that are all at hand."""

    def __init__(self, numbers: "array[int]") -> None:
        self._numbers = numbers

    def __len__(self) -> int:
        return len(self._numbers)

    def at(self, index: int, /) -> int:
        """The number at `index`, from 0."""
        return self._numbers[index]

    def place_of(self, number: int, /) -> int | None:
        """Where a number stands, None when it does not."""
        return _place(self._numbers, number)


class Walked:
    """Many articles, fetched as far as asked for: a first screen need not wait for a million.

    Only for conditions that marks do not touch, since what is fetched later must fit to what was fetched
    before. What is added meanwhile does not appear; what is removed leaves the end of the list empty.
    """

    def __init__(self, database: Database, walk: Walk, total: int) -> None:
        self._database = database
        self._walk = walk
        self._total = total
        self._fetched = array("q")
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return self._total

    def at(self, index: int, /) -> int:
        """The number at `index`, from 0."""
        if not -1 < index < self._total:
            raise IndexError(index)
        if index >= len(self._fetched):
            self._fetch(index + 1)
        return self._fetched[index]

    def place_of(self, number: int, /) -> int | None:
        """Where a number stands, None when it does not."""
        place = _place(self._fetched, number)
        if place is None and len(self._fetched) < self._total:
            self._fetch(self._total)
            place = _place(self._fetched, number)
        return place

    def _fetch(self, wanted: int) -> None:
        with self._lock, self._database.reading() as connection:
            while (fetched := len(self._fetched)) < wanted:
                limit = min(self._total - fetched, max(_LEAST, min(fetched, _MOST)))
                taken = self._walk.take(connection, limit)
                self._fetched.extend(taken or [0] * (self._total - fetched))


def _place(numbers: "array[int]", number: int) -> int | None:
    try:
        return numbers.index(number)
    except ValueError:
        return None

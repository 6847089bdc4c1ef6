"""The numbers of a list's articles, in order: eight bytes for each, however much there is to an article."""

import sqlite3
import threading
from array import array
from typing import Protocol

from corpus.library.conditions import Condition
from corpus.library.database import Database
from corpus.listing import Order

_BATCH = 4096
_BEYOND = 1 << 62
"""More than any number or moment of an article."""

NEWEST = "moment DESC, articles.id DESC"
_ORDERS = {
    Order.DATE: NEWEST,
    Order.TITLE: "title COLLATE NOCASE, articles.id",
    Order.SOURCE: "(SELECT name FROM sources WHERE sources.id = source), moment DESC, articles.id DESC",
    Order.UNREAD: "read, moment DESC, articles.id DESC",
}


_DATED = (
    "SELECT id, moment FROM articles WHERE (moment, id) < (?, ?) AND id <= ?"
    " ORDER BY moment DESC, id DESC LIMIT ?"
)
_UNDATED = (
    "SELECT id, NULL FROM articles WHERE moment IS NULL AND id < ? AND id <= ? ORDER BY id DESC LIMIT ?"
)


class Numbers(Protocol):
    """A sequence of articles' numbers that does not change."""

    def __len__(self) -> int: ...

    def at(self, index: int, /) -> int:
        """The number at `index`, from 0."""

    def place_of(self, number: int, /) -> int | None:
        """Where a number stands, None when it does not."""


class Chosen:
    """The numbers that fulfil a condition, all of them fetched."""

    def __init__(self, database: Database, condition: Condition, order: Order) -> None:
        with database.reading() as connection:
            self._numbers = select_numbers(connection, condition, _ORDERS[order])

    def __len__(self) -> int:
        return len(self._numbers)

    def at(self, index: int, /) -> int:
        """The number at `index`, from 0."""
        return self._numbers[index]

    def place_of(self, number: int, /) -> int | None:
        """Where a number stands, None when it does not."""
        return _place(self._numbers, number)


class NewestFirst:
    """All articles by date, fetched as far as they are asked for: a first screen need not wait for a million.

    What is added later does not appear. 0 stands for an article that was removed before its turn.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._fetched = array("q")
        self._last: tuple[int, int | None] = (_BEYOND, _BEYOND)
        self._lock = threading.Lock()
        with database.reading() as connection:
            self._length: int = connection.execute("SELECT count(*) FROM articles").fetchone()[0]
            self._newest: int = connection.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()[0]

    def __len__(self) -> int:
        return self._length

    def at(self, index: int, /) -> int:
        """The number at `index`, from 0."""
        if not -1 < index < self._length:
            raise IndexError(index)
        if index >= len(self._fetched):
            self._fetch(index + 1)
        return self._fetched[index]

    def place_of(self, number: int, /) -> int | None:
        """Where a number stands, None when it does not."""
        place = _place(self._fetched, number)
        if place is None and len(self._fetched) < self._length:
            self._fetch(self._length)
            place = _place(self._fetched, number)
        return place

    def _fetch(self, wanted: int) -> None:
        with self._lock, self._database.reading() as connection:
            while len(self._fetched) < wanted:
                rows = self._following(connection)
                # What was removed meanwhile leaves the end of the list empty.
                self._fetched.extend([number for number, _ in rows] or [0] * (wanted - len(self._fetched)))
                self._last = rows[-1] if rows else self._last

    def _following(self, connection: sqlite3.Connection) -> list[tuple[int, int | None]]:
        number, moment = self._last
        rows: list[tuple[int, int | None]] = []
        if moment is not None:
            rows = connection.execute(_DATED, (moment, number, self._newest, _BATCH)).fetchall()
            number = _BEYOND
        if len(rows) < _BATCH:
            rows += connection.execute(_UNDATED, (number, self._newest, _BATCH - len(rows)))
        return rows


def select_numbers(connection: sqlite3.Connection, condition: Condition, order: str) -> "array[int]":
    """The numbers that fulfil a condition, in the order of an SQL expression."""
    if condition.match:
        tables = "search CROSS JOIN articles ON articles.id = search.rowid WHERE search MATCH ? AND"
        parameters: tuple[str | int, ...] = (condition.match, *condition.parameters)
    else:
        tables, parameters = "articles WHERE", condition.parameters
    # The statement is of our making; what a person typed is in the parameters.
    rows = connection.execute(
        f"SELECT articles.id FROM {tables} {condition.where} ORDER BY {order}",  # noqa: S608
        parameters,
    )
    return array("q", (number for (number,) in rows))


def _place(numbers: "array[int]", number: int) -> int | None:
    try:
        return numbers.index(number)
    except ValueError:
        return None

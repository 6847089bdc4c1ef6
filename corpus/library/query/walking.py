"""Going through a large library in an order, some articles at a time: a first page waits for no million.

A walk knows the last article that it gave, and goes on behind it by an index. What is added after its
beginning does not appear.
"""

import re
import sqlite3

from corpus.library.query.conditions import Condition
from corpus.library.query.matching import BEYOND, NEWEST, select_older
from corpus.type_hints import Protocol

_LONG_BEGINNING = re.compile(r'[^" ]{5}" \*')
"""In FTS5's language, the beginning of a word that is longer than those that have an index."""
_SAME_TITLE = (
    "SELECT id, title FROM articles WHERE title = ? COLLATE NOCASE AND id > ? AND id <= ? ORDER BY id LIMIT ?"
)
_LATER_TITLE = (
    "SELECT id, title FROM articles WHERE title > ? COLLATE NOCASE AND id <= ?"
    " ORDER BY title COLLATE NOCASE, id LIMIT ?"
)
_OF_SOURCE = (
    "SELECT id, moment FROM articles WHERE source = (SELECT id FROM sources WHERE name = ?) AND id <= ?"
)
_LATER_SOURCE = (
    "SELECT articles.id, moment, name FROM sources CROSS JOIN articles ON source = sources.id"
    f" WHERE name > ? AND articles.id <= ? ORDER BY name, {NEWEST} LIMIT ?"
)


class Walk(Protocol):
    """A way through the library."""

    def take(self, connection: sqlite3.Connection, limit: int, /) -> list[int]:
        """The numbers of the next articles, at most `limit`; none when it has come to its end."""


class ByDate:
    """The newest first, of those that have some words or of all."""

    def __init__(self, condition: Condition, newest: int, *, of: int) -> None:
        """`newest` is the highest number of an article, `of` says how many have the words."""
        self._condition = condition
        self._newest = newest
        self._last: tuple[int, int | None] = (BEYOND, BEYOND)
        # Where most articles have the words, asking each whether it has them is sooner done than noting all.
        self._is_dense = of * 2 >= newest and not _LONG_BEGINNING.search(condition.match)

    def take(self, connection: sqlite3.Connection, limit: int, /) -> list[int]:
        """The next, of which undated ones are the last."""
        rows = select_older(
            connection, self._condition, self._last, self._newest, limit, is_dense=self._is_dense
        )
        self._last = rows[-1] if rows else self._last
        return [number for number, _ in rows]


class ByTitle:
    """By title, without regard to case; the oldest number first where two are equal."""

    def __init__(self, newest: int) -> None:
        self._newest = newest
        self._last: tuple[int, str] = (0, "")

    def take(self, connection: sqlite3.Connection, limit: int, /) -> list[int]:
        """The next."""
        number, title = self._last
        rows = connection.execute(_SAME_TITLE, (title, number, self._newest, limit)).fetchall()
        if len(rows) < limit:
            rows += connection.execute(_LATER_TITLE, (title, self._newest, limit - len(rows)))
        self._last = rows[-1] if rows else self._last
        return [number for number, _ in rows]


class BySource:
    """By the name of the source, the newest of each first."""

    def __init__(self, newest: int) -> None:
        self._newest = newest
        self._last: tuple[int, int | None, str] = (BEYOND, BEYOND, "")

    def take(self, connection: sqlite3.Connection, limit: int, /) -> list[int]:
        """The next."""
        rows = self._of_this(connection, limit)
        if len(rows) < limit:
            parameters = (self._last[2], self._newest, limit - len(rows))
            rows += connection.execute(_LATER_SOURCE, parameters)
        self._last = rows[-1] if rows else self._last
        return [number for number, *_ in rows]

    def _of_this(self, connection: sqlite3.Connection, limit: int) -> list[tuple[int, int | None, str]]:
        """What is left of the source that the last article was of."""
        number, moment, name = self._last
        rows: list[tuple[int, int | None]] = []
        if moment is not None:
            dated = f"{_OF_SOURCE} AND (moment, id) < (?, ?) ORDER BY {NEWEST} LIMIT ?"
            rows = connection.execute(dated, (name, self._newest, moment, number, limit)).fetchall()
            number = BEYOND
        if len(rows) < limit:
            undated = f"{_OF_SOURCE} AND moment IS NULL AND id < ? ORDER BY id DESC LIMIT ?"
            rows += connection.execute(undated, (name, self._newest, number, limit - len(rows)))
        return [(number, moment, name) for number, moment in rows]

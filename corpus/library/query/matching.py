"""Asking SQLite which articles fulfil a condition.

One way goes from each article that has the words to its row, to look whether it fulfils the rest; another
from what fulfils the rest to the words. For a page of many there is a third, which goes through all articles
from the newest on and stops when the page is full. The words alone are counted at a fraction of the cost.
"""

import sqlite3
from array import array
from collections.abc import Iterable
from itertools import chain

from corpus.type_hints import TYPE_CHECKING

if TYPE_CHECKING:
    from corpus.library.query.conditions import Condition

FEW = 5000
"""Up to so many articles it is quicker to sort all than to walk through the library for the first."""

NEWEST = "moment DESC, articles.id DESC"
"""Undated articles come last."""

BEYOND = 1 << 62
"""More than any number or moment of an article."""

_COUNT_WORDS = "SELECT count(*) FROM search WHERE search MATCH ?"
_FROM_WORDS = "search CROSS JOIN articles ON articles.id = search.rowid"
_WITH_WORDS = "articles.id IN (SELECT rowid FROM search WHERE search MATCH ?)"
# Left alone, SQLite takes the first way here too and sorts.
_BY_DATE = "articles INDEXED BY articles_by_date"
_BY_DATE_WITH_WORDS = f"{_BY_DATE} CROSS JOIN search ON search.rowid = articles.id"
_RANK = "bm25(search, 4.0, 1.0, 6.0), search.rowid DESC"


def count(connection: sqlite3.Connection, condition: "Condition") -> int:
    """How many articles fulfil a condition."""
    if condition.is_all:
        statement = "SELECT count(*) FROM articles"
    elif condition.is_words:
        statement = _COUNT_WORDS
    else:
        tables, where = _from_fewer(connection, condition)
        statement = f"SELECT count(*) FROM {tables} WHERE {where}"
    number: int = connection.execute(statement, _parameters(condition)).fetchone()[0]
    return number


def select_all(connection: sqlite3.Connection, condition: "Condition", order: str) -> "array[int]":
    """The numbers of all articles that fulfil a condition, in the order of an SQL expression."""
    tables, where = _from_fewer(connection, condition)
    statement = f"SELECT articles.id FROM {tables} WHERE {where} ORDER BY {order}"
    return _numbers(connection.execute(statement, _parameters(condition)))


def select_best(
    connection: sqlite3.Connection, condition: "Condition", limit: int, offset: int
) -> "array[int]":
    """A page of the numbers of articles that have the words, best first; titles count four times."""
    if condition.is_words:
        tables, where = "search", "search MATCH ?"
    elif _rest_is_rarer(connection, condition):
        # The sign keeps SQLite from asking for the words anew for each article.
        among = f"+search.rowid IN (SELECT id FROM articles WHERE {condition.where})"
        tables, where = "search", f"search MATCH ? AND {among}"
    else:
        tables, where = _from_words(condition)
    statement = f"SELECT search.rowid FROM {tables} WHERE {where} ORDER BY {_RANK} LIMIT ? OFFSET ?"
    return _numbers(connection.execute(statement, (*_parameters(condition), limit, offset)))


def select_newest(
    connection: sqlite3.Connection, condition: "Condition", limit: int, offset: int
) -> "array[int]":
    """A page of the numbers of articles that fulfil a condition, newest first; quick when many do."""
    statement = f"SELECT id FROM {_BY_DATE} WHERE {_with_words(condition)} ORDER BY {NEWEST} LIMIT ? OFFSET ?"
    return _numbers(connection.execute(statement, (*_parameters(condition), limit, offset)))


def select_beginning(connection: sqlite3.Connection, digits: str, limit: int) -> "array[int]":
    """The numbers of articles that begin with these digits, newest first, `limit` at most."""
    statement = f"SELECT id FROM {_BY_DATE} WHERE id GLOB ? ORDER BY {NEWEST} LIMIT ?"
    return _numbers(connection.execute(statement, (f"{digits}*", limit)))


def select_older(
    connection: sqlite3.Connection,
    condition: "Condition",
    than: tuple[int, int | None],
    newest: int,
    limit: int,
    *,
    is_dense: bool = False,
) -> list[tuple[int, int | None]]:
    """Numbers and moments of at most `limit` articles, newest first, that come after one in this order.

    Of those whose numbers are up to `newest`. `(BEYOND, BEYOND)` comes before all. With `is_dense` each
    article is asked whether it has the words, which are then all that the condition may ask for.
    """
    number, moment = than
    rows: list[tuple[int, int | None]] = []
    tables, where = _BY_DATE, _with_words(condition)
    if is_dense and condition.match:
        tables, where = _BY_DATE_WITH_WORDS, "search MATCH ?"
    select = f"SELECT articles.id, moment FROM {tables} WHERE {where} AND articles.id <= ? AND"
    end = f"ORDER BY {NEWEST} LIMIT ?"
    parameters = (*_parameters(condition), newest)
    if moment is not None:
        dated = f"{select} (moment, articles.id) < (?, ?) {end}"
        rows = connection.execute(dated, (*parameters, moment, number, limit)).fetchall()
        number = BEYOND
    if len(rows) < limit:
        undated = f"{select} moment IS NULL AND articles.id < ? {end}"
        rows += connection.execute(undated, (*parameters, number, limit - len(rows)))
    return rows


def _from_fewer(connection: sqlite3.Connection, condition: "Condition") -> tuple[str, str]:
    """Where to begin: with the words, or with the rest of the condition when fewer articles fulfil that."""
    if _rest_is_rarer(connection, condition):
        # The sign keeps SQLite from beginning with the words after all.
        return "articles", f"+{_with_words(condition)}"
    return _from_words(condition)


def _rest_is_rarer(connection: sqlite3.Connection, condition: "Condition") -> bool:
    if not condition.match or condition.is_words:
        return False
    (words,) = connection.execute(_COUNT_WORDS, (condition.match,)).fetchone()
    statement = f"SELECT count(*) FROM (SELECT 1 FROM articles WHERE {condition.where} LIMIT ?)"
    (rest,) = connection.execute(statement, (*condition.parameters, words)).fetchone()
    return bool(rest < words)


def _from_words(condition: "Condition") -> tuple[str, str]:
    if condition.match:
        return _FROM_WORDS, f"search MATCH ? AND {condition.where}"
    return "articles", condition.where


def _with_words(condition: "Condition") -> str:
    return f"{_WITH_WORDS} AND {condition.where}" if condition.match else condition.where


def _parameters(condition: "Condition") -> tuple[str | int, ...]:
    return (condition.match, *condition.parameters) if condition.match else condition.parameters


def _numbers(rows: Iterable[tuple[int]]) -> "array[int]":
    return array("q", chain.from_iterable(rows))

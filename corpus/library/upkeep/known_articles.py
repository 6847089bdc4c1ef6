"""Which articles a damaged library has had, as far as any of its tables and indexes still says."""

import sqlite3
from collections.abc import Iterator

from corpus.named_tuples import NamedTuple

_MOST = 2**31
_WITNESSES = (
    ("SELECT id FROM articles INDEXED BY articles_by_date", "ORDER BY moment DESC, id DESC"),
    ("SELECT id FROM articles NOT INDEXED", "ORDER BY id DESC"),
    ("SELECT id FROM texts", "ORDER BY id DESC"),
    ("SELECT id FROM search_docsize", "ORDER BY id DESC"),
)
"""What has a row for each article, and how it is read from its other end."""


class KnownArticles(NamedTuple):
    """The articles that a library has had."""

    numbers: frozenset[int]
    are_all: bool
    """Whether one of its tables was read from end to end, so that there were no others."""


def known_articles(old: sqlite3.Connection) -> KnownArticles:
    """The articles that are named anywhere; no table of a damaged library need be whole or there."""
    numbers: set[int] = set()
    are_all = False
    for statement, from_the_end in _WITNESSES:
        for scan in (statement, f"{statement} {from_the_end}"):
            try:
                numbers.update(_numbers(old, scan))
            except sqlite3.DatabaseError:
                continue
            are_all = True
            break
    return KnownArticles(frozenset(numbers), are_all)


def _numbers(old: sqlite3.Connection, scan: str) -> Iterator[int]:
    for (number,) in old.execute(scan):
        if isinstance(number, int) and 0 < number < _MOST:
            yield number

"""The lines of a list, fetched by the articles' numbers."""

import json
import sqlite3
from collections.abc import Sequence

from corpus.article import Article, published_by
from corpus.library.ids import name_of
from corpus.library.query.matching import select_beginning
from corpus.listings.listing import Row, short_source
from corpus.normalize import disarmed, one_line

# What is no text there was put in by another program, or by damage.
_ROWS = """
    SELECT articles.id, CAST(articles.title AS TEXT), CAST(date AS TEXT), CAST(articles.url AS TEXT),
        coalesce(CAST(sources.name AS TEXT), '-'),
        coalesce(nullif(CAST(feeds.title AS TEXT), ''), CAST(publisher AS TEXT), ''), read, starred,
        CAST(words AS INTEGER),
        (SELECT json_group_array(CAST(name AS TEXT)) FROM tags WHERE article = articles.id),
        CASE articles.title WHEN '' THEN
            (SELECT CAST(substr(text, 1, 120) AS TEXT) FROM texts WHERE texts.id = articles.id) END
    FROM articles LEFT JOIN sources ON sources.id = source LEFT JOIN feeds ON feeds.id = feed
    WHERE articles.id IN (SELECT value FROM json_each(?))"""


def rows_beginning(connection: sqlite3.Connection, digits: str, *, limit: int) -> tuple[Row, ...]:
    """A list's line for each article whose number begins with the digits, newest first, `limit` at most."""
    return select_rows(connection, select_beginning(connection, digits, limit))


def select_rows(connection: sqlite3.Connection, numbers: Sequence[int]) -> tuple[Row, ...]:
    """A row for each number, in their order; of an article that is not there it says that it was removed."""
    try:
        return _selected(connection, numbers)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
    return tuple(_if_whole(connection, number) for number in numbers)


def _selected(connection: sqlite3.Connection, numbers: Sequence[int]) -> tuple[Row, ...]:
    found = {values[0]: values[1:] for values in connection.execute(_ROWS, (json.dumps(list(numbers)),))}
    return tuple(_row(number, *found[number]) if number in found else _removed(number) for number in numbers)


def _if_whole(connection: sqlite3.Connection, number: int) -> Row:
    """The row, or what says that damage has taken it, so that the others are still listed."""
    try:
        return _selected(connection, [number])[0]
    except sqlite3.DatabaseError:
        return damaged_row(number)


def damaged_row(number: int) -> Row:
    """What stands for an article that damage has taken."""
    return Row(name_of(number), "(damaged)")


def _row(
    number: int,
    title: str,
    date: str | None,
    url: str | None,
    source: str,
    publisher: str,
    read: int,
    starred: int,
    words: int | None,
    tags: str,
    text: str | None,
) -> Row:
    article = Article("", url=url, source=source, publisher=one_line(publisher))
    return Row(
        name_of(number),
        title or (text or "").split("\n", 1)[0],
        date,
        short_source(article),
        published=published_by(article),
        unread=not read,
        starred=bool(starred),
        tags=tuple(map(disarmed, json.loads(tags))),
        words=words or 0,
    )


def _removed(number: int) -> Row:
    return Row(name_of(number), "(removed)")

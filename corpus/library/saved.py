"""Queries that are kept under a name, and what is new for those that are watched.

New is what came after it was last looked at: not what a feed brought when it was first asked, for that is all
its past, and not what was old when it came.
"""

import time
from collections.abc import Iterable, Sequence
from sqlite3 import Connection, IntegrityError

from corpus.errors import LibraryError
from corpus.library.date_ranges import period_of
from corpus.library.ids import name_of
from corpus.library.query.conditions import Condition, condition_of
from corpus.library.query.matching import count, select_all
from corpus.library.query.parsing import parse
from corpus.library.query.query import QueryError, asks_for_names
from corpus.library.store import Library
from corpus.named_tuples import NamedTuple
from corpus.value_types import replace

_OLD = 7 * 24 * 60 * 60
"""Seconds before it came, from which an article's own date makes it old."""
_NEW = (
    f"({{}}) AND articles.id > ? AND (moment IS NULL OR moment > added - {_OLD})"
    " AND (feed IS NULL OR added > (SELECT min(others.added) FROM articles AS others"
    " WHERE others.feed = articles.feed))"
)
_WATCHED = (
    "SELECT CAST(name AS TEXT), CAST(query AS TEXT), CAST(seen AS INTEGER) FROM queries"
    " WHERE watched ORDER BY name COLLATE NOCASE"
)


class SavedQuery(NamedTuple):
    """A query under its name."""

    name: str
    query: str
    watched: bool
    matches: int
    """How many articles it finds."""
    new: int
    """How many of them nobody has been told of."""


class SavedHits(NamedTuple):
    """What is new for a watched query."""

    name: str
    query: str
    articles: tuple[str, ...]
    """Ids, in the order in which they came."""


def save_query(library: Library, name: str, query: str, *, watched: bool = False) -> None:
    """Keep a query; `QueryError` for one with a mistake, `LibraryError` where the name stands for another.

    To watch one that is kept is to keep it once more. A watch begins with what comes from now on.
    """
    parse(query)
    name = name.strip()
    if not name:
        raise LibraryError("a query needs a name to be kept under")
    with library.writing() as connection:
        found = connection.execute(
            "SELECT CAST(query AS TEXT), watched FROM queries WHERE name = ?", (name,)
        ).fetchone()
        if found and found[0] != query:
            raise LibraryError(
                f"{name!r} is {found[0]!r} already; `nutgraf queries remove` makes room for it"
            )
        try:
            _keep(connection, name, query, watched or bool(found and found[1]))
        except IntegrityError as error:
            raise LibraryError(f"{name!r} cannot be kept; choose another name") from error


def saved_queries(library: Library) -> tuple[SavedQuery, ...]:
    """All of them, by name."""
    with library.reading() as connection:
        rows = connection.execute(
            "SELECT CAST(name AS TEXT), CAST(query AS TEXT), watched, CAST(seen AS INTEGER)"
            " FROM queries ORDER BY name COLLATE NOCASE"
        ).fetchall()
        return tuple(_counted(connection, *row) for row in rows)


def remove_queries(library: Library, names: Sequence[str]) -> int:
    """Forget queries, all or, where one is not there, none; returns how many they were."""
    given = _each_once(names)
    with library.writing() as connection:
        for name in given:
            if not connection.execute("DELETE FROM queries WHERE name = ?", (name,)).rowcount:
                raise _unknown(name)
    return len(given)


def rename_query(library: Library, name: str, new: str) -> None:
    """Keep a query under another name; `LibraryError` where that one is taken or says nothing."""
    if not new.strip():
        raise LibraryError("a query needs a name to be kept under")
    with library.writing() as connection:
        try:
            statement = "UPDATE queries SET name = ? WHERE name = ?"
            if not connection.execute(statement, (new.strip(), name)).rowcount:
                raise _unknown(name)
        except IntegrityError as error:
            raise LibraryError(f"{new!r} is another query already; choose another name") from error


def unwatch(library: Library, names: Sequence[str]) -> int:
    """Watch these no longer; they stay as queries. Returns how many they were."""
    given = _each_once(names)
    with library.writing() as connection:
        for name in given:
            statement = "UPDATE queries SET watched = 0 WHERE name = ? AND watched"
            if not connection.execute(statement, (name,)).rowcount:
                raise _unknown(name)
    return len(given)


def new_hits(library: Library, names: Iterable[str] = (), *, since: str = "") -> tuple[SavedHits, ...]:
    """What is new for the watched queries, or for those named; with a day, all that is dated since then."""
    wanted = {name.casefold() for name in names}
    found = []
    with library.reading() as connection:
        rows = connection.execute(_WATCHED).fetchall()
        known = {name.casefold() for name, _, _ in rows}
        for name in sorted(wanted - known):
            raise _unknown(name)
        for name, query, seen in rows:
            if name.casefold() in wanted or (not wanted and _is_query(query)):
                condition = _since(query, since) if since else _new(query, seen)
                numbers = select_all(connection, condition, "articles.id")
                found.append(SavedHits(name, query, tuple(map(name_of, numbers))))
    return tuple(found)


def watches_for_names(library: Library) -> bool:
    """Whether a watched query can only be answered where names have been looked for."""
    with library.reading() as connection:
        queries = connection.execute("SELECT CAST(query AS TEXT) FROM queries WHERE watched").fetchall()
    return any(asks_for_names(parse(query)) for (query,) in queries if _is_query(query))


def hits_after(library: Library, number: int) -> tuple[tuple[str, int], ...]:
    """The watches that articles behind that number are new for, and how many."""
    with library.reading() as connection:
        rows = connection.execute(_WATCHED).fetchall()
        counts = [
            (name, count(connection, _new(query, max(seen, number))))
            for name, query, seen in rows
            if _is_query(query)
        ]
    return tuple((name, new) for name, new in counts if new)


def mark_visited(library: Library, query: str) -> None:
    """Take all that is new for the watches of this query as announced: the reader has gone to see it."""
    with library.writing() as connection:
        connection.execute(
            "UPDATE queries SET seen = max(seen, ?) WHERE watched AND query = ?", (_newest(connection), query)
        )


def mark_announced(library: Library, names: Iterable[str], newest: int) -> None:
    """Take all articles up to that number as announced."""
    with library.writing() as connection:
        connection.executemany(
            "UPDATE queries SET seen = max(seen, ?) WHERE name = ?", [(newest, name) for name in names]
        )


def newest_number(library: Library) -> int:
    """The number of the article that came last, 0 in an empty library."""
    with library.reading() as connection:
        return _newest(connection)


def _keep(connection: Connection, name: str, query: str, watched: bool) -> None:
    connection.execute(
        "INSERT INTO queries (name, query, watched, seen, added) VALUES (?1, ?2, ?3, ?4, ?5)"
        " ON CONFLICT (name) DO UPDATE SET watched = ?3, seen = CASE watched WHEN 0 THEN ?4 ELSE seen END",
        (name, query, watched, _newest(connection), int(time.time())),
    )


def _newest(connection: Connection) -> int:
    number: int = connection.execute("SELECT coalesce(max(id), 0) FROM articles").fetchone()[0]
    return number


def _counted(connection: Connection, name: str, query: str, watched: int, seen: int) -> SavedQuery:
    try:
        matches = count(connection, condition_of(parse(query)))
        new = count(connection, _new(query, seen)) if watched else 0
    except QueryError:  # a mistake that somebody else has put there; listed, so that it can be removed
        matches = new = 0
    return SavedQuery(name, query, bool(watched), matches, new)


def _is_query(query: str) -> bool:
    """Whether it has no mistake; one that somebody else has put there says nothing of the others."""
    try:
        condition_of(parse(query))
    except QueryError:
        return False
    return True


def _new(query: str, seen: int) -> Condition:
    condition = condition_of(parse(query))
    where = _NEW.format(condition.where)
    return replace(condition, where=where, parameters=(*condition.parameters, seen))


def _since(query: str, day: str) -> Condition:
    period = period_of(day)
    if period is None or period.start is None:
        raise LibraryError(f"{day!r} is no day; write it like 2023-03-18")
    condition = condition_of(parse(query))
    parameters = (*condition.parameters, period.start)
    return replace(condition, where=f"({condition.where}) AND date >= ?", parameters=parameters)


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    """The names without repeats, whatever their case."""
    return tuple({name.casefold(): name for name in names}.values())


def _unknown(name: str) -> LibraryError:
    return LibraryError(f"no query {name!r}; `nutgraf queries list` shows those there are")

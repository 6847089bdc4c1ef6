"""Saving what can be read of a damaged library into a new one. The old file is left as it is.

Row by row: where a table breaks off, it is gone on with behind the break, by number or from the other end.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from urllib.parse import quote

from corpus.errors import LibraryError
from corpus.library.database import damage
from corpus.library.database.database import Database
from corpus.library.database.opening import Mode
from corpus.library.ingest import indexing
from corpus.library.upkeep.known_articles import known_articles
from corpus.named_tuples import NamedTuple
from corpus.normalize import one_line

_LONGEST_SHOWN = 120
_MAGIC = b"SQLite format 3\0"
_FARTHEST = 2_000_000
"""The highest number that is tried where the file no longer says which is the last."""
_Row = tuple[object, ...]


class Saved(NamedTuple):
    """What came of a repair."""

    articles: int
    lost: int
    """Articles of which the text or the rest could not be read."""
    are_more_lost: bool = False
    """Whether there may have been others, of which nothing is left."""


class _TableColumn(NamedTuple):
    name: str
    kind: str
    required: bool


def repaired_name(path: Path) -> Path:
    """Where the repaired library goes when nobody says."""
    return path.with_name(f"{path.stem}.repaired{path.suffix}")


def save_rest(path: Path, target: Path) -> Saved:
    """Make a library of what can be read; `LibraryError` where there is nothing or the place is taken."""
    if target.exists():
        raise LibraryError(f"{target}: there already; name another file")
    _require_database(path)
    unfinished = target.with_name(f"{target.name}.part")
    for name in ("", "-wal", "-shm"):
        unfinished.with_name(unfinished.name + name).unlink(missing_ok=True)
    try:
        with closing(_connected(path)) as old:
            saved = _save(old, unfinished)
        if saved.articles:
            unfinished.replace(target)
            return saved
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise LibraryError(
            f"{path}: nothing in it can be read ({one_line(str(error))[:_LONGEST_SHOWN]}); restore a copy"
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
    raise LibraryError(f"{path}: no article in it can be read; restore a copy")


def _save(old: sqlite3.Connection, unfinished: Path) -> Saved:
    there = {name for (name,) in old.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")}
    database = Database(unfinished, mode=Mode.WRITE, patience=1.0)
    try:
        with database.writing() as new:
            new.execute("PRAGMA defer_foreign_keys = ON")
            for name, statement in damage.tables().items():
                if name in there and not statement.startswith("CREATE VIRTUAL"):
                    _copy(old, new, name)
            known = known_articles(old)
            _make_consistent(new)
            _index(new)
            saved = {number for (number,) in new.execute("SELECT id FROM articles")}
    finally:
        database.close()
    return Saved(len(saved), len(known.numbers - saved), not known.are_all)


def _copy(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> None:
    """Copy the rows that can be read, each value as what its column is to hold."""
    known = {str(row[1]) for row in old.execute(f"PRAGMA table_info({table})")}
    columns = [
        _TableColumn(row[1], row[2], bool(row[3]))
        for row in new.execute(f"PRAGMA table_info({table})")
        if row[1] in known
    ]
    names = ", ".join(column.name for column in columns)
    insert = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
    for number, row in enumerate(_rows(old, table, names), 1):
        values = zip(columns, row, strict=True)
        new.execute(insert, [_clean(column, value, f"{table} {number}") for column, value in values])


def _rows(old: sqlite3.Connection, table: str, names: str) -> Iterator[_Row]:
    """The rows up to a break, and those behind it."""
    try:
        yield from old.execute(f"SELECT {names} FROM {table}")
        return
    except sqlite3.DatabaseError:
        pass
    if "WITHOUT ROWID" in damage.tables()[table]:
        yield from _from_the_end(old, table, names)
    else:
        yield from _one_by_one(old, table, names)


def _from_the_end(old: sqlite3.Connection, table: str, names: str) -> Iterator[_Row]:
    try:
        key = ", ".join(f"{row[1]} DESC" for row in old.execute(f"PRAGMA table_info({table})") if row[5])
        yield from old.execute(f"SELECT {names} FROM {table} ORDER BY {key}")
    except sqlite3.DatabaseError:
        return


def _one_by_one(old: sqlite3.Connection, table: str, names: str) -> Iterator[_Row]:
    statement = f"SELECT {names} FROM {table} WHERE rowid = ?"
    for number in range(1, _last(old, table) + 1):
        try:
            row = old.execute(statement, (number,)).fetchone()
        except sqlite3.DatabaseError:
            continue
        if row is not None:
            yield row


def _last(old: sqlite3.Connection, table: str) -> int:
    for statement in (
        f"SELECT max(rowid) FROM {table}",
        "SELECT seq FROM sqlite_sequence WHERE name = 'articles'",
    ):
        try:
            (found,) = old.execute(statement).fetchone() or (None,)
        except sqlite3.DatabaseError:
            continue
        if isinstance(found, int):
            return min(found, _FARTHEST)
    return _FARTHEST


def _clean(column: _TableColumn, value: object, place: str) -> object:
    if value is None and not column.required:
        return None
    if column.kind == "INTEGER":
        return value if isinstance(value, int) else 0 if column.required else None
    if column.kind == "BLOB":
        return value if isinstance(value, bytes) and value else place.encode()
    return (
        value.decode("utf-8", "replace") if isinstance(value, bytes) else str("" if value is None else value)
    )


def _make_consistent(new: sqlite3.Connection) -> None:
    """Take away what belongs to something that is lost."""
    new.execute("DELETE FROM articles WHERE id NOT IN (SELECT id FROM texts)")
    new.execute(
        "INSERT OR IGNORE INTO sources (id, name) SELECT DISTINCT source, 'unknown ' || source FROM articles"
        " WHERE source NOT IN (SELECT id FROM sources)"
    )
    # Twice, since what was kept may belong to what is taken away.
    for table in (*damage.tables(), *damage.tables()):
        required = {row[1]: row[3] or row[5] for row in new.execute(f"PRAGMA table_info({table})")}
        for _, _, parent, child, key, *_ in new.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            change = f"DELETE FROM {table}" if required[child] else f"UPDATE {table} SET {child} = NULL"
            lost = f"{child} IS NOT NULL AND {child} NOT IN (SELECT {key} FROM {parent})"
            new.execute(f"{change} WHERE {lost}")


def _index(new: sqlite3.Connection) -> None:
    rows: Sequence[tuple[int]] = new.execute("SELECT id FROM articles").fetchall()
    for (number,) in rows:
        title, text = new.execute(
            "SELECT title, text FROM articles JOIN texts USING (id) WHERE id = ?", (number,)
        ).fetchone()
        indexing.insert(new, number, title, text)


def _require_database(path: Path) -> None:
    try:
        if not path.is_file():
            raise LibraryError(f"{path}: no file, so nothing can be saved; name the library with --library")
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except OSError as error:
        raise LibraryError(f"{path}: {error.strerror or error}; check the path") from error
    if magic != _MAGIC:
        raise LibraryError(f"{path}: not a library, or its very beginning is lost; restore a copy")


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"file:{quote(str(path.absolute()))}?mode=rw", uri=True, isolation_level=None
    )
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    connection.execute("PRAGMA query_only = ON")
    # With an entry of the schema that makes no sense, SQLite would read no table at all.
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection

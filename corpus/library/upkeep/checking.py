"""Looking for damage in a library, and copying it while it is used.

A check reads all of the file and changes nothing.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from corpus.errors import LibraryError
from corpus.library.database import damage, migrations, opening
from corpus.library.database.damage import SchemaDifference
from corpus.normalize import one_line

_MOST = 20
"""So many faults of one kind are told."""
_PATIENCE = 10.0
_LONGEST_LINE = 200
_ODD = {
    "values that are no text": "SELECT id FROM articles WHERE typeof(title) != 'text'"
    " OR typeof(coalesce(date, '')) != 'text' OR typeof(coalesce(url, '')) != 'text'",
    "moments that are no numbers": "SELECT id FROM articles WHERE typeof(coalesce(moment, 0)) != 'integer'"
    " OR typeof(added) != 'integer'",
    "no text": "SELECT id FROM articles WHERE id NOT IN (SELECT id FROM texts)",
    "no source": "SELECT id FROM articles WHERE source NOT IN (SELECT id FROM sources)",
}


def find_damage(path: Path) -> tuple[str, ...]:
    """Everything that is wrong with the library, a line each; `LibraryError` where it is none at all."""
    opening.inspect(path)
    opening.require(path)
    try:
        with closing(opening.connect_reading(path, patience=_PATIENCE)) as connection:
            opening.check_kind(path, *migrations.kind_of(connection))
            return tuple(_found(connection))
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        return (f"cannot be read to its end: {one_line(str(error))[:_LONGEST_LINE]}",)


def copy_library(path: Path, target: Path) -> None:
    """Copy the library as it is now, even while other programs use it; `LibraryError` where that fails."""
    if target.exists():
        raise LibraryError(f"{target}: there already; choose another name for the copy")
    opening.inspect(path)
    opening.require(path)
    unfinished = target.with_name(f"{target.name}.part")
    try:
        unfinished.unlink(missing_ok=True)
        with (
            closing(opening.connect_reading(path, patience=_PATIENCE)) as connection,
            closing(sqlite3.connect(unfinished)) as copy,
        ):
            connection.backup(copy)
        unfinished.replace(target)
    except (sqlite3.Error, UnicodeDecodeError, OSError) as error:
        unfinished.unlink(missing_ok=True)
        raise LibraryError(f"{target}: no copy could be made ({error}); the library is as it was") from error


def _found(connection: sqlite3.Connection) -> Iterator[str]:
    layout = damage.layout_of(connection)
    if layout.problem:
        yield layout.problem
    for (line,) in connection.execute(f"PRAGMA integrity_check({_MOST})"):
        if line != "ok":
            yield one_line(str(line))[:_LONGEST_LINE]
    damage.stand_in(_changeable(connection), layout)
    yield from _odd(connection, layout)


def _odd(connection: sqlite3.Connection, layout: SchemaDifference) -> Iterator[str]:
    for what, statement in _ODD.items():
        yield from _line(what, [number for (number,) in connection.execute(statement)])
    if "texts" not in layout.missing:
        yield from _line("a text that is no UTF-8", list(_undecodable(connection)))


def _line(what: str, numbers: list[int]) -> Iterator[str]:
    if numbers:
        more = f" and {len(numbers) - _MOST:,} more" if len(numbers) > _MOST else ""
        yield f"{what}: {', '.join(f'@{number}' for number in numbers[:_MOST])}{more}"


def _undecodable(connection: sqlite3.Connection) -> Iterator[int]:
    for number, text in connection.execute("SELECT id, CAST(text AS BLOB) FROM texts"):
        try:
            (text or b"").decode()
        except UnicodeDecodeError:
            yield number


def _changeable(connection: sqlite3.Connection) -> sqlite3.Connection:
    # For tables of its own that end with the connection; the file is not touched.
    connection.execute("PRAGMA query_only = OFF")
    return connection

"""What a library's file must hold, what is missing there, and what another program put in.

For a table that is missing an empty one stands in while the library is open, so that all that is whole can be
read. Nothing is written to such a library: what would be kept nowhere must not be taken.
"""

import re
import sqlite3
from contextlib import closing
from functools import cache

from corpus.own_files import own_text
from corpus.value_types import Value

_TABLE = re.compile(r"CREATE (VIRTUAL )?TABLE (\w{1,60})\b[^;]{0,3000};")
_SHADOWS = ("data", "idx", "docsize", "config")
"""The tables in which FTS5 keeps an index."""
_SHOWN = 4


class SchemaDifference(Value):
    """How the tables of a file differ from those of a library."""

    missing: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    """Views and triggers, of which a library has none: they would run with our statements."""

    @property
    def problem(self) -> str:
        """What is wrong, in words; empty where nothing is."""
        parts = (
            f"without its table {_listed(self.missing)}" if self.missing else "",
            f"with what nutgraf did not put in: {_listed(self.foreign)}" if self.foreign else "",
        )
        return ", ".join(filter(None, parts))


@cache
def tables() -> dict[str, str]:
    """The statements that make the tables, by name."""
    schema = own_text(__file__, "schema.sql")
    plain = re.sub(r"--[^\n]*", "", schema)
    return {match[2]: match[0] for match in _TABLE.finditer(plain)}


def layout_of(connection: sqlite3.Connection) -> SchemaDifference:
    """Look at the tables that are there."""
    found = connection.execute("SELECT type, name FROM main.sqlite_master").fetchall()
    there = {name for kind, name in found if kind == "table"}
    missing = tuple(name for name in tables() if not _needed(name) <= there)
    return SchemaDifference(
        missing, tuple(sorted(str(name) for kind, name in found if kind in ("view", "trigger")))
    )


def stand_in(connection: sqlite3.Connection, layout: SchemaDifference) -> None:
    """Put an empty table in the place of each that is missing, and of a view under its name."""
    for name in layout.missing:
        statement = tables()[name]
        virtual = statement.startswith("CREATE VIRTUAL")
        pattern, replacement = (
            ("TABLE search", "TABLE temp.search") if virtual else ("CREATE TABLE", "CREATE TEMP TABLE")
        )
        connection.execute(statement.replace(pattern, replacement, 1))


def is_altered(connection: sqlite3.Connection) -> bool:
    """Whether a table lacks a column, or cannot be asked at all, so that statements of ours fail."""
    with closing(sqlite3.connect(":memory:")) as sound:
        sound.executescript(own_text(__file__, "schema.sql"))
        return any(_is_unlike(name, connection, sound) for name in tables())


def _is_unlike(name: str, connection: sqlite3.Connection, sound: sqlite3.Connection) -> bool:
    try:
        connection.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchall()
        return not _columns(sound, name) <= _columns(connection, name)
    except (sqlite3.Error, UnicodeDecodeError):
        return True


def _columns(connection: sqlite3.Connection, name: str) -> set[str]:
    return {str(row[1]) for row in connection.execute(f"PRAGMA table_info({name})")}


def _needed(name: str) -> set[str]:
    """The tables without which this one cannot be read."""
    return {name, *(f"{name}_{part}" for part in _SHADOWS)} if _is_index(name) else {name}


def _is_index(name: str) -> bool:
    return tables()[name].startswith("CREATE VIRTUAL")


def _listed(names: tuple[str, ...]) -> str:
    more = len(names) - _SHOWN
    return ", ".join(names[:_SHOWN]) + (f" and {more} more" if more > 0 else "")

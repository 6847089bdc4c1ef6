"""The journal of marks: what each was before a step, so that the latest steps can be taken back."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence

from corpus.type_hints import Any

_REMEMBERED = 100
"""Steps that can be undone."""


def note(connection: sqlite3.Connection, mark: str, before: Iterable[tuple[int, object]]) -> None:
    """Begin a step with what the marks were; nothing changed is no step."""
    (step,) = connection.execute("SELECT coalesce(max(step), 0) + 1 FROM journal").fetchone()
    connection.executemany(
        "INSERT INTO journal (step, article, mark, before) VALUES (?, ?, ?, ?)",
        [(step, number, mark, json.dumps(old)) for number, old in before],
    )
    connection.execute("DELETE FROM journal WHERE step <= ?", (step - _REMEMBERED,))


def take_back(connection: sqlite3.Connection) -> tuple[str, tuple[int, ...]]:
    """Restore what the last step changed: which mark, of which articles; of none where no step is left."""
    step = connection.execute("SELECT max(step) FROM journal").fetchone()[0]
    entries = connection.execute(
        "SELECT article, mark, before FROM journal WHERE step = ? ORDER BY article", (step,)
    ).fetchall()
    for number, mark, before in entries:
        _RESTORE[mark](connection, number, json.loads(before))
    connection.execute("DELETE FROM journal WHERE step = ?", (step,))
    return entries[0][1] if entries else "", tuple(number for number, _, _ in entries)


def set_highlights(connection: sqlite3.Connection, number: int, pairs: Iterable[Sequence[int]]) -> None:
    """Replace all highlights of an article."""
    connection.execute("DELETE FROM highlights WHERE article = ?", (number,))
    connection.executemany(
        "INSERT INTO highlights (article, start, end) VALUES (?, ?, ?)",
        [(number, start, end) for start, end in pairs],
    )


def _set_tags(connection: sqlite3.Connection, number: int, tags: Iterable[str]) -> None:
    connection.execute("DELETE FROM tags WHERE article = ?", (number,))
    connection.executemany("INSERT INTO tags (article, name) VALUES (?, ?)", [(number, tag) for tag in tags])


def _set_read(connection: sqlite3.Connection, number: int, read: int) -> None:
    connection.execute("UPDATE articles SET read = ? WHERE id = ?", (read, number))


def _set_starred(connection: sqlite3.Connection, number: int, starred: int) -> None:
    connection.execute("UPDATE articles SET starred = ? WHERE id = ?", (starred, number))


_RESTORE: dict[str, Callable[[sqlite3.Connection, int, Any], None]] = {
    "read": _set_read,
    "starred": _set_starred,
    "tags": _set_tags,
    "highlights": set_highlights,
}

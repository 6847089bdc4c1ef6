"""The journal of marks: what each was before a step, so that the latest steps can be taken back."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Sequence

from corpus.type_hints import Any

_REMEMBERED = 100
"""Steps that can be undone."""
_NO_MARK = (
    *(KeyError, TypeError, ValueError, OverflowError),
    *(sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.IntegrityError),
)
"""What setting a mark to something else than a mark ends in."""
_BEYOND = 10**15
"""More than any number of a step."""


def note(connection: sqlite3.Connection, mark: str, before: Iterable[tuple[int, object]]) -> None:
    """Begin a step with what the marks were; nothing changed is no step."""
    step = int(_last_step(connection) or 0) + 1
    connection.executemany(
        "INSERT INTO journal (step, article, mark, before) VALUES (?, ?, ?, ?)",
        [(step, number, mark, json.dumps(old)) for number, old in before],
    )
    connection.execute("DELETE FROM journal WHERE step <= ?", (step - _REMEMBERED,))


def take_back(connection: sqlite3.Connection) -> tuple[str, tuple[int, ...]]:
    """Restore what the last step changed: which mark, of which articles; of none where no step is left."""
    step = _last_step(connection)
    entries = connection.execute(
        "SELECT article, mark, before FROM journal WHERE step = ? ORDER BY article", (step,)
    ).fetchall()
    restored = [entry for entry in entries if _restore(connection, *entry)]
    connection.execute("DELETE FROM journal WHERE step = ?", (step,))
    return restored[0][1] if restored else "", tuple(number for number, _, _ in restored)


def _last_step(connection: sqlite3.Connection) -> float | None:
    """The number of the last step; what damage has left in the place of one is passed over."""
    statement = "SELECT max(step) FROM journal WHERE step < ?"
    step: float | None = connection.execute(statement, (_BEYOND,)).fetchone()[0]
    return step


def _restore(connection: sqlite3.Connection, number: int, mark: str, before: str) -> bool:
    """Set a mark to what it was; whether damage has left what that is."""
    connection.execute("SAVEPOINT restoring")
    try:
        _RESTORE[mark](connection, number, json.loads(before))
    except _NO_MARK:
        connection.execute("ROLLBACK TO restoring")
        return False
    finally:
        connection.execute("RELEASE restoring")
    return True


def set_highlights(connection: sqlite3.Connection, number: int, pairs: Iterable[Sequence[int]]) -> None:
    """Replace all highlights of an article."""
    rows = [(number, start, end) for start, end in pairs]
    connection.execute("DELETE FROM highlights WHERE article = ?", (number,))
    connection.executemany("INSERT INTO highlights (article, start, end) VALUES (?, ?, ?)", rows)


def _set_tags(connection: sqlite3.Connection, number: int, tags: Iterable[str]) -> None:
    rows = [(number, tag) for tag in tags]
    connection.execute("DELETE FROM tags WHERE article = ?", (number,))
    connection.executemany("INSERT INTO tags (article, name) VALUES (?, ?)", rows)


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

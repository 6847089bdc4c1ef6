"""What the reader does to articles: read, starred, tags, highlights, the place where one stopped.

Each act but the last is one step in a journal, and the latest steps can be undone, one by one.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence

from corpus.article import Span
from corpus.errors import CorpusError, LibraryError
from corpus.library.database.database import Database
from corpus.library.ids import missing, name_of, numbers_of
from corpus.library.ingest import stored_rows
from corpus.library.mark_journal import note, set_highlights, take_back
from corpus.library.stored_article import Marks
from corpus.normalize import one_line
from corpus.value_types import Value

_COPIES = """
    WITH given (article) AS (SELECT value FROM json_each(?1))
    SELECT article FROM given UNION
    SELECT article FROM story_members WHERE coalesce(copy_of, article) IN (
        SELECT coalesce(copy_of, article) FROM story_members WHERE article IN given)"""


class Undone(Value):
    """A step that was taken back."""

    mark: str
    """`read`, `starred`, `tags` or `highlights`."""
    articles: tuple[str, ...]
    """The ids of the articles whose marks are now what they were."""


class Marking:
    """Setting and removing marks; ids are as lists show them, such as `@12`.

    Each method returns how many articles it changed; an id that is not there is a `LibraryError`, and
    then none is changed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.reads_copies = False
        """Whether what is marked read has its copies in the same words read, too."""

    def of(self, id: str) -> Marks:
        """The marks of an article."""
        with self._database.reading() as connection:
            return stored_rows.select_marks(connection, _present(connection, [id])[0])

    def tags(self) -> tuple[tuple[str, int], ...]:
        """All tags of the library, and how many articles have each."""
        with self._database.reading() as connection:
            return tuple(
                connection.execute(
                    "SELECT CAST(name AS TEXT), count(*) FROM tags GROUP BY name ORDER BY name"
                )
            )

    def mark_read(self, ids: Iterable[str]) -> int:
        """Mark as read, with copies where those are wanted."""
        return self._set("read", 1, ids, with_copies=self.reads_copies)

    def mark_unread(self, ids: Iterable[str]) -> int:
        """Mark as unread."""
        return self._set("read", 0, ids)

    def star(self, ids: Iterable[str]) -> int:
        """Give a star."""
        return self._set("starred", 1, ids)

    def unstar(self, ids: Iterable[str]) -> int:
        """Take the star away."""
        return self._set("starred", 0, ids)

    def tag(self, ids: Iterable[str], tags: Iterable[str]) -> int:
        """Give every article every tag; the case in which a tag was first written stays."""
        return self._change_tags("INSERT OR IGNORE INTO tags (article, name) VALUES (?, ?)", ids, tags)

    def untag(self, ids: Iterable[str], tags: Iterable[str]) -> int:
        """Take every tag away from every article."""
        return self._change_tags("DELETE FROM tags WHERE article = ? AND name = ?", ids, tags)

    def rename_tag(self, name: str, other: str) -> int:
        """Call a tag otherwise wherever it stands; articles that have both keep one."""
        return self._replace_tag(_tag(name), [_tag(other)])

    def remove_tag(self, name: str) -> int:
        """Take a tag away from every article."""
        return self._replace_tag(_tag(name), [])

    def highlight(self, id: str, span: Span) -> int:
        """Mark a part of the text; what it touches of other highlights becomes one with it."""
        with self._database.writing() as connection:
            (number,) = _present(connection, [id])
            _require_inside(connection, number, span)
            old = stored_rows.select_marks(connection, number).highlights
            touching = [other for other in old if other.start <= span.end and span.start <= other.end]
            start, end = (
                min(highlight.start for highlight in (span, *touching)),
                max(highlight.end for highlight in (span, *touching)),
            )
            kept = [other for other in old if other not in touching]
            return _change_highlights(connection, number, old, (*kept, Span(start, end)))

    def remove_highlights(self, id: str, span: Span) -> int:
        """Remove every highlight that shares a character with the part."""
        with self._database.writing() as connection:
            (number,) = _present(connection, [id])
            old = stored_rows.select_marks(connection, number).highlights
            return _change_highlights(
                connection, number, old, [highlight for highlight in old if not highlight.overlaps(span)]
            )

    def remember_position(self, id: str, position: int) -> int:
        """Keep the character that the reader has come to; not a step that is undone."""
        with self._database.writing() as connection:
            (number,) = _present(connection, [id])
            changed = connection.execute(
                "UPDATE articles SET position = ?1 WHERE id = ?2 AND position != ?1", (position, number)
            )
            return changed.rowcount

    def undo(self) -> Undone | None:
        """Take the last step back; None when none is left."""
        with self._database.writing() as connection:
            mark, numbers = take_back(connection)
        return Undone(mark, tuple(map(name_of, numbers))) if numbers else None

    def _set(self, column: str, value: int, ids: Iterable[str], *, with_copies: bool = False) -> int:
        with self._database.writing() as connection:
            numbers = json.dumps(_present(connection, ids))
            if with_copies:
                numbers = json.dumps([number for (number,) in connection.execute(_COPIES, (numbers,))])
            # The column's name is one of ours.
            other = f"SELECT id FROM articles WHERE {column} != ? AND id IN (SELECT value FROM json_each(?))"
            changed = [number for (number,) in connection.execute(other, (value, numbers))]
            note(connection, column, [(number, 1 - value) for number in changed])
            update = f"UPDATE articles SET {column} = ? WHERE id = ?"
            connection.executemany(update, [(value, number) for number in changed])
            return len(changed)

    def _replace_tag(self, name: str, others: Sequence[str]) -> int:
        with self._database.writing() as connection:
            rows_of_tag = connection.execute("SELECT article FROM tags WHERE name = ?", (name,)).fetchall()
            before = [(number, stored_rows.select_tags(connection, number)) for (number,) in rows_of_tag]
            connection.execute("DELETE FROM tags WHERE name = ?", (name,))
            connection.executemany(
                "INSERT OR IGNORE INTO tags (article, name) VALUES (?, ?)",
                [(number, other) for number, _ in before for other in others],
            )
            note(connection, "tags", before)
            return len(before)

    def _change_tags(self, statement: str, ids: Iterable[str], tags: Iterable[str]) -> int:
        names = [_tag(tag) for tag in tags]
        with self._database.writing() as connection:
            before = {
                number: stored_rows.select_tags(connection, number) for number in _present(connection, ids)
            }
            connection.executemany(statement, [(number, name) for number in before for name in names])
            changed = [
                (number, old)
                for number, old in before.items()
                if stored_rows.select_tags(connection, number) != old
            ]
            note(connection, "tags", changed)
            return len(changed)


def _present(connection: sqlite3.Connection, ids: Iterable[str]) -> tuple[int, ...]:
    numbers = numbers_of(ids)
    absent = connection.execute(
        "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM articles) LIMIT 1",
        (json.dumps(numbers),),
    ).fetchone()
    if absent:
        raise missing(name_of(absent[0]))
    return numbers


def _require_inside(connection: sqlite3.Connection, number: int, span: Span) -> None:
    (length,) = connection.execute("SELECT length(text) FROM texts WHERE id = ?", (number,)).fetchone()
    if not 0 <= span.start < span.end <= length:
        raise LibraryError(
            f"{span.start}–{span.end} is outside of {name_of(number)} with its {length} characters; "
            "choose some of its words"
        )


def _tag(name: str) -> str:
    tag = one_line(name).strip()
    if not tag:
        raise CorpusError(f"{name!r} is no tag; a tag has at least one letter")
    return tag


def _change_highlights(
    connection: sqlite3.Connection, number: int, old: tuple[Span, ...], new: Iterable[Span]
) -> int:
    if set(old) == set(new):
        return 0
    note(connection, "highlights", [(number, _pairs(old))])
    set_highlights(connection, number, _pairs(new))
    return 1


def _pairs(spans: Iterable[Span]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]

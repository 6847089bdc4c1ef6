"""What a reader does to the articles of a list: read, star, tag, highlight, and take it back.

Marks are written at once and may wait for another program: none of them belongs on an event loop.
"""

from collections.abc import Callable, Sequence
from itertools import chain

from corpus.article import Span
from corpus.library.query.library_listing import LibraryListing
from corpus.library.query.story_listing import StoryListing
from corpus.library.store import Library
from corpus.library.stored_article import Marks
from corpus.listings.listing import Order

_UNDONE = {"read": "Read or unread", "starred": "Star", "tags": "Tags", "highlights": "Highlight"}


class RowMarks:
    """The marks of a list's rows, which are named by their number; `LibraryError` for a wait in vain."""

    def __init__(self, library: Library, whole: LibraryListing, by_story: StoryListing | None = None) -> None:
        """Of the rows of `whole`, or where there is one of `by_story`, which has the same articles."""
        self._library = library
        self._whole = whole
        self._by_story = by_story
        self._rows = whole if by_story is None else by_story

    def of(self, index: int, /) -> Marks:
        """What the reader did to an article."""
        return self._library.marks.of(self._rows.id_at(index))

    def mark_read(self, index: int, /) -> None:
        """Mark an article that was opened, where that can be written."""
        if self._library.writable:
            self._library.marks.mark_read([self._rows.id_at(index)])

    def toggle_unread(self, index: int, /) -> None:
        """Mark an article read, or unread again."""
        row, marks = self._rows.row(index), self._library.marks
        change: Callable[[Sequence[str]], int] = marks.mark_read if row.unread else marks.mark_unread
        change(self._ids_at(index))

    def mark_all_read(self, indexes: range, /) -> int:
        """Mark many articles read in one step; how many were not yet."""
        return self._library.marks.mark_read(
            dict.fromkeys(id for index in indexes for id in self._ids_at(index))
        )

    def next_unread(self, index: int, /) -> int | None:
        """The first unread row below `index`, else the first one above; nothing where all are read."""
        rows = chain(range(index + 1, len(self._rows)), range(min(index, len(self._rows))))
        return next((row for row in rows if self._rows.row(row).unread), None)

    def count_unread(self) -> int:
        """How many of the listed articles are unread."""
        return len(self._whole.narrowed("is:unread", Order.DATE))

    def toggle_starred(self, index: int, /) -> None:
        """Give an article a star, or take it away."""
        row, marks = self._rows.row(index), self._library.marks
        change: Callable[[list[str]], int] = marks.unstar if row.starred else marks.star
        change([row.id])

    def tag(self, index: int, tags: tuple[str, ...], /) -> None:
        """Give an article these tags and no others."""
        row, marks = self._rows.row(index), self._library.marks
        superfluous = [tag for tag in row.tags if tag not in tags]
        if superfluous:
            marks.untag([row.id], superfluous)
        marks.tag([row.id], tags)

    def toggle_highlight(self, index: int, span: Span, /) -> None:
        """Highlight a part of an article's text, or take away the highlight that it lies in."""
        id, marks = self._rows.id_at(index), self._library.marks
        inside = any(
            highlight.start <= span.start and span.end <= highlight.end
            for highlight in marks.of(id).highlights
        )
        change: Callable[[str, Span], int] = marks.remove_highlights if inside else marks.highlight
        change(id, span)

    def remember_position(self, index: int, position: int, /) -> None:
        """Keep the character of the text that the reader has come to, where that can be written."""
        if self._library.writable:
            self._library.marks.remember_position(self._rows.id_at(index), position)

    def undo(self) -> str:
        """Take back the last mark and say which one it was; empty where there is none."""
        undone = self._library.marks.undo()
        if undone is None:
            return ""
        many = f" on {len(undone.articles):,} articles" if len(undone.articles) > 1 else ""
        return f"{_UNDONE.get(undone.mark, undone.mark)} taken back{many}."

    def _ids_at(self, index: int) -> tuple[str, ...]:
        """The ids of the articles that a row stands for."""
        return self._by_story.ids_at(index) if self._by_story is not None else (self._rows.id_at(index),)

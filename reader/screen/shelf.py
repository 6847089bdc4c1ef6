"""The library as the screen lists it: rows that can be narrowed by a query, and marked.

Marks are written at once and may wait for another program: no method but `row` belongs on an event loop.
"""

from collections.abc import Callable
from itertools import chain

from corpus.article import Article, Span
from corpus.library.query.listing import LibraryListing
from corpus.library.query.parsing import parse
from corpus.library.query.query import QueryError, entity_query
from corpus.library.query.searching import hits_in
from corpus.library.saved import save_query
from corpus.library.store import Library
from corpus.library.stored_article import Marks
from corpus.listings.listing import Order, Row
from reader.screen.library_places import LibraryPlace, places_of

_UNDONE = {"read": "Read or unread", "starred": "Star", "tags": "Tags", "highlights": "Highlight"}


class Shelf:
    """A listing of the library's articles, with their marks."""

    def __init__(
        self, library: Library, listing: LibraryListing, *, words: str = "", where: str = ""
    ) -> None:
        """A listing of what `where` finds, narrowed by `words`."""
        self._library = library
        self._listing = listing
        self._words = words
        self._where = where

    @classmethod
    def of(cls, library: Library, where: str = "") -> "Shelf":
        """All articles of the library that a query finds, newest first; `QueryError` for a mistake in it."""
        return cls(library, library.listing(where), where=where)

    def __len__(self) -> int:
        return len(self._listing)

    def row(self, index: int, /) -> Row:
        """The row at `index`, with its marks as they are now."""
        return self._listing.row(index)

    def article(self, index: int, /) -> Article:
        """The article behind the row; `LibraryError` when it was removed meanwhile."""
        return self._listing.article(index)

    def narrowed(self, words: str, order: Order, /) -> "Shelf":
        """What a query leaves; `QueryError` for a mistake in it."""
        return Shelf(self._library, self._listing.narrowed(words, order), words=words, where=self._where)

    def place_of(self, id: str) -> int | None:
        """The index of an article's row, None when it is not in the list."""
        return self._listing.place_of(id)

    def renewed(self) -> "Shelf":
        """The list as it was opened, of the library as it is now."""
        return Shelf.of(self._library, self._where)

    def naming(self, name: str, /) -> str:
        """The query for the articles with a name."""
        return entity_query(name)

    def hits(self, index: int, /) -> tuple[Span, ...]:
        """Where the words that narrowed the list stand in an article's text."""
        return hits_in(self.article(index), self._words).text if self._words else ()

    def marks(self, index: int, /) -> Marks:
        """What the reader did to an article."""
        return self._library.marks.of(self.row(index).id)

    def remember_position(self, index: int, position: int, /) -> None:
        """Keep the character that the reader has come to, where that can be written."""
        if self._library.writable:
            self._library.marks.remember_position(self.row(index).id, position)

    def mark_read(self, index: int, /) -> None:
        """Mark an article that was opened, where that can be written."""
        if self._library.writable:
            self._library.marks.mark_read([self.row(index).id])

    def toggle_unread(self, index: int, /) -> None:
        """Mark an article read, or unread again."""
        row, marks = self.row(index), self._library.marks
        change: Callable[[list[str]], int] = marks.mark_read if row.unread else marks.mark_unread
        change([row.id])

    def mark_all_read(self, indexes: range, /) -> int:
        """Mark many articles read in one step; how many were not yet."""
        return self._library.marks.mark_read(map(self._listing.id_at, indexes))

    def next_unread(self, index: int, /) -> int | None:
        """The first unread row below `index`, else the first one above; nothing where all are read."""
        rows = chain(range(index + 1, len(self)), range(min(index, len(self))))
        return next((row for row in rows if self.row(row).unread), None)

    def toggle_starred(self, index: int, /) -> None:
        """Give an article a star, or take it away."""
        row, marks = self.row(index), self._library.marks
        change: Callable[[list[str]], int] = marks.unstar if row.starred else marks.star
        change([row.id])

    def tag(self, index: int, tags: tuple[str, ...], /) -> None:
        """Give an article these tags and no others."""
        row, marks = self.row(index), self._library.marks
        superfluous = [tag for tag in row.tags if tag not in tags]
        if superfluous:
            marks.untag([row.id], superfluous)
        marks.tag([row.id], tags)

    def toggle_highlight(self, index: int, span: Span, /) -> None:
        """Highlight a part of an article's text, or take away the highlight that it lies in."""
        id, marks = self.row(index).id, self._library.marks
        inside = any(
            highlight.start <= span.start and span.end <= highlight.end
            for highlight in marks.of(id).highlights
        )
        change: Callable[[str, Span], int] = marks.remove_highlights if inside else marks.highlight
        change(id, span)

    def mistake_in(self, words: str, /) -> str:
        """What is wrong with a finished query, a caret below the place; empty where nothing is."""
        try:
            parse(words)
        except QueryError as error:
            return f"{error}\n{error.detail}"
        return ""

    def places(self) -> tuple[LibraryPlace, ...]:
        """Where one can go in the library."""
        return places_of(self._library)

    def watch(self, name: str, words: str, /) -> None:
        """Keep a query under a name, and watch it; `QueryError` for a mistake in it."""
        save_query(self._library, name, words, watched=True)

    def undo(self) -> str:
        """Take back the last mark and say which one it was; empty where there is none."""
        undone = self._library.marks.undo()
        if undone is None:
            return ""
        many = f" on {len(undone.articles):,} articles" if len(undone.articles) > 1 else ""
        return f"{_UNDONE.get(undone.mark, undone.mark)} taken back{many}."

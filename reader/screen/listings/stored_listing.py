"""The library as the screen lists it: rows that can be narrowed by a query, and marked.

All but `row` may wait for another program: no other method belongs on an event loop.
"""

from typing import TYPE_CHECKING

from corpus.article import Article, Span
from corpus.library.ids import number_of
from corpus.library.query.library_listing import LibraryListing
from corpus.library.query.searching import hits_in
from corpus.library.query.story_listing import StoryListing
from corpus.library.store import Library
from corpus.listings.listing import Order, Row
from corpus.value_types import replace
from reader.screen.listings.row_marks import RowMarks
from reader.screen.listings.whole_library import WholeLibrary

# Stories take modules that the first frame does without.
if TYPE_CHECKING:
    from corpus.stories.story_store import LibraryStory


class StoredListing:
    """A listing of the library's articles, with their marks."""

    def __init__(
        self,
        library: Library,
        listing: LibraryListing,
        *,
        words: str = "",
        where: str = "",
        by_story: StoryListing | None = None,
        opened: frozenset[int] = frozenset(),
        seen: int | None = None,
    ) -> None:
        """A listing of what `where` finds, narrowed by `words`; `by_story` has it in rows of stories.

        What has a higher number than `seen` is new.
        """
        self.library = WholeLibrary(library, where=where, seen=seen)
        """What can be asked of all of it."""
        self.marks = RowMarks(library, listing, by_story)
        """What the reader did to the articles, and does."""
        self._library = library
        self._where = where
        self._seen = seen
        self._whole = listing
        self._by_story = by_story
        self._listing = listing if by_story is None else by_story
        self._words = words
        self._opened = opened

    @classmethod
    def of(
        cls,
        library: Library,
        where: str = "",
        *,
        opened: frozenset[int] = frozenset(),
        seen: int | None = None,
    ) -> "StoredListing":
        """All articles of the library that a query finds, newest first; `QueryError` for a mistake in it."""
        return cls(library, library.listing(where), where=where, opened=opened, seen=seen)

    def __len__(self) -> int:
        return len(self._listing)

    def __bool__(self) -> bool:
        # An empty listing is one: who asks whether there is a listing does not ask for articles.
        return True

    def row(self, index: int, /) -> Row:
        """The row at `index`, with its marks as they are now."""
        row = self._listing.row(index)
        is_new = self._seen is not None and row.unread and number_of(row.id) > self._seen
        return replace(row, is_new=True) if is_new else row

    def article(self, index: int, /) -> Article:
        """The article behind the row; `LibraryError` when it was removed meanwhile."""
        return self._listing.article(index)

    def narrowed(self, words: str, order: Order, /) -> "StoredListing":
        """What a query leaves; `QueryError` for a mistake in it."""
        listing = self._whole.narrowed(words, order)
        by_story = listing.folded(self._opened) if order is Order.STORY else None
        return self._like(listing, words, by_story, self._opened)

    def with_opened(self, opened: frozenset[int], /) -> "StoredListing":
        """The list with these stories open and the others closed, where it is by story."""
        by_story = self._by_story.with_opened(opened) if self._by_story is not None else None
        return self._like(self._whole, self._words, by_story, opened)

    @property
    def opened(self) -> frozenset[int]:
        """The numbers of the stories that are open."""
        return self._opened

    def story_of(self, index: int, /) -> tuple[int, int] | None:
        """A row's story and the index of that one's row; None where the list is not by story."""
        listing = self._by_story
        return None if listing is None else (listing.story_of(index), listing.head_of(index))

    def story(self, index: int, /) -> "LibraryStory":
        """The story that the article behind the row is in, with its articles; it may take long."""
        from corpus.stories.story_store import library_story

        return library_story(self._library, self.row(index).id)

    def mark_story_seen(self, id: str, /) -> None:
        """Keep that the story of this article was read as it is, where that can be written."""
        if self._library.writable:
            from corpus.stories.story_store import mark_seen

            mark_seen(self._library, id)

    def place_of(self, id: str) -> int | None:
        """The index of an article's row, None when it is not in the list."""
        return self._listing.place_of(id)

    def renewed(self) -> "StoredListing":
        """The list as it was opened, of the library as it is now."""
        return StoredListing.of(self._library, self._where, opened=self._opened, seen=self._seen)

    def hits(self, index: int, /) -> tuple[Span, ...]:
        """Where the words that narrowed the list stand in an article's text."""
        return hits_in(self.article(index), self._words).text if self._words else ()

    def with_seen(self, seen: int) -> "StoredListing":
        """The same list, of which what has a higher number is new."""
        return StoredListing.of(self._library, self._where, opened=self._opened, seen=seen)

    def _like(
        self, listing: LibraryListing, words: str, by_story: StoryListing | None, opened: frozenset[int]
    ) -> "StoredListing":
        return StoredListing(
            self._library,
            listing,
            words=words,
            where=self._where,
            by_story=by_story,
            opened=opened,
            seen=self._seen,
        )

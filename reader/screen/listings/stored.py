"""What a listing can do whose articles are stored: be marked, and grow. The sources of one run can
do neither.
"""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from textual.widget import Widget

from corpus.article import Span
from corpus.listings.listing import Listing

if TYPE_CHECKING:
    from corpus.stories.story_store import LibraryStory
    from reader.screen.listings.row_marks import RowMarks
    from reader.screen.listings.whole_library import WholeLibrary

UNSTORED = "These articles are not stored; a mark on one keeps it in the library, and a adds whole sources."


@runtime_checkable
class Stored(Protocol):
    """A library's listing. Rows are named by their number and show a mark at once.

    All but `renewed`, `opened`, `story_of` and `place_of` may wait for another program; `LibraryError`
    where they wait in vain.
    """

    @property
    def marks(self) -> "RowMarks":
        """What the reader did to the articles, and does."""

    @property
    def library(self) -> "WholeLibrary":
        """What can be asked of the whole library."""

    def hits(self, index: int, /) -> tuple[Span, ...]:
        """Where the words that narrowed the list stand in an article's text."""

    @property
    def opened(self) -> frozenset[int]:
        """The numbers of the stories that are open."""

    def with_opened(self, opened: frozenset[int], /) -> Listing:
        """The list with these stories open and the others closed, where it is by story. May take long."""

    def story_of(self, index: int, /) -> tuple[int, int] | None:
        """A row's story and the index of that one's row; None where the list is not by story."""

    def story(self, index: int, /) -> "LibraryStory":
        """The story that the article behind the row is in, with its articles; it may take long."""

    def mark_story_seen(self, id: str, /) -> None:
        """Keep that the story of this article was read as it is."""

    def renewed(self) -> Listing:
        """All articles as they are now."""

    def place_of(self, id: str) -> int | None:
        """The number of an article's row, or nothing when it is not in the list."""


def stored(listing: Listing) -> Stored | None:
    """The listing as a stored one, if it is."""
    return listing if isinstance(listing, Stored) else None


def stored_or_say(listing: Listing, node: Widget) -> Stored | None:
    """The listing as a stored one; where it is none, the reader is told so."""
    kept = stored(listing)
    if kept is None:
        node.notify(UNSTORED, markup=False)
    return kept


def tags_in(text: str) -> tuple[str, ...]:
    """The tags that a reader has typed, with blanks or commas between them, each once."""
    return tuple(dict.fromkeys(text.replace(",", " ").split()))

"""What a listing can do whose articles are stored: be marked, and grow. The sources of one run can
do neither.
"""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from textual.widget import Widget

from corpus.article import Span
from corpus.library.name_glances import NameGlance
from corpus.library.news import News
from corpus.library.stored_article import Marks
from corpus.listings.listing import Listing
from corpus.overview.glance import Glance
from reader.screen.listings.library_places import LibraryPlace

if TYPE_CHECKING:
    from corpus.stories.story_store import LibraryStory

UNSTORED = "These articles are not stored; a mark on one keeps it in the library, and a adds whole sources."


@runtime_checkable
class Stored(Protocol):
    """A library's listing. Rows are named by their number and show a mark at once.

    All but `renewed`, `opened`, `story_of`, `place_of` and `naming` may wait for another program;
    `LibraryError` where they wait in vain.
    """

    def mark_read(self, index: int, /) -> None:
        """Mark an article that was opened."""

    def toggle_unread(self, index: int, /) -> None:
        """Mark an article read, or unread again."""

    def mark_all_read(self, indexes: range, /) -> int:
        """Mark many articles read in one step; how many were not yet."""

    def next_unread(self, index: int, /) -> int | None:
        """The first unread row below `index`, else the first one above; nothing where all are read."""

    def count_unread(self) -> int:
        """How many of the listed articles are unread."""

    def toggle_starred(self, index: int, /) -> None:
        """Give an article a star, or take it away."""

    def tag(self, index: int, tags: tuple[str, ...], /) -> None:
        """Give an article these tags and no others."""

    def toggle_highlight(self, index: int, span: Span, /) -> None:
        """Highlight a part of an article's text, or take away the highlight that it lies in."""

    def remember_position(self, index: int, position: int, /) -> None:
        """Keep the character of an article's text that the reader has come to."""

    def marks(self, index: int, /) -> Marks:
        """What the reader did to an article."""

    def hits(self, index: int, /) -> tuple[Span, ...]:
        """Where the words that narrowed the list stand in an article's text."""

    def naming(self, name: str, /) -> str:
        """The words that narrow the list to the articles with a name."""

    def mistake_in(self, words: str, /) -> str:
        """What is wrong with a finished query, a caret below the place; empty where nothing is."""

    def places(self) -> tuple[LibraryPlace, ...]:
        """Where one can go in the library."""

    def rename_place(self, place: LibraryPlace, name: str, /) -> str:
        """Give a feed or a saved query another name; what to say of it."""

    def remove_place(self, place: LibraryPlace, /) -> str:
        """Leave a feed, or forget a saved query; what to say of it."""

    def save(self, name: str, words: str, /) -> None:
        """Keep a query under a name; `QueryError` for a mistake in it."""

    def watch(self, name: str, words: str, /) -> None:
        """Keep a query under a name, and watch it; `QueryError` for a mistake in it."""

    def visit(self, words: str, /) -> None:
        """Take what is new for a watch as seen, whose query the reader has gone to."""

    def newest(self) -> int:
        """The number of the article that came last."""

    def came_after(self, number: int, /) -> News:
        """How much has a higher number."""

    def watch_hits(self, after: int, /) -> tuple[tuple[str, int], ...]:
        """The watches that articles behind a number are new for, and how many."""

    def glance(self, words: str, /) -> Glance:
        """What a look at the articles shows that a query finds; it may take long."""

    def follow(self, name: str, /) -> NameGlance:
        """What the library knows of a name; it may take long."""

    def undo(self) -> str:
        """Take back the last mark and say which one it was; empty where there is none."""

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

    def id_of_link(self, url: str, /) -> str | None:
        """The article of the library, in the list or not, that has an address; nothing where none has."""

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

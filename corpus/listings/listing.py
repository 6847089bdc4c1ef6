"""What an article list shows: rows by number, whatever stands behind them.

A listing may be a handful of files or a library of a million; only the rows on the screen are ever asked for.
"""

from enum import StrEnum

from corpus.article import Article, published_by
from corpus.type_hints import Protocol
from corpus.value_types import Value


class Order(StrEnum):
    """The orders that a list can stand in."""

    DATE = "date"
    """Newest first."""
    TITLE = "title"
    SOURCE = "source"
    UNREAD = "unread"
    """Unread first, then newest first."""
    STORY = "story"
    """Those of one story together, the story of the newest first. What no library keeps has none: by date."""


class StoryNote(Value):
    """What a row says that stands for a whole story."""

    articles: int
    sources: int
    first: str | None = None
    """The day of the earliest article."""
    new: int = 0
    """Articles that have come since it was read."""
    is_open: bool = False
    """Whether its articles stand below it."""


class Row(Value):
    """One line of a list."""

    id: str
    title: str
    date: str | None = None
    source: str = ""
    unread: bool = False
    starred: bool = False
    tags: tuple[str, ...] = ()
    words: int = 0
    """About how many its text has, 0 where that is not known."""
    story: StoryNote | None = None
    """What it stands for, where that is more than one article."""
    is_part: bool = False
    """Whether it stands below the row of its story."""
    published: str = ""
    """Who published it, or all of its file's path; `source` has the end of that."""
    is_new: bool = False
    """Whether it is unread and has come since the reader was last here."""


class Listing(Protocol):
    """A numbered, unchanging sequence of rows, and the article behind each."""

    def __len__(self) -> int: ...

    def row(self, index: int, /) -> Row:
        """The row at `index`, from 0; fast enough to be called while painting."""

    def article(self, index: int, /) -> Article:
        """The article behind the row; it may read from disk."""

    def narrowed(self, words: str, order: Order, /) -> "Listing":
        """The rows of the whole that `words` leaves, in that order; empty words leave all. May take long."""


def short_source(article: Article) -> str:
    """Who published the article, else the name of its file; empty for standard input."""
    published = published_by(article)
    return "" if published == "-" else published.rstrip("/").rsplit("/", 1)[-1]

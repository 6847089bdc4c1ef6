"""A subscription, and what came of asking for it.

The values change by being replaced; whoever keeps feeds stores the one that a refresh hands back.
"""

from enum import StrEnum

from corpus.article import Article
from corpus.errors import SourceError
from corpus.value_types import Value, field
from corpus.web.answer import Validators


class FeedState(StrEnum):
    """How a feed does."""

    NEW = "new"
    """Never asked for."""
    WELL = "well"
    FAILING = "failing"
    GONE = "gone"
    """Given up by its server for good."""


class Feed(Value):
    """A subscription and what is known of it. Moments are seconds of Unix time."""

    url: str
    title: str = ""
    site: str = ""
    """The page that it belongs to; may be empty."""
    folder: str = ""
    """Its place in a list of feeds, like `News/Europe`."""
    full_text: bool = False
    """Whether an entry that carries only a summary is to be completed from its page."""
    typed: bool = False
    """Whether a person gave this very server, which may then be a private one."""
    validators: Validators = field(default_factory=Validators)
    checked: int | None = None
    """When it was last asked for, well or not."""
    next_check: int | None = None
    """When it wants to be asked for again at the earliest; None for any time."""
    held: int | None = None
    """Until when its server itself asked to be left alone."""
    failures: int = 0
    """In a row, up to now."""
    error: str | None = None
    """What was wrong the last time."""
    gone: bool = False

    @property
    def state(self) -> FeedState:
        """The feed's state in one word."""
        if self.gone:
            return FeedState.GONE
        if self.failures:
            return FeedState.FAILING
        return FeedState.NEW if self.checked is None else FeedState.WELL


class RefreshOutcome(StrEnum):
    """What came of asking for a feed once."""

    READ = "read"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    GONE = "gone"


class Refreshed(Value):
    """A feed after it was asked for."""

    url: str
    """The address under which it was known before; the feed's own may have moved."""
    feed: Feed
    outcome: RefreshOutcome
    articles: tuple[Article, ...] = ()
    """What the feed lists now, known or not; of entries completed from their pages only the unknown."""
    errors: tuple[SourceError, ...] = ()
    """Why the feed, or the full text of some entries, could not be had."""
    offline: bool = False
    """Neither its host nor any other could be reached: the feed is as it was, nothing is held against it."""

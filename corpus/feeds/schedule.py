"""When a feed may be asked for again.

In the background a failing feed is asked ever more rarely, up to once a day. A person who asks waits
for nothing but the moment that a server itself has named.
"""

from corpus.feeds.subscription import Feed

FIRST_WAIT = 15 * 60
LONGEST_WAIT = 24 * 60 * 60
JITTER = 0.2
"""The share by which a wait may be shorter or longer, so that the feeds of a dead host come due apart."""


def is_due(feed: Feed, now: float) -> bool:
    """Whether the feed may be asked for in the background."""
    return not feed.gone and (feed.next_check is None or feed.next_check <= now)


def is_free(feed: Feed, now: float) -> bool:
    """Whether the feed may be asked for when a person wants what is new."""
    return not feed.gone and (feed.held is None or feed.held <= now)


def wait_after(failures: int, *, chance: float, asked: float | None = None) -> int:
    """Seconds to leave a feed alone after so many failures in a row; `chance` is from 0 up to 1.

    `asked` is the wait that the server named.
    """
    doublings = min(failures - 1, 16)
    wait = min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT) * (1 - JITTER + 2 * JITTER * chance)
    return round(max(wait, asked or 0.0))

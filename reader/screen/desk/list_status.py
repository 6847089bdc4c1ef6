"""The sentences that stand where a list would be, and how its title counts it."""

import re

from corpus.listings.listing import Order
from corpus.value_types import Value

ORDERS = {
    Order.DATE: "newest",
    Order.TITLE: "by title",
    Order.SOURCE: "by source",
    Order.UNREAD: "unread first",
    Order.STORY: "by story",
}
"""What a reader calls each order."""


_SOME_IDS = re.compile(r"@[0-9]+( @[0-9]+)+")
_SINCE = re.compile(r"@[0-9]+\.\.")


class SourceProgress(Value):
    """How far the sources of one run are read."""

    is_reading: bool = False
    failed: int = 0


class Standing(Value):
    """How a list stands."""

    shown: int
    whole: int
    words: str = ""
    """What it is narrowed by."""
    order: Order | None = None
    is_stored: bool = False
    progress: SourceProgress = SourceProgress()
    unread: int | None = None
    """How many of those that are shown are unread, once that is counted."""


def remark_on(standing: Standing) -> str:
    """The count first, then what the list is narrowed by, its order, and what is still to come or failed."""
    words, order, progress = standing.words, standing.order, standing.progress
    unread = f"{standing.unread:,} unread" if standing.unread else ""
    is_all_unread = standing.unread == standing.shown
    of_whole = f"{standing.shown:,} of {standing.whole:,}"
    parts = (
        of_whole if words else f"{unread} of {standing.whole:,}" if unread else f"{standing.shown:,}",
        unread if words and not is_all_unread else "",
        spoken_query(words),
        "reading…" if progress.is_reading else "",
        f"{progress.failed:,} failed (!)" if progress.failed else "",
        ORDERS[order or Order.DATE] if order or (standing.is_stored and standing.shown) else "",
    )
    return " · ".join(part for part in parts if part)


def spoken_query(words: str) -> str:
    """What the list is narrowed by; ids, which nobody has typed, are not said."""
    if _SOME_IDS.fullmatch(words):
        return "chosen ones"
    if _SINCE.fullmatch(words):
        return "new since last time"
    return f"“{words}”" if words else ""


def sentence_for(standing: Standing) -> str:
    """What an empty list says: why it is empty, and the way on."""
    if standing.words:
        return f"Nothing here matches “{standing.words}”.\nPress esc to see all {standing.whole:,} again."
    if standing.progress.is_reading:
        return "Reading… The articles are listed as they come."
    if standing.is_stored:
        return "The library is empty.\nPress a to add a file, a folder, a page or a feed."
    if standing.progress.failed:
        return "Nothing could be read.\nPress ! to see why."
    return "There are no articles here."

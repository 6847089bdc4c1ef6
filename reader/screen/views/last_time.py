"""What is new since the library was last left, as the screen opens with it."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from corpus.errors import CorpusError
from corpus.library.additions import FirstName
from corpus.listings.listing import Listing, Order
from reader.screen.listings.library_places import query_since
from reader.screen.listings.stored_listing import StoredListing
from widgets.spoken_dates import long_date, weekday_of

MOST_NAMES = 12


class SinceLastTime(NamedTuple):
    """What came since the reader was here."""

    title: str
    """Since when: `Since Tuesday 21:40`."""
    remark: str
    """`37 new in 5 sources`."""
    query: str
    """What finds the new articles."""
    listing: Listing
    """The new articles, the newest first."""
    first_names: Callable[[], tuple[tuple[FirstName, ...], bool]]
    """The names that are new, and whether more may be found; may wait."""


def since_last_time(whole: StoredListing, seen: int, moment: int) -> SinceLastTime | None:
    """What came after the article of that number, which was the last one at that moment, if anything."""
    try:
        news = whole.library.news()
        if news is None or not news.articles:
            return None
        query = query_since(seen)
        listing = whole.narrowed(query, Order.DATE)
    except CorpusError:
        # A library that cannot be asked says so where it is listed.
        return None
    sources = f" in {news.sources:,} sources" if news.sources > 1 else ""
    return SinceLastTime(
        f"Since {spoken_moment(datetime.fromtimestamp(moment).astimezone())}",
        f"{news.articles:,} new{sources}",
        query,
        listing,
        lambda: whole.library.first_names(MOST_NAMES),
    )


def spoken_moment(moment: datetime, *, now: datetime | None = None) -> str:
    """`21:40` of today, `Tuesday 21:40` of the last six days, else `18 March 2023`."""
    days = ((now or datetime.now().astimezone()).date() - moment.date()).days
    if not 0 <= days < 7:
        return long_date(moment.date().isoformat())
    return f"{moment:%H:%M}" if not days else f"{weekday_of(moment.date())} {moment:%H:%M}"

"""What stands above the rows of a list that are of one day, or if it is long past of one month or year.

Headings of days alone would leave no room for the articles of an archive with one a week.
"""

from datetime import date

from corpus.listings.listing import Listing
from corpus.value_types import Value
from widgets.spoken_dates import long_date, weekday_of

_NEAR = ("Today", "Yesterday")
_DAYS = 31
"""Days that have headings of their own."""
_MONTHS = 365
"""Days whose months have headings of their own."""


class DayHeadings(Value):
    """What stands above each row of a listing, and above all that follow it until it is something else."""

    listing: Listing

    def __call__(self, row: int) -> str:
        """The heading of the row with a number, as of today."""
        return heading_for(self.listing.row(row).date, date.today())


def heading_for(iso: str | None, today: date) -> str:
    """`Today`, `Yesterday`, `Thu 5 Nov`; `March 2023` of what is longer past, `2019` of what is long past."""
    day = _day(iso)
    if day is None:
        return (iso or "")[:10] or "Undated"
    passed = (today - day).days
    if 0 <= passed < len(_NEAR):
        return _NEAR[passed]
    number, month, year = long_date(day.isoformat()).split()
    if 0 <= passed < _DAYS:
        return f"{weekday_of(day)[:3]} {number} {month[:3]}"
    return "Later" if passed < 0 else f"{month} {year}" if passed < _MONTHS else year


def names_day(iso: str | None, today: date) -> bool:
    """Whether the heading says the day itself."""
    day = _day(iso)
    return day is not None and 0 <= (today - day).days < _DAYS


def _day(iso: str | None) -> date | None:
    try:
        return date.fromisoformat((iso or "")[:10])
    except ValueError:
        return None

"""Dates as a reader says them.

Articles carry ISO 8601 or nothing; whatever is neither is shown as it stands.
"""

import re
from datetime import date, datetime

from corpus.listings.hours import hour_today

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WHOLE_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def long_date(iso: str | None) -> str:
    """`18 March 2023`, or an empty text where there is no date."""
    day = _day(iso)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else iso or ""


def short_date(iso: str | None) -> str:
    """`18 Mar 2023`, or `14:05` of today; always 11 cells or none, so that dates stand in a column."""
    if hour := hour_today(iso):
        return f"{hour:>11}"
    day = _day(iso)
    return f"{day.day:2} {_MONTHS[day.month - 1][:3]} {day.year}" if day else (iso or "")[:11]


def weekday_date(iso: str | None, *, today: date | None = None) -> str:
    """`Sat` of the last six days, else `Sat 18 Mar 2023`; an empty text where there is no date."""
    day = _day(iso)
    if not day:
        return iso or ""
    weekday, passed = _WEEKDAYS[day.weekday()], (today or datetime.now().astimezone().date()) - day
    if 0 <= passed.days < len(_WEEKDAYS):
        return weekday if passed else "today"
    return f"{weekday} {short_date(day.isoformat()).strip()}"


def weekday_of(day: date) -> str:
    """`Tuesday`."""
    return _WHOLE_WEEKDAYS[day.weekday()]


def _day(iso: str | None) -> date | None:
    if not iso or not _DAY.match(iso):
        return None
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None

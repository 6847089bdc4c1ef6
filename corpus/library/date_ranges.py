"""Articles' dates as moments to sort by, and what a person means by `2023-03`, `yesterday` or `7d`.

A date without a time stands at midnight in UTC. A range is told by the date as the article says it, in its
own time zone: a story of 31 March in New York is of March, though it was April in London.
"""

import re
from datetime import UTC, date, datetime, timedelta

from corpus.value_types import Value

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_RELATIVE = re.compile(r"(\d{1,4})([dwh])")
_DAYS_OF = {"d": 1, "w": 7}
_HOUR = timedelta(hours=1)
_SECONDS_A_DAY = 86_400
_FARTHEST = 62_000_000_000
"""Seconds from there to the first year of the calendar, and fewer than to its last."""
_PERIOD = re.compile(r"(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?")


class Period(Value):
    """Days from `start` inclusive to `end` exclusive, as ISO 8601; None is open."""

    start: str | None
    end: str | None
    since: int | None = None
    """The second of Unix time from which articles came, where it is told in hours."""


def moment_of(date: str | None) -> int | None:
    """The second of Unix time that an ISO 8601 date stands for, None where it is none."""
    if not date:
        return None
    try:
        moment = datetime.fromisoformat(date if len(date) != len("2023-03") else f"{date}-01")
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return (moment - _EPOCH) // (datetime.resolution * 1_000_000)


def is_day(value: object) -> bool:
    """Whether it is a day of the calendar as ISO 8601, and not what a damaged library has in its place."""
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def day_of(moment: int | None) -> str | None:
    """The day in UTC of a second of Unix time, as ISO 8601."""
    # Damage may have left a moment that no calendar has, or none at all.
    if not isinstance(moment, int) or abs(moment) > _FARTHEST:
        return None
    return (_EPOCH + timedelta(seconds=moment)).date().isoformat()


def period_of(text: str) -> Period | None:
    """The days of a year, a month or a day such as `2023-03`, None for anything else.

    `7d` and `2w` are so many days up to today, which is one of them; `24h` the hours up to now, and the days
    that they lie in where a day is asked for.
    """
    match = _PERIOD.fullmatch(text)
    if match is None:
        return _days_before_now(text.casefold())
    year, month, day = (None if part is None else int(part) for part in match.groups())
    try:
        start, end = _bounds(year or 0, month, day)
    except (ValueError, OverflowError):
        return None
    return Period(start, end)


def added_between(period: Period) -> tuple[int | None, int | None]:
    """The seconds of Unix time between which the period lies where this computer is."""
    bounds = (period.start, period.end)
    start, end = (None if day is None else _midnight(date.fromisoformat(day)) for day in bounds)
    return (start if period.since is None else period.since), end


def _midnight(day: date) -> int:
    try:
        return int(datetime(day.year, day.month, day.day).astimezone().timestamp())
    except (ValueError, OverflowError):  # the first day and the last of all, in some zones
        return (day - _EPOCH.date()).days * _SECONDS_A_DAY


def _days_before_now(text: str) -> Period | None:
    last = today()
    if text in ("today", "yesterday"):
        day = last - timedelta(days=text == "yesterday")
        return Period(day.isoformat(), (day + timedelta(days=1)).isoformat())
    match = _RELATIVE.fullmatch(text)
    if match is None or not int(match[1]):
        return None
    if match[2] == "h":
        return _hours_before_now(int(match[1]))
    days = int(match[1]) * _DAYS_OF[match[2]]
    return Period((last - timedelta(days=days - 1)).isoformat(), (last + timedelta(days=1)).isoformat())


def _hours_before_now(hours: int) -> Period:
    until = now()
    start, end = until - hours * _HOUR, until.date() + timedelta(days=1)
    return Period(start.date().isoformat(), end.isoformat(), int(start.timestamp()))


def today() -> date:
    """The day that it is where this computer is."""
    return now().date()


def now() -> datetime:
    """The moment that it is, in the time zone of this computer."""
    return datetime.now().astimezone()


def _bounds(year: int, month: int | None, day: int | None) -> tuple[str, str]:
    start = datetime(year, 1 if month is None else month, 1 if day is None else day)
    if day is not None:
        end = datetime.fromordinal(start.toordinal() + 1)
    elif month is not None:
        end = datetime.fromordinal(start.toordinal() + 31).replace(day=1)
    else:
        end = start.replace(year=year + 1)
    return start.date().isoformat(), end.date().isoformat()

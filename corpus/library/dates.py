"""Articles' dates as moments to sort by, and what a person means by `2023-03`.

A date without a time stands at midnight in UTC. A range is told by the date as the article says it, in its
own time zone: a story of 31 March in New York is of March, though it was April in London.
"""

import re
from datetime import UTC, datetime, timedelta

from corpus.values import Value

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PERIOD = re.compile(r"(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?")


class Period(Value):
    """Days from `start` inclusive to `end` exclusive, as ISO 8601; None is open."""

    start: str | None
    end: str | None


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


def day_of(moment: int | None) -> str | None:
    """The day in UTC of a second of Unix time, as ISO 8601."""
    return None if moment is None else (_EPOCH + timedelta(seconds=moment)).date().isoformat()


def period_of(text: str) -> Period | None:
    """The days of a year, a month or a day such as `2023-03`, None for anything else."""
    match = _PERIOD.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        start, end = _bounds(year or 0, month, day)
    except (ValueError, OverflowError):
        return None
    return Period(start, end)


def _bounds(year: int, month: int | None, day: int | None) -> tuple[str, str]:
    start = datetime(year, month or 1, day or 1)
    if day is not None:
        end = datetime.fromordinal(start.toordinal() + 1)
    elif month is not None:
        end = datetime.fromordinal(start.toordinal() + 31).replace(day=1)
    else:
        end = start.replace(year=year + 1)
    return start.date().isoformat(), end.date().isoformat()

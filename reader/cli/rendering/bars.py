"""A name's articles over time as a row of bars: by day, week, month or year, as the time is long."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from corpus.named_tuples import NamedTuple

_HEIGHTS = "▁▂▃▄▅▆▇█"
_BY_DAY = 90
"""Days up to which each is a bar of its own."""
_BY_WEEK = 2 * 366
_BY_MONTH = 50 * 366


class Bars(NamedTuple):
    """So many articles in each of a row of days, weeks, months or years."""

    unit: str
    """`day`, `week`, `month` or `year`."""
    points: tuple[tuple[str, int], ...]
    """The first day of each and its articles, those without any included."""


def bars_of(days: Sequence[tuple[str, int]]) -> Bars | None:
    """The bars of articles by day, in order; None where no article is dated."""
    known = [(date.fromisoformat(day), articles) for day, articles in days]
    if not known:
        return None
    (first, _), (last, _) = known[0], known[-1]
    unit = _unit((last - first).days + 1)
    counts: Counter[date] = Counter()
    for day, articles in known:
        counts[_start(day, unit)] += articles
    return Bars(unit, tuple((day.isoformat(), counts[day]) for day in _starts(first, last, unit)))


def drawn(bars: Bars) -> str:
    """A bar for each, a blank where there is no article."""
    most = max(articles for _, articles in bars.points)
    return "".join(
        _HEIGHTS[(articles * len(_HEIGHTS) - 1) // most] if articles else " " for _, articles in bars.points
    )


def _unit(days: int) -> str:
    """What each bar stands for, where there are to be no more than one can see."""
    lengths = (("day", _BY_DAY), ("week", _BY_WEEK), ("month", _BY_MONTH))
    return next((unit for unit, most in lengths if days <= most), "year")


def _starts(first: date, last: date, unit: str) -> Iterator[date]:
    """The first day of each bar."""
    day = _start(first, unit)
    while day <= last:
        yield day
        try:
            day = _next(day, unit)
        except (ValueError, OverflowError):  # no day is behind the last one of the calendar
            return


def _start(day: date, unit: str) -> date:
    if unit == "week":
        return day - timedelta(days=day.weekday())
    return day if unit == "day" else day.replace(month=1 if unit == "year" else day.month, day=1)


def _next(day: date, unit: str) -> date:
    if unit == "year":
        return day.replace(year=day.year + 1)
    if unit == "month":
        return (day + timedelta(days=31)).replace(day=1)
    return day + timedelta(days=7 if unit == "week" else 1)

"""A name's articles over time as a row of bars: by day, by week or by month, as the time is long."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from corpus.named_tuples import NamedTuple

_HEIGHTS = "▁▂▃▄▅▆▇█"
_BY_DAY = 90
"""Days up to which each is a bar of its own."""
_BY_WEEK = 2 * 366


class Bars(NamedTuple):
    """So many articles in each of a row of days, weeks or months."""

    unit: str
    """`day`, `week` or `month`."""
    points: tuple[tuple[str, int], ...]
    """The first day of each and its articles, those without any included."""


def bars_of(days: Sequence[tuple[str, int]]) -> Bars | None:
    """The bars of articles by day, in order; None where no article is dated."""
    known = [(date.fromisoformat(day), articles) for day, articles in days]
    if not known:
        return None
    length = (known[-1][0] - known[0][0]).days + 1
    unit = "day" if length <= _BY_DAY else "week" if length <= _BY_WEEK else "month"
    counts: Counter[date] = Counter()
    for day, articles in known:
        counts[_start(day, unit)] += articles
    points, day = [], _start(known[0][0], unit)
    while day <= known[-1][0]:
        points.append((day.isoformat(), counts[day]))
        day = _next(day, unit)
    return Bars(unit, tuple(points))


def drawn(bars: Bars) -> str:
    """A bar for each, a blank where there is no article."""
    most = max(articles for _, articles in bars.points)
    return "".join(
        _HEIGHTS[(articles * len(_HEIGHTS) - 1) // most] if articles else " " for _, articles in bars.points
    )


def _start(day: date, unit: str) -> date:
    if unit == "week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if unit == "month" else day


def _next(day: date, unit: str) -> date:
    if unit == "month":
        return (day + timedelta(days=31)).replace(day=1)
    return day + timedelta(days=7 if unit == "week" else 1)

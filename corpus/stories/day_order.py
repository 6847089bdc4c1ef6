"""The order in which articles are told apart: that in which things happened, wherever they were listed."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from corpus.type_hints import TypeVar

T = TypeVar("T")

HELD = 2_000
"""Articles that are held to be put in order; of more, each so many are by themselves."""


def by_day(articles: Iterable[T], day: Callable[[T], float | None]) -> Iterator[T]:
    """The articles by day, those of one day as they come, the undated last."""
    coming = iter(articles)
    while held := list(islice(coming, HELD)):
        days = [day(article) for article in held]
        places = sorted(range(len(held)), key=lambda place: (days[place] is None, days[place] or 0.0))
        yield from (held[place] for place in places)

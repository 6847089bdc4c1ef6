"""The articles of near days that came before, by the words they are found by.

Days are known from the beginning. So each article has a place in the order of days, and those that a word
finds are kept in that order: near ones lie together, whatever the order in which they came.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

_MOST_FOUND = 200
"""Articles that one word finds, the latest: a word in more is no sign of an event."""
_DAYS = 5
"""Articles further apart tell of different events."""


class EarlierArticles:
    """What has been put in so far; places stand for articles, `index_at` tells which."""

    def __init__(self, days: Sequence[int | None]) -> None:
        """`days` are those of all articles that will come, as ordinals."""
        dated = [(day, index) for index, day in enumerate(days) if day is not None]
        undated = [index for index, day in enumerate(days) if day is None]
        self._days = days
        self._in_order = [day for day, _ in sorted(dated)]
        self.index_at = [*(index for _, index in sorted(dated)), *undated]
        """The number of the article at a place."""
        self._place_of = dict(zip(self.index_at, range(len(days)), strict=True))
        self._is_all_dated = not undated
        self._latest: defaultdict[str, list[int]] = defaultdict(list)
        self._ordered: defaultdict[str, list[int]] = defaultdict(list)

    def put(self, index: int, words: Iterable[str]) -> None:
        """Let the article be found by the words."""
        place = self._place_of[index]
        for word in words:
            latest, ordered = self._latest[word], self._ordered[word]
            latest.append(place)
            insort(ordered, place)
            if len(latest) > _MOST_FOUND:
                del ordered[bisect_left(ordered, latest.pop(0))]

    def near(self, index: int, words: Iterable[str]) -> Sequence[Collection[int]]:
        """For each of the words the places that it finds, of days near the article's or not known."""
        found: list[Sequence[int]] = [self._ordered.get(word, ()) for word in words]
        day = self._days[index]
        if day is None:
            return found
        begin = bisect_left(self._in_order, day - _DAYS)
        end = bisect_left(self._in_order, day + _DAYS + 1)
        near = [places and places[bisect_left(places, begin) : bisect_left(places, end)] for places in found]
        if self._is_all_dated:
            return near
        undated = len(self._in_order)
        return [
            [*dated, *places[bisect_left(places, undated) :]]
            for dated, places in zip(near, found, strict=True)
        ]

"""Which articles tell of the same event, and which only repeat another.

An article is compared with those before it through the words that are rarest among all, near in time where
both have a date; the time is close to linear in the number of articles.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate, chain, islice

from corpus.article import Article, Event
from corpus.summarize.digests.earlier_articles import EarlierArticles
from corpus.summarize.digests.event_words import ToldTerms, telling_of
from corpus.summarize.digests.versions import families, newest_of
from corpus.summarize.words.subjects import Subject, is_named_in, opening_of
from corpus.summarize.words.word_weights import Vector, add_to, product, product_with_unit
from corpus.value_types import Value, field

_INDEXED = 12
"""Words of an article by which others find it."""
_MANY_FOUND = 1_000
"""From so many on it takes less time to leave out those that cannot be among the likeliest first."""
_COMPARED = 5
"""Of the articles found, the likeliest that are compared in full."""
_ALIKE = 0.2
"""Cosine from which two articles may tell of one event."""
_TO_CENTRE = 0.2
"""Cosine to all of an event's articles together, lest a chain of likenesses bind strangers."""
_SAME = 0.85
"""Cosine from which the later article says nothing new."""
_SHARED = 2
"""From so many articles on, an event has a sum of its own."""
_ROUNDING = 1e-9
"""More than sums of the same weights in another order differ by."""


def group(articles: Sequence[Article], told: ToldTerms | None = None) -> tuple[Event, ...]:
    """The events, those of most articles first, then the earliest in the sequence.

    `told` is what `telling_of` makes of each, where that was found out elsewhere.
    """
    told = ToldTerms(map(telling_of, articles)) if told is None else told
    grouping = _EventGrouping(articles, told.subjects, told.vectors(), EarlierArticles(told.days))
    for index in range(len(articles)):
        grouping.add(index)
    events = [_event(articles, event) for event in grouping.events]
    return tuple(sorted(events, key=lambda event: (-weight_of(event), event.articles)))


def weight_of(event: Event) -> float:
    """How much of the news an event is: its articles, repeats counting little."""
    return len(event.articles) - 0.75 * len(event.repeats)


def _event(articles: Sequence[Article], growing: "_Growing") -> Event:
    if len(growing.articles) == 1:
        return Event(tuple(growing.articles), ())
    several = tuple(
        family for family in families(articles, growing.articles, growing.alike) if len(family) > 1
    )
    speaking = {newest_of(articles, family) for family in several}
    repeats = {index for family in several for index in family} - speaking
    return Event(tuple(growing.articles), tuple(sorted(repeats)), several)


class _Growing(Value, frozen=False):
    """An event that articles still join."""

    articles: list[int] = field(default_factory=list)
    alike: list[tuple[int, int]] = field(default_factory=list)
    """An article and the earlier one that it repeats."""
    total: Vector = field(default_factory=dict)
    """The sum of their vectors; that of a lone article is its own."""


class _EventGrouping(Value, frozen=False):
    articles: Sequence[Article]
    subjects: Sequence[Subject]
    vectors: list[Vector]
    earlier: EarlierArticles
    events: list[_Growing] = field(default_factory=list)
    event_of: dict[int, _Growing] = field(default_factory=dict)

    def add(self, index: int) -> None:
        """Join the article to the event of the one most like it, or begin an event with it."""
        alike = self._most_alike(index)
        event = self._joined(index, alike)
        event.articles.append(index)
        self._count_in(event, self.vectors[index])
        if alike and alike[0] >= _SAME and event is self.event_of[alike[1]]:
            event.alike.append((index, alike[1]))
        self.event_of[index] = event
        self.earlier.put(index, islice(self.vectors[index], _INDEXED))

    def _count_in(self, event: _Growing, vector: Vector) -> None:
        # Most events are one article's: so many sums that are equal to its vector would double the memory.
        if len(event.articles) == 1:
            event.total = vector
            return
        if len(event.articles) == _SHARED:
            event.total = dict(event.total)
        add_to(event.total, vector)

    def _most_alike(self, index: int) -> tuple[float, int] | None:
        """The cosine of the nearest earlier one on its subject, and its number; of equals, the first's."""
        vector = self.vectors[index]
        cosines = [(product(vector, self.vectors[other]), -other) for other in self._likeliest(index)]
        for cosine, other in sorted(cosines, reverse=True):
            if cosine < _ALIKE or not self._is_of_another_subject(index, -other):
                return cosine, -other
        return None

    def _is_of_another_subject(self, index: int, other: int) -> bool:
        """Whether neither article names in its beginning what the other's headline does."""
        mine, its = self.subjects[index], self.subjects[other]
        if not mine or not its or not set(mine).isdisjoint(its):
            return False
        if is_named_in(mine, self.vectors[other]) or is_named_in(its, self.vectors[index]):
            return False
        # The texts are set aside: it takes time to have one.
        first, second = self.articles[other], self.articles[index]
        if first.language != second.language:
            return False
        return not (is_named_in(mine, opening_of(first)) or is_named_in(its, opening_of(second)))

    def _likeliest(self, index: int) -> list[int]:
        """The few earlier articles of near days that share the most of the article's words, by weight."""
        vector, index_at = self.vectors[index], self.earlier.index_at
        found = self.earlier.near(index, vector)
        if sum(map(len, found)) > _MANY_FOUND:
            likely = _within_reach(Counter(chain.from_iterable(found)), list(vector.values()))
            found = [likely.intersection(others) for others in found]
        shared: dict[int, float] = {}
        for others, weight in zip(found, vector.values(), strict=True):
            for other in others:
                shared[other] = shared.get(other, 0.0) + weight
        # Few are put in order: most share a word or two by chance.
        least = min(sorted(shared.values())[-_COMPARED:], default=0.0)
        best = [(weight, -index_at[other]) for other, weight in shared.items() if weight >= least]
        return [-other for _, other in sorted(best, reverse=True)[:_COMPARED]]

    def _joined(self, index: int, alike: tuple[float, int] | None) -> _Growing:
        if alike and alike[0] >= _ALIKE:
            event = self.event_of[alike[1]]
            if product_with_unit(self.vectors[index], event.total) >= _TO_CENTRE:
                return event
        self.events.append(_Growing())
        return self.events[-1]


def _within_reach(counts: Mapping[int, int], weights: Sequence[float]) -> frozenset[int]:
    """The articles that may be among the few with the greatest sums, as they share so many words.

    `weights` are those of all the words, the heaviest first.
    """
    shared = sorted(counts.values(), reverse=True)[:_COMPARED]
    if len(shared) < _COMPARED or shared[-1] == 1:
        return frozenset(counts)
    bar = sum(weights[-shared[-1] :]) - _ROUNDING
    enough = bisect_left(list(accumulate(weights)), bar) + 1
    return frozenset([other for other, number in counts.items() if number >= enough])

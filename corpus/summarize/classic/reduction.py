"""Reduction, sumy's own, after https://github.com/adamfabish/Reduction: TextRank without the walk.

A sentence is worth the sum of its edges to all others. Equal sentences are worth the sum of theirs together.
"""

from collections.abc import Iterator, Sequence

from corpus.summarize.classic.arrays import Floats, np
from corpus.summarize.classic.classic_words import read
from corpus.summarize.classic.edges import edges, log_lengths
from corpus.summarize.classic.order import best_first
from corpus.summarize.classic.overlap import count_words
from corpus.summarize.document import Document, Ranked


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences best first; `query` is left to whoever blends it in."""
    reading = read(document)
    if reading.words:
        yield from best_first(_ratings(reading.texts, reading.content_stems()))


def _ratings(texts: Sequence[str], sentences: Sequence[Sequence[str]]) -> list[float]:
    """The sums, added up in the order of the text as in sumy: the last digit decides near ties."""
    sums = np.zeros(len(texts))
    repeated = _Repeated(texts)
    for first, block in edges(count_words(sentences), log_lengths(sentences), for_single_words=0.0):
        for number, row in enumerate(block, start=first):
            repeated.add(number, row)
            row[number] = 0.0
            sums += row
    return repeated.replaced(sums.tolist())


class _Repeated:
    """The ratings of texts that come more than once, to which each pair adds its edge for either sentence."""

    def __init__(self, texts: Sequence[str]) -> None:
        places: dict[str, list[int]] = {}
        for place, text in enumerate(texts):
            places.setdefault(text, []).append(place)
        self._groups = [found for found in places.values() if len(found) > 1]
        self._group_of = {place: group for group, found in enumerate(self._groups) for place in found}
        self._left = [len(found) for found in self._groups]
        self._totals = [0.0] * len(self._groups)

    def add(self, number: int, row: Floats) -> None:
        """Add the edges between that sentence, which come in ascending order, and those after it."""
        if not self._groups:
            return
        edges_of = row.tolist()
        own = self._group_of.get(number)
        for group, left in enumerate(self._left):
            if group == own:
                self._add_own(number, group, edges_of)
            else:
                # One by one, as a product would be rounded differently.
                for _ in range(left):
                    self._totals[group] += edges_of[self._groups[group][0]]

    def _add_own(self, number: int, group: int, edges_of: list[float]) -> None:
        self._left[group] -= 1
        total = self._totals[group]
        for place in range(number + 1, len(edges_of)):
            total += edges_of[place]
            if self._group_of.get(place) == group:
                total += edges_of[place]
        self._totals[group] = total

    def replaced(self, ratings: list[float]) -> list[float]:
        """The ratings, with those of repeated texts in their places."""
        for place, group in self._group_of.items():
            ratings[place] = self._totals[group]
        return ratings

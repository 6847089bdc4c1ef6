"""KLSum (Haghighi & Vanderwende, Exploring content models, NAACL 2009), as in sumy.

The sentence is taken that brings the summary's distribution of words nearest to the document's. That is
worked out for all candidates at once, and once more in sumy's own order of sums for those within a hair of
the best.

sumy compares words, not stems, and drops stop words and capitals from the candidates but not from the summary
so far. That is kept.
"""

import math
from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence

from corpus.summarize.classic.arrays import Floats, np
from corpus.summarize.classic.classic_words import WordReading, read
from corpus.summarize.classic.order import as_taken
from corpus.summarize.classic.overlap import count_words
from corpus.summarize.document import Document, Ranked

_HAIR = 1e-10
"""Divergences that are less apart may be in either order, for all that the sum at once can tell."""


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences best first, one step for each; `query` is left to whoever blends it in."""
    reading = read(document)
    yield from as_taken(reading.texts, _taken(reading))


def _taken(reading: WordReading) -> Iterator[int]:
    likelihood = _likelihood(reading)
    places: dict[tuple[str, ...], deque[int]] = {}
    for place, words in enumerate(_candidates(reading)):
        places.setdefault(words, deque()).append(place)
    candidates = list(places)
    choice = _Choice(candidates, likelihood)
    said: dict[str, int] = {}
    for _ in reading.words:
        words = _nearest([candidates[number] for number in choice.near()], places, said, likelihood)
        best = places[words].popleft()
        yield best
        for word in reading.words[best]:
            said[word] = said.get(word, 0) + 1
        choice.take(words, reading.words[best], is_last=not places[words])


def _candidates(reading: WordReading) -> list[tuple[str, ...]]:
    lowered = (map(str.lower, words) for words in reading.words)
    return [tuple(word for word in words if word not in reading.stop_words) for words in lowered]


def _likelihood(reading: WordReading) -> dict[str, float]:
    """Of each word of the document; a stop word with a capital is not seen to be one."""
    words = [word.lower() for words in reading.words for word in words if word not in reading.stop_words]
    return {word: count / len(words) for word, count in Counter(words).items()}


def _nearest(
    near: Sequence[tuple[str, ...]],
    places: Mapping[tuple[str, ...], Sequence[int]],
    said: Mapping[str, int],
    likelihood: Mapping[str, float],
) -> tuple[str, ...]:
    """The one of those candidates that is nearest, the first in the text of several that are equally so."""
    if len(near) == 1:
        return near[0]
    return min(near, key=lambda words: (_divergence(words, said, likelihood), places[words][0]))


def _divergence(words: Sequence[str], said: Mapping[str, int], likelihood: Mapping[str, float]) -> float:
    """How far the summary would be from the document with these words added, summed in sumy's order."""
    total = len(words) + sum(said.values())
    counts = {word: count + said.get(word, 0) for word, count in Counter(words).items()}
    counts |= {word: count for word, count in said.items() if word not in counts}
    divergence = 0.0
    for word, count in counts.items():
        if share := likelihood.get(word):
            divergence += share * math.log(share / (count / total))
    return divergence


class _Choice:
    """The candidates, each once, and how often the summary has said each word so far."""

    def __init__(self, candidates: Sequence[tuple[str, ...]], likelihood: Mapping[str, float]) -> None:
        in_candidates = dict.fromkeys(word for words in candidates for word in words)
        self._number_of = {word: number for number, word in enumerate(in_candidates | dict(likelihood))}
        self._row_of = {words: row for row, words in enumerate(candidates)}
        self._counts = count_words(candidates)
        self._shares: Floats = np.array([likelihood[word] for word in self._number_of])
        self._lengths: Floats = np.array([len(words) for words in candidates], dtype=np.float64)
        self._used_up = np.zeros(len(candidates), dtype=bool)
        self._said = np.zeros(len(self._number_of))
        self._length = 0

    def near(self) -> list[int]:
        """The numbers of the candidates that are nearest, all those within a hair of the best."""
        divergences = self._divergences()
        divergences[self._used_up] = np.inf
        return np.flatnonzero(divergences <= divergences.min() + _HAIR).tolist()

    def take(self, candidate: tuple[str, ...], words: Sequence[str], *, is_last: bool) -> None:
        """The summary now has a sentence of that candidate's, whose words as written are these."""
        self._used_up[self._row_of[candidate]] = is_last
        self._length += len(words)
        for word in words:
            if word in self._number_of:
                self._said[self._number_of[word]] += 1

    def _divergences(self) -> Floats:
        """Σ p log(p / q), as what the summary holds already and what each candidate changes."""
        rows, columns, counts = self._counts.rows, self._counts.columns, self._counts.values
        shares, said = self._shares[columns], self._said[columns]
        is_new = said == 0
        before = np.where(is_new, shares, said)
        after = np.where(is_new, counts, said + counts)
        changes = np.bincount(rows, weights=shares * np.log(before / after), minlength=len(self._lengths))
        added = np.bincount(rows, weights=shares * is_new, minlength=len(self._lengths))
        held = self._said > 0
        kept = self._shares[held]
        total = np.maximum(1.0, self._lengths + self._length)
        base = float(np.sum(kept * np.log(kept / self._said[held])))
        return np.asarray(base + changes + (float(kept.sum()) + added) * np.log(total))

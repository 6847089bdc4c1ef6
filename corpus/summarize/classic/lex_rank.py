"""LexRank (Erkan & Radev, JAIR 22, 2004), as in sumy.

Sentences whose idf-weighted cosine is above a threshold vote for each other, and the walk along these votes
tells which are central.
"""

import math
from collections.abc import Callable, Iterator, Sequence

from corpus.summarize.classic.arrays import Floats, NDArray, np
from corpus.summarize.classic.classic_words import read
from corpus.summarize.classic.order import best_first, shared
from corpus.summarize.classic.overlap import Entries, blocks, count_words
from corpus.summarize.classic.walk import HELD, rounded, walk
from corpus.summarize.document import Document, Ranked

_THRESHOLD = 0.1
_UNTIL = 0.1
_SLACK = 0.999
"""A first look at a product leaves the exact comparison room for rounding."""


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences best first; `query` is left to whoever blends it in."""
    reading = read(document)
    if reading.words:
        ratings = _ratings(count_words(reading.content_stems()))
        yield from best_first(shared(reading.texts, ratings.tolist()))


def _ratings(counts: Entries) -> Floats:
    votes = list(_votes(counts))
    if not any(len(voters) for voters in votes):
        return np.zeros(counts.height)
    if counts.height <= HELD:
        return walk(_held_step(votes), counts.height, until=_UNTIL)
    return rounded(walk(_listed_step(votes), counts.height, until=_UNTIL))


def _held_step(votes: Sequence[NDArray[np.int32]]) -> Callable[[Floats], Floats]:
    matrix = np.zeros((len(votes), len(votes)))
    for row, chosen in enumerate(votes):
        if len(chosen):
            matrix[row, chosen] = 1.0 / len(chosen)
    transposed = matrix.T
    return lambda chances: _unit(np.dot(transposed, chances))


def _listed_step(votes: Sequence[NDArray[np.int32]]) -> Callable[[Floats], Floats]:
    degrees = np.array([max(1, len(chosen)) for chosen in votes])

    def step(chances: Floats) -> Floats:
        """Where the walk is after one more step."""
        following = np.zeros(len(votes))
        for chosen, share in zip(votes, chances / degrees, strict=True):
            following[chosen] += share
        return _unit(following)

    return step


def _unit(vector: Floats) -> Floats:
    return np.asarray(vector / np.linalg.norm(vector))


def _votes(counts: Entries) -> Iterator[NDArray[np.int32]]:
    """For each sentence the numbers of those that resemble it, itself among them."""
    weighted = counts.with_values(_weights(counts))
    lengths = np.sqrt(np.bincount(weighted.rows, weights=weighted.values**2, minlength=counts.height))
    for first, products in blocks(weighted):
        lowest = _SLACK * _THRESHOLD * np.outer(lengths[first : first + len(products)], lengths)
        cells = np.flatnonzero(products > lowest)
        rows, columns = np.divmod(cells, counts.height)
        cosines = products.ravel()[cells] / (lengths[first + rows] * lengths[columns])
        chosen = cosines > _THRESHOLD
        degrees = np.bincount(rows[chosen], minlength=len(products))
        yield from np.split(columns[chosen].astype(np.int32), np.cumsum(degrees)[:-1])


def _weights(counts: Entries) -> Floats:
    """tf·idf: a word's share of the sentence's commonest one, times log(N / (1 + n)), maybe negative."""
    most = np.zeros(counts.height)
    np.maximum.at(most, counts.rows, counts.values)
    frequency = np.bincount(counts.columns, minlength=counts.width)
    # By `math`, not numpy, whose logarithm may differ in the last digit.
    idf = {count: math.log(counts.height / (1 + count)) for count in set(frequency.tolist())}
    weights: Floats = np.array([idf[count] for count in frequency.tolist()])
    return np.asarray(counts.values / most[counts.rows] * weights[counts.columns])

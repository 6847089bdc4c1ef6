"""The default: a weighted sum of features for each sentence, less what the chosen ones have said already.

The first sentence is chosen by weights of its own: it has to stand alone, the others to add to it. The choice
after Carbonell & Goldstein (1998); a sentence's worth only ever falls while others are chosen, so that only
the candidate on top needs to be brought up to date. One that leans on the sentence before it rises, once,
when that sentence is chosen.
"""

import heapq
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from corpus.summarize.document import Document, Ranked
from corpus.summarize.news_features import POSITIONS, Column, columns, lean_on_previous
from corpus.summarize.news_shape import measure_shape
from corpus.summarize.reading import Reading, Vector, add_to, product, read

_SURE = 2.0
"""The most that the beginning of a text may weigh, in terms of the average news story's."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What training has found; see `training/summaries.py`."""

    first: Mapping[str, float]
    """For the choice of the first sentence, by feature."""
    following: Mapping[str, float]
    """For all others."""
    shape: Mapping[str, float]
    redundancy: float
    """What similarity to the chosen sentences costs."""
    leaning: float
    """What it costs a sentence to lean on one that is not chosen."""


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences best first, with scores between 0 and 1."""
    if not document.texts:
        return
    reading, weights = read(document), load_weights()
    features = columns(reading)
    likeness = likeness_to_news(reading, weights.shape)
    opening = weigh(features, weights.first, likeness)
    following = weigh(features, weights.following, likeness)
    leaning = [weights.leaning * leans for leans in lean_on_previous(reading)]
    yield from _scored(choose(opening, following, leaning, reading.vectors, weights.redundancy))


def weigh(features: Mapping[str, Column], weights: Mapping[str, float], likeness: float) -> Column:
    """The weighted sum of the features, positions weighing as far as the text is like news."""
    total = [0.0] * len(next(iter(features.values())))
    for name, weight in weights.items():
        weight *= likeness if name in POSITIONS else 1.0
        total = [value + weight * more for value, more in zip(total, features[name], strict=True)]
    return total


def likeness_to_news(reading: Reading, weights: Mapping[str, float]) -> float:
    """How far a text is built like news: 0 not at all, 1 like the average story, 2 at most."""
    measures = measure_shape(reading)
    return min(_SURE, max(0.0, sum(weights[name] * value for name, value in measures.items())))


def choose(
    opening: Column,
    following: Column,
    leaning: Column,
    vectors: Sequence[Vector],
    redundancy: float,
) -> Iterator[tuple[int, float]]:
    """Index and worth: the best by `opening`, then by `following` less what has been said; ties in order."""
    first = max(range(len(opening)), key=lambda index: opening[index] - leaning[index])
    yield first, opening[first] - leaning[first]
    owed = dict(enumerate(leaning))
    queue = [(leaning[index] - worth, index) for index, worth in enumerate(following)]
    heapq.heapify(queue)
    said: Vector = {}
    chosen: set[int] = set()

    def cost(index: int) -> float:
        return owed[index] + redundancy * product(vectors[index], said) - following[index]

    def take(index: int) -> None:
        chosen.add(index)
        add_to(said, vectors[index])
        if owed.get(index + 1):
            owed[index + 1] = 0.0
            heapq.heappush(queue, (cost(index + 1), index + 1))

    take(first)
    while queue:
        stale, index = queue[0]
        if index in chosen:
            heapq.heappop(queue)
        elif (current := cost(index)) > stale:
            heapq.heapreplace(queue, (current, index))
        else:
            heapq.heappop(queue)
            take(index)
            yield index, -current


def _scored(choice: Iterator[tuple[int, float]]) -> Iterator[Ranked]:
    """Worths squeezed between 0 and 1 and never rising, which the two sets of weights do not see to."""
    lowest = 1.0
    for index, worth in choice:
        lowest = min(lowest, 1 / (1 + math.exp(-worth)) if worth > -700 else 0.0)
        yield Ranked(index, lowest)


@cache
def load_weights() -> Weights:
    """The shipped weights."""
    table = json.loads(Path(__file__).with_name("news_weights.json").read_text("utf-8"))
    return Weights(
        first=table["first"],
        following=table["following"],
        shape=table["shape"],
        redundancy=table["redundancy"],
        leaning=table["leaning"],
    )

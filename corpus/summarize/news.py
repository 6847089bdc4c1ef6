"""The default: a weighted sum of features for each sentence, less what the chosen ones have said already.

The choice is maximal marginal relevance (Carbonell & Goldstein, 1998). A sentence's worth only ever falls
while others are chosen, so that only the candidate on top needs to be brought up to date.
"""

import heapq
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from corpus.summarize.document import Document, Ranked
from corpus.summarize.news_features import Vector, add_to, columns, product, read_sentences
from corpus.summarize.news_words import ENGLISH


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences best first."""
    reading = read_sentences(document.texts, ENGLISH)
    weights, redundancy = _weights()
    scores = [0.0] * len(document.texts)
    for name, column in columns(reading).items():
        weight = weights[name]
        scores = [score + weight * value for score, value in zip(scores, column, strict=True)]
    yield from diversify(scores, reading.vectors, redundancy)


def diversify(scores: list[float], vectors: tuple[Vector, ...], redundancy: float) -> Iterator[Ranked]:
    """The highest first, each less `redundancy` times its similarity to those before it; ties in order."""
    said: Vector = {}
    queue = [(-score, index) for index, score in enumerate(scores)]
    heapq.heapify(queue)
    while queue:
        worth, index = queue[0]
        current = redundancy * product(vectors[index], said) - scores[index]
        if current > worth:
            heapq.heapreplace(queue, (current, index))
            continue
        heapq.heappop(queue)
        add_to(said, vectors[index])
        yield Ranked(index, -worth)


@cache
def _weights() -> tuple[dict[str, float], float]:
    table = json.loads(Path(__file__).with_name("news_weights.json").read_text("utf-8"))
    return table["weights"], table["redundancy"]

"""Reduction, sumy's own, after https://github.com/adamfabish/Reduction: TextRank without the walk.

A sentence is worth the sum of its edges to all others. Equal sentences are worth the sum of theirs together.
"""

from collections.abc import Iterator, Sequence

from corpus.summarize.classic.arrays import Floats, np
from corpus.summarize.classic.edges import edges, log_lengths
from corpus.summarize.classic.order import best_first
from corpus.summarize.classic.overlap import count_words
from corpus.summarize.classic.words import read
from corpus.summarize.document import Document, Ranked


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences best first; `query` is left to whoever blends it in."""
    reading = read(document)
    if reading.words:
        yield from best_first(_ratings(reading.texts, reading.content_stems()))


def _ratings(texts: Sequence[str], sentences: Sequence[Sequence[str]]) -> list[float]:
    """The sums, added up in the order of the text as in sumy: the last digit decides near ties."""
    repeated = _repeated(texts)
    sums = np.zeros(len(texts))
    together = [0.0] * len(repeated)
    for first, block in edges(count_words(sentences), log_lengths(sentences), for_single_words=0.0):
        for number, row in enumerate(block, start=first):
            for group, places in enumerate(repeated):
                together[group] = _with_pairs_of(number, row, places, together[group])
            row[number] = 0.0
            sums += row
    ratings: list[float] = sums.tolist()
    for total, places in zip(together, repeated, strict=True):
        for place in places:
            ratings[place] = total
    return ratings


def _repeated(texts: Sequence[str]) -> list[list[int]]:
    """The places of each text that comes more than once."""
    places: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        places.setdefault(text, []).append(place)
    return [found for found in places.values() if len(found) > 1]


def _with_pairs_of(number: int, row: Floats, places: Sequence[int], total: float) -> float:
    """The total with the edges between that sentence and those after it which have to do with the group."""
    later = [place for place in places if place > number]
    if number not in places:
        for place in later:
            total += float(row[place])
        return total
    for place, edge in enumerate(row.tolist()):
        if place > number:
            total += edge
            if place in later:
                total += edge
    return total

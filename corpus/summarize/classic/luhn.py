"""Luhn, The automatic creation of literature abstracts (IBM Journal 2(2), 1958), as in sumy.

Stems that come up more than once are significant, and a sentence is as good as its best cluster of them.
"""

from collections import Counter
from collections.abc import Container, Iterator

from corpus.summarize.classic.classic_words import read
from corpus.summarize.classic.order import best_first
from corpus.summarize.document import Document, Ranked

_WIDEST_GAP = 4


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences best first; `query` is left to whoever blends it in."""
    reading = read(document)
    counts = Counter(stem for stems in reading.content_stems() for stem in stems)
    significant = {stem for stem, count in counts.items() if count > 1}
    # A stop word counts here when it has the stem of a word that is none.
    yield from best_first([_best_cluster(map(reading.stem, words), significant) for words in reading.words])


def _best_cluster(stems: Iterator[str], significant: Container[str]) -> float:
    return max(map(_worth, _clusters(stems, significant)), default=0.0)


def _clusters(stems: Iterator[str], significant: Container[str]) -> Iterator[list[int]]:
    """The places of significant stems, broken where four others or more lie between two."""
    cluster: list[int] = []
    for place, stem in enumerate(stems):
        if stem not in significant:
            continue
        if cluster and place - cluster[-1] > _WIDEST_GAP:
            yield cluster
            cluster = []
        cluster.append(place)
    if cluster:
        yield cluster


def _worth(cluster: list[int]) -> float:
    return len(cluster) ** 2 / (cluster[-1] - cluster[0] + 1) if len(cluster) > 1 else 0.0

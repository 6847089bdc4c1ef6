"""Latent semantic analysis (Steinberger & Ježek, Using latent semantic analysis, ISIM 2004), as in sumy.

sumy keeps every singular value, and then a sentence's score, the square root of Σ σ²v², is the length of its
column in the matrix of smoothed term frequencies. No decomposition is needed.

Where two columns are equally long, sumy goes by the last digits of its decomposition, which change with the
hash seed of the process; here the earlier sentence comes first. Where no word counts, sumy returns nothing,
and here the sentences keep their order.
"""

import math
from collections import Counter
from collections.abc import Iterator

from corpus.summarize.classic.classic_words import read
from corpus.summarize.classic.order import best_first
from corpus.summarize.document import Document, Ranked

_SMOOTHING = 0.4
_DIGITS = 9
"""Beyond these, two scores differ by rounding only."""


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences best first; `query` is left to whoever blends it in."""
    reading = read(document)
    vocabulary = {stem for stems in reading.content_stems() for stem in stems}
    # A stop word counts here when it has the stem of a word that is none.
    columns = (Counter(filter(vocabulary.__contains__, map(reading.stem, words))) for words in reading.words)
    yield from best_first([_length(column, len(vocabulary)) for column in columns])


def _length(column: Counter[str], height: int) -> float:
    """The length of a column of that height, in which a word that it lacks still weighs the smoothing."""
    if not column:
        return 0.0
    most = max(column.values())
    weights = [_SMOOTHING + (1 - _SMOOTHING) * count / most for count in column.values()]
    absent = (height - len(column)) * _SMOOTHING**2
    return round(math.sqrt(absent + math.fsum(weight**2 for weight in weights)), _DIGITS)

"""How much two sentences have in common: the edge that TextRank and Reduction share.

It is the number of words that both hold, each counted as often as it comes in the one times as often as in
the other, over the sum of the logarithms of their lengths (Mihalcea & Tarau, 2004).
"""

import math
from collections.abc import Iterator, Sequence

from corpus.summarize.classic.arrays import Floats, np
from corpus.summarize.classic.overlap import Entries, blocks


def log_lengths(sentences: Sequence[Sequence[str]]) -> Floats:
    """The logarithm of each sentence's number of words; 0 for an empty one, which shares nothing."""
    # By `math`, not numpy, whose logarithm may differ in the last digit.
    return np.array([math.log(len(words)) if words else 0.0 for words in sentences])


def edges(counts: Entries, logs: Floats, *, for_single_words: float) -> Iterator[tuple[int, Floats]]:
    """Blocks of the matrix of edges, each with its first row; the last is for two of one same word."""
    for first, block in blocks(counts):
        own = logs[first : first + len(block)]
        norms = own[:, None] + logs
        both_zero = np.ix_(own == 0, logs == 0)
        norms[both_zero] = 1.0
        block /= norms
        block[both_zero] *= for_single_words
        yield first, block

"""TextRank (Mihalcea & Tarau, EMNLP 2004), as in sumy.

A walker goes from sentence to sentence, the likelier the more two have in common, and now and then jumps
anywhere; the most visited sentences win. A sentence has an edge to itself.
"""

from collections.abc import Callable, Iterator, Sequence

from corpus.summarize.classic.arrays import Floats, np
from corpus.summarize.classic.classic_words import read
from corpus.summarize.classic.edges import edges, log_lengths
from corpus.summarize.classic.order import best_first, shared
from corpus.summarize.classic.overlap import Entries, count_words
from corpus.summarize.classic.walk import HELD, rounded, walk
from corpus.summarize.document import Document, Ranked

_DAMPING = 0.85
_UNTIL = 1e-4
_NOT_ZERO = 1e-7
"""Added to each row's sum, which may be nothing."""


def rank(document: Document, *, query: str = "") -> Iterator[Ranked]:
    """The sentences best first; `query` is left to whoever blends it in."""
    reading = read(document)
    if reading.words:
        yield from best_first(shared(reading.texts, _ratings(reading.content_stems()).tolist()))


def _ratings(sentences: Sequence[Sequence[str]]) -> Floats:
    counts, logs = count_words(sentences), log_lengths(sentences)
    if counts.height <= HELD:
        return walk(_held_step(counts, logs), counts.height, until=_UNTIL)
    return rounded(walk(_grouped_step(counts, logs), counts.height, until=_UNTIL))


def _held_step(counts: Entries, logs: Floats) -> Callable[[Floats], Floats]:
    matrix = np.empty((counts.height, counts.height))
    for first, block in edges(counts, logs, for_single_words=1.0):
        block /= block.sum(axis=1)[:, np.newaxis] + _NOT_ZERO
        block *= _DAMPING
        block += (1.0 - _DAMPING) / counts.height
        matrix[first : first + len(block)] = block
    transposed = matrix.T
    return lambda chances: np.dot(transposed, chances)


def _grouped_step(counts: Entries, logs: Floats) -> Callable[[Floats], Floats]:
    visit = _Visits(counts, logs)
    sums = visit(np.ones(counts.height)) + _NOT_ZERO

    def step(chances: Floats) -> Floats:
        """Where the walk is after one more step."""
        jumps = (1.0 - _DAMPING) / counts.height * chances.sum()
        return np.asarray(jumps + _DAMPING * visit(chances / sums))

    return step


class _Visits:
    """The product of the matrix of edges with a vector, in time and memory linear in the number of words.

    An edge's norm depends on the two lengths alone. So the vector is spread over the words once for all
    sentences of a length, and each sentence gathers from its words what came from each length.
    """

    def __init__(self, counts: Entries, logs: Floats) -> None:
        self._counts = counts
        lengths, group = np.unique(logs, return_inverse=True)
        group_of_entry = group[counts.rows]
        self._members = [np.flatnonzero(group_of_entry == number) for number in range(len(lengths))]
        norms = logs[:, None] + lengths
        norms[norms == 0] = 1.0
        self._norms = norms

    def __call__(self, vector: Floats) -> Floats:
        counts = self._counts
        result = np.zeros(counts.height)
        for members, norms in zip(self._members, self._norms.T, strict=True):
            spread = np.bincount(
                counts.columns[members],
                weights=counts.values[members] * vector[counts.rows[members]],
                minlength=counts.width,
            )
            gathered = counts.values * spread[counts.columns]
            result += np.bincount(counts.rows, weights=gathered, minlength=counts.height) / norms
        return result

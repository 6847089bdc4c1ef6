"""Sums over the words that two sentences share, for all pairs of a document, a block of rows at a time.

The matrix of all pairs is never held: with 5,000 sentences it would take 200 MB. Most words are in few
sentences, and their pairs are counted one by one; the few that are in many are left to a matrix product.
"""

from collections.abc import Iterator, Sequence

from corpus.summarize.classic.arrays import Booleans, Floats, Integers, NDArray, np
from corpus.value_types import Value

_CELLS = 1_000_000
"""How many numbers a block may have, and how many pairs may be counted for it."""
_FREQUENT = 1 / 16
"""A word in more than this share of the sentences is frequent."""


class Entries(Value, eq=False):
    """A sparse matrix of sentences × words: for each entry its row, its column, its value; rows ascend."""

    rows: Integers
    columns: Integers
    values: Floats
    height: int
    width: int

    def with_values(self, values: Floats) -> "Entries":
        """The same places with other values."""
        return Entries(self.rows, self.columns, values, self.height, self.width)


def count_words(sentences: Sequence[Sequence[str]]) -> Entries:
    """How often each word is in each sentence; words are numbered as they come."""
    number_of: dict[str, int] = {}
    rows: list[int] = []
    columns: list[int] = []
    values: list[int] = []
    for row, words in enumerate(sentences):
        counts: dict[int, int] = {}
        for word in words:
            column = number_of.setdefault(word, len(number_of))
            counts[column] = counts.get(column, 0) + 1
        rows += [row] * len(counts)
        columns += counts
        values += counts.values()
    return Entries(
        np.array(rows, dtype=np.int64),
        np.array(columns, dtype=np.int64),
        np.array(values, dtype=np.float64),
        len(sentences),
        len(number_of),
    )


def blocks(entries: Entries) -> Iterator[tuple[int, Floats]]:
    """The products of every row with every other, summed: each block with the number of its first row."""
    frequency = np.bincount(entries.columns, minlength=entries.width)
    is_frequent = frequency > max(8, entries.height * _FREQUENT)
    dense = _dense(entries, is_frequent)
    rare = _only(entries, ~is_frequent[entries.columns])
    by_column = np.argsort(rare.columns, kind="stable")
    postings = _only(rare, by_column)
    lengths = np.where(is_frequent, 0, frequency)
    starts = np.cumsum(lengths) - lengths
    for first, last in _bounds(rare, lengths):
        block = _counted(rare, postings, lengths, starts, first, last)
        if dense.shape[1]:
            block += dense[first:last] @ dense.T
        yield first, block


def _only(entries: Entries, which: Booleans | NDArray[np.intp]) -> Entries:
    return Entries(
        entries.rows[which], entries.columns[which], entries.values[which], entries.height, entries.width
    )


def _dense(entries: Entries, is_frequent: Booleans) -> Floats:
    numbers = np.cumsum(is_frequent) - 1
    which = is_frequent[entries.columns]
    dense = np.zeros((entries.height, int(is_frequent.sum())))
    dense[entries.rows[which], numbers[entries.columns[which]]] = entries.values[which]
    return dense


def _bounds(entries: Entries, lengths: Integers) -> Iterator[tuple[int, int]]:
    """From which row to which a block goes, so that neither its cells nor its pairs become too many."""
    pairs = np.bincount(entries.rows, weights=lengths[entries.columns], minlength=entries.height)
    height, reached = entries.height, np.cumsum(pairs)
    most_rows = max(1, _CELLS // max(1, height))
    first = 0
    while first < height:
        before = reached[first - 1] if first else 0.0
        fitting = int(np.searchsorted(reached, before + _CELLS, side="right"))
        last = min(height, first + most_rows, max(first + 1, fitting))
        yield first, last
        first = last


def _counted(
    entries: Entries, postings: Entries, lengths: Integers, starts: Integers, first: int, last: int
) -> Floats:
    low, high = np.searchsorted(entries.rows, (first, last))
    columns = entries.columns[low:high]
    repeats = lengths[columns]
    ends = np.cumsum(repeats)
    places = np.repeat(starts[columns] - (ends - repeats), repeats) + np.arange(ends[-1] if len(ends) else 0)
    cells = np.repeat((entries.rows[low:high] - first) * entries.height, repeats) + postings.rows[places]
    products = np.repeat(entries.values[low:high], repeats) * postings.values[places]
    shape = (last - first, entries.height)
    sums: Floats = np.bincount(cells, weights=products, minlength=shape[0] * shape[1]).astype(
        np.float64, copy=False
    )
    return sums.reshape(shape)

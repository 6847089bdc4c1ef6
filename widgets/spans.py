"""Ordered spans, and which of them a row of text meets.

The spans must not overlap each other; a row then finds its own by bisection, however many there
are.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from corpus.article import Span


class Spans:
    """Spans in the order of the text, none overlapping another."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        ordered = tuple(spans)
        self._starts = array("L", (span.start for span in ordered))
        self._ends = array("L", (span.end for span in ordered))

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, index: int) -> Span:
        return Span(self._starts[index], self._ends[index])

    def meeting(self, span: Span) -> Iterator[int]:
        """The numbers of the spans that share a character with `span`."""
        for index in range(bisect_right(self._ends, span.start), len(self._starts)):
            if self._starts[index] >= span.end:
                return
            yield index

    def at_or_after(self, offset: int) -> int:
        """The number of the first span that starts at `offset` or later, or the first one of all."""
        index = bisect_left(self._starts, offset)
        return index if index < len(self._starts) else 0

    def before(self, offset: int) -> int:
        """The number of the last span that starts before `offset`, or the last one of all."""
        return (bisect_left(self._starts, offset) - 1) % max(1, len(self._starts))

"""Choosing sentences one by one, each for what it adds to those before it.

Maximal marginal relevance (Carbonell & Goldstein, 1998), evaluated lazily: a sentence's worth only falls
while others are chosen, so that only the candidate on top needs to be brought up to date. One that leans on
the sentence before it rises, once, when that sentence is chosen.
"""

import heapq
from collections.abc import Collection, Iterator, Sequence

from corpus.summarize.similarity import Sum, Vectors
from corpus.values import Value

_HEARD = 100
"""So many chosen sentences count as said. Where all are alike, each costs a look at all that are left, and
whoever asks for more hardly wants a choice."""


class Candidates(Value):
    """What is known of a document's sentences before one is chosen; a value for each."""

    opening: Sequence[float]
    """Its worth as the first to be chosen."""
    following: Sequence[float]
    """Its worth after that, but for what has been said."""
    leaning: Sequence[float]
    """What it loses by leaning on the sentence before it, unless that one is chosen."""
    vectors: Vectors
    redundancy: float
    """What similarity to the chosen sentences costs."""


def choose(candidates: Candidates, *, last: Collection[int] = ()) -> Iterator[tuple[int, float]]:
    """Index and worth of each sentence, best first, no sooner than asked for; ties in the text's order.

    Those of `last` come last, such as repeats: every choice would change the worth of all of them.
    """
    if not candidates.opening:
        return
    worth = [value - lost for value, lost in zip(candidates.opening, candidates.leaning, strict=True)]
    leaning = {index: lost for index, lost in enumerate(candidates.leaning) if index not in last}
    first = max(leaning, key=worth.__getitem__)
    yield first, worth[first]
    queue = _Queue(candidates, leaning)
    queue.take(first)
    while (best := queue.best()) is not None:
        yield best
        queue.take(best[0])
    least = min(worth)
    yield from ((index, least) for index in last)


class _Queue:
    """The sentences that are not chosen yet, by what they cost: the opposite of their worth."""

    def __init__(self, candidates: Candidates, leaning: dict[int, float]) -> None:
        self.candidates = candidates
        self.leaning = leaning
        self.taken: set[int] = set()
        self.said = Sum(self.candidates.vectors)
        # What has been said is not looked at before a sentence is on top: it can only cost.
        self.heap: list[tuple[float, int]] = [
            (lost - self.candidates.following[index], index) for index, lost in self.leaning.items()
        ]
        heapq.heapify(self.heap)

    def take(self, index: int) -> None:
        """Count the sentence as said."""
        self.taken.add(index)
        if len(self.taken) <= _HEARD:
            self.said.take(index)
        if self.leaning.get(index + 1):
            self.leaning[index + 1] = 0.0
            heapq.heappush(self.heap, (self._cost(index + 1), index + 1))

    def best(self) -> tuple[int, float] | None:
        """The best sentence and its worth; None when all are taken."""
        while self.heap:
            then, index = self.heap[0]
            if index in self.taken:
                heapq.heappop(self.heap)
            elif (now := self._cost(index)) > then:
                heapq.heapreplace(self.heap, (now, index))
            else:
                heapq.heappop(self.heap)
                return index, -now
        return None

    def _cost(self, index: int) -> float:
        redundant = self.candidates.redundancy * self.said.product(index)
        return self.leaning[index] + redundant - self.candidates.following[index]

"""Choosing sentences one by one, each for what it adds to those before it.

Maximal marginal relevance (Carbonell & Goldstein, 1998), evaluated lazily: a sentence's worth only falls
while others are chosen, so that only the candidate on top needs to be brought up to date. One that leans on
the sentence before it rises, once, when that sentence is chosen.
"""

import heapq
from collections.abc import Collection, Iterator, Sequence

from corpus.summarize.words.similarity import Sum, Vectors
from corpus.values import Value

_HEARD = 100
"""So many chosen sentences count as said. Where all are alike, each costs a look at all that are left, and
whoever asks for more hardly wants a choice."""


class Debt(Value):
    """What a sentence pays for something that another one would have to tell first."""

    index: int
    """The sentence that pays."""
    price: float
    payers: Sequence[int] = ()
    """Any one of these frees it, once chosen."""


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
    debts: Sequence[Debt] = ()
    """What they lose besides, each until it is paid."""


def choose(candidates: Candidates, *, last: Collection[int] = ()) -> Iterator[tuple[int, float]]:
    """Index and worth of each sentence, best first, no sooner than asked for; ties in the text's order.

    Those of `last` come last, such as repeats: every choice would change the worth of all of them.
    """
    if not candidates.opening:
        return
    owed = list(candidates.leaning)
    for debt in candidates.debts:
        owed[debt.index] += debt.price
    worth = [value - lost for value, lost in zip(candidates.opening, owed, strict=True)]
    offered = {index: lost for index, lost in enumerate(owed) if index not in last}
    first = max(offered, key=worth.__getitem__)
    yield first, worth[first]
    queue = _Queue(candidates, offered)
    queue.take(first)
    while (best := queue.best()) is not None:
        yield best
        queue.take(best[0])
    least = min(worth)
    yield from ((index, least) for index in last)


class _Queue:
    """The sentences that are not chosen yet, by what they cost: the opposite of their worth."""

    def __init__(self, candidates: Candidates, owed: dict[int, float]) -> None:
        self.candidates = candidates
        self.owed = owed
        self.debts = _debts(candidates)
        self.paid_by = _by_payer(self.debts)
        self.paid: set[int] = set()
        self.taken: set[int] = set()
        self.said = Sum(self.candidates.vectors)
        # What has been said is not looked at before a sentence is on top: it can only cost.
        self.heap: list[tuple[float, int]] = [
            (lost - self.candidates.following[index], index) for index, lost in self.owed.items()
        ]
        heapq.heapify(self.heap)

    def take(self, index: int) -> None:
        """Count the sentence as said."""
        self.taken.add(index)
        if len(self.taken) <= _HEARD:
            self.said.take(index)
        for number in self.paid_by.get(index, ()):
            self._pay(number)

    def _pay(self, number: int) -> None:
        """Free who owes it, once."""
        if number in self.paid:
            return
        self.paid.add(number)
        debt = self.debts[number]
        if debt.index in self.owed and debt.index not in self.taken:
            self.owed[debt.index] -= debt.price
            heapq.heappush(self.heap, (self._cost(debt.index), debt.index))

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
        return self.owed[index] + redundant - self.candidates.following[index]


def _debts(candidates: Candidates) -> list[Debt]:
    """What is owed, leaning to the sentence before."""
    leaning = [Debt(index, lost, (index - 1,)) for index, lost in enumerate(candidates.leaning) if lost]
    return [*leaning, *candidates.debts]


def _by_payer(debts: Sequence[Debt]) -> dict[int, list[int]]:
    """The numbers of the debts that choosing each sentence pays."""
    paid_by: dict[int, list[int]] = {}
    for number, debt in enumerate(debts):
        for payer in debt.payers:
            paid_by.setdefault(payer, []).append(number)
    return paid_by

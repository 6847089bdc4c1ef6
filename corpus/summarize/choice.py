"""Choosing sentences one by one, each for what it adds to those before it.

Maximal marginal relevance (Carbonell & Goldstein, 1998), evaluated lazily: a sentence's worth only falls
while others are chosen, so that only the candidate on top needs to be brought up to date. What it owes is not
asked for sooner, either. One that leans on the sentence before it rises, once, when that sentence is chosen.
"""

# The half of `heapq` that is in C; the other is not needed, and a pipe waits for it.
from _heapq import heappop, heappush, heapreplace
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from corpus.named_tuples import NamedTuple
from corpus.summarize.words.similarity import Sum, Vectors
from corpus.value_types import Value

_HEARD = 100
"""So many chosen sentences count as said. Where all are alike, each costs a look at all that are left, and
whoever asks for more hardly wants a choice."""


class Debt(NamedTuple):
    """What a sentence pays for something that another one would have to tell first; no less than 0."""

    price: float
    payers: Sequence[int] = ()
    """Any one of these sentences frees it, once chosen."""


def _no_debts(_index: int) -> Iterable[Debt]:
    return ()


class Candidates(Value):
    """What is known of a document's sentences before one is chosen; a value for each."""

    opening: Sequence[float]
    """Its worth as the first to be chosen."""
    following: Sequence[float]
    """Its worth after that, but for what has been said."""
    vectors: Vectors
    redundancy: float
    """What similarity to the chosen sentences costs."""
    debts_of: Callable[[int], Iterable[Debt]] = _no_debts
    """What a sentence loses besides, each until it is paid; the same whenever it is asked."""


def choose(candidates: Candidates, *, last: Collection[int] = ()) -> Iterator[tuple[int, float]]:
    """Index and worth of each sentence, best first, no sooner than asked for; ties in the text's order.

    Those of `last` come last, such as repeats: every choice would change the worth of all of them.
    """
    if not candidates.opening:
        return
    queue = _Queue(candidates, last)
    best: tuple[int, float] | None = queue.first()
    while best is not None:
        yield best
        queue.take(best[0])
        best = queue.best()
    if last:
        least = min(_alone(candidates, index) for index in range(len(candidates.opening)))
        yield from ((index, least) for index in last)


def _alone(candidates: Candidates, index: int) -> float:
    """What a sentence would be worth as the first."""
    return candidates.opening[index] - sum(debt.price for debt in candidates.debts_of(index))


class _Queue:
    """The sentences that are not chosen yet, by what they cost: the opposite of their worth."""

    def __init__(self, candidates: Candidates, left_out: Collection[int]) -> None:
        self.candidates = candidates
        every = range(len(candidates.opening))
        self.offered = [index for index in every if index not in left_out] if left_out else every
        self.owed: dict[int, float] = {}
        """What those lose at the moment that have been on top."""
        self.unpaid: dict[int, list[tuple[int, Debt]]] = {}
        """By who pays it, whose debt it is."""
        self.taken: set[int] = set()
        self.said = Sum(candidates.vectors)
        # What is owed and has been said is not looked at before a sentence is on top: it can only cost.
        self.unseen = sorted(self.offered, key=candidates.following.__getitem__, reverse=True)
        self.unseen.reverse()
        """The best of them last."""
        self.heap: list[tuple[float, int]] = []
        """Those that have been on top."""

    def first(self) -> tuple[int, float]:
        """The sentence to begin with, and its worth."""
        opening = self.candidates.opening
        best: tuple[float, int] | None = None
        for index in sorted(self.offered, key=opening.__getitem__, reverse=True):
            # Of equals the first comes first.
            if best and -opening[index] > best[0]:
                break
            cost = self._owes(index) - opening[index], index
            best = min(best, cost) if best else cost
        least, index = best or (0.0, 0)
        return index, -least

    def take(self, index: int) -> None:
        """Count the sentence as said."""
        if len(self.taken) < _HEARD:
            self.said.take(index)
        freed = [other for other, debt in self.unpaid.pop(index, ()) if self._pays(other, debt)]
        self.taken.add(index)
        for other in freed:
            if other not in self.taken:
                heappush(self.heap, (self._cost(other), other))

    def _pays(self, other: int, debt: Debt) -> bool:
        """Take the price off what the other owes, unless somebody has paid it already."""
        is_open = self.taken.isdisjoint(debt.payers)
        if is_open:
            self.owed[other] -= debt.price
        return is_open

    def best(self) -> tuple[int, float] | None:
        """The best sentence and its worth; None when all are taken."""
        self._look_further()
        while self.heap:
            then, index = self.heap[0]
            if index in self.taken:
                heappop(self.heap)
            elif (now := self._cost(index)) > then:
                heapreplace(self.heap, (now, index))
            else:
                heappop(self.heap)
                return index, -now
            self._look_further()
        return None

    def _look_further(self) -> None:
        """Put those into the heap that may be better than the best in it."""
        following = self.candidates.following
        while self.unseen:
            index = self.unseen[-1]
            if self.heap and (-following[index], index) > self.heap[0]:
                return
            self.unseen.pop()
            if index not in self.taken:
                heappush(self.heap, (self._cost(index), index))

    def _cost(self, index: int) -> float:
        redundant = self.candidates.redundancy * self.said.product(index)
        return self._owes(index) + redundant - self.candidates.following[index]

    def _owes(self, index: int) -> float:
        """What the sentence loses, worked out when it is first on top."""
        if index not in self.owed:
            debts = [debt for debt in self.candidates.debts_of(index) if self.taken.isdisjoint(debt.payers)]
            for debt in debts:
                for payer in debt.payers:
                    self.unpaid.setdefault(payer, []).append((index, debt))
            self.owed[index] = sum([debt.price for debt in debts])
        return self.owed[index]

"""How alike the sentences of one text, or of a few, are by the terms that they share.

A sentence is a vector with the rarity of each of its terms, however often it stands there: binary weights
with inverse document frequency (Salton & Buckley, 1988), at length 1. Sentences are compared with sums of
sentences, never with each other, so that everything is linear in words. A term weighs the same wherever it
stands but for the sentence's length, and one that no other sentence has matters to that length alone: so
sets of terms do for vectors. Their order depends on the hash seed; sums are exact, and do not.
"""

import math
from array import array
from collections.abc import Collection, Iterable, Mapping, MutableSequence, Sequence
from itertools import chain

from corpus.counting import count_each
from corpus.value_types import Value

_LONG = 1_000
Terms = Collection[str]
"""What a sentence is about, each term once. Tuples take a fifth of the memory of sets."""


class Vectors(Value):
    """The sentences, each as a vector of length 1, or of nothing where it has no term."""

    spread: Sequence[int]
    """The document frequency of each shared term, by its number: in how many sentences it stands."""
    shared: Sequence[Sequence[int]]
    """Those of its terms that another sentence has as well, as numbers."""
    squares: Sequence[float]
    """The square of a shared term's weight, log((n + 1) / (spread + ½))."""
    scales: Sequence[float]
    """One over the length that each sentence would have."""
    own: Sequence[float]
    """The part of each vector's square in which no other has a share, from 0 to 1."""


def vectors_of(terms: Sequence[Terms]) -> Vectors:
    """The vectors of sentences with these terms."""
    spread, shared = _numbered(terms)
    square_of = _squares(len(terms), {1, *spread})
    squares = [square_of[sentences] for sentences in spread]
    own = [square_of[1] * (len(all_its) - len(some)) for all_its, some in zip(terms, shared, strict=True)]
    wholes = [alone + rest or 1.0 for alone, rest in zip(own, totals(squares, shared), strict=True)]
    return Vectors(
        spread=spread,
        shared=shared,
        squares=packed(squares),
        scales=packed([1 / math.sqrt(whole) for whole in wholes]),
        own=packed([alone / whole for alone, whole in zip(own, wholes, strict=True)]),
    )


def _numbered(terms: Sequence[Terms]) -> tuple[Sequence[int], Sequence[Sequence[int]]]:
    """In how many sentences each term stands that stands in more than one, and the numbers of each one's."""
    counts = count_each(chain.from_iterable(terms))
    spread = [sentences for sentences in counts.values() if sentences > 1]
    several = (term for term, sentences in counts.items() if sentences > 1)
    number_of = {term: number for number, term in enumerate(several)}
    # A long text has very many.
    del counts
    is_spread, number = number_of.__contains__, number_of.__getitem__
    numbers = (map(number, filter(is_spread, of_one)) for of_one in terms)
    if len(terms) > _LONG:
        return array("I", spread), [array("I", [*of_one]) for of_one in numbers]
    return spread, [tuple(of_one) for of_one in numbers]


def _squares(count: int, spreads: Collection[int]) -> Mapping[int, float]:
    """Squared inverse document frequency, by document frequency, among so many sentences."""
    return {spread: math.log((count + 1) / (spread + 0.5)) ** 2 for spread in spreads}


def totals(values: Sequence[float], terms: Iterable[Sequence[int]]) -> list[float]:
    """The sum of the values of each one's terms, the same in any order."""
    value_of = values.__getitem__
    return [math.fsum(map(value_of, of_one)) for of_one in terms]


def _nothing_yet(vectors: Vectors) -> MutableSequence[float]:
    """A weight of 0 for each shared term."""
    weights = [0.0] * len(vectors.spread)
    return array("d", weights) if len(weights) > _LONG else weights


class Sum:
    """A sum of some of the vectors, as far as their products with others need it."""

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors
        self._weights = _nothing_yet(vectors)

    def take(self, index: int) -> float:
        """Add the vector of that sentence; its product with the sum before."""
        before = self.product(index)
        weights, squares, scale = self._weights, self._vectors.squares, self._vectors.scales[index]
        for term in self._vectors.shared[index]:
            weights[term] += squares[term] * scale
        return before

    def product(self, index: int) -> float:
        """The scalar product with the vector of that sentence, its own part left out."""
        shared = self._vectors.shared[index]
        return self._vectors.scales[index] * math.fsum(map(self._weights.__getitem__, shared))


def compare(vectors: Vectors) -> tuple[Sequence[float], Sequence[float]]:
    """How alike each is to all before it, a sum of cosines, and to all together, one cosine."""
    weights = _nothing_yet(vectors)
    weight_of, squares = weights.__getitem__, vectors.squares
    to_earlier = []
    # As `Sum` has it, without its calls.
    for shared, scale in zip(vectors.shared, vectors.scales, strict=True):
        to_earlier.append(scale * math.fsum(map(weight_of, shared)))
        for term in shared:
            weights[term] += squares[term] * scale
    sums = totals(weights, vectors.shared)
    products = [scale * sum + own for scale, sum, own in zip(vectors.scales, sums, vectors.own, strict=True)]
    length = math.sqrt(math.fsum(products)) or 1.0
    return packed(to_earlier), packed([product / length for product in products])


def packed(column: Sequence[float]) -> Sequence[float]:
    """The column, in a long text in a quarter of the memory."""
    return array("d", column) if len(column) > _LONG else column

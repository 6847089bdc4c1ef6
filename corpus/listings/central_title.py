"""Which of some titles speaks for all."""

from collections import Counter
from collections.abc import Collection, Sequence


def most_central(terms: Sequence[Collection[str]]) -> int:
    """The place of the title whose terms most others have too, for its length; the first of equal ones."""
    spread = Counter(term for of_one in terms for term in of_one)
    worth = [sum(spread[term] - 1 for term in of_one) / (len(of_one) or 1) ** 0.5 for of_one in terms]
    return worth.index(max(worth))

"""The walk from sentence to sentence that LexRank and TextRank rank by: power iteration, as in sumy."""

from collections.abc import Callable

from corpus.summarize.classic.arrays import Floats, np

HELD = 1_500
"""Up to so many sentences the matrix is held (18 MB), and sums come out as sumy's to the last digit.

That digit decides which of two sentences with equal prospects is first. With more sentences, ratings are
rounded, and equal ones go by the order of the text.
"""
_DIGITS = 12


def walk(step: Callable[[Floats], Floats], size: int, *, until: float) -> Floats:
    """Where the walk ends: `step` is repeated from equal chances till it changes less than `until`."""
    chances = np.array([1.0 / size] * size)
    change = 1.0
    while change > until:
        following = step(chances)
        change = float(np.linalg.norm(np.subtract(following, chances)))
        chances = following
    return chances


def rounded(ratings: Floats) -> Floats:
    """The ratings without the digits that only the order of a sum has brought about."""
    largest = float(np.max(np.abs(ratings), initial=0.0)) or 1.0
    return np.round(ratings / largest, _DIGITS) * largest

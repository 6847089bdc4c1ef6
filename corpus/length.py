"""How long a summary may be.

Exactly one of the three measures is set.
"""

import math

from corpus.errors import UsageError
from corpus.value_types import Value


class Length(Value):
    """A number of sentences, a share of the article's sentences (0–1], or a budget of words."""

    sentences: int | None = 3
    ratio: float | None = None
    words: int | None = None

    def __post_init__(self) -> None:
        if sum(value is not None for value in (self.sentences, self.ratio, self.words)) != 1:
            raise UsageError("a length is either sentences, a ratio or words; give one of them")
        if self.sentences is not None and self.sentences < 1:
            raise UsageError(f"{self.sentences} sentences are no summary; give 1 or more")
        if self.ratio is not None and not 0 < self.ratio <= 1:
            raise UsageError(f"a ratio of {self.ratio} is not between 0 and 1; give one like 0.2")
        if self.words is not None and self.words < 1:
            raise UsageError(f"{self.words} words are no summary; give 1 or more")

    def most_sentences(self, total: int) -> int:
        """The largest number of sentences that an article of `total` may keep, at least one of any."""
        if self.sentences is not None:
            return min(self.sentences, total)
        if self.ratio is not None:
            return min(total, max(1, math.floor(self.ratio * total + 0.5)))
        return total


DEFAULT_LENGTH = Length()

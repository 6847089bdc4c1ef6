"""Which articles repeat an earlier one in the same words: the same again, cut, longer, or in another form.

Of the runs of five words one in eight is looked up. What is measured is how much of the shorter article
is in the longer, so that a cut copy and one with furniture round it are found. Names and numbers that differ
forbid it.
"""

from collections import Counter

from corpus.named_tuples import NamedTuple
from corpus.stories.outline import Outline

_POSTING = 20
"""The latest articles that one run finds."""
_COMPARED = 10
_CONTAINED = 0.5
"""The share of the shorter article's runs that must be in the longer."""
_FEWEST = 2
_AGREED = 0.7
"""The share of the shorter article's names and numbers that must be in the longer."""


class _Known(NamedTuple):
    """What is kept of an article."""

    runs: int
    facts: frozenset[str]
    is_shouted: bool


class Copies:
    """The articles so far by the runs of words that are kept of them."""

    def __init__(self) -> None:
        self._index: dict[int, list[int]] = {}
        self._known: dict[int, _Known] = {}

    def find(self, outline: Outline) -> int | None:
        """The earliest of the articles so far that this one repeats."""
        shared = Counter(
            number for run in sorted(outline.sketch) for number in self._index.get(run, ())[-_POSTING:]
        )
        found = [
            number for number, runs in shared.most_common(_COMPARED) if self._repeats(number, outline, runs)
        ]
        return min(found, default=None)

    def remember(self, number: int, outline: Outline) -> None:
        """Make an article known under a number of its own, larger than those before."""
        self._known[number] = _known(outline)
        for run in outline.sketch:
            self._index.setdefault(run, []).append(number)

    def forget(self, before: int) -> None:
        """Let go of the articles of smaller numbers, which are too old to be repeated."""
        self._known = {number: known for number, known in self._known.items() if number >= before}
        left = ((run, [number for number in found if number >= before]) for run, found in self._index.items())
        self._index = {run: found for run, found in left if found}

    def _repeats(self, number: int, outline: Outline, runs: int) -> bool:
        shorter, longer = sorted((_known(outline), self._known[number]), key=lambda article: article.runs)
        if runs < max(_FEWEST, _CONTAINED * shorter.runs):
            return False
        facts = shorter.facts
        if longer.is_shouted and not shorter.is_shouted:
            facts = frozenset(fact for fact in facts if fact[0].isdigit())
        return not facts or len(facts & longer.facts) >= _AGREED * len(facts)


def _known(outline: Outline) -> _Known:
    return _Known(len(outline.sketch), outline.facts, outline.is_shouted)

"""Names that rise: those that this week's articles have more of than the month before had.

By log-odds with a prior (Monroe, Colaresi & Quinn, 2008) on articles, not mentions. The prior is as light as
ten imagined articles: a heavier one buries new names under those always there. Chance raises names, too: the
dates are shuffled some times, and a name rises only if it rises more than any did then but once in twenty.
"""

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence, Set

from corpus.named_tuples import NamedTuple

_IMAGINED = 10.0
_FEWEST = 2
"""Articles of this week that a rising name needs."""
_SHUFFLES = 20
_LEAST = 1.64
"""Standard errors that a name has to rise in any case."""


class Rising(NamedTuple):
    """A name that rises."""

    name: str
    now: int
    """This week's articles that have it."""
    before: int
    """Those of the month before."""
    score: float
    """By how many standard errors it rose."""


def rising_names(names_of: Mapping[int, Set[str]], now: Set[int], *, limit: int = 10) -> tuple[Rising, ...]:
    """The names of articles that rose in those `now` as against the others, most first; often none."""
    before = names_of.keys() - now
    if not before or len(now) < _FEWEST:
        return ()
    articles = sorted(names_of)
    shuffled = random.Random(0)  # noqa: S311  # not for secrets, and the same each time
    chance = []
    for _ in range(_SHUFFLES):
        drawn = frozenset(shuffled.sample(articles, len(now)))
        chance.append(max((score.score for score in _scores(names_of, drawn)), default=0.0))
    bar = max(_LEAST, sorted(chance)[-2])
    risen = [score for score in _scores(names_of, now) if score.score > bar]
    return tuple(sorted(risen, key=lambda rise: (-rise.score, rise.name))[:limit])


def _scores(names_of: Mapping[int, Set[str]], now: Set[int]) -> Sequence[Rising]:
    counts_now = Counter(name for article in now for name in names_of.get(article, ()))
    counts = Counter(name for names in names_of.values() for name in names)
    size_now, size = len(now), len(names_of)
    found = []
    for name, count in counts_now.items():
        if count >= _FEWEST:
            before = counts[name] - count
            share = _IMAGINED * counts[name] / size
            change = _log_odds(count, size_now, share) - _log_odds(before, size - size_now, share)
            error = math.sqrt(1 / (count + share) + 1 / (before + share))
            found.append(Rising(name, count, before, round(change / error, 2)))
    return found


def _log_odds(count: int, size: int, share: float) -> float:
    without = max(size + _IMAGINED - count - share, 0.5)
    return math.log((count + share) / without)

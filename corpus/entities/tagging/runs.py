"""Runs of capitalised words, the stuff that names are made of.

"the Bank of England said" has two runs, "Bank" and "England"; what the run before an "of" ends in is known to
the run after it.
"""

from collections.abc import Sequence

from corpus.entities.tagging.forms import CAPITALISED, Form
from corpus.type_hints import Final
from corpus.value_types import Value

# A line set in capitals is one long run; sums have room for some 250 keys.
_INNER: Final = 6
_JOINING: Final = frozenset(["of", "for", "and", "&", "de", "du", "del", "la", "al", "the", "on", "'s"])


class Run(Value):
    """Consecutive capitalised words, `first` and `last` being the numbers of the outer ones."""

    first: int
    last: int
    head_cluster: str
    """The cluster of the last word, or "-"."""
    flags: str
    """The flags of the last word."""
    opening_flags: str
    """The flags of the first word."""
    keys: tuple[str, ...]
    """What every word of the run is told of it."""


def runs(padded: Sequence[Form]) -> list[Run | None]:
    """For each word of a sentence its run; None for words that are not capitalised."""
    size = len(padded) - 4
    found: list[Run | None] = [None] * size
    at, earlier = 0, None
    while at < size:
        if padded[at + 2].case not in CAPITALISED:
            at += 1
            continue
        end = at
        while end + 1 < size and padded[end + 3].case in CAPITALISED:
            end += 1
        earlier = _run(padded, at, end, earlier)
        found[at : end + 1] = [earlier] * (end + 1 - at)
        at = end + 1
    return found


def _run(padded: Sequence[Form], first: int, last: int, earlier: Run | None) -> Run:
    words = padded[first + 2 : last + 3]
    opening, head = words[0], words[-1]
    before, after = padded[first + 1], padded[last + 3]
    keys = [
        "L=" + before.lower,
        "R=" + after.lower,
        "H=" + head.lower,
        f"LL={padded[first].lower}|{before.lower}",
        f"RR={after.lower}|{padded[last + 4].lower}",
        f"LR={before.lower}|{after.lower}",
        f"n={min(len(words), 5)}",
    ]
    if len(words) > 1:
        keys += ("S=" + opening.lower, "C=" + "".join(word.case for word in words[:5]))
        keys += ["A=" + word.lower for word in words[1:-1][:_INNER]]
        if len(words) < 5:
            keys.append("N=" + " ".join(word.lower for word in words))
    if any("O" in word.flags for word in words):
        keys.append("ok")
    if clusters := before.clusters:
        keys.append("LK=" + clusters[1])
    if clusters := after.clusters:
        keys.append("RK=" + clusters[1])
    if (
        earlier
        and first - earlier.last <= 3
        and all(form.lower in _JOINING for form in padded[earlier.last + 3 : first + 2])
    ):
        joint = "".join(form.lower + " " for form in padded[earlier.last + 3 : first + 2])
        keys += (f"Y={padded[earlier.last + 2].lower}", f"YO={joint}{'O' in padded[earlier.last + 2].flags}")
    clusters = head.clusters
    return Run(first, last, clusters[2] if clusters else "-", head.flags, opening.flags, tuple(keys))

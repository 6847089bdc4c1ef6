"""Runs of capitalised words, the stuff that names are made of.

"the Bank of England said" has two runs, "Bank" and "England"; what the run before an "of" ends in is known to
the run after it.
"""

from collections.abc import Sequence

from corpus.entities.tagging.forms import CAPITALISED, Form
from corpus.type_hints import Final

# A line set in capitals is one long run; sums have room for some 250 keys.
_INNER: Final = 6
_JOINING: Final = frozenset(["of", "for", "and", "&", "de", "du", "del", "la", "al", "the", "on", "'s"])


class Run:
    """Consecutive capitalised words, `first` and `last` being the numbers of the outer ones.

    `head_cluster` is the cluster of the last word, or "-"; `earlier` is the run before this one.
    """

    __slots__ = ("earlier", "first", "flags", "head_cluster", "last", "opening_flags")

    def __init__(self, first: int, last: int, words: Sequence[Form], earlier: "Run | None") -> None:
        head = words[-1]
        self.first: Final = first
        self.last: Final = last
        self.head_cluster: Final = head.clusters[2] if head.clusters else "-"
        self.flags: Final = head.flags
        self.opening_flags: Final = words[0].flags
        self.earlier: Final = earlier


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
        earlier = Run(at, end, padded[at + 2 : end + 3], earlier)
        found[at : end + 1] = [earlier] * (end + 1 - at)
        at = end + 1
    return found


def run_keys(padded: Sequence[Form], run: Run) -> list[str]:
    """The keys that all words of a run share, made when they are needed: all of a text's take much memory."""
    words = padded[run.first + 2 : run.last + 3]
    before, after = padded[run.first + 1], padded[run.last + 3]
    keys = [
        "L=" + before.lower,
        "R=" + after.lower,
        "H=" + words[-1].lower,
        f"LL={padded[run.first].lower}|{before.lower}",
        f"RR={after.lower}|{padded[run.last + 4].lower}",
        f"LR={before.lower}|{after.lower}",
        f"n={min(len(words), 5)}",
    ]
    if len(words) > 1:
        keys += ("S=" + words[0].lower, "C=" + "".join(word.case for word in words[:5]))
        keys += ["A=" + word.lower for word in words[1:-1][:_INNER]]
        if len(words) < 5:
            keys.append("N=" + " ".join(word.lower for word in words))
    if any("O" in word.flags for word in words):
        keys.append("ok")
    if clusters := before.clusters:
        keys.append("LK=" + clusters[1])
    if clusters := after.clusters:
        keys.append("RK=" + clusters[1])
    return keys + _keys_of_earlier(padded, run)


def _keys_of_earlier(padded: Sequence[Form], run: Run) -> list[str]:
    """What the run before tells, where small words join the two."""
    earlier = run.earlier
    if not earlier or run.first - earlier.last > 3:
        return []
    between = [form.lower for form in padded[earlier.last + 3 : run.first + 2]]
    if not _JOINING.issuperset(between):
        return []
    head = padded[earlier.last + 2]
    joint = "".join(word + " " for word in between)
    return [f"Y={head.lower}", f"YO={joint}{'O' in head.flags}"]

"""The best sequence of labels for the words of a sentence (Viterbi, 1967)."""

from collections.abc import Iterable, Sequence
from typing import Final

from corpus.values import Value

# Labels that are this far behind the best one of a word have never been seen to win in the end.
_HOPELESS: Final = 1000


class Chain(Value):
    """Which label may follow which, and what that is worth."""

    successors: tuple[tuple[tuple[int, int], ...], ...]
    """For each label those that may follow, with the weights."""
    openings: tuple[int, ...]
    """The labels that a sentence may begin with."""


def chain(labels: Sequence[str], transitions: Sequence[Sequence[int]]) -> Chain:
    """The chain of BIO labels: an I follows only a B or an I of its own kind."""
    successors = tuple(
        tuple(
            (after, weights[after])
            for after, label in enumerate(labels)
            if label[0] != "I" or (labels[before][0] != "O" and labels[before][2:] == label[2:])
        )
        for before, weights in enumerate(transitions)
    )
    return Chain(successors, tuple(number for number, label in enumerate(labels) if label[0] != "I"))


def best_path(scores: Iterable[Sequence[int]], links: Chain) -> list[int]:
    """The labels' numbers of the best sequence, one for each word's scores."""
    successors = links.successors
    alive: dict[int, int] = {}
    origins: list[dict[int, int]] = []
    for local in scores:
        reached: dict[int, int] = {}
        origin: dict[int, int] = {}
        if not origins:
            reached = dict.fromkeys(links.openings, 0)
        for before, total in alive.items():
            for after, weight in successors[before]:
                worth = total + weight
                if after not in reached or worth > reached[after]:
                    reached[after] = worth
                    origin[after] = before
        alive = {label: worth + local[label] for label, worth in reached.items()}
        least = max(alive.values()) - _HOPELESS
        alive = {label: worth for label, worth in alive.items() if worth >= least}
        origins.append(origin)
    return _trace(alive, origins)


def _trace(alive: dict[int, int], origins: list[dict[int, int]]) -> list[int]:
    if not origins:
        return []
    label = max(alive, key=alive.__getitem__)
    path = [label]
    for origin in reversed(origins[1:]):
        label = origin[label]
        path.append(label)
    return path[::-1]

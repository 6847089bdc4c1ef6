"""The best sequence of labels for the words of a sentence (Viterbi, 1967)."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from corpus.type_hints import Final
from corpus.value_types import Value

# Labels that are this far behind the best one of a word have never been seen to win in the end.
_HOPELESS: Final = 1000
# The same within a name at a word that can hardly begin one; with 600 a few labels of 100,000 change.
_FAR: Final = 800


class Chain(Value):
    """Which label may follow which, and what that is worth."""

    successors: tuple[tuple[tuple[int, int], ...], ...]
    """For each label those that may follow, with the weights."""
    openings: tuple[int, ...]
    """The labels that a sentence may begin with."""
    inside: tuple[tuple[tuple[int, int], ...], ...]
    """The successors that begin no name."""
    origins: tuple[dict[int, int], ...]
    """For each label where those that may follow come from, if it is the only one before them."""


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
    openings = tuple(number for number, label in enumerate(labels) if label[0] != "I")
    inside = tuple(tuple(pair for pair in after if labels[pair[0]][0] != "B") for after in successors)
    origins = tuple({pair[0]: before for pair in after} for before, after in enumerate(successors))
    return Chain(successors, openings, inside, origins)


def best_path(scores: Iterable[Sequence[int]], links: Chain) -> list[int]:
    """The labels' numbers of the best sequence, one for each word's scores."""
    alive: dict[int, int] = {}
    origins: list[Mapping[int, int]] = []
    origin: Mapping[int, int]
    for local in scores:
        if origins:
            alive, origin = _step(alive, links.successors, local, links)
        else:
            alive, origin = {label: local[label] for label in links.openings}, {}
        least = max(alive.values()) - _HOPELESS
        alive = {label: worth for label, worth in alive.items() if worth >= least}
        origins.append(origin)
    return _trace(alive, origins)


def calm_path(scores: Callable[[int], Sequence[int]], calm: Sequence[bool], links: Chain) -> list[int]:
    """The best sequence as `best_path` has it, with the calm words passed over while no name is open.

    A calm word can hardly begin a name; O, the first label, is its label if none is open. Its scores are not
    asked for then. Those of the other words are asked for in their order.
    """
    alive: dict[int, int] = {0: 0}
    origins: list[Mapping[int, int] | None] = []
    origin: Mapping[int, int]
    is_open = False
    for at, is_calm in enumerate(calm):
        if is_calm and not is_open:
            origins.append(None)
            continue
        local = scores(at)
        if at:
            worths, origin = _step(alive, links.inside if is_calm else links.successors, local, links)
        else:
            worths, origin = {label: local[label] for label in links.openings}, {}
        least = max(worths.values()) - (_FAR if is_calm else _HOPELESS)
        alive = {label: worth for label, worth in worths.items() if worth >= least}
        is_open = len(alive) > 1 or 0 not in alive
        origins.append(origin)
    return _trace_calm(alive, origins)


def _step(
    alive: Mapping[int, int],
    successors: Sequence[Sequence[tuple[int, int]]],
    local: Sequence[int],
    links: Chain,
) -> tuple[dict[int, int], Mapping[int, int]]:
    """What the labels that may follow are worth at best, and where each comes from."""
    if len(alive) == 1:
        [(only, total)] = alive.items()
        return {after: total + weight + local[after] for after, weight in successors[only]}, links.origins[
            only
        ]
    reached: dict[int, int] = {}
    origin: dict[int, int] = {}
    for before, total in alive.items():
        for after, weight in successors[before]:
            worth = total + weight
            if after not in reached or worth > reached[after]:
                reached[after] = worth
                origin[after] = before
    return {label: worth + local[label] for label, worth in reached.items()}, origin


def _trace_calm(alive: Mapping[int, int], origins: Sequence[Mapping[int, int] | None]) -> list[int]:
    if not origins:
        return []
    label = max(alive, key=alive.__getitem__)
    path = [label]
    for origin in reversed(origins[1:]):
        label = 0 if origin is None else origin[label]
        path.append(label)
    return path[::-1]


def _trace(alive: Mapping[int, int], origins: Sequence[Mapping[int, int]]) -> list[int]:
    if not origins:
        return []
    label = max(alive, key=alive.__getitem__)
    path = [label]
    for origin in reversed(origins[1:]):
        label = origin[label]
        path.append(label)
    return path[::-1]

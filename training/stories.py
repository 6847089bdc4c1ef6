"""Weights by which an article joins a story, from sets with known events.

    python -m training.stories FOLDER [--half 0|1]

FOLDER is as for benchmarks/stories.py. Prints a table like corpus/stories/weights.json, by a logistic
regression on pairs of an article and a story that may be its own, as they arise while a stream is grouped as
the truth says. Every set counts alike, look-alikes at 0.4 of one. `--half` leaves every second event out,
to be checked on.
"""

import argparse
import json
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from benchmarks.stories import read_set
from corpus.stories.grouping import Grouping
from corpus.stories.outline import Outline, outline_of
from corpus.stories.same_event import FEATURES, Judge, is_look_alike, judges

_LOOK_ALIKES = 0.4
_PENALTY = 1.0
_ROUNDS = 30
_WEIGHT_OF_SET = 1000.0

Pair = tuple[bool, list[float], bool]
"""Whether it is of a headline, the features, and whether they belong together."""


class Teaching(Grouping):
    """Groups as the truth says, and tells of every choice that there was."""

    def learn(self, outline: Outline, number: int) -> Iterator[Pair]:
        """Take an article into its story, after comparing it with those that it could have joined."""
        member = self._member(outline)
        pairs = [
            (outline.is_headline, features, story.number == number)
            for features, story in self._compared(member)
            if not is_look_alike(story, member)
        ]
        self._put(outline, member, number)
        yield from pairs


def pairs_of(articles: Iterable[tuple[Outline, str]]) -> list[Pair]:
    """All choices of one set."""
    teaching, numbers = Teaching(), dict[str, int]()
    found: list[Pair] = []
    for outline, cluster in articles:
        found += teaching.learn(outline, numbers.setdefault(cluster, len(numbers)))
    return found


def fitted(pairs: list[tuple[list[float], bool, float]]) -> list[float]:
    """Weights of a logistic regression with a ridge, by Newton's method."""
    features = np.array([measured for measured, _, _ in pairs])
    truth = np.array([float(alike) for _, alike, _ in pairs])
    worth = np.array([weight for _, _, weight in pairs])
    weights = np.zeros(features.shape[1])
    for _ in range(_ROUNDS):
        likely = 1 / (1 + np.exp(-np.clip(features @ weights, -30, 30)))
        slope = features.T @ (worth * (likely - truth)) + _PENALTY * weights
        bend = (features.T * (worth * likely * (1 - likely))) @ features + _PENALTY * np.eye(len(weights))
        weights -= np.linalg.solve(bend, slope)
    return [round(float(weight), 4) for weight in weights]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", type=int, choices=(0, 1))
    options = parser.parse_args()
    taught = taught_by(
        {
            path.name: [
                (outline_of(article), cluster)
                for article, cluster in zip(*read_set(path), strict=True)
                if options.half is None or is_of_half(cluster, options.half)
            ]
            for path in sorted(options.folder.glob("*.jsonl*"))
        }
    )
    table = {}
    for is_headline, name in ((False, "text"), (True, "headline")):
        table[name] = taught[is_headline]._asdict()
        for feature, weight in zip(FEATURES, taught[is_headline].weights, strict=True):
            print(f"{name} {feature} {weight}", file=sys.stderr)
    print(json.dumps(table, indent=2))


def taught_by(sets: Mapping[str, Sequence[tuple[Outline, str]]]) -> dict[bool, Judge]:
    """Judges with weights that fit these sets, and the thresholds that there are."""
    kinds: dict[bool, list[tuple[list[float], bool, float]]] = {False: [], True: []}
    for name, told in sets.items():
        if name.startswith("dups"):
            continue
        pairs = pairs_of(told)
        share = _LOOK_ALIKES if "alike" in name else 1.0
        for is_headline, features, belongs in pairs:
            kinds[is_headline].append((features, belongs, share * _WEIGHT_OF_SET / len(pairs)))
    return {kind: judges()[kind]._replace(weights=fitted(pairs)) for kind, pairs in kinds.items() if pairs}


def is_of_half(cluster: str, half: int) -> bool:
    """Whether an event is of the one half (0) or of the other (1)."""
    return zlib.crc32(cluster.encode()) % 2 == half


if __name__ == "__main__":
    main()

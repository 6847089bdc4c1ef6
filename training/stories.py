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
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from benchmarks.stories import read_set
from corpus.article import Article
from corpus.stories.grouping import Grouping
from corpus.stories.judging import FEATURES, is_look_alike, judges
from corpus.stories.outline import Outline, outline_of

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
    kinds: dict[bool, list[tuple[list[float], bool, float]]] = {False: [], True: []}
    for path in sorted(options.folder.glob("*.jsonl*")):
        if path.name.startswith("dups"):
            continue
        told = _told(*read_set(path), half=options.half)
        pairs = pairs_of(told)
        share = _LOOK_ALIKES if "alike" in path.name else 1.0
        for is_headline, features, belongs in pairs:
            kinds[is_headline].append((features, belongs, share * _WEIGHT_OF_SET / len(pairs)))
    table = {}
    for is_headline, name in ((False, "text"), (True, "headline")):
        judge = judges()[is_headline]
        weights = fitted(kinds[is_headline])
        table[name] = {"weights": weights, "join": judge.join, "merge": judge.merge}
        for feature, weight in zip(FEATURES, weights, strict=True):
            print(f"{name} {feature} {weight}", file=sys.stderr)
    print(json.dumps(table, indent=2))


def _told(
    articles: Iterable[Article], clusters: Iterable[str], *, half: int | None
) -> Iterator[tuple[Outline, str]]:
    for article, cluster in zip(articles, clusters, strict=True):
        if half is None or zlib.crc32(cluster.encode()) % 2 == half:
            yield outline_of(article), cluster


if __name__ == "__main__":
    main()

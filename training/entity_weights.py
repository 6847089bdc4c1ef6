"""Learning the tagger's weights with CRFsuite's averaged perceptron, and making them small.

Several runs over the same sentences, each in another order, are added up, the strongest keys are kept, and
their weights are rounded to eight bits. Every step depends on the data alone, so that the same data make the
same model.
"""

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pycrfsuite

from corpus.entities.tagging.model import BYTE

# Weights above this quantile need more than a byte; they are of the commonest keys and so are not cut off.
_QUANTILE: Final = 0.998
_KINDS: Final = ("PER", "ORG", "LOC", "NORP", "MISC")
_LABELS: Final = ("O", *(f"{part}-{kind}" for kind in _KINDS for part in "BI"))


@dataclass(frozen=True, slots=True)
class TaggedExample:
    """A sentence to learn from."""

    keys: list[list[str]]
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LearntWeights:
    """What was learnt: for each key a weight for each label, and for each pair of labels."""

    labels: tuple[str, ...]
    transitions: list[list[float]]
    of_key: dict[str, list[float]]


def learn(
    examples: Iterable[TaggedExample], *, runs: int, passes: int, least: int
) -> Iterator[LearntWeights]:
    """After each of `runs` runs the sum of what all have learnt, so that whoever stops early has a model.

    A run has `passes` passes; keys seen fewer than `least` times are left out. CRFsuite shuffles before each
    pass and goes on with its random numbers from run to run.
    """
    trainer = pycrfsuite.Trainer(algorithm="ap", verbose=False)
    trainer.set_params({"max_iterations": passes, "feature.minfreq": least})
    for example in examples:
        trainer.append(example.keys, example.labels)
    total = LearntWeights(_LABELS, [[0.0] * len(_LABELS) for _ in _LABELS], {})
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            path = str(Path(folder) / "run")
            trainer.train(path)
            _add(path, total)
        yield total


def _add(path: str, total: LearntWeights) -> None:
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    learnt = tagger.info()
    number_of = {label: number for number, label in enumerate(total.labels)}
    for (key, label), weight in learnt.state_features.items():
        row = total.of_key.setdefault(key, [0.0] * len(total.labels))
        row[number_of[label]] += weight
    for (before, after), weight in learnt.transitions.items():
        total.transitions[number_of[before]][number_of[after]] += weight


def strongest(weights: LearntWeights, count: int) -> dict[str, list[float]]:
    """The `count` keys whose largest weight is largest."""
    ranked = sorted(weights.of_key, key=lambda key: (-max(map(abs, weights.of_key[key])), key))
    return {key: weights.of_key[key] for key in ranked[:count]}


def rounded(
    of_key: Mapping[str, Sequence[float]], transitions: Iterable[Sequence[float]]
) -> tuple[dict[str, list[int]], list[list[int]]]:
    """Both kinds of weight in whole numbers of one scale; nearly all of those of keys fit into a byte."""
    sizes = sorted(abs(weight) for row in of_key.values() for weight in row if weight)
    scale = BYTE / sizes[int(_QUANTILE * (len(sizes) - 1))]
    small = {key: [round(weight * scale) for weight in row] for key, row in of_key.items()}
    return (
        {key: row for key, row in small.items() if any(row)},
        [[round(weight * scale) for weight in row] for row in transitions],
    )

"""Learning to choose sentences: the weights under which a greedy choice earns most ROUGE-1.

The choice of each sentence is a softmax over the weighted features of all. Its reward is the ROUGE-1 of the
summary with that sentence in its place, the other places being filled as the current weights fill them; the
expected reward is raised by its exact gradient (Adam), and the places are filled anew every few steps.
Nothing is sampled.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
ChosenRows = list[NDArray[np.int64]]
"""For each place in the summary, the chosen sentence of every story."""
NEVER = -1e9
SPREAD = 0.1
"""Similarities differ by about so much: divided by it, their weight is as free as the others."""


@dataclass(frozen=True)
class Stories:
    """Stories side by side, padded to the longest; S stories, n sentences, f features, r reference words."""

    features: Array
    """(S, n, f)"""
    present: NDArray[np.bool_]
    """(S, n)"""
    similarity: Array
    """(S, n, n)"""
    leaning: Array
    """(S, n): 1 where a sentence leans on the one before it."""
    shared: Array
    """(S, n, r): how often each sentence has each reference word."""
    sizes: Array
    """(S, n): words of each sentence, as ROUGE counts them."""
    wanted: Array
    """(S, r): how often the reference has each of its words."""
    length: Array
    """(S,): words of the reference."""

    def part(self, rows: Sequence[int]) -> "Stories":
        """Some of the stories."""
        return Stories(*(getattr(self, name)[rows] for name in self.__dataclass_fields__))

    def with_features(self, features: Array) -> "Stories":
        """The same stories, looked at in another way."""
        return replace(self, features=features)


@dataclass(frozen=True)
class Aim:
    """What a set of stories contributes to the objective."""

    stories: Stories
    weight: float
    sizes: tuple[tuple[int, float], ...]
    """Numbers of sentences with the weight of each."""


@dataclass(frozen=True)
class FitSettings:
    """How to learn; the defaults are those of the shipped weights."""

    temperature: float = 0.5
    ridge: float = 0.1
    softness: float = 1.5
    """References count as so many times longer, lest sentences be chosen for being short."""
    aversion: float = 1.0
    """What it costs to fall below the lead, in terms of what it earns to rise above it."""
    aversion_alone: float = 5.0
    """The same for summaries of one sentence, where a good first sentence is hard to beat."""
    leaning: float = 3.0
    """What a sentence pays for leaning on one that is not chosen."""
    saying_little: float = 6.0
    """What a scrap, a question or an invitation pays."""
    saying_little_learnt: float = 3.0
    """What it pays while the weights are learnt: the whole price turns them against all short sentences."""
    rounds: int = 10
    steps: int = 15
    rate: float = 0.05


def choose(stories: Stories, first: Array, following: Array, size: int, *, leaning: float) -> ChosenRows:
    """The greedy choice under the weights; the last weight of `following` is that of similarity."""
    rows = np.arange(len(stories.present))
    alive = stories.present.copy()
    chosen: ChosenRows = []
    alone = stories.features @ first
    added = stories.features @ following[:-1]
    for place in range(size):
        worth = alone if place == 0 else added + following[-1] * said(stories, chosen)
        worth = worth - leaning * unsupported(stories, chosen)
        best = np.where(alive, worth, NEVER).argmax(1)
        alive[rows, best] = False
        chosen.append(best)
    return chosen


def said(stories: Stories, chosen: ChosenRows) -> Array:
    """(S, n): each sentence's similarity to the chosen ones, summed."""
    rows = np.arange(len(stories.present))
    return sum(
        (stories.similarity[rows, :, best] / SPREAD for best in chosen), np.zeros(stories.present.shape)
    )


def unsupported(stories: Stories, chosen: ChosenRows) -> Array:
    """(S, n): 1 where a sentence leans on one that is not chosen."""
    leaning = stories.leaning.copy()
    rows = np.arange(len(leaning))
    for best in chosen:
        inside = best + 1 < leaning.shape[1]
        leaning[rows[inside], best[inside] + 1] = 0
    return leaning


def rouge(stories: Stories, chosen: ChosenRows) -> Array:
    """(S,): ROUGE-1 F of the chosen sentences."""
    covered, size = _together(stories, chosen)
    shares: Array = 2 * np.minimum(covered, stories.wanted).sum(1) / (size + stories.length)
    return shares


@dataclass(frozen=True)
class Held:
    """Weights that are not learnt; NaN where they are."""

    first: Array
    """(f,)"""
    following: Array
    """(f + 1,), that of similarity at the end."""


def learn(aims: Sequence[Aim], settings: FitSettings, held: Held) -> tuple[Array, Array]:
    """The weights for the first sentence and for the following ones, with that of similarity at the end."""
    first, following = np.nan_to_num(held.first), np.nan_to_num(held.following)
    adam = (_Adam(len(first)), _Adam(len(following)))
    kept = []
    for number in range(settings.rounds):
        places = [place for aim in aims for place in _places(aim, first, following, settings)]
        for step in range(settings.steps):
            rate = settings.rate * (1 - 0.7 * step / settings.steps)
            slopes = _slopes(places, first, following, settings)
            first += np.where(np.isnan(held.first), adam[0].step(slopes[0], rate), 0.0)
            following += np.where(np.isnan(held.following), adam[1].step(slopes[1], rate), 0.0)
            following[-1] = min(0.0, following[-1])
        if number >= settings.rounds // 2:
            kept.append((first.copy(), following.copy()))
    return np.mean([mine for mine, _ in kept], 0), np.mean([other for _, other in kept], 0)


@dataclass(frozen=True)
class _TaggedPlace:
    """One place of the summaries of one size: what may fill it, and what that would earn."""

    is_first: bool
    features: Array
    handicap: Array
    reward: Array
    free: NDArray[np.bool_]
    weight: float


def _places(aim: Aim, first: Array, following: Array, settings: FitSettings) -> list[_TaggedPlace]:
    stories, places = aim.stories, []
    rows = np.arange(len(stories.present))
    for size, weight in aim.sizes:
        chosen = choose(stories, first, following, size, leaning=settings.leaning)
        lead = _lead_rewards(stories, size, settings.softness)
        aversion = settings.aversion_alone if size == 1 else settings.aversion
        for place in range(size):
            others = chosen[:place] + chosen[place + 1 :]
            free = stories.present.copy()
            for best in others:
                free[rows, best] = False
            similar = said(stories, chosen[:place])[:, :, None]
            features = stories.features if place == 0 else np.concatenate([stories.features, similar], 2)
            places.append(
                _TaggedPlace(
                    is_first=place == 0,
                    features=features,
                    handicap=settings.leaning * unsupported(stories, chosen[:place]),
                    reward=_averse(_rewards(stories, others, settings.softness), lead, aversion),
                    free=free,
                    weight=aim.weight * weight,
                )
            )
    return places


def _rewards(stories: Stories, others: ChosenRows, softness: float) -> Array:
    """(S, n): the ROUGE-1, ×100, of the other places together with each sentence."""
    covered, size = _together(stories, others)
    found = np.minimum(covered[:, None, :] + stories.shared, stories.wanted[:, None, :]).sum(2)
    rewards: Array = 200 * found / (size[:, None] + stories.sizes + softness * stories.length[:, None])
    return rewards


def _lead_rewards(stories: Stories, size: int, softness: float) -> Array:
    """(S,): what the opening sentences earn."""
    lead = [np.full(len(stories.present), place) for place in range(size)]
    return _rewards(stories, lead[:-1], softness)[:, size - 1]


def _averse(rewards: Array, lead: Array, aversion: float) -> Array:
    return rewards - aversion * np.maximum(0, lead[:, None] - rewards)


def _together(stories: Stories, chosen: ChosenRows) -> tuple[Array, Array]:
    rows = np.arange(len(stories.present))
    covered, size = np.zeros(stories.wanted.shape), np.zeros(len(rows))
    for best in chosen:
        there = stories.present[rows, best]
        covered = covered + stories.shared[rows, best] * there[:, None]
        size = size + stories.sizes[rows, best] * there
    return covered, size


def _slopes(
    places: list[_TaggedPlace], first: Array, following: Array, settings: FitSettings
) -> tuple[Array, Array]:
    slopes = (-settings.ridge * first, -settings.ridge * following)
    for place in places:
        weights = first if place.is_first else following
        worth = (place.features @ weights - place.handicap) / settings.temperature
        worth = np.where(place.free, worth, NEVER)
        odds = np.exp(worth - worth.max(1, keepdims=True))
        odds /= odds.sum(1, keepdims=True)
        gain = odds * (place.reward - (odds * place.reward).sum(1, keepdims=True))
        slope = np.tensordot(gain, place.features, axes=2) / (settings.temperature * len(gain))
        slopes[0 if place.is_first else 1][:] += place.weight * slope
    return slopes


class _Adam:
    """Kingma & Ba, Adam, ICLR 2015."""

    def __init__(self, count: int) -> None:
        self.mean, self.square, self.time = np.zeros(count), np.zeros(count), 0

    def step(self, slope: Array, rate: float) -> Array:
        """How far to go."""
        self.time += 1
        self.mean = 0.9 * self.mean + 0.1 * slope
        self.square = 0.99 * self.square + 0.01 * slope * slope
        mean, square = self.mean / (1 - 0.9**self.time), self.square / (1 - 0.99**self.time)
        return rate * mean / (np.sqrt(square) + 1e-8)

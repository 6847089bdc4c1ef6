"""Whether an article tells of the event that a story tells of: a logistic regression, and a veto.

Bulletins of one wording, such as those on earthquakes, are alike in all but what they tell. So names and
numbers that differ forbid what the wording would allow.
"""

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import islice

from corpus.named_tuples import NamedTuple
from corpus.own_files import own_text
from corpus.stories.story import Member, Story
from corpus.stories.vectors import product
from corpus.summarize.words.subjects import is_named_in

FEATURES = (
    "bias",
    "terms",
    "title",
    "names",
    "nearest",
    "days",
    "undated",
    "numbers",
    "rare",
    "size",
    "cohesion",
    "new_names",
    "new_numbers",
    "template",
    "rival",
)
"""What a weight in weights.json is for, in its order."""
RARE = 15
"""The heaviest terms of an article, by which others find it."""
_FAR = 10
_ONE_WORDING = 0.7
"""The share of the shorter one's plain words in the longer one, from which two have one wording."""
_TOLD_ALIKE = 0.5
"""The share of the shorter one's names and numbers that must then be in the longer one."""
_FEW_WORDS = 8
_LEAST_SHARED = 2


class Judge(NamedTuple):
    """How articles of one kind are judged."""

    weights: Sequence[float]
    join: float
    """The probability from which an article joins a story."""
    merge: float
    """The cosine from which two stories are one."""


@cache
def judges() -> Mapping[bool, Judge]:
    """The judge of headlines under True, that of texts under False."""
    data = json.loads(own_text(__file__, "weights.json"))
    return {
        name == "headline": Judge(tuple(judge["weights"]), judge["join"], judge["merge"])
        for name, judge in data.items()
    }


def compare(story: Story, member: Member) -> list[float]:
    """The features of an article beside a story, the last of them, its rival, still 0."""
    vectors = member.vectors
    of_terms, of_title, of_names = story.lengths
    terms = product(vectors.terms, story.terms) / of_terms
    names = product(vectors.names, story.names) / of_names
    known = math.fsum([weight * weight for name, weight in vectors.names.items() if name in story.names])
    new_names = 1.0 - known if vectors.names else 0.0
    common = sum(1 for number in member.numbers if number in story.numbers)
    rare = sum(1 for term in list(vectors.terms)[:RARE] if term in story.terms)
    return [
        1.0,
        terms,
        product(vectors.title, story.title) / of_title,
        names,
        max((product(vectors.terms, other.vectors.terms) for other in story.latest), default=0.0),
        min(_days_between(story, member.day), _FAR) / 5,
        float(member.day is None or story.last is None),
        min(common, 3) / 3,
        rare / RARE,
        math.log(story.size),
        of_terms / story.size,
        new_names,
        1 - common / len(member.numbers) if member.numbers else 0.0,
        max(0.0, terms - names) * new_names,
        0.0,
    ]


def probability(features: Sequence[float], weights: Sequence[float]) -> float:
    """How likely the article belongs to the story."""
    total = math.fsum([feature * weight for feature, weight in zip(features, weights, strict=True)])
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def is_look_alike(story: Story, member: Member) -> bool:
    """Whether the story's latest articles have this one's wording and none of them tells the same."""
    alike = [_contained(other.facts, member.facts) for other in story.latest if _one_wording(other, member)]
    return bool(alike) and max(alike) < _TOLD_ALIKE


def is_of_another_subject(story: Story, member: Member) -> bool:
    """Whether the story's latest articles have other names in their headlines, and none in common with it."""
    if not member.subject:
        return False
    named = [other for other in story.latest if other.subject and other.language == member.language]
    return bool(named) and not any(_names_the_same(other, member) for other in named)


def says_too_little(story: Story, member: Member) -> bool:
    """Whether nothing but a single term speaks for the story, such as a city, and no day does."""
    if member.day is not None and story.last is not None:
        return False
    shared = (term for term in islice(member.vectors.terms, RARE) if term in story.terms)
    return len(list(islice(shared, _LEAST_SHARED))) < _LEAST_SHARED


def _names_the_same(one: Member, other: Member) -> bool:
    return is_named_in(one.subject, other.opening) or is_named_in(other.subject, one.opening)


def _one_wording(one: Member, other: Member) -> bool:
    if min(len(one.words), len(other.words)) < _FEW_WORDS:
        return False
    return _contained(one.words, other.words) >= _ONE_WORDING


def _contained(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the smaller set that is in the other; 1 where it is empty."""
    least = min(len(one), len(other))
    return len(one & other) / least if least else 1.0


def _days_between(story: Story, day: float | None) -> float:
    if day is None or story.first is None or story.last is None:
        return 0.0
    return max(0.0, day - story.last, story.first - day)

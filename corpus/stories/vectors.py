"""Terms and names of articles as vectors, weighed by how rare they are among what has come so far."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping
from heapq import nsmallest

from corpus.named_tuples import NamedTuple
from corpus.stories.outline import Outline

StoryVector = dict[str, float]

TERMS = 40
"""Of an article's terms, the heaviest, which stand for it."""
_IMAGINED = 100
"""Articles that every collection is taken to hold besides its own."""
_WITH_WORD = 3.0
"""Of them, those that have an ordinary word."""
_WITH_NAME = 0.5
"""Of them, those that have a name."""
_TITLE, _LEAD, _BODY = 2.0, 1.0, 0.5


class StoryVectors(NamedTuple):
    """What an article is compared by, each of length 1 or empty."""

    terms: StoryVector
    """The heaviest first."""
    title: StoryVector
    names: StoryVector


class Frequencies:
    """In how many articles of a language each term and name has stood."""

    def __init__(self) -> None:
        self._terms: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._names: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._articles: Counter[str] = Counter()

    def learn(self, outline: Outline) -> None:
        """Count one more article."""
        self._articles[outline.language] += 1
        self._terms[outline.language].update({*outline.title, *outline.lead, *outline.body})
        self._names[outline.language].update(outline.names.keys())

    def vectors(self, outline: Outline) -> StoryVectors:
        """The article's vectors, by what is known now."""
        articles = self._articles[outline.language] + _IMAGINED
        seen, seen_names = self._terms[outline.language], self._names[outline.language]
        in_names = {word for name in outline.names for word in name.split()}

        def weight(term: str, times: float) -> float:
            """The weight of a term that stands so many times in an article."""
            imagined = _WITH_NAME if term in in_names else _WITH_WORD
            return math.log1p(times) * math.log(1 + articles / (seen[term] + imagined))

        terms = {term: weight(term, times) for term, times in _times(outline).items()}
        names = {
            name: math.log1p(times) * math.log(1 + articles / (seen_names[name] + _WITH_NAME))
            for name, times in outline.names.items()
        }
        title = {term: weight(term, times) for term, times in outline.title.items()}
        return StoryVectors(unit(heaviest(terms, TERMS)), unit(title), unit(names))


def heaviest(vector: StoryVector, number: int) -> StoryVector:
    """The heaviest terms, the heaviest first, equal ones by name."""
    return dict(nsmallest(number, vector.items(), key=lambda item: (-item[1], item[0])))


def unit(vector: StoryVector) -> StoryVector:
    """The vector at length 1."""
    size = length(vector)
    return {term: weight / size for term, weight in vector.items()} if size else {}


def length(vector: StoryVector) -> float:
    """The Euclidean length."""
    return math.sqrt(math.fsum([weight * weight for weight in vector.values()]))


def product(one: StoryVector, other: StoryVector) -> float:
    """The sum of products of what both have."""
    # Most pairs have little in common, which the intersection finds at once; the sum is exact in any order.
    return math.fsum([one[term] * other[term] for term in one.keys() & other.keys()])


def _times(outline: Outline) -> Mapping[str, float]:
    """How often each term stands in the article, more for a title and less for what comes late."""
    times: defaultdict[str, float] = defaultdict(float)
    for part, worth in ((outline.title, _TITLE), (outline.lead, _LEAD), (outline.body, _BODY)):
        for term, count in part.items():
            times[term] += worth * count
    return times

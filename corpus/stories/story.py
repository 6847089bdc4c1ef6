"""A story while it grows: the sum of its articles, and its latest articles one by one."""

from collections import Counter
from collections.abc import Set

from corpus.named_tuples import NamedTuple
from corpus.stories.outline import Outline
from corpus.stories.vectors import StoryVector, StoryVectors, heaviest, length
from corpus.summarize.words.subjects import Subject

LATEST = 8
"""Articles that a new one is compared with one by one."""
_MOST_TERMS = 300
_KEPT_TERMS = 200


class Member(NamedTuple):
    """What is kept of one of the articles."""

    vectors: StoryVectors
    day: float | None
    numbers: frozenset[str]
    words: frozenset[str]
    facts: frozenset[str]
    language: str = "en"
    subject: Subject = ()
    opening: Set[str] = frozenset()
    """The terms of the headline and of the beginning."""


def member_of(outline: Outline, vectors: StoryVectors) -> Member:
    """The article with its vectors, without what those already say."""
    return Member(
        vectors,
        outline.day,
        outline.numbers,
        outline.words,
        outline.facts,
        outline.language,
        outline.subject,
        outline.title.keys() | outline.lead.keys(),
    )


class Story:
    """Articles that tell of one event, summed up."""

    def __init__(self, number: int) -> None:
        self.number = number
        """The smaller came first; it stays when two stories turn out to be one."""
        self.size = 0
        """How many articles it has."""
        self.first: float | None = None
        """The day of its earliest article."""
        self.last: float | None = None
        self.terms: StoryVector = {}
        self.title: StoryVector = {}
        self.names: StoryVector = {}
        self.numbers: Counter[str] = Counter()
        self.latest: list[Member] = []
        self.lengths = (1.0, 1.0, 1.0)
        """Of terms, title and names."""

    def take(self, member: Member) -> None:
        """Let one more article in."""
        vectors = member.vectors
        self._sum(vectors.terms, vectors.title, vectors.names)
        self.numbers.update(member.numbers)
        self.size += 1
        self._reach(member.day)
        self.latest = [*self.latest, member][-LATEST:]

    def swallow(self, other: "Story") -> None:
        """Let all of another story's articles in."""
        self._sum(other.terms, other.title, other.names)
        self.numbers.update(other.numbers)
        self.size += other.size
        self._reach(other.first)
        self._reach(other.last)
        self.latest = [*self.latest, *other.latest][-LATEST:]

    def _sum(self, terms: StoryVector, title: StoryVector, names: StoryVector) -> None:
        for mine, its in ((self.terms, terms), (self.title, title), (self.names, names)):
            for key, weight in its.items():
                mine[key] = mine.get(key, 0.0) + weight
        if len(self.terms) > _MOST_TERMS:
            self.terms = heaviest(self.terms, _KEPT_TERMS)
        self.lengths = (
            length(self.terms) or 1.0,
            length(self.title) or 1.0,
            length(self.names) or 1.0,
        )

    def _reach(self, day: float | None) -> None:
        if day is not None:
            self.first = day if self.first is None else min(self.first, day)
            self.last = day if self.last is None else max(self.last, day)

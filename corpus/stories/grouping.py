"""Grouping articles into stories as they come: each joins a story or opens one.

Candidates come from an index of rare terms and lie within a window of days, so that an arrival costs the same
however many articles there are. The same articles in the same order give the same stories.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from corpus.stories.copies import Copies
from corpus.stories.outline import Outline
from corpus.stories.same_event import (
    RARE,
    Judge,
    compare,
    is_look_alike,
    is_of_another_subject,
    judges,
    probability,
    says_too_little,
)
from corpus.stories.story import Member, Story, member_of
from corpus.stories.vectors import TERMS, Frequencies, StoryVector, heaviest, product

_POSTING = 64
"""The latest stories that one term finds."""
_CANDIDATES = 6
"""Stories that are compared in full."""
_WINDOW = 7
"""Days round its articles within which a story is found."""
_REMEMBERED = 6_000
"""Arrivals after which a story that nothing joined is let go, so that memory does not grow."""
_FORGETTING = 1_000
"""Arrivals between two times of letting go."""
_CROSS = 0.8
"""Of the cosine for two stories to be one, what the articles of the smaller need each."""

Scored = tuple[float, Story]


class Grouping:
    """The stories so far."""

    def __init__(self, taught: Mapping[bool, Judge] | None = None) -> None:
        """`taught` are judges as `judges` gives them, to be tried in their place."""
        self._judges = judges() if taught is None else taught
        self._frequencies = Frequencies()
        self._index: dict[str, list[int]] = {}
        self._stories: dict[int, Story] = {}
        self._story_of: list[int] = []
        self._into: dict[int, int] = {}
        self._next = 0
        self._touched: dict[int, int] = {}
        self._copies = Copies()
        self.copy_of: dict[int, int] = {}
        """The place of an article that repeats another, and that of the other, in the order of arrival."""

    def __len__(self) -> int:
        """How many articles have come."""
        return len(self._story_of)

    def add(self, outline: Outline, *, number: int | None = None) -> int:
        """Take an article in; returns the number of its story as it is now.

        A story that it opens gets `number`, which no story has had yet, or else the next one.
        """
        member = self._member(outline)
        judge = self._judges[outline.is_headline]
        place, copied = len(self), self._copies.find(outline)
        scored = self._scored(member, judge)
        story = None if copied is None else self._stories.get(self.story_of(copied))
        if copied is not None and story and not is_of_another_subject(story, member):
            self.copy_of[place] = copied
            self._place(outline, member, story)
            return story.number
        chosen = scored[0][1] if scored and scored[0][0] >= judge.join else self._opened(number)
        self._place(outline, member, chosen)
        return self._refined(chosen, scored, judge).number

    def put(self, outline: Outline, number: int) -> None:
        """Take an article in that is known to belong to the story of that number."""
        self._put(outline, self._member(outline), number)

    def story_of(self, place: int) -> int:
        """The number of the story that the article at this place, in the order of arrival, is in by now."""
        return self._found(self._story_of[place])

    def merged(self) -> dict[int, int]:
        """The number of each story that was found to be one with another, and the other's."""
        return {number: self._found(number) for number in self._into}

    def _member(self, outline: Outline) -> Member:
        self._frequencies.learn(outline)
        return member_of(outline, self._frequencies.vectors(outline))

    def _put(self, outline: Outline, member: Member, number: int) -> None:
        story = self._stories.setdefault(number, Story(number))
        self._next = max(self._next, number + 1)
        self._place(outline, member, story)

    def _opened(self, number: int | None) -> Story:
        number = self._next if number is None else number
        story = self._stories[number] = Story(number)
        self._next = max(self._next, number) + 1
        return story

    def _place(self, outline: Outline, member: Member, story: Story) -> None:
        self._copies.remember(len(self), outline)
        self._touched[story.number] = len(self)
        self._story_of.append(story.number)
        story.take(member)
        self._enter(member, story)
        if len(self) % _FORGETTING == 0 and len(self) > _REMEMBERED:
            self._forget(len(self) - _REMEMBERED)

    def _enter(self, member: Member, story: Story) -> None:
        for term in list(member.vectors.terms)[:RARE]:
            found = self._index.setdefault(term, [])
            if not found or found[-1] != story.number:
                found.append(story.number)
                del found[: -2 * _POSTING]

    def _forget(self, before: int) -> None:
        """Let go of the stories that nothing has joined since that arrival."""
        for number in [number for number in self._stories if self._touched[number] < before]:
            del self._stories[number], self._touched[number]
        for term, found in list(self._index.items()):
            left = [number for number in found if self._found(number) in self._stories]
            if left:
                self._index[term] = left
            else:
                del self._index[term]
        self._copies.forget(before)

    def _compared(self, member: Member) -> list[tuple[list[float], Story]]:
        """The stories that the article may belong to with their features, the most alike first."""
        candidates = self._candidates(member.vectors.terms, member.day)
        compared = [(compare(story, member), story) for story in candidates]
        compared.sort(key=lambda pair: (-pair[0][1], pair[1].number))
        for rank, (features, _) in enumerate(compared):
            rival = 1 if rank == 0 else 0
            features[-1] = compared[rival][0][1] if len(compared) > 1 else 0.0
        return compared

    def _scored(self, member: Member, judge: Judge) -> list[Scored]:
        """The stories that the article may belong to with their probability, the likeliest first."""
        scored = [
            (probability(features, judge.weights), story)
            for features, story in self._compared(member)
            if not _is_forbidden(story, member) and not says_too_little(story, member)
        ]
        return sorted(scored, key=lambda pair: (-pair[0], pair[1].number))

    def _candidates(self, terms: StoryVector, day: float | None) -> list[Story]:
        found: defaultdict[int, float] = defaultdict(float)
        for term, weight in list(terms.items())[:RARE]:
            for number in self._index.get(term, ())[-_POSTING:]:
                found[self._found(number)] += weight
        best = heaviest_numbers(found, 3 * _CANDIDATES)
        near = [story for number in best if (story := self._stories.get(number)) and _is_near(story, day)]
        return near[:_CANDIDATES]

    def _found(self, number: int) -> int:
        while number in self._into:
            number = self._into[number]
        return number

    def _refined(self, chosen: Story, scored: Sequence[Scored], judge: Judge) -> Story:
        """The story after asking whether it is one with another: a rival, or, as it doubles, any like it."""
        rivals = [story for likely, story in scored[1:3] if likely >= judge.join]
        if chosen.size >= 2 and chosen.size & (chosen.size - 1) == 0:
            rivals += self._candidates(heaviest(chosen.terms, TERMS), chosen.last)
        for rival in rivals:
            other = self._stories.get(rival.number)
            if other is not None and other is not chosen and _are_one(chosen, other, judge.merge):
                chosen = self._merged(chosen, other)
        return chosen

    def _merged(self, one: Story, other: Story) -> Story:
        kept, gone = sorted((one, other), key=lambda story: story.number)
        kept.swallow(gone)
        self._into[gone.number] = kept.number
        self._touched[kept.number] = max(self._touched[kept.number], self._touched.pop(gone.number))
        del self._stories[gone.number]
        return kept


def heaviest_numbers(weights: dict[int, float], number: int) -> list[int]:
    """The numbers of most weight, equal ones in their order."""
    return sorted(weights, key=lambda weight: (-weights[weight], weight))[:number]


def group(outlines: Iterable[Outline], taught: Mapping[bool, Judge] | None = None) -> Grouping:
    """The stories of all these articles."""
    grouping = Grouping(taught)
    for outline in outlines:
        grouping.add(outline)
    return grouping


def _is_near(story: Story, day: float | None) -> bool:
    if day is None or story.first is None or story.last is None:
        return True
    return story.first - _WINDOW <= day <= story.last + _WINDOW


def _are_one(one: Story, other: Story, least: float) -> bool:
    small, big = (one, other) if one.size <= other.size else (other, one)
    if product(small.terms, big.terms) / (small.lengths[0] * big.lengths[0]) < least:
        return False
    each = [product(member.vectors.terms, big.terms) / big.lengths[0] for member in small.latest]
    if sum(each) / len(each) < least * _CROSS:
        return False
    return not any(_is_forbidden(big, member) for member in small.latest)


def _is_forbidden(story: Story, member: Member) -> bool:
    """Whether what the article tells rules the story out, however alike their words are."""
    return is_of_another_subject(story, member) or is_look_alike(story, member)

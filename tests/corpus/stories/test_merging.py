"""Whether two stories are one, by made-up articles."""

import pytest

from corpus.stories.grouping import _are_one
from corpus.stories.story import Member, Story
from corpus.stories.vectors import StoryVectors, unit

WORDING = frozenset(
    ["an", "earthquake", "struck", "near", "the", "institute", "said", "there", "were", "no", "reports"]
)


def story(*terms: str, words: frozenset[str] = frozenset(), facts: str = "") -> Story:
    """A story with an article for each text of terms."""
    made = Story(len(terms))
    for text in terms:
        vector = unit(dict.fromkeys(text.split(), 1.0))
        vectors = StoryVectors(vector, {}, {})
        made.take(Member(vectors, None, frozenset(), words, frozenset(facts.split())))
    return made


SMALL, BIG = story("a", "b"), story("a b", "a b", "a b")


@pytest.mark.parametrize(
    ("least", "are_one"),
    [
        # Together they are alike; each article of the smaller one is so to √½, and needs four fifths.
        (0.88, True),
        (0.89, False),
        (0.5, True),
    ],
)
def test_the_articles_of_the_smaller_one_must_each_be_near_the_larger(least: float, are_one: bool) -> None:
    assert _are_one(SMALL, BIG, least) is are_one
    assert _are_one(BIG, SMALL, least) is are_one


@pytest.mark.parametrize(("least", "are_one"), [(0.7, True), (0.71, False)])
def test_two_stories_must_be_alike_as_a_whole(least: float, are_one: bool) -> None:
    first, second = story("a b"), story("a", "a")

    assert _are_one(first, second, least) is are_one
    assert _are_one(second, first, least) is are_one


def test_stories_with_nothing_in_common_or_nothing_at_all_are_two() -> None:
    assert not _are_one(story("a"), story("b"), 0.1)
    assert not _are_one(story(""), story(""), 0.1)


@pytest.mark.parametrize(("facts", "are_one"), [("vigo 5.1", True), ("ordu 3.2", False)])
def test_bulletins_of_one_wording_that_tell_of_other_things_are_two(facts: str, are_one: bool) -> None:
    first = story("a b", "a b", words=WORDING, facts="vigo 5.1")
    second = story("a b", words=WORDING, facts=facts)

    assert _are_one(first, second, 0.5) is are_one

"""A story while it grows."""

import pytest

from corpus.stories.story import LATEST, Member, Story
from corpus.stories.vectors import StoryVectors


def member(
    terms: dict[str, float] | None = None, day: float | None = None, numbers: tuple[str, ...] = ()
) -> Member:
    vectors = StoryVectors(terms or {}, {"title": 1.0}, {"name": 2.0})
    return Member(vectors, day, frozenset(numbers), frozenset(), frozenset())


def test_a_story_sums_its_articles_up() -> None:
    story = Story(7)
    story.take(member({"a": 0.6, "b": 0.8}, 5.0, ("12",)))
    story.take(member({"b": 0.2, "c": 1.0}, None, ("12", "30")))

    assert (story.number, story.size) == (7, 2)
    assert story.terms == pytest.approx({"a": 0.6, "b": 1.0, "c": 1.0})
    assert (story.title, story.names) == ({"title": 2.0}, {"name": 4.0})
    assert story.numbers == {"12": 2, "30": 1}
    assert story.lengths == pytest.approx(((0.36 + 1 + 1) ** 0.5, 2.0, 4.0))
    assert (story.first, story.last) == (5.0, 5.0)


def test_a_story_of_nothing_has_length_one_so_that_nothing_is_divided_by_none() -> None:
    story = Story(1)
    story.take(Member(StoryVectors({}, {}, {}), None, frozenset(), frozenset(), frozenset()))

    assert story.lengths == (1.0, 1.0, 1.0)
    assert (story.first, story.last) == (None, None)


@pytest.mark.parametrize(
    ("days", "first", "last"),
    [([3.0], 3.0, 3.0), ([3.0, 1.5, 2.0], 1.5, 3.0), ([None, 2.0, None], 2.0, 2.0), ([0.0, -1.0], -1.0, 0.0)],
)
def test_a_story_reaches_from_its_first_to_its_last_day(
    days: list[float | None], first: float, last: float
) -> None:
    story = Story(1)
    for day in days:
        story.take(member(day=day))

    assert (story.first, story.last) == (first, last)


def test_the_latest_eight_articles_are_kept_one_by_one() -> None:
    members = [member({f"t{number}": 1.0}) for number in range(LATEST + 3)]
    story = Story(1)
    for one in members:
        story.take(one)

    assert story.latest == members[3:]


def test_two_stories_become_one_with_all_that_both_have() -> None:
    kept, gone = Story(1), Story(2)
    first = [member({"a": 1.0}, 5.0, ("1",)) for _ in range(5)]
    second = [member({"a": 1.0, "b": 1.0}, day, ("1", "2")) for day in (3.0, 9.0, None, 4.0)]
    for one in first:
        kept.take(one)
    for one in second:
        gone.take(one)

    kept.swallow(gone)

    assert (kept.number, kept.size) == (1, 9)
    assert (kept.first, kept.last) == (3.0, 9.0)
    assert kept.terms == {"a": 9.0, "b": 4.0}
    assert kept.numbers == {"1": 9, "2": 4}
    assert kept.latest == [*first[1:], *second]


@pytest.mark.parametrize(("terms", "kept"), [(300, 300), (301, 200)])
def test_of_too_many_terms_the_heaviest_are_kept(terms: int, kept: int) -> None:
    story = Story(1)

    story.take(member({f"t{number:03}": float(number + 1) for number in range(terms)}))

    assert len(story.terms) == kept
    assert f"t{terms - 1:03}" in story.terms
    assert ("t000" in story.terms) is (kept == terms)

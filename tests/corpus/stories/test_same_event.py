"""Whether an article belongs to a story: each feature by hand, and the veto."""

import math

import pytest

from corpus.stories.same_event import FEATURES, compare, is_look_alike, judges, probability
from corpus.stories.story import Member, Story
from corpus.stories.vectors import StoryVectors


def member(
    *,
    terms: dict[str, float] | None = None,
    title: dict[str, float] | None = None,
    names: dict[str, float] | None = None,
    day: float | None = None,
    numbers: tuple[str, ...] = (),
    words: str = "",
    facts: str = "",
) -> Member:
    vectors = StoryVectors(terms or {}, title or {}, names or {})
    return Member(vectors, day, frozenset(numbers), frozenset(words.split()), frozenset(facts.split()))


def story(*members: Member) -> Story:
    made = Story(1)
    for one in members:
        made.take(one)
    return made


FIRST = member(
    terms={"a": 0.6, "b": 0.8},
    title={"t": 1.0},
    names={"n": 1.0},
    day=10.0,
    numbers=("12", "30", "7.5", "99"),
)


def features(told: Member, *members: Member) -> dict[str, float]:
    return dict(zip(FEATURES, compare(story(*members or (FIRST,)), told), strict=True))


def test_each_feature_of_an_article_beside_a_story_of_one() -> None:
    told = member(
        terms={"a": 1.0}, title={"t": 1.0}, names={"n": 0.6, "m": 0.8}, day=13.0, numbers=("12", "50")
    )

    assert features(told) == pytest.approx(
        {
            "bias": 1.0,
            "terms": 0.6,
            "title": 1.0,
            "names": 0.6,
            "nearest": 0.6,
            "days": 0.6,
            "undated": 0.0,
            "numbers": 1 / 3,
            "rare": 1 / 15,
            "size": 0.0,
            "cohesion": 1.0,
            "new_names": 0.64,
            "new_numbers": 0.5,
            "template": 0.0,
            "rival": 0.0,
        }
    )


def test_a_story_of_several_is_compared_as_a_whole_and_by_its_nearest() -> None:
    found = features(member(terms={"a": 1.0}), FIRST, member(terms={"a": 1.0}, day=4.0))

    together = math.hypot(1.6, 0.8)
    assert found["terms"] == pytest.approx(1.6 / together)
    assert found["nearest"] == 1.0
    assert found["size"] == pytest.approx(math.log(2))
    assert found["cohesion"] == pytest.approx(together / 2)


@pytest.mark.parametrize(
    ("day", "days", "undated"),
    [
        (10.0, 0.0, 0.0),
        (12.5, 0.5, 0.0),
        (5.0, 1.0, 0.0),
        (20.0, 2.0, 0.0),
        (99.0, 2.0, 0.0),
        (None, 0.0, 1.0),
    ],
)
def test_days_apart_count_up_to_ten(day: float | None, days: float, undated: float) -> None:
    found = features(member(day=day))

    assert (found["days"], found["undated"]) == (days, undated)
    assert features(member(day=9.0), FIRST, member(day=8.0))["days"] == 0.0
    assert features(member(day=9.0), member())["undated"] == 1.0


@pytest.mark.parametrize(
    ("numbers", "shared", "new"),
    [
        ((), 0.0, 0.0),
        (("1",), 0.0, 1.0),
        (("12",), 1 / 3, 0.0),
        (("12", "30", "1", "2"), 2 / 3, 0.5),
        (("12", "30", "7.5", "99"), 1.0, 0.0),
    ],
)
def test_numbers_in_common_count_up_to_three(numbers: tuple[str, ...], shared: float, new: float) -> None:
    found = features(member(numbers=numbers))

    assert (found["numbers"], found["new_numbers"]) == pytest.approx((shared, new))


def test_one_wording_with_other_names_is_a_template() -> None:
    found = features(member(terms={"a": 0.6, "b": 0.8}, names={"m": 1.0}))

    assert (found["names"], found["new_names"], found["template"]) == pytest.approx((0.0, 1.0, 1.0))
    assert features(member(terms={"a": 1.0}))["new_names"] == 0.0


def test_only_the_fifteen_heaviest_terms_are_rare_ones() -> None:
    terms = {f"t{number:02}": 1.0 for number in range(16)}

    assert features(member(terms=terms), member(terms=terms))["rare"] == 1.0
    assert features(member(terms=terms), member(terms={"t15": 1.0}))["rare"] == 0.0
    assert features(member(terms=terms), member(terms={"t14": 1.0}))["rare"] == pytest.approx(1 / 15)


@pytest.mark.parametrize(
    ("values", "weights", "likely"),
    [
        ([1.0], [0.0], 0.5),
        ([1.0, 2.0], [math.log(3), 0.0], 0.75),
        ([1.0, 2.0], [math.log(3), -math.log(3)], 0.25),
        ([1.0], [1e6], 1 / (1 + math.exp(-30))),
        ([1.0], [-1e6], 1 / (1 + math.exp(30))),
    ],
)
def test_features_and_weights_give_a_probability(
    values: list[float], weights: list[float], likely: float
) -> None:
    assert probability(values, weights) == pytest.approx(likely)


WORDING = "an earthquake struck near the institute said there were no reports"
"""Eleven words."""


@pytest.mark.parametrize(
    ("words", "told", "facts", "is_alike"),
    [
        (WORDING, "vigo 5.1", "ordu 3.2", True),
        (WORDING, "vigo 5.1", "vigo 5.1", False),
        (WORDING, "vigo 5.1", "vigo 3.2", False),
        (WORDING, "vigo 5.1 12", "vigo 3.2 48", True),
        (WORDING, "", "ordu 3.2", False),
        ("an earthquake struck near the institute said there", "vigo 5.1", "ordu 3.2", True),
        ("an earthquake struck near the institute said", "vigo 5.1", "ordu 3.2", False),
        ("an earthquake struck near the institute said a b c", "vigo 5.1", "ordu 3.2", True),
        ("an earthquake struck near the institute a b c d", "vigo 5.1", "ordu 3.2", False),
    ],
)
def test_one_wording_that_tells_of_something_else_is_a_look_alike(
    words: str, told: str, facts: str, is_alike: bool
) -> None:
    first = member(words=WORDING, facts=told)

    assert is_look_alike(story(first), member(words=words, facts=facts)) is is_alike


def test_one_article_that_tells_the_same_will_do() -> None:
    told = member(words=WORDING, facts="ordu 3.2")
    same, other = member(words=WORDING, facts="ordu 3.2 48"), member(words=WORDING, facts="vigo 5.1")

    assert is_look_alike(story(other, other), told)
    assert not is_look_alike(story(other, same), told)
    assert not is_look_alike(story(member(words="in other words")), told)


def test_headlines_and_texts_have_judges_of_their_own() -> None:
    texts, headlines = judges()[False], judges()[True]

    assert texts != headlines
    for judge in (texts, headlines):
        assert len(judge.weights) == len(FEATURES)
        assert 0 < judge.join < 1
        assert 0 < judge.merge < 1

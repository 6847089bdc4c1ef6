"""Tuples with names: as those of `typing`, whether a class has made one value or many."""

import pickle
from collections.abc import Iterable
from typing import Generic, TypeVar

import pytest

from corpus.named_tuples import NamedTuple

T = TypeVar("T")
MANY = 50


class Place(NamedTuple):
    """Two numbers and a name."""

    x: int
    y: int = 2
    name: str = ""

    def far(self) -> int:
        return self.x + self.y


class Pair(NamedTuple, Generic[T]):
    """Two of a kind."""

    first: T
    second: T


def places() -> Iterable[Place]:
    return [Place(1, name="a") for _ in range(MANY)]


def test_the_first_values_and_those_after_them_are_alike() -> None:
    assert set(places()) == {(1, 2, "a")}
    assert {(place.x, place.y, place.name, place.far()) for place in places()} == {(1, 2, "a", 3)}


def test_a_missing_or_unknown_field_is_refused() -> None:
    for _ in range(2):
        with pytest.raises(TypeError, match="x"):
            Place()  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="z"):
            Place(1, z=2)  # type: ignore[call-arg]


def test_they_are_copied_shown_and_sent() -> None:
    place = Place(1)

    assert place._replace(y=3) == Place(1, 3)
    assert place._asdict() == {"x": 1, "y": 2, "name": ""}
    assert Place._make([4]) == Place(4)
    assert repr(place) == "Place(x=1, y=2, name='')"
    assert pickle.loads(pickle.dumps(place)) == place
    assert type(pickle.loads(pickle.dumps(place))) is Place


def test_they_stay_as_they_are_and_have_no_dictionary() -> None:
    with pytest.raises(AttributeError):
        Place(1).x = 2  # type: ignore[misc]
    assert not hasattr(Place(1), "__dict__")


def test_a_pattern_takes_one_apart_and_a_class_may_be_generic() -> None:
    match Place(1, 2, "a"):
        case Place(x, y=y):
            assert (x, y) == (1, 2)
    assert Pair("a", "b").second == "b"

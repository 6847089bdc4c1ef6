"""Values: what they hold, how they compare, and that they stay as they are."""

import pickle
import subprocess
import sys
from functools import cached_property

import pytest

from corpus.value_types import FEW, Value, field, fields_of, replace


class Point(Value):
    """Two numbers and some names."""

    x: int
    y: int = 2
    names: list[str] = field(default_factory=list)


class Named(Point):
    """A point with a title."""

    title: str = ""


class Growing(Value, frozen=False):
    """What may change."""

    size: int = 0


class Doubling(Value):
    """What remembers what it has worked out."""

    size: int

    @cached_property
    def double(self) -> int:
        return 2 * self.size


def test_fields_come_by_place_and_by_name_with_defaults() -> None:
    assert (Point(1).y, Point(1, y=3).y, Named(1, 2, [], "a").title) == (2, 3, "a")
    assert fields_of(Named) == ("x", "y", "names", "title")


def test_a_default_made_anew_is_shared_by_no_two() -> None:
    Point(1).names.append("one")

    assert Point(1).names == []


def test_a_missing_or_unknown_field_is_refused() -> None:
    with pytest.raises(TypeError, match="x"):
        Point()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="z"):
        Point(1, z=2)  # type: ignore[call-arg]


def test_values_are_equal_by_class_and_fields() -> None:
    assert Point(1, 2) == Point(1)
    assert Point(1) != Point(2)
    assert Point(1) != Named(1)
    assert hash(Doubling(1)) == hash(Doubling(1))


def test_a_value_cannot_be_changed_but_by_a_copy() -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match="'x'"):
        point.x = 2  # type: ignore[misc]

    assert replace(point, x=2) == Point(2)
    assert point.x == 1


def test_what_may_change_changes_and_has_no_hash() -> None:
    growing = Growing()
    growing.size = 3

    assert growing == Growing(3)
    with pytest.raises(TypeError, match="unhashable"):
        hash(growing)


def test_a_value_says_what_it_holds_and_travels() -> None:
    assert repr(Named(1, title="a")) == "Named(x=1, y=2, names=[], title='a')"
    assert pickle.loads(pickle.dumps(Named(1, title="a"))) == Named(1, title="a")


def test_what_is_worked_out_once_is_kept() -> None:
    assert (Doubling(2).double, Doubling(2)) == (4, Doubling(2))


def test_values_have_slots_and_no_dictionary() -> None:
    assert not hasattr(Point(1), "__dict__")


def test_a_summary_in_a_pipe_does_without_data_classes() -> None:
    code = (
        "import sys; from reader.__main__ import main; main(['summarize']);"
        "avoided = {'dataclasses', 'inspect', 'shutil', 'lzma', 'textual', 'rich', 'numpy',"
        " 'corpus.gazetteer.gazetteer'};"
        "print(*(avoided & set(sys.modules)), 'done')"
    )
    text = "The river rose on Monday. The town closed its bridge. Trains ran again on Friday."
    done = subprocess.run(
        [sys.executable, "-c", code], input=text, capture_output=True, text=True, check=True
    )

    assert done.stdout.splitlines()[-1] == "done"


def test_no_field_of_a_value_can_be_taken_away() -> None:
    with pytest.raises(AttributeError, match="cannot delete field 'x'"):
        del Point(1).x


def test_a_value_is_neither_equal_to_what_it_holds_nor_to_a_value_of_another_class() -> None:
    assert (Point(1) == (1, 2, [])) is False
    assert (Point(1) != (1, 2, [])) is True


def test_the_first_values_of_a_class_and_those_after_them_are_alike() -> None:
    class Counted(Point):
        total: int = 0

        def __post_init__(self) -> None:
            object.__setattr__(self, "total", self.x + self.y)

    made = [Counted(number, names=["a"]) for number in range(FEW + 10)]

    assert [value.total for value in made] == [number + 2 for number in range(FEW + 10)]
    assert made[0].names == made[-1].names == ["a"]


def test_a_constructor_that_another_thread_has_replaced_still_makes_values() -> None:
    class Port(Value):
        name: str

    fetched = Port.__init__
    for number in range(FEW + 10):
        Port(str(number))
    assert Port.__init__ is not fetched
    late = Port.__new__(Port)

    fetched(late, "Bergen")

    assert late == Port("Bergen")

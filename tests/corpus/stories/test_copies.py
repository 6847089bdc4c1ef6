"""Which articles repeat an earlier one: by runs of words, names and numbers made up for each case."""

import pytest

from corpus.stories import copies as module
from corpus.stories.copies import Copies
from corpus.stories.outline import Outline


def outline(runs: range, facts: str = "", *, shouted: bool = False) -> Outline:
    return Outline(
        *("en", None, {}, {}, {}, {}, frozenset[str](), frozenset[str]()),
        frozenset(facts.split()),
        frozenset(runs),
        is_shouted=shouted,
    )


def known(*outlines: Outline) -> Copies:
    copies = Copies()
    for number, one in enumerate(outlines, 1):
        copies.remember(number, one)
    return copies


@pytest.mark.parametrize(
    ("earlier", "later", "is_copy"),
    [
        (range(10), range(10), True),
        (range(10), range(5), True),
        (range(5), range(10), True),
        (range(10), range(5, 15), True),
        (range(10), range(6, 16), False),
        (range(4), range(2, 6), True),
        (range(4), range(3, 7), False),
        (range(2), range(2), True),
        (range(1), range(1), False),
        (range(3), range(1, 4), True),
        (range(3), range(2, 5), False),
        (range(10), range(0), False),
    ],
)
def test_half_of_the_shorter_one_must_be_in_the_longer_and_no_less_than_two_runs(
    earlier: range, later: range, is_copy: bool
) -> None:
    assert known(outline(earlier)).find(outline(later)) == (1 if is_copy else None)


@pytest.mark.parametrize(
    ("earlier", "later", "is_copy"),
    [
        ("vigo 5.1", "vigo 5.1", True),
        ("vigo 5.1", "ordu 3.2", False),
        ("a b c d e f g h i j", "a b c d e f g x y z", True),
        ("a b c d e f g h i j", "a b c d e f w x y z", False),
        ("vigo 5.1", "", True),
        ("", "vigo 5.1", False),
        ("vigo 5.1 12", "vigo", True),
        ("vigo", "vigo 5.1 12", False),
    ],
)
def test_seven_of_ten_names_and_numbers_of_the_shorter_one_must_be_in_the_longer(
    earlier: str, later: str, is_copy: bool
) -> None:
    longer, shorter = outline(range(10), earlier), outline(range(9), later)

    assert known(longer).find(shorter) == (1 if is_copy else None)
    assert known(shorter).find(longer) == (1 if is_copy else None)


@pytest.mark.parametrize(
    ("shorter", "is_copy"),
    [("vigo 5.1", True), ("vigo 3.2", False), ("vigo harbour", True), ("5.1 12", False)],
)
def test_beside_a_text_in_capitals_only_numbers_can_be_compared(shorter: str, is_copy: bool) -> None:
    shouted = outline(range(10), "5.1", shouted=True)

    assert (known(shouted).find(outline(range(9), shorter)) == 1) is is_copy


def test_the_first_of_several_is_repeated() -> None:
    copies = known(outline(range(100, 110)), outline(range(10)), outline(range(8)), outline(range(10)))

    assert copies.find(outline(range(10))) == 2


def test_a_run_finds_only_the_latest_that_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_POSTING", 2)
    copies = known(*[outline(range(10)) for _ in range(4)])

    assert copies.find(outline(range(10))) == 3


def test_only_those_with_most_in_common_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_COMPARED", 1)
    copies = known(outline(range(6)), outline(range(10)))

    assert copies.find(outline(range(10))) == 2


def test_what_is_forgotten_is_repeated_no_more() -> None:
    copies = known(outline(range(10)), outline(range(10)), outline(range(20, 30)))

    copies.forget(2)
    assert copies.find(outline(range(10))) == 2
    copies.forget(3)
    assert copies.find(outline(range(10))) is None
    assert copies.find(outline(range(20, 30))) == 3
    assert len(copies._index) == 10

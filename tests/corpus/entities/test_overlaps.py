import pytest

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest, outside


def _mention(start: int, end: int, label: Label = Label.ORG) -> Mention:
    return Mention(Span(start, end), label)


def test_the_longer_of_two_rivals_stays() -> None:
    assert longest([_mention(0, 3), _mention(2, 8)]) == [_mention(2, 8)]


def test_of_two_as_long_the_first_given_stays() -> None:
    first, second = _mention(0, 4, Label.DATE), _mention(0, 4, Label.PERSON)

    assert longest([first, second]) == [first]


def test_neighbours_are_no_rivals() -> None:
    assert longest([_mention(3, 5), _mention(0, 3)]) == [_mention(0, 3), _mention(3, 5)]


def test_what_overlaps_something_taken_is_not_outside() -> None:
    taken = [_mention(2, 4), _mention(8, 9)]

    assert outside([_mention(0, 2), _mention(3, 6), _mention(7, 10)], taken) == [_mention(0, 2)]


def test_a_name_in_the_middle_that_is_longest_drops_both_neighbours() -> None:
    assert longest([_mention(0, 4), _mention(3, 8), _mention(7, 11)]) == [_mention(3, 8)]


def test_a_name_in_the_middle_that_is_shortest_leaves_both_neighbours() -> None:
    assert longest([_mention(0, 6), _mention(5, 9), _mention(8, 14)]) == [_mention(0, 6), _mention(8, 14)]


def test_a_name_that_holds_others_is_kept_without_them() -> None:
    inner = [_mention(1, 3), _mention(4, 6), _mention(7, 9)]

    assert longest([*inner, _mention(0, 10)]) == [_mention(0, 10)]


def test_a_name_before_all_others_and_one_behind_find_their_places() -> None:
    names = [_mention(10, 20), _mention(30, 35), _mention(0, 2), _mention(40, 41)]

    assert longest(names) == sorted(names, key=lambda mention: mention.span)


@pytest.mark.parametrize(
    ("start", "end", "is_free"),
    [
        (0, 2, True),
        (0, 3, False),
        (2, 3, False),
        (2, 4, False),
        (3, 4, False),
        (4, 8, True),
        (4, 9, False),
        (1, 10, False),
        (9, 12, True),
        (8, 9, False),
    ],
)
def test_a_name_is_outside_only_if_it_shares_no_letter_with_what_is_taken(
    start: int, end: int, is_free: bool
) -> None:
    taken = [_mention(2, 4), _mention(8, 9)]

    assert bool(outside([_mention(start, end)], taken)) is is_free


def test_where_nothing_is_taken_all_is_outside() -> None:
    assert outside([_mention(3, 4), _mention(0, 9)], []) == [_mention(3, 4), _mention(0, 9)]


def test_without_names_nothing_is_kept() -> None:
    assert longest([]) == outside([], [_mention(0, 1)]) == []


def test_of_two_as_long_that_begin_apart_the_first_given_stays() -> None:
    assert longest([_mention(2, 6), _mention(0, 4)]) == [_mention(2, 6)]


def test_names_far_apart_do_not_reach_one_another_through_others() -> None:
    chained = [_mention(0, 5), _mention(4, 8), _mention(7, 12), _mention(20, 21), _mention(20, 30)]

    assert longest(chained) == [_mention(0, 5), _mention(7, 12), _mention(20, 30)]

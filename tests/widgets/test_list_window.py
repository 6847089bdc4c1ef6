"""Which rows of a list are in sight, and the headings above them."""

from datetime import date

import pytest

from widgets.day_headings import heading_for, names_day
from widgets.list_window import HEADING, LinesInSight, ListShape

DAYS = ("a", "a", "a", "b", "b", "c")


def shape(height: int, *, each: int = 2, days: tuple[str, ...] = DAYS) -> ListShape:
    return ListShape(len(days), each, height, days.__getitem__)


def test_a_heading_stands_where_a_day_begins_below_the_first_row() -> None:
    rows = [(row, part) for row in range(5) for part in (0, 1)]
    expected = [*rows[:6], (3, HEADING), *rows[6:10], (5, HEADING)]

    assert list(shape(12).lines_from(0)) == expected
    assert shape(4).lines_from(4) == ((2, 0), (2, 1), (3, HEADING), (3, 0))


def test_without_headings_a_list_is_its_rows() -> None:
    plain = ListShape(3, 2, 4)

    assert plain.lines_from(1) == ((0, 1), (1, 0), (1, 1), (2, 0))
    assert plain.extent == 6
    assert ListShape(0, 2, 4).lines_from(0) == ()


@pytest.mark.parametrize("height", range(3, 20))
@pytest.mark.parametrize("each", [1, 2])
def test_scrolled_to_its_end_a_list_shows_its_last_row_whole(height: int, each: int) -> None:
    laid = shape(height, each=each)
    lines = laid.lines_from(max(0, laid.extent - height))

    assert (len(DAYS) - 1, each - 1) in lines


@pytest.mark.parametrize("height", range(3, 20))
@pytest.mark.parametrize("last", range(len(DAYS)))
def test_no_row_goes_out_of_sight_without_need(height: int, last: int) -> None:
    laid = shape(height)
    first = laid.first_with_last(last)

    assert (last, 1) in laid.lines_from(first * 2)
    assert not first or (last, 1) not in laid.lines_from((first - 1) * 2)


@pytest.mark.parametrize(
    ("iso", "said", "is_day"),
    [
        ("2026-11-28", "Today", True),
        ("2026-11-27T09:00:00Z", "Yesterday", True),
        ("2026-11-05", "Thu 5 Nov", True),
        ("2026-03-18", "March 2026", False),
        ("2019-03-18", "2019", False),
        ("2031-01-01", "Later", False),
        (None, "Undated", False),
        ("spring", "spring", False),
    ],
)
def test_the_longer_past_the_wider_is_a_heading(iso: str | None, said: str, is_day: bool) -> None:
    today = date(2026, 11, 28)

    assert heading_for(iso, today) == said
    assert names_day(iso, today) is is_day


def test_lines_in_sight_know_their_rows_and_rows_their_lines() -> None:
    lines = LinesInSight(shape(6).lines_from(4))

    assert lines.rows == range(2, 5)
    assert (lines.at(0), lines.at(2), lines.at(6)) == ((2, 0), (3, HEADING), (-1, HEADING))
    assert list(lines.showing({3})) == [2, 3, 4]
    assert (lines.first_of(3), lines.first_of(5)) == (3, 0)
    assert (LinesInSight().rows, LinesInSight().at(0)) == (range(0), (-1, HEADING))


def test_a_list_scrolls_as_little_as_brings_a_row_into_sight() -> None:
    plain = ListShape(10, 2, 6)

    assert [plain.offset_with(row, 8) for row in (0, 4, 6, 9)] == [0, 8, 8, 14]
    assert shape(6).offset_with(3, 0) == shape(6).first_with_last(3) * 2
    assert ListShape(0, 2, 6).offset_with(0, 3) == 3

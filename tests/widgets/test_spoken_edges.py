"""Days and figures at their edges: where one wording gives way to the next."""

from datetime import date, datetime, timedelta

import pytest

from widgets.day_headings import heading_for, names_day
from widgets.spoken_dates import long_date, short_date, weekday_date, weekday_of
from widgets.status_line import Status, reading_minutes, status_text
from widgets.wrapping import width_of

TODAY = date(2026, 11, 28)
"""A Saturday."""


def before(days: int) -> str:
    return (TODAY - timedelta(days=days)).isoformat()


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-1, "Later"),
        (0, "Today"),
        (1, "Yesterday"),
        (2, "Thu 26 Nov"),
        (30, "Thu 29 Oct"),
        (31, "October 2026"),
        (364, "November 2025"),
        (365, "2025"),
    ],
)
def test_a_heading_becomes_wider_at_its_day(days: int, said: str) -> None:
    assert heading_for(before(days), TODAY) == said


@pytest.mark.parametrize(("days", "is_so"), [(-1, False), (0, True), (30, True), (31, False)])
def test_a_heading_names_the_day_of_a_month(days: int, is_so: bool) -> None:
    assert names_day(before(days), TODAY) is is_so


@pytest.mark.parametrize("odd", ["", None, "2026", "26-11-28", "2026-02-30"])
def test_what_is_no_day_has_a_heading_all_the_same(odd: str | None) -> None:
    assert heading_for(odd, TODAY) == (odd or "Undated")
    assert not names_day(odd, TODAY)


@pytest.mark.parametrize(
    ("days", "said"), [(0, "today"), (1, "Fri"), (6, "Sun"), (7, "Sat 21 Nov 2026"), (-1, "Sun 29 Nov 2026")]
)
def test_a_weekday_alone_is_one_of_the_last_six_days(days: int, said: str) -> None:
    assert weekday_date(before(days), today=TODAY) == said


def test_weekdays_begin_with_monday() -> None:
    monday = date(2026, 11, 23)

    assert [weekday_of(monday + timedelta(days=days)) for days in range(7)] == [
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    ]


@pytest.mark.parametrize("month", range(1, 13))
def test_days_stand_in_a_column(month: int) -> None:
    assert width_of(short_date(f"2019-{month:02}-07")) == width_of(short_date(f"2019-{month:02}-27")) == 11
    assert (
        long_date(f"2019-{month:02}-07").split()[1].startswith(short_date(f"2019-{month:02}-07").split()[1])
    )


def test_of_today_the_hour_is_said_in_the_same_column() -> None:
    now = datetime.now().astimezone().replace(hour=0, minute=5)

    assert short_date(now.isoformat()) == "      00:05"


@pytest.mark.parametrize(
    ("words", "minutes"), [(1, 1), (344, 1), (346, 2), (575, 2), (576, 3), (23_000, 100)]
)
def test_minutes_are_rounded(words: int, minutes: int) -> None:
    assert reading_minutes(words) == minutes


FULL = Status(
    words=1,
    method="news",
    kept=3,
    total=25,
    searched="ferry",
    found=(2, 9),
    progress=42,
    position=(1_234, 5_678),
)


def test_a_line_with_room_says_everything() -> None:
    text = status_text(FULL, 100)

    assert text.startswith("1 word · 1 min · news 3/25 sentences  ")
    assert text.endswith("  “ferry” 2/9 · 42 % · 1,234 of 5,678")


@pytest.mark.parametrize("width", range(40, 100))
def test_the_place_stands_at_the_right_of_a_line_as_wide_as_its_pane(width: int) -> None:
    text = status_text(FULL, width)

    assert width_of(text) == width
    assert text.endswith("1,234 of 5,678")


def test_words_go_before_minutes_and_minutes_before_the_summary() -> None:
    status = Status(words=460, method="news", kept=3, total=25, position=(1, 9))
    line = "460 words · 2 min · news 3/25 sentences"

    assert status_text(status, len(line) + 2 + len("1 of 9")).startswith("460 words")
    assert status_text(status, len(line) + 1 + len("1 of 9")).startswith("2 min · news")
    assert status_text(status, len("2 min · news 3/25 sentences") + 1 + len("1 of 9")).startswith("news 3/25")


def test_without_a_list_there_is_no_place_in_it() -> None:
    assert status_text(Status(words=2, progress=42), 40).rstrip() == "2 words · 1 min"


def test_long_words_that_are_searched_for_are_cut() -> None:
    assert f"“{'x' * 19}…” 0/0" in status_text(Status(searched="x" * 40), 60)

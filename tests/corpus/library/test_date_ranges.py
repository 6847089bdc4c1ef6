"""Days that a person names from today on."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from corpus.library import date_ranges
from corpus.library.date_ranges import Period, added_between, day_of, is_day, moment_of, period_of


@pytest.fixture(autouse=True)
def _first_of_march(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(date_ranges, "today", lambda: date(2024, 3, 1))


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("today", Period("2024-03-01", "2024-03-02")),
        ("Yesterday", Period("2024-02-29", "2024-03-01")),
        ("1d", Period("2024-03-01", "2024-03-02")),
        ("7d", Period("2024-02-24", "2024-03-02")),
        ("2w", Period("2024-02-17", "2024-03-02")),
        ("0d", None),
        ("7x", None),
        ("d", None),
        ("99999d", None),
        ("tomorrow", None),
    ],
)
def test_days_are_counted_back_from_today(text: str, period: Period | None) -> None:
    assert period_of(text) == period


def test_days_before_all_days_are_no_days() -> None:
    assert period_of("9999w") is not None


def test_hours_are_counted_from_now_and_lie_in_days(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = datetime(2024, 3, 1, 7, 30, tzinfo=UTC)
    monkeypatch.setattr(date_ranges, "now", lambda: moment)

    assert period_of("24h") == Period("2024-02-29", "2024-03-02", int(moment.timestamp()) - 24 * 3600)
    assert period_of("0h") is None


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2024", Period("2024-01-01", "2025-01-01")),
        ("2024-01", Period("2024-01-01", "2024-02-01")),
        ("2024-2", Period("2024-02-01", "2024-03-01")),
        ("2023-02", Period("2023-02-01", "2023-03-01")),
        ("2024-12", Period("2024-12-01", "2025-01-01")),
        ("2024-2-9", Period("2024-02-09", "2024-02-10")),
        ("2024-02-29", Period("2024-02-29", "2024-03-01")),
        ("2023-12-31", Period("2023-12-31", "2024-01-01")),
        ("2023-02-29", None),
        ("2024-00", None),
        ("2024-13", None),
        ("2024-03-00", None),
        ("2024-03-32", None),
        ("0000", None),
        ("9999", None),
        ("9999-12", None),
        ("9999-12-31", None),
        ("24", None),
        ("2024-", None),
        ("2024-03-018", None),
        (" 2024", None),
        ("", None),
    ],
)
def test_a_year_a_month_and_a_day_are_those_of_the_calendar(text: str, period: Period | None) -> None:
    assert period_of(text) == period


@pytest.mark.parametrize(
    ("date", "moment"),
    [
        ("1970-01-01", 0),
        ("1970-01-02", 86_400),
        ("1970-02", 31 * 86_400),
        ("1970-01-01T00:00:01", 1),
        ("1970-01-01T00:00:00+01:00", -3_600),
        ("1970-01-01T00:00:00-05:00", 5 * 3_600),
        ("1970-01-01T00:00:00.900", 0),
        ("1969-12-31T23:59:59.500", -1),
        ("1970", None),
        ("1970-13", None),
        ("1970-02-30", None),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_a_date_is_a_second_of_unix_time(date: str | None, moment: int | None) -> None:
    assert moment_of(date) == moment


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (0, "1970-01-01"),
        (86_399, "1970-01-01"),
        (86_400, "1970-01-02"),
        (-1, "1969-12-31"),
        (-62_000_000_000, "0005-04-19"),
        (62_000_000_001, None),
        (-62_000_000_001, None),
        (None, None),
    ],
)
def test_a_second_lies_in_a_day_unless_no_calendar_has_it(moment: int | None, day: str | None) -> None:
    assert day_of(moment) == day


@pytest.mark.parametrize("value", ["2023-02-28", "0001-01-01", "9999-12-31"])
def test_a_day_of_the_calendar_is_one(value: str) -> None:
    assert is_day(value)


@pytest.mark.parametrize(
    "value", ["2023-02-29", "20230228", "2023-W01-1", "2023-02", "", None, b"2023-02-28", 5]
)
def test_anything_else_is_no_day(value: object) -> None:
    assert not is_day(value)


def test_what_damage_left_in_the_place_of_a_moment_is_no_day() -> None:
    assert day_of("soon") is None  # type: ignore[arg-type]
    assert day_of(9e18) is None  # type: ignore[arg-type]


@pytest.fixture
def new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The clock of New York, whatever zones this computer knows."""
    monkeypatch.setenv("TZ", "EST5EDT,M3.2.0,M11.1.0")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("new_york")
def test_the_days_on_which_articles_came_are_those_of_this_computer() -> None:
    midnight = 1_709_251_200 + 5 * 3_600  # 2024-03-01 in New York

    assert added_between(Period("2024-03-01", "2024-03-02")) == (midnight, midnight + 86_400)
    assert added_between(Period("2024-03-01", None)) == (midnight, None)
    assert added_between(Period(None, "2024-03-01")) == (None, midnight)


@pytest.mark.usefixtures("new_york")
def test_a_day_on_which_clocks_change_is_an_hour_shorter_or_longer() -> None:
    spring, autumn = Period("2024-03-10", "2024-03-11"), Period("2024-11-03", "2024-11-04")
    lengths = []
    for period in (spring, autumn):
        start, end = added_between(period)
        assert start is not None
        assert end is not None
        lengths.append((end - start) // 3_600)

    assert lengths == [23, 25]


def test_hours_begin_at_their_second_and_not_at_midnight() -> None:
    assert added_between(Period(None, None, 5)) == (5, None)
    assert added_between(Period("2024-03-01", None, 5)) == (5, None)


@pytest.mark.usefixtures("new_york")
def test_hours_back_over_midnight_lie_in_two_days(monkeypatch: pytest.MonkeyPatch) -> None:
    at_one = datetime(2024, 3, 1, 1, 0).astimezone()
    monkeypatch.setattr(date_ranges, "now", lambda: at_one)

    assert period_of("1h") == Period("2024-03-01", "2024-03-02", int(at_one.timestamp()) - 3_600)
    assert period_of("2H") == Period("2024-02-29", "2024-03-02", int(at_one.timestamp()) - 7_200)


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/Lima"])
def test_the_ends_of_the_calendar_are_midnights_in_any_zone(
    zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        first, last = added_between(Period("0001-01-01", "9999-12-31"))
    finally:
        monkeypatch.undo()
        time.tzset()

    assert first is not None
    assert last is not None
    assert last - first == pytest.approx(3_652_058 * 86_400, abs=86_400)

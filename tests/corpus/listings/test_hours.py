import time
from datetime import datetime

import pytest

from corpus.listings.hours import hour_today

NOW = datetime(2023, 3, 18, 22, 0)


@pytest.mark.parametrize(
    ("iso", "hour"),
    [
        ("2023-03-18T14:05:00", "14:05"),
        ("2023-03-17T14:05:00", None),
        ("2023-03-18", None),
        ("2023-03-18T99:05:00", None),
        (None, None),
    ],
)
def test_only_what_is_of_today_has_its_hour(iso: str | None, hour: str | None) -> None:
    assert hour_today(iso, now=NOW) == hour


def test_an_hour_of_another_zone_is_that_of_the_clock_here() -> None:
    here = datetime(2023, 3, 18, 12, 0).astimezone()

    assert hour_today(here.isoformat(), now=here) == "12:00"


@pytest.mark.parametrize(
    ("iso", "hour"),
    [
        ("2023-03-18T00:00:00", "00:00"),
        ("2023-03-18T23:59:59.9", "23:59"),
        ("2023-03-19T00:00:00", None),
        ("2023-03-17T23:59:59", None),
        ("2022-03-18T14:05:00", None),
        ("T14:05", None),
        ("", None),
    ],
)
def test_today_begins_and_ends_at_midnight(iso: str, hour: str | None) -> None:
    assert hour_today(iso, now=NOW) == hour


@pytest.mark.parametrize(
    ("iso", "hour"),
    [
        ("2023-03-18T23:30:00+00:00", "18:30"),
        ("2023-03-19T03:59:00+00:00", "22:59"),
        ("2023-03-19T05:00:00+00:00", None),
        ("2023-03-18T04:59:00+00:00", None),
        ("2023-03-18T05:00:00+00:00", "00:00"),
    ],
)
def test_it_is_of_today_what_is_of_today_here(
    iso: str, hour: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "EST5")
    time.tzset()
    try:
        found = hour_today(iso, now=NOW)
    finally:
        monkeypatch.undo()
        time.tzset()

    assert found == hour


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "UTC", "America/Lima"])
@pytest.mark.parametrize("sign", "+-")
@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59", "0001-01-01T00:00:00"])
def test_the_ends_of_the_calendar_have_no_hour_in_any_zone(
    moment: str, sign: str, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        assert hour_today(f"{moment}{sign}14:00", now=NOW) is None
        assert hour_today(f"{moment}+00:00", now=NOW) is None
    finally:
        monkeypatch.undo()
        time.tzset()

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

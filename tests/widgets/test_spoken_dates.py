from datetime import date

import pytest

from widgets.spoken_dates import long_date, short_date, weekday_date


@pytest.mark.parametrize("iso", ["2023-03-08", "2023-03-08T10:00:00+01:00"])
def test_a_day_is_said_with_its_month(iso: str) -> None:
    assert long_date(iso) == "8 March 2023"
    assert short_date(iso) == " 8 Mar 2023"


def test_no_date_is_said_as_nothing() -> None:
    assert long_date(None) == short_date(None) == ""


@pytest.mark.parametrize("odd", ["spring", "2023-13-40"])
def test_what_is_no_day_is_shown_as_it_stands(odd: str) -> None:
    assert long_date(odd) == odd


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2023-03-08", "today"),
        ("2023-03-07", "Tue"),
        ("2023-03-02T10:00:00+00:00", "Thu"),
        ("2023-03-01", "Wed 1 Mar 2023"),
        ("2023-03-09", "Thu 9 Mar 2023"),
        (None, ""),
    ],
)
def test_the_last_days_are_said_by_their_names(iso: str | None, said: str) -> None:
    assert weekday_date(iso, today=date(2023, 3, 8)) == said

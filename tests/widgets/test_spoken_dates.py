import pytest

from widgets.spoken_dates import long_date, short_date


@pytest.mark.parametrize("iso", ["2023-03-08", "2023-03-08T10:00:00+01:00"])
def test_a_day_is_said_with_its_month(iso: str) -> None:
    assert long_date(iso) == "8 March 2023"
    assert short_date(iso) == " 8 Mar 2023"


def test_no_date_is_said_as_nothing() -> None:
    assert long_date(None) == short_date(None) == ""


@pytest.mark.parametrize("odd", ["spring", "2023-13-40"])
def test_what_is_no_day_is_shown_as_it_stands(odd: str) -> None:
    assert long_date(odd) == odd

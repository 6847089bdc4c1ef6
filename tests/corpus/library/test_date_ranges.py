"""Days that a person names from today on."""

from datetime import UTC, date, datetime

import pytest

from corpus.library import date_ranges
from corpus.library.date_ranges import Period, period_of


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

"""A name's articles over time, drawn as bars of days, weeks or months."""

import pytest

from reader.cli.rendering.bars import Bars, bars_of, drawn


def test_undated_articles_make_no_bars() -> None:
    assert bars_of([]) is None


def test_days_without_articles_are_bars_of_nothing() -> None:
    assert bars_of([("2023-03-01", 2), ("2023-03-03", 1)]) == Bars(
        "day", (("2023-03-01", 2), ("2023-03-02", 0), ("2023-03-03", 1))
    )


def test_a_single_day_is_one_bar() -> None:
    assert bars_of([("2023-03-01", 5)]) == Bars("day", (("2023-03-01", 5),))


@pytest.mark.parametrize(
    ("last", "unit"),
    [
        ("2023-03-31", "day"),  # the 90th day
        ("2023-04-01", "week"),
        ("2025-01-01", "week"),  # day 732: two years of 366 days
        ("2025-01-02", "month"),
        ("2033-01-01", "month"),
    ],
)
def test_the_longer_the_time_the_wider_a_bar(last: str, unit: str) -> None:
    bars = bars_of([("2023-01-01", 1), (last, 1)])

    assert bars is not None
    assert bars.unit == unit


def test_a_week_begins_on_monday() -> None:
    bars = bars_of([("2023-01-01", 1), ("2023-01-02", 2), ("2023-01-08", 4), ("2023-04-10", 1)])

    assert bars is not None
    assert bars.points[:3] == (("2022-12-26", 1), ("2023-01-02", 6), ("2023-01-09", 0))
    assert bars.points[-1] == ("2023-04-10", 1)


def test_a_month_is_called_by_its_first_day_and_none_is_left_out() -> None:
    bars = bars_of([("2021-12-31", 1), ("2022-02-28", 2), ("2024-01-31", 3)])

    assert bars is not None
    months = [start for start, _ in bars.points]
    assert months[:4] == ["2021-12-01", "2022-01-01", "2022-02-01", "2022-03-01"]
    assert (months[-1], len(months)) == ("2024-01-01", 26)
    assert [count for _, count in bars.points if count] == [1, 2, 3]


def test_bars_are_as_high_as_their_articles_beside_the_most() -> None:
    points = tuple((f"2023-01-{day:02}", count) for day, count in enumerate([8, 4, 1, 0, 7], 1))

    assert drawn(Bars("day", points)) == "█▄▁ ▇"


@pytest.mark.parametrize("most", [1, 2, 3, 7, 100, 12_345])
def test_the_most_is_the_highest_bar_and_a_single_article_is_seen(most: int) -> None:
    line = drawn(Bars("day", (("2023-01-01", most), ("2023-01-02", 1), ("2023-01-03", 0))))

    assert line[0] == "█"
    assert line[1] in "▁▂▃▄▅▆▇█"
    assert line[2] == " "


def test_the_last_day_of_the_calendar_ends_the_bars() -> None:
    for first, unit in (("9999-12-30", "day"), ("9999-06-01", "week"), ("9990-01-01", "month")):
        bars = bars_of([(first, 1), ("9999-12-31", 2)])

        assert bars is not None
        assert (bars.unit, sum(articles for _, articles in bars.points)) == (unit, 3)


def test_centuries_are_drawn_by_the_year() -> None:
    bars = bars_of([("0001-01-01", 1), ("2023-03-18", 1), ("9999-12-31", 1)])

    assert bars is not None
    assert (bars.unit, len(bars.points)) == ("year", 9_999)
    assert [day for day, articles in bars.points if articles] == ["0001-01-01", "2023-01-01", "9999-01-01"]

"""What the lines of a name say, and where they lead."""

import pytest

from corpus.article import Label
from corpus.library.name_glances import NameGlance
from corpus.library.names import Name
from corpus.listings.listing import Row
from reader.screen.views.name_screen import (
    NameLine,
    _remark,
    bars_by_month,
    lines_of_name,
    name_lines_passages,
)


def glance(*names: Name, months: tuple[tuple[str, int], ...] = ()) -> NameGlance:
    row = Row("@7", "A ferry sank", "2023-03-18", "example.org")
    return NameGlance(names, months, (), (row,))


def oslo(first: str | None, last: str | None, label: Label = Label.GPE) -> Name:
    return Name("Oslo", label, 1_200, 3_400, first, last)


def test_a_name_is_counted_drawn_and_followed_by_its_articles() -> None:
    months = (("2023-01", 1), ("2023-03", 2))

    assert list(lines_of_name("Oslo", glance(oslo(None, None), months=months))) == [
        NameLine("In the library", "Oslo (GPE)", "1,200 articles · 3,400 mentions", query='entity:"oslo"'),
        NameLine("By month", "▄█", "2023-01 – 2023-03", query='entity:"oslo"'),
        NameLine("In", "A ferry sank", note="18 March 2023 · example.org", query="@7"),
    ]


def test_one_is_not_counted_as_several() -> None:
    (first, _) = lines_of_name("Oslo", glance(Name("Oslo", Label.GPE, 1, 1, None, None)))

    assert first.tail == "1 article · 1 mention"


def test_a_single_month_is_no_span_and_none_is_no_line() -> None:
    lines = [line.tail for line in lines_of_name("Oslo", glance(months=(("2023-01", 1),)))]

    assert lines == ["2023-01", ""]
    assert [line.heading for line in lines_of_name("Oslo", glance())] == ["In"]


def test_the_latest_three_years_are_drawn_the_month_with_most_as_high_as_can_be() -> None:
    months = [(f"{2000 + month // 12}-{month % 12 + 1:02}", 8) for month in range(40)]

    assert bars_by_month(months) == "█" * 36
    assert bars_by_month([("2023-01", 1), ("2023-02", 4), ("2023-03", 8)]) == "▁▄█"
    assert bars_by_month([]) == ""


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ((), ""),
        ((oslo(None, None),), ""),
        ((oslo("2023-03-18", "2023-03-18"),), "2023-03-18"),
        (
            (oslo("2023-03-18", "2023-04-02"), oslo("2022-01-01", "2023-03-20", Label.ORG)),
            "2022-01-01 – 2023-04-02",
        ),
    ],
)
def test_the_title_says_from_when_to_when_a_name_was_in_the_news(names: tuple[Name, ...], said: str) -> None:
    assert _remark(glance(*names)) == said


def test_a_heading_stands_above_the_first_line_of_its_group() -> None:
    passages = name_lines_passages((NameLine("In", "a\x1bb"), NameLine("In", "c"), NameLine("With", "d")))

    assert [passage.head for passage in passages] == ["In", "", "With"]
    assert "\x1b" not in passages[0].text

import pytest

from corpus.listings.listing import Row
from widgets.row_lines import lines_each, lines_of
from widgets.wrapping import width_of

ROW = Row("1", "Ferry sinks off Bergen in a winter storm", "2023-03-18", "bbc.co.uk")


def texts(row: Row, width: int) -> list[str]:
    return ["".join(text for text, _ in line) for line in lines_of(row, width)]


def test_a_wide_row_stands_in_columns():
    assert texts(ROW, 100)[0].split("  ") == [
        "", "18 Mar 2023", "Ferry sinks off Bergen in a winter storm", *[""] * 14, "bbc.co.uk",
    ]  # fmt: skip


def test_a_narrow_row_has_its_date_above_its_title():
    assert texts(ROW, 30) == [
        "  18 Mar 2023 · bbc.co.uk",
        "  Ferry sinks off Bergen in a",
        "  winter storm",
    ]


def test_a_source_that_does_not_fit_is_left_out():
    assert texts(ROW, 20)[0] == "  18 Mar 2023"


@pytest.mark.parametrize("width", [1, 2, 5, 20, 59, 60, 61, 95, 96, 200])
def test_every_line_fits(width):
    row = Row("1", "中文 " * 40, "2023-03-18", "a-very-long-name-of-a-source.example.org")

    lines = texts(row, width)

    assert len(lines) == lines_each(width)
    assert all(width_of(line) <= max(width, 14) for line in lines)


def test_a_mark_says_what_colour_says_too():
    assert texts(Row("1", "Title", unread=True), 100)[0].startswith("●")
    assert texts(Row("1", "Title", starred=True), 100)[0].startswith("★")

import pytest

from corpus.listings.listing import Row
from widgets.row_lines import Tone, lines_each, lines_of
from widgets.wrapping import width_of

ROW = Row("1", "Ferry sinks off Bergen in a winter storm", "2023-03-18", "bbc.co.uk", tags=("later",))


def texts(row: Row, width: int, *, dense: bool = False) -> list[str]:
    return ["".join(text for text, _ in line) for line in lines_of(row, width, dense=dense)]


def test_a_dense_row_stands_in_columns() -> None:
    assert texts(ROW, 100, dense=True)[0].split("  ") == [
        "", " 18 Mar 2023", "Ferry sinks off Bergen in a winter storm", *[""] * 13, " bbc.co.uk",
    ]  # fmt: skip


def test_a_row_at_ease_has_its_title_first_and_its_particulars_below() -> None:
    assert texts(ROW, 70) == [
        "   Ferry sinks off Bergen in a winter storm",
        "   18 Mar 2023 · bbc.co.uk · #later",
    ]


@pytest.mark.parametrize(("words", "said"), [(0, ""), (90, " · 1 min"), (1_150, " · 5 min")])
def test_a_row_says_how_long_reading_takes(words: int, said: str) -> None:
    row = Row("1", "Ferry sinks", "2023-03-18", "bbc.co.uk", tags=("later",), words=words)

    assert texts(row, 70)[1] == f"   18 Mar 2023 · bbc.co.uk{said} · #later"


def test_a_long_title_goes_on_below_and_nothing_is_left_blank() -> None:
    assert texts(ROW, 45) == [
        "   Ferry sinks off Bergen in a winter storm",
        "   18 Mar 2023 · bbc.co.uk · #later",
    ]
    assert texts(ROW, 34) == ["   Ferry sinks off Bergen in a", "   winter storm · 18 Mar 2023"]


def test_a_source_that_does_not_fit_is_left_out() -> None:
    assert texts(Row("1", "Title", "2023-03-18", "bbc.co.uk"), 16)[1] == "   18 Mar 2023"


@pytest.mark.parametrize("dense", [True, False])
@pytest.mark.parametrize("width", [1, 2, 5, 20, 39, 40, 59, 60, 61, 95, 96, 200])
def test_every_line_fits(width: int, dense: bool) -> None:
    row = Row(
        "1", "中文 " * 40, "2023-03-18", "a-very-long-name-of-a-source.example.org", tags=("中文" * 40,)
    )

    lines = texts(row, width, dense=dense)

    assert len(lines) == lines_each(dense=dense)
    assert all(width_of(line) <= max(width, 5) for line in lines)


@pytest.mark.parametrize("dense", [True, False])
def test_marks_in_their_own_columns_say_what_colour_says_too(dense: bool) -> None:
    row = Row("1", "Title", unread=True, starred=True)

    assert texts(row, 100, dense=dense)[0].startswith("●★ ")
    assert texts(Row("1", "Title", starred=True), 100, dense=dense)[0].startswith(" ★ ")
    assert (lines_of(row, 100, dense=False)[0][1][1]) is Tone.UNREAD

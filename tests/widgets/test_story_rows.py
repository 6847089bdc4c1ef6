"""Rows of the list: stories, marks, columns, and what goes first where there is little room."""

from datetime import date

import pytest

from corpus.listings.listing import Row, StoryNote
from widgets.row_lines import Tone, below_day, is_unfolded, lines_of, story_line
from widgets.wrapping import width_of

STORY = StoryNote(articles=12, sources=5, first="2019-03-18", new=3)
"""Its first day was a Monday."""
SHORTER = (
    "▸ 12 articles · 5 sources · since Mon 18 Mar 2019 · 3 new",
    "▸ 12 articles · 5 sources · since 18 Mar 2019 · 3 new",
    "▸ 12 articles · 5 sources · 3 new",
    "▸ 12 articles · 3 new",
    "▸ 12 · 3 new",
)


def texts(row: Row, width: int, *, dense: bool = False, columns: tuple[str, ...] | None = None) -> list[str]:
    chosen = {} if columns is None else {"columns": columns}
    lines = lines_of(row, width, dense=dense, **chosen)
    return ["".join(text for text, _ in line).rstrip() for line in lines]


@pytest.mark.parametrize("number", range(len(SHORTER)))
def test_a_story_says_as_much_as_there_is_room_for(number: int) -> None:
    assert story_line(STORY, width_of(SHORTER[number])) == SHORTER[number]
    if number:
        assert story_line(STORY, width_of(SHORTER[number - 1]) - 1) == SHORTER[number]


@pytest.mark.parametrize("cells", range(1, 12))
def test_a_story_in_too_little_room_is_cut_to_it(cells: int) -> None:
    assert width_of(story_line(STORY, cells)) <= cells


def test_a_story_of_one_source_nothing_of_which_is_new() -> None:
    story = StoryNote(articles=1_200, sources=1, is_open=True)

    assert story_line(story, 80) == "▾ 1,200 articles · 1 source"


def test_a_row_at_ease_has_its_story_below_the_title() -> None:
    row = Row("1", "Ferry sinks off Bergen", story=STORY)

    assert texts(row, 70) == ["   Ferry sinks off Bergen", f"   {SHORTER[0]}"]


def test_a_story_with_something_new_stands_out() -> None:
    new = lines_of(Row("1", "Ferry", story=STORY), 70, dense=False)[1][1]
    old = lines_of(Row("1", "Ferry", story=StoryNote(2, 1)), 70, dense=False)[1][1]

    assert new[1] is Tone.MARK
    assert old[1] is Tone.MUTED


def test_a_dense_row_has_the_number_of_its_articles_before_the_title() -> None:
    assert texts(Row("1", "Ferry", story=STORY), 39, dense=True) == ["   ▸ 12 · Ferry"]


def test_an_article_below_its_story_is_set_in() -> None:
    part = Row("1", "Ferry", "2019-03-18", is_part=True)

    assert texts(part, 60) == ["   └ Ferry", "     18 Mar 2019"]
    assert texts(part, 39, dense=True) == ["   └ Ferry"]


@pytest.mark.parametrize(
    ("row", "is_so"),
    [
        (Row("1", "A"), False),
        (Row("1", "A", is_part=True), True),
        (Row("1", "A", story=StoryNote(2, 1)), False),
        (Row("1", "A", story=StoryNote(2, 1, is_open=True)), True),
    ],
)
def test_the_rows_of_an_open_story_are_known(row: Row, is_so: bool) -> None:
    assert is_unfolded(row) is is_so


@pytest.mark.parametrize(
    ("unread", "starred", "is_new", "marks"),
    [
        (False, False, False, "   "),
        (True, False, False, "●  "),
        (True, False, True, "◆  "),
        (False, True, False, " ★ "),
        (True, True, True, "◆★ "),
    ],
)
def test_marks_stand_before_the_title(unread: bool, starred: bool, is_new: bool, marks: str) -> None:
    row = Row("1", "Ferry", unread=unread, starred=starred, is_new=is_new)

    assert lines_of(row, 60, dense=False)[0][0] == (marks, Tone.MARK)
    assert lines_of(row, 60, dense=True)[0][0] == (marks, Tone.MARK)


FULL = Row("1", "Ferry", "2019-03-18", "bbc.co.uk", tags=("sea", "later"), words=460)


@pytest.mark.parametrize(
    ("columns", "below"),
    [
        (("date", "source", "minutes", "tags"), "18 Mar 2019 · bbc.co.uk · 2 min · #sea #later"),
        (("tags", "date"), "#sea #later · 18 Mar 2019"),
        (("minutes",), "2 min"),
        ((), ""),
    ],
)
def test_a_row_says_what_is_asked_for_in_that_order(columns: tuple[str, ...], below: str) -> None:
    assert texts(FULL, 70, columns=columns)[1] == f"   {below}".rstrip()


@pytest.mark.parametrize(
    ("cells", "below"),
    [
        (45, "18 Mar 2019 · bbc.co.uk · 2 min · #sea #later"),
        (44, "18 Mar 2019 · bbc.co.uk · 2 min · #sea #lat…"),
        (40, "18 Mar 2019 · bbc.co.uk · 2 min · #sea…"),
        (39, "18 Mar 2019 · bbc.co.uk · 2 min"),
        (31, "18 Mar 2019 · bbc.co.uk · 2 min"),
        (22, "18 Mar 2019 · bbc.co.…"),
        (19, "18 Mar 2019"),
        (11, "18 Mar 2019"),
    ],
)
def test_what_would_be_cut_to_nothing_is_left_out(cells: int, below: str) -> None:
    # Three cells of marks stand before it, and one is left free behind it.
    assert texts(FULL, cells + 4)[1] == f"   {below}"


def test_particulars_stand_behind_the_rest_of_a_title_as_soon_as_they_fit() -> None:
    row = Row("1", f"{'x' * 18} four", "2019-03-18")

    assert texts(row, 22) == [f"   {'x' * 18}", "   four · 18 Mar 2019"]


@pytest.mark.parametrize(
    ("width", "has_date", "has_source"),
    [(39, False, False), (40, True, False), (95, True, False), (96, True, True)],
)
def test_a_dense_row_has_columns_where_there_is_room(width: int, has_date: bool, has_source: bool) -> None:
    [line] = texts(FULL, width, dense=True)

    assert ("18 Mar 2019" in line) is has_date
    assert ("bbc.co.uk" in line) is has_source


def test_columns_that_are_not_asked_for_are_not_in_a_dense_row_either() -> None:
    assert texts(FULL, 120, dense=True, columns=("tags",)) == ["   Ferry"]


TODAY = date(2019, 3, 20)


@pytest.mark.parametrize(
    ("iso", "says_date"),
    [("2019-03-18", False), ("2019-02-18", False), ("2019-02-17", True), ("2018-03-18", True), (None, True)],
)
def test_below_the_heading_of_its_day_a_row_does_not_say_the_day_again(
    iso: str | None, says_date: bool
) -> None:
    assert ("date" in below_day(("date", "source"), iso, TODAY)) is says_date
    assert "source" in below_day(("date", "source"), iso, TODAY)


def test_hostile_titles_and_tags_are_harmless_in_a_row() -> None:
    row = Row("1", "Fer\x1b[2Jry\u202e", "spr\x1b[2J", "a\x07b", tags=("x\x9by",))

    for dense in (False, True):
        assert not set("".join(texts(row, 120, dense=dense))) & set("\x1b\x07\x9b\u202e")

"""What of a laid-out text is in sight, and which character is in which cell."""

import pytest
from rich.style import Style
from textual.geometry import Offset
from textual.selection import Selection

from corpus.article import Article, Span
from widgets.article_rows import GUTTER, lay_out, shape_in
from widgets.row_painting import NO_BAR, margin_segments, row_segments, row_text
from widgets.text_selection import layers_of, span_of
from widgets.text_view import TextView

WIDTH, WIDEST = 40, 20
LINES = Article("\n\n".join(f"Line {number}." for number in range(10)), title="Ten lines")
ROWS = lay_out(LINES, shape_in(WIDTH, WIDEST))
HEADING = len(ROWS.heading)
FRONT = TextView(ROWS, 0, 6, WIDTH, WIDEST).margin + GUTTER


def view(first: int, height: int = 6) -> TextView:
    return TextView(ROWS, first, height, WIDTH, WIDEST)


def test_the_top_is_the_first_character_in_sight_and_none_of_the_heading() -> None:
    assert view(0).top == 0
    assert view(ROWS.row_of(18)).top == 18


def test_progress_counts_rows_down_to_the_last_one_in_sight() -> None:
    assert [view(0, len(ROWS)).progress, view(0, 0).progress, view(len(ROWS)).progress] == [100, 0, 100]


def test_a_place_in_sight_stays_where_it_is_and_another_comes_to_a_third_down() -> None:
    place = Span(LINES.text.index("Line 8"), LINES.text.index("Line 8") + 4)
    row = ROWS.row_of(place.start)

    assert [view(first).row_to_show(place) for first in (row, row - 5, 0)] == [row, row - 5, row - 2]
    assert view(9).row_to_show(Span(0, 4)) == max(0, HEADING - 2)


def test_a_cell_has_a_character_where_the_text_is() -> None:
    assert [view(HEADING).offset_at(FRONT + column, 0) for column in (-1, 0, 6, 7)] == [None, 0, 6, None]
    assert view(0).offset_at(FRONT, 0) is None


@pytest.mark.parametrize(("column", "characters"), [(0, 0), (FRONT, 0), (FRONT + 3, 3), (WIDTH, 7)])
def test_a_selection_begins_behind_as_many_characters_as_stand_before_it(
    column: int, characters: int
) -> None:
    assert view(HEADING).selectable_at(column, 0) == Offset(characters, HEADING)
    assert view(0).selectable_at(column, len(ROWS)) is None


def test_the_text_of_a_row_is_what_its_segments_print() -> None:
    for row in range(len(ROWS)):
        segments = row_segments(ROWS, row, Style(), [(Span(2, 4), Style(bold=True))], lambda _: Style())
        assert row_text(ROWS, row) == "".join(segment.text for segment in segments)


def test_a_title_is_bright_while_it_has_the_focus() -> None:
    def look(*, has_focus: bool) -> object:
        looks = {"text--title": Style(bold=True), "text--focused": Style(color="red")}
        return row_segments(ROWS, 0, Style(), [], looks.__getitem__, has_focus=has_focus)[0].style

    assert look(has_focus=False) == Style(bold=True)
    assert look(has_focus=True) == Style(bold=True, color="red")


def test_a_bar_has_its_colour_and_blanks_have_none() -> None:
    red = Style(color="red")

    assert [part.style for part in margin_segments(2, NO_BAR, Style(), lambda _: red)] == [Style()]
    assert [tuple(part)[:2] for part in margin_segments(2, " ▎ ", Style(), lambda _: red)] == [
        ("  ", Style()),
        (" ▎ ", red),
    ]


def test_the_mouse_selects_from_a_printed_column_to_another() -> None:
    selection = Selection(Offset(5, HEADING), Offset(4, HEADING + 2))
    selected = span_of(selection, ROWS)

    assert selected is not None
    assert selected.of(LINES.text) == "0.\n\nLine"
    assert [layers_of(selection, ROWS, row, WIDTH)[0][0] for row in (HEADING, HEADING + 2)] == [
        Span(5, 7),
        Span(9, 13),
    ]
    assert layers_of(selection, ROWS, HEADING + 3, WIDTH) == layers_of(None, ROWS, HEADING, WIDTH) == []
    assert span_of(Selection(Offset(3, HEADING), Offset(3, HEADING)), ROWS) is None

"""From text and layers to what a terminal prints."""

import pytest
from rich.color import Color
from rich.segment import Segment
from rich.style import Style

from corpus.article import Span
from widgets.painting import line, painted
from widgets.ticks import TICK, with_ticks

BASE, BOLD, RED = Style(dim=True), Style(bold=True), Style(color="red")


def test_a_text_without_layers_is_one_segment() -> None:
    assert painted("Oslo voted", Span(0, 4), BASE) == [Segment("Oslo", BASE)]


def test_a_layer_cuts_the_text_where_it_begins_and_ends() -> None:
    segments = painted("in Oslo today", Span(0, 13), BASE, [(Span(3, 7), BOLD)])

    assert [(segment.text, bool(segment.style and segment.style.bold)) for segment in segments] == [
        *(("in ", False), ("Oslo", True), (" today", False)),
    ]


def test_a_later_layer_has_the_last_word() -> None:
    blue = Style(color="blue")
    segments = painted("abcdef", Span(0, 6), BASE, [(Span(0, 4), RED), (Span(2, 6), blue)])
    colors = [segment.style.color.name for segment in segments if segment.style and segment.style.color]

    assert [segment.text for segment in segments] == ["ab", "cd", "ef"]
    assert colors == ["red", "blue", "blue"]


def test_styles_of_layers_that_overlap_come_together() -> None:
    [segment] = painted("ab", Span(0, 2), BASE, [(Span(0, 2), RED), (Span(0, 2), BOLD)])

    assert segment.style == Style(dim=True, bold=True, color="red")


def test_a_layer_that_reaches_beyond_the_row_is_cut_to_it() -> None:
    segments = painted("one two three", Span(4, 7), BASE, [(Span(0, 100), BOLD)])

    assert segments == [Segment("two", BASE + BOLD)]


def test_a_layer_beside_the_row_adds_nothing() -> None:
    assert painted("one two", Span(4, 7), BASE, [(Span(0, 3), BOLD)]) == [Segment("two", BASE)]


def test_what_a_terminal_would_obey_is_not_painted() -> None:
    segments = painted("a\x1b[31mb\u202ec", Span(0, 9), BASE, [(Span(0, 1), BOLD)])

    assert "".join(segment.text for segment in segments) == "a[31mbc"


def test_an_empty_row_has_no_characters() -> None:
    assert "".join(segment.text for segment in painted("one", Span(2, 2), BASE)) == ""


def test_a_line_is_filled_up_to_the_width_of_its_pane() -> None:
    strip = line([("Oslo", BASE), ("", BOLD), (" votes", BOLD)], 14, BASE)

    assert strip.text == "Oslo votes    "
    assert strip.cell_length == 14


def test_a_line_is_cut_at_the_width_of_its_pane() -> None:
    assert line([("Oslo votes", BASE)], 6, BASE).text == "Oslo v"


@pytest.mark.parametrize("sign", ["\x1b", "\x07", "\x9b", "\u202e", "\r"])
def test_a_line_passes_nothing_on_that_a_terminal_would_obey(sign: str) -> None:
    assert line([(f"Os{sign}lo", BASE), (sign, BOLD)], 6, BASE).text == "Oslo  "


def test_a_wide_character_that_does_not_fit_leaves_a_blank() -> None:
    strip = line([("中文", BASE)], 3, BASE)

    assert strip.text == "中 "
    assert strip.cell_length == 3


def cells(count: int) -> list[Segment]:
    return [Segment(" ", Style(bgcolor="black")) for _ in range(count)]


def colors_of(cell: Segment) -> tuple[str, str]:
    """The names of the colours of a cell: in front, and behind."""
    assert cell.style
    assert cell.style.color
    assert cell.style.bgcolor
    return cell.style.color.name, cell.style.bgcolor.name


def ticked(places: list[float], height: int = 10) -> list[int]:
    rows = with_ticks(cells(height), places, Color.parse("red"))
    return [row for row, cell in enumerate(rows) if cell.text == TICK]


def test_a_tick_stands_as_far_down_the_bar_as_its_place_in_the_text() -> None:
    assert ticked([0.0, 0.5, 0.99]) == [0, 5, 9]


def test_a_place_at_the_very_end_is_ticked_in_the_last_cell() -> None:
    assert ticked([1.0]) == [9]


def test_places_close_together_share_a_tick() -> None:
    assert ticked([0.21, 0.25, 0.29]) == [2]


def test_a_tick_has_the_colour_it_is_given_over_what_is_behind_it() -> None:
    [cell] = with_ticks([Segment(" ", Style(bgcolor="blue"))], [0.0], Color.parse("red"))

    assert colors_of(cell) == ("red", "blue")


def test_over_the_thumb_of_the_bar_a_tick_has_the_thumbs_colour_behind_it() -> None:
    thumb = Segment(" ", Style(color="green", bgcolor="blue", reverse=True))

    [cell] = with_ticks([thumb], [0.0], Color.parse("red"))

    assert colors_of(cell) == ("red", "green")


def test_a_bar_two_cells_wide_has_ticks_as_wide() -> None:
    [cell] = with_ticks([Segment("  ", Style(bgcolor="blue"))], [0.0], None)

    assert cell.text == TICK * 2

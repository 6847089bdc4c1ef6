"""Rows of cells: as wide as they are to be, and as good as Textual's own."""

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import Monochrome
from textual.strip import Strip

from widgets.lean_strip import LeanStrip, passed, row_of

BASE, RED = Style.parse("white on black"), Style.parse("red")


@pytest.mark.parametrize("width", range(9))
@pytest.mark.parametrize("text", ["", "abc", "日本", "a日b", "ä" * 9])
def test_a_row_is_as_textual_would_cut_or_fill_it(text: str, width: int) -> None:
    """Also where half of a wide character has room."""
    segments = [Segment(text, RED), Segment("x", BASE)]
    theirs = Strip(segment for segment in segments if segment.text).adjust_cell_length(width, BASE)
    row = row_of(segments, width, BASE)
    assert row.cell_length == width
    assert Strip(row).simplify() == Strip(filter(None, map(_filled, theirs))).simplify()


def test_a_row_does_what_textual_asks_of_a_strip() -> None:
    """Its caches are made when they are first needed."""
    segments = [Segment("one ", RED), Segment("two", BASE)]
    row, strip = row_of(segments, 7, BASE), Strip(segments, 7)
    assert row == strip
    assert row.crop(2, 6) == strip.crop(2, 6)
    assert row.divide([3, 7]) == strip.divide([3, 7])
    assert row.apply_style(RED) == strip.apply_style(RED)
    assert row.extend_cell_length(9) == strip.extend_cell_length(9)
    assert row.link_ids == strip.link_ids
    assert row.text == "one two"
    with pytest.raises(AttributeError):
        _ = row.unheard_of


def test_a_row_passes_the_same_filters_once() -> None:
    """What is painted again is not filtered again; other filters are asked."""
    row, black = row_of([Segment("one", RED)], 3, BASE), Color(0, 0, 0)
    filters = [Monochrome()]
    gray = passed(row, filters, black)
    assert gray is passed(row, list(filters), black)
    assert gray == Strip(row).apply_filter(filters[0], black)
    assert passed(row, [], black) is row
    assert isinstance(gray, LeanStrip)


def _filled(segment: Segment) -> Segment | None:
    return segment if segment.text else None

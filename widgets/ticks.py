"""Ticks in the scroll bar: where in the whole text something is that may be out of sight."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rich.color import Color
from rich.segment import Segment
from rich.style import Style

TICK = "━"


def with_ticks(cells: Sequence[Segment], places: Iterable[float], color: Color | None) -> list[Segment]:
    """The cells of a bar from top to bottom, with a tick at each place, from 0 at the top to 1."""
    height, ticked = len(cells), list(cells)
    for row in {min(height - 1, int(place * height)) for place in places}:
        text, style, _ = cells[row]
        if style is not None:
            ticked[row] = Segment(TICK * len(text), _tick_on(style, color))
    return ticked


@lru_cache
def _tick_on(style: Style, color: Color | None) -> Style:
    behind = style.color if style.reverse else style.bgcolor
    return Style(color=color, bgcolor=behind, meta=style.meta)

"""Ticks in the scroll bar: where in the whole text something is that may be out of sight."""

from collections.abc import Iterable, Iterator, Sequence

from rich.color import Color
from rich.segment import Segment
from rich.style import Style

TICK = "━"


def with_ticks(cells: Sequence[Segment], places: Iterable[float], color: Color | None) -> Iterator[Segment]:
    """The cells of a bar from top to bottom, with a tick at each place, from 0 at the top to 1."""
    height = len(cells)
    rows = {min(height - 1, int(place * height)) for place in places}
    for row, cell in enumerate(cells):
        style = cell.style
        if row not in rows or style is None:
            yield cell
            continue
        behind = style.color if style.reverse else style.bgcolor
        yield Segment(TICK * len(cell.text), Style(color=color, bgcolor=behind, meta=style.meta))

"""Ticks in the scroll bar: where in the whole text something is that is out of sight."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from rich.console import Console, ConsoleOptions, RenderResult
from rich.segment import Segment, Segments
from rich.style import Style
from textual.scrollbar import ScrollBarRender

from widgets.pane import Pane

TICK = "━"

Places = Callable[[], Iterable[float]]
"""Where ticks are, from 0 at the top to 1."""


def show_ticks(pane: Pane, places: Places, component: str) -> None:
    """Have ticks in the colour of a component class in the scroll bar of a pane from now on."""

    def style() -> Style:
        return pane.ink(component)

    # The class of what draws the bar is each bar's own affair.
    pane.vertical_scrollbar.renderer = partial(TickedBar, places=places, tick=style)  # type: ignore[assignment, misc]


class TickedBar(ScrollBarRender):
    """A scroll bar with ticks."""

    def __init__(self, *, places: Places, tick: Callable[[], Style], **known: Any) -> None:
        super().__init__(**known)
        self._places = places
        self._tick = tick

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The bar, a tick laid over it where something is."""
        height = options.height or console.height
        rows = {min(height - 1, int(place * height)) for place in self._places()} if height else set()
        for bar in super().__rich_console__(console, options):
            yield (
                Segments(self._ticked(bar.segments, rows), new_lines=True)
                if isinstance(bar, Segments)
                else bar
            )

    def _ticked(self, segments: Iterable[Segment], rows: set[int]) -> Iterator[Segment]:
        color = self._tick().color
        for row, segment in enumerate(segments):
            style = segment.style
            if row not in rows or style is None:
                yield segment
                continue
            behind = style.color if style.reverse else style.bgcolor
            yield Segment(TICK * len(segment.text), Style(color=color, bgcolor=behind, meta=style.meta))

"""The scroll bar of a pane: Textual's own, painted line by line, and brighter while the focus is there."""

from collections.abc import Sequence
from functools import cached_property

from rich.segment import Segment
from textual.geometry import Region
from textual.scrollbar import ScrollBar, ScrollBarRender
from textual.strip import Strip
from textual.widget import Widget

from widgets.inked import Inked
from widgets.lean_strip import LeanStrip
from widgets.relayout_boundary import RelayoutBoundary
from widgets.ticks import with_ticks

BRIGHT = "pane--bright-bar"
"""The component class of the pane with the colour of its bar while it has the focus."""


TICKS = "text--bar"
"""The component class of the pane with the colour of its ticks."""


_State = tuple[object, ...]
"""All that a bar is painted by but its colours and its ticks."""


class PaneBar(ScrollBar, RelayoutBoundary):
    """How far down the pane its last row is, and how much of it is in sight."""

    _bare: tuple[_State, Sequence[Segment]] | None = None

    def notify_style_update(self) -> None:
        """Forget what was painted: the theme has changed its looks."""
        super().notify_style_update()
        self._bare = None
        self._strips.clear()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The cells within a region of the bar."""
        pane = self.parent
        if not isinstance(pane, Inked):
            # A pane that is taken away loses its bar before the screen is arranged without both.
            return [Strip.blank(crop.width)] * crop.height
        cells = self._bare_cells(pane)
        if places := tuple(pane.ticks()):
            cells = with_ticks(cells, places, pane.ink(TICKS).color)
        strips = [self._strip_of(cell) for cell in cells[crop.y : crop.bottom]]
        return pane.filtered(strips)

    @cached_property
    def _strips(self) -> dict[Segment, Strip]:
        return {}

    def _strip_of(self, cell: Segment) -> Strip:
        # Most cells of a bar are alike.
        strip = self._strips.get(cell)
        if strip is None:
            strip = self._strips[cell] = LeanStrip([cell], 1)
        return strip

    def _bare_cells(self, pane: Inked) -> Sequence[Segment]:
        state = (
            *(self.size.height, self.window_virtual_size, self.window_size, self.position),
            *(bool(self.grabbed), self.mouse_over, pane.has_focus),
        )
        if self._bare is None or self._bare[0] != state:
            self._bare = state, self._cells(pane)
        return self._bare[1]

    def _cells(self, pane: Widget) -> Sequence[Segment]:
        styles, back = pane.styles, pane.styles.scrollbar_background
        color = styles.scrollbar_color
        if self.grabbed:
            back, color = styles.scrollbar_background_active, styles.scrollbar_color_active
        elif self.mouse_over:
            back, color = styles.scrollbar_background_hover, styles.scrollbar_color_hover
        elif pane.has_focus:
            color = pane.get_component_styles(BRIGHT).color
        back = back if back.a == 1 else pane.background_colors[0] + back
        bar = ScrollBarRender.render_bar(
            size=self.size.height,
            virtual_size=self.window_virtual_size,
            window_size=self.window_size if self.window_size < self.window_virtual_size else 0,
            position=self.position,
            back_color=back.rich_color,
            bar_color=(back + color).rich_color,
        )
        return [segment for segment in bar.segments if segment.text != "\n"]

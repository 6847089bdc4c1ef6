"""Widgets that paint their lines by themselves, each line as a strip of cells.

Textual wraps what a widget renders in borders, padding, tints and opacity, line by line, and works styles out
anew each time. A line that is painted here costs a look into a dictionary.
"""

from collections.abc import Iterable
from functools import cached_property

from rich.style import Style
from textual.color import TRANSPARENT, Color
from textual.css.styles import RenderStyles
from textual.dom import DOMNode
from textual.geometry import Region
from textual.strip import Strip

from widgets.lean_strip import passed, row_of
from widgets.painting import ink, line
from widgets.relayout_boundary import RelayoutBoundary

_BARE = ""
"""What the style of bare text is kept under; no component class is called so."""


class Inked(RelayoutBoundary):
    """A widget whose `render_line` gives what is to be seen."""

    def notify_style_update(self) -> None:
        """Forget the styles: the theme or a class has changed them."""
        super().notify_style_update()
        self._inks.clear()
        self._component_styles.clear()

    # Textual's own is wrapped in a cache, which this one needs not.
    @classmethod
    def _get_component_classes(cls) -> frozenset[str]:  # type: ignore[override]
        # Textual styles each of them whenever it styles the widget; most are never seen.
        return frozenset()

    def get_component_styles(self, *names: str) -> RenderStyles:
        """The styles of component classes, each worked out when it is first painted with."""
        for name in names:
            if name not in self._component_styles and name in super()._get_component_classes():
                component = DOMNode(classes=name)
                component._attach(self)
                self.app.stylesheet.apply(component)
                self._component_styles[name] = component.styles
        return super().get_component_styles(*names)

    @cached_property
    def _inks(self) -> dict[str, Style]:
        return {}

    @property
    def base(self) -> Style:
        """The style of bare text. Textual works it out anew every time, which a row cannot afford."""
        if _BARE not in self._inks:
            self._inks[_BARE] = self.rich_style
        return self._inks[_BARE]

    def ink(self, component: str) -> Style:
        """The style of one of the widget's component classes, to lay over any row."""
        if component not in self._inks:
            self._inks[component] = ink(self, component)
        return self._inks[component]

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines within a region of the widget."""
        if self.styles.gutter.totals != (0, 0):
            return super().render_lines(crop)
        width, base = crop.right, self.base
        rows = self.painted_lines(crop.line_range)
        strips = self.filtered(
            [row if row.cell_length >= width else row_of(row, width, base) for row in rows]
        )
        return [strip.crop(*crop.column_span) for strip in strips]

    def painted_lines(self, lines: Iterable[int]) -> Iterable[Strip]:
        """Some lines of the widget; most of what is to be known for one is known for all of a frame."""
        return map(self.render_line, lines)

    def ticks(self) -> Iterable[float]:
        """Where a scroll bar has ticks, from 0 at the top of all that is scrolled over to 1."""
        return ()

    def filtered(self, strips: Iterable[Strip]) -> list[Strip]:
        """The lines as the filters of the program let them pass."""
        filters, background = self.get_line_filters(), self._background
        return [passed(strip, filters, background) for strip in strips]

    @property
    def _background(self) -> Color:
        color = self.base.bgcolor
        return Color.from_rich_color(color) if color else TRANSPARENT


class OneLine(Inked):
    """A widget of a single line."""

    def parts(self) -> Iterable[tuple[str, Style]]:
        """What stands on the line from left to right, fit to be printed, each part with its style."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """The line; below it there is nothing."""
        return line(self.parts() if y == 0 else (), self.content_size.width, self.base)

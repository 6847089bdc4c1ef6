"""What every pane that scrolls has in common: the movement keys and a cache of painted rows.

A pane paints row by row (Textual's line API), so that its cost is that of the rows on the screen
whatever its length.
"""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar
from textual.selection import Selection
from textual.strip import Strip

from widgets.inked import Inked
from widgets.pane_bar import BRIGHT, PaneBar

MOVEMENT: tuple[BindingType, ...] = (
    Binding("j,down", "move(1)", "Line down", show=False, id="down"),
    Binding("k,up", "move(-1)", "Line up", show=False, id="up"),
    Binding("ctrl+d", "move_by_pages(0.5)", "Half a page down", show=False, id="half-page-down"),
    Binding("ctrl+u", "move_by_pages(-0.5)", "Half a page up", show=False, id="half-page-up"),
    Binding("space,pagedown", "move_by_pages(1)", "Page down", show=False, id="page-down"),
    Binding("b,pageup", "move_by_pages(-1)", "Page up", show=False, id="page-up"),
    Binding("g,home", "move_to_start", "To the start", show=False, id="start"),
    Binding("G,end", "move_to_end", "To the end", show=False, id="end"),
)

_MOST_ROWS = 512
"""Painted rows that a pane keeps; more than any terminal shows at once."""


class Pane(ScrollView, Inked, can_focus=True, inherit_bindings=False):
    """A scrolling pane; what a step moves (the text or a cursor) is the subclass's affair."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {BRIGHT}
    BINDING_GROUP_TITLE = "Moving"
    BINDINGS: ClassVar[list[BindingType]] = list(MOVEMENT)
    DEFAULT_CSS = """
    Pane {
        background: $background; color: $foreground;
        overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 1;
        scrollbar-background: $background; scrollbar-background-hover: $background;
        scrollbar-background-active: $background;
        scrollbar-color: $panel; scrollbar-color-hover: $primary; scrollbar-color-active: $primary;
        & > .pane--bright-bar { color: $primary-muted; }
    }
    """

    page_rows = 1
    """Rows of one step, for panes whose items are taller than a row."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        # Textual's cache is a circle: what it has forgotten stays until somebody looks for garbage.
        self._strips: dict[object, Strip] = {}

    def notify_style_update(self) -> None:
        """Forget the painted rows: the theme or a class has changed their looks."""
        super().notify_style_update()
        self._strips.clear()

    @property
    def vertical_scrollbar(self) -> ScrollBar:
        """The scroll bar, made when it is first asked for."""
        if self._vertical_scrollbar is None:
            self._vertical_scrollbar = PaneBar(vertical=True, name="vertical")
            self.app._start_widget(self, self._vertical_scrollbar)
        return self._vertical_scrollbar

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        # The event that tells of it comes after the frame, which would show the rows of another width.
        # What the pane scrolls over is its own affair, and no news.
        is_changed = super()._size_updated(size, self.virtual_size, container_size, layout)
        self.fit()
        return is_changed

    def fit(self) -> None:
        """Lay the rows out for the size that the pane has now, if they are laid out for another."""

    def watch_has_focus(self, has_focus: bool) -> None:
        """Show where the keys go: by no rule for `:focus`, for which Textual restyles whatever is below."""
        self.vertical_scrollbar.refresh()
        self.show_focus()

    def on_focus(self, event: events.Focus) -> None:
        """Take the focus; only what shows it is painted anew."""
        event.prevent_default()
        self.has_focus = True
        if self.parent:
            self.parent.post_message(events.DescendantFocus(self))

    def on_blur(self, event: events.Blur) -> None:
        """Give the focus away."""
        event.prevent_default()
        self.has_focus = False
        if self.parent:
            self.parent.post_message(events.DescendantBlur(self))

    def _forward_event(self, event: events.Event) -> None:
        # Whatever a pane stands in has bindings alone, which the program looks for; a key need not
        # be handed from one to the next.
        if isinstance(event, events.Key):
            event._set_forwarded()
            self.screen.post_message(event)
        else:
            super()._forward_event(event)

    def show_focus(self) -> None:
        """Paint anew what looks otherwise while the pane has the focus."""

    def extend_over(self, rows: int) -> None:
        """Scroll over so many rows from now on.

        The scroll bar is always there: a pane whose height is given need not have the screen laid out anew.
        """
        extent = Size(0, rows)
        if not self.size or self.styles.auto_dimensions:
            self.virtual_size = extent
            return
        self.set_reactive(Pane.virtual_size, extent)
        bar = self.vertical_scrollbar
        bar.window_virtual_size, bar.window_size = rows, self.container_size.height
        self.scroll_y = self.validate_scroll_y(self.scroll_y)

    @property
    def active_line(self) -> int:
        """The line of the pane that the reader is at, for the terminal's own cursor."""
        return 0

    def jump_to(self, row: int) -> None:
        """Scroll a row to the top of the pane, at once."""
        self.scroll_to(y=row, animate=False, force=True, immediate=True)

    def keep(self, key: object, strip: Strip) -> Strip:
        """Keep a painted row, and forget the others when they are too many."""
        if len(self._strips) >= _MOST_ROWS:
            self._strips.clear()
        self._strips[key] = strip
        return strip

    def repaint(self) -> None:
        """Paint every row anew."""
        self._strips.clear()
        self.refresh()

    def selection_updated(self, selection: Selection | None) -> None:
        """Show what the mouse has selected, which the painted rows do not show yet."""
        self.repaint()

    def action_move(self, steps: int) -> None:
        """Move by rows; down is positive."""
        self.scroll_relative(y=steps, animate=False, force=True)

    def action_move_by_pages(self, pages: float) -> None:
        """Move by what the pane shows at once, keeping one row in sight."""
        height = self.scrollable_content_region.height // self.page_rows
        steps = max(1, round(abs(pages) * (height - 1)))
        self.action_move(steps if pages > 0 else -steps)

    def action_move_to_start(self) -> None:
        """Move to the first row."""
        self.scroll_to(y=0, animate=False, force=True)

    def action_move_to_end(self) -> None:
        """Move to the last row."""
        self.scroll_to(y=self.max_scroll_y, animate=False, force=True)

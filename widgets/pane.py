"""What every pane that scrolls has in common: the movement keys and a cache of painted rows.

A pane paints row by row (Textual's line API), so that its cost is that of the rows on the screen
whatever its length.
"""

from typing import ClassVar

from rich.style import Style
from textual.binding import Binding, BindingType
from textual.cache import LRUCache
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from widgets.painting import ink

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


class Pane(ScrollView, can_focus=True, inherit_bindings=False):
    """A scrolling pane; what a step moves (the text or a cursor) is the subclass's affair."""

    BINDING_GROUP_TITLE = "Moving"
    BINDINGS: ClassVar[list[BindingType]] = list(MOVEMENT)
    DEFAULT_CSS = """
    Pane {
        background: $background; color: $foreground;
        overflow-x: hidden; overflow-y: scroll; scrollbar-size-vertical: 1;
        scrollbar-background: $background; scrollbar-background-hover: $background;
        scrollbar-background-active: $background;
        scrollbar-color: $panel; scrollbar-color-hover: $primary; scrollbar-color-active: $primary;
        &:focus { scrollbar-color: $primary-muted; }
    }
    """

    page_rows = 1
    """Rows of one step, for panes whose items are taller than a row."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._strips: LRUCache[object, Strip] = LRUCache(512)
        self._inks: dict[str, Style] = {}

    def notify_style_update(self) -> None:
        """Forget the painted rows: the theme, the focus or a class has changed their looks."""
        super().notify_style_update()
        self._strips.clear()
        self._inks.clear()

    @property
    def base(self) -> Style:
        """The style of bare text. Textual works it out anew every time, which a row cannot afford."""
        if "" not in self._inks:
            self._inks[""] = self.rich_style
        return self._inks[""]

    def ink(self, component: str) -> Style:
        """The style of one of the pane's component classes, to lay over any row."""
        if component not in self._inks:
            self._inks[component] = ink(self, component)
        return self._inks[component]

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

    def repaint(self) -> None:
        """Paint every row anew."""
        self._strips.clear()
        self.refresh()

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

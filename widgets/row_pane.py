"""A pane of rows, some of them in sight and one under the cursor."""

from textual import events
from textual.geometry import Region
from textual.reactive import var

from corpus.listings.listing import Listing
from widgets.day_headings import DayHeadings
from widgets.list_window import HEADING, LinesInSight, ListShape
from widgets.pane import Pane
from widgets.row_lines import lines_each


class RowPane(Pane):
    """Which rows of a listing are in sight, and under the cursor and the mouse."""

    listing: var[Listing | None] = var(None, init=False)
    """The rows to show. Another listing keeps the cursor on its article, where that is still there."""
    cursor: var[int] = var(0, init=False)
    """The row that is highlighted, from 0."""
    hover: var[int] = var(-1, init=False)
    """The row under the mouse, or -1."""
    dense: var[bool] = var(False, init=False)
    """Whether a row is one line of columns."""
    has_days: var[bool] = var(False, init=False)
    """Whether the rows are in the order of their days, which stand above them where there is room."""
    day: var[str] = var("", init=False)
    """The heading of the first row in sight, which no line of the pane shows."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._width = self._height = 0
        self._at: tuple[int, ListShape] | None = None
        self._lines = LinesInSight()
        self.page_rows = lines_each(dense=False)

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor on a row."""
        return max(0, min(cursor, self.count - 1))

    def watch_cursor(self, before: int, now: int) -> None:
        """Bring the cursor's row into sight."""
        self.refresh_rows(before, now)
        self.show_cursor()

    def watch_hover(self, before: int, now: int) -> None:
        """Show where a click would go."""
        self.refresh_rows(before, now)

    def watch_dense(self) -> None:
        """Take as many lines for a row as it needs, the cursor in sight."""
        self.page_rows = lines_each(dense=self.dense)
        self.resize_rows()
        self.show_cursor()

    def watch_has_days(self) -> None:
        """Make room for the days, or take it back."""
        self.resize_rows()
        self.show_cursor()

    def show_focus(self) -> None:
        """Show whether the keys move the cursor."""
        self.refresh_rows(self.cursor)

    def fit(self) -> None:
        """Cut the rows to the width that the list has now, the cursor in sight."""
        size = self.scrollable_content_region.size
        if size.width != self._width or (self.has_days and size.height != self._height):
            self._width = size.width
            self.resize_rows()
        if size.height != self._height:
            self._height = size.height
            self.show_cursor()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.listing) if self.listing is not None else 0

    @property
    def lines(self) -> LinesInSight:
        """What each line of the pane shows."""
        at = (self.scroll_offset.y, self._shape)
        if self._at != at:
            self._at, self._lines = at, LinesInSight(at[1].lines_from(at[0]))
        return self._lines

    @property
    def active_line(self) -> int:
        """The line of the cursor's row."""
        return self.lines.first_of(self.cursor)

    def action_move_by_pages(self, pages: float) -> None:
        """Move by the rows in sight, one of which stays there."""
        steps = max(1, round(abs(pages) * (len(self.lines.rows) - 1)))
        self.action_move(steps if pages > 0 else -steps)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Follow the mouse."""
        row, part = self.lines.at(event.y)
        self.hover = -1 if part == HEADING else row

    def on_leave(self) -> None:
        """Forget the mouse."""
        self.hover = -1

    def resize_rows(self) -> None:
        """Scroll over as many rows as there are, all of them painted anew."""
        self._at = None
        self.extend_over(self._shape.extent)
        self._take_day()
        self.repaint()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Keep to the day that is in sight."""
        super().watch_scroll_y(old_value, new_value)
        self._take_day()

    def _take_day(self) -> None:
        rows, heading_of = self.lines.rows, self._shape.heading_of
        self.day = heading_of(rows.start) if heading_of and rows else ""

    def refresh_rows(self, *rows: int) -> None:
        """Paint some rows anew."""
        width = self.size.width
        changed = [Region(0, line, width, 1) for line in self.lines.showing(rows)]
        if changed:
            self.refresh(*changed)

    def show_cursor(self) -> None:
        """Scroll as little as brings the cursor's row into sight."""
        wanted = self._shape.offset_with(self.cursor, self.scroll_offset.y)
        if wanted != self.scroll_offset.y:
            self.jump_to(wanted)

    @property
    def _shape(self) -> ListShape:
        has_headings = self.has_days and not self.dense
        headings = DayHeadings(self.listing) if self.listing is not None and has_headings else None
        return ListShape(self.count, self.page_rows, self.scrollable_content_region.height, headings)

"""The list of articles: a cursor over the rows of a `Listing`.

Only the rows in sight are ever asked for, so that a million of them scroll as ten do.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import ClassVar

from textual import events
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import var
from textual.strip import Strip

from corpus.listings.listing import StoryNote
from widgets.day_headings import DayHeadings
from widgets.flat import flat_lines_of, is_flat
from widgets.list_window import HEADING
from widgets.painting import line
from widgets.row_lines import COLUMNS, FOLD_CELLS, Tone, below_day, is_unfolded, lines_of
from widgets.row_pane import RowPane
from widgets.wrapping import printable, width_of, wrapped_texts

CURSOR = ("list--cursor", "list--focused")
"""The component classes of the row under the cursor, the second one while the keys go there."""
CURSOR_CSS = """
    & > .list--cursor { background: $panel; }
    & > .list--focused { background: $primary-muted; }
    & > .list--hover { background: $surface; }
    &:ansi > .list--cursor { text-style: bold; }
    &:ansi > .list--focused { text-style: reverse; }
"""


class ArticleList(RowPane):
    """A list with a cursor: the article under it is highlighted, and `enter` chooses it."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {*Tone, *CURSOR, "list--hover"}
    DEFAULT_CSS = (
        """
    ArticleList {
    & > .list--title { color: $foreground; }
    & > .list--unread { text-style: bold; }
    & > .list--muted { color: $foreground-muted; }
    & > .list--mark { color: $text-accent; }
    """
        + CURSOR_CSS
        + "}"
    )
    BINDING_GROUP_TITLE = "Articles"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Read", id="open"),
        Binding("l,right", "go_in", "Open the story below its row, or read", show=False, id="go-in"),
        Binding("h,left", "go_out", "Close the story", show=False, id="go-out"),
        Binding("d", "change_density", "One line a row, or two", show=False, id="density"),
    ]

    columns: var[tuple[str, ...]] = var(COLUMNS, init=False)
    """What a row says besides the title, in this order."""
    notice: var[str] = var("", init=False)
    """What stands in the list's place while it is empty."""

    class Highlighted(Message):
        """The cursor has come to another article, or there is none any more."""

        def __init__(self, index: int) -> None:
            super().__init__()
            self.index = index

    class Stopped(Message):
        """The cursor was to move on, and stands at an end of the list."""

        def __init__(self, is_last: bool) -> None:
            super().__init__()
            self.is_last = is_last

    class Chosen(Message):
        """The article under the cursor is to be read."""

    class StoryChosen(Message):
        """The story under the cursor is to be read."""

    class Folded(Message):
        """The story that the row belongs to is to be opened or closed."""

        def __init__(self, index: int, is_open: bool) -> None:
            super().__init__()
            self.index = index
            self.is_open = is_open

    def watch_listing(self) -> None:
        """Show the new rows from their first one."""
        self.set_reactive(ArticleList.cursor, 0)
        self.resize_rows()
        self.jump_to(0)
        self.post_message(self.Highlighted(0))

    def watch_cursor(self, before: int, now: int) -> None:
        """Bring the cursor's row into sight and tell of it."""
        super().watch_cursor(before, now)
        self.post_message(self.Highlighted(now))

    def watch_columns(self) -> None:
        """Paint what the rows say now."""
        self.repaint()

    def watch_notice(self) -> None:
        """Show the sentence."""
        self.repaint()

    def action_move(self, steps: int) -> None:
        """Move the cursor; down is positive."""
        before = self.cursor
        self.cursor += steps
        if self.cursor == before and self.count:
            self.post_message(self.Stopped(steps > 0))

    def action_move_to_start(self) -> None:
        """Move the cursor to the first article."""
        self.cursor = 0

    def action_move_to_end(self) -> None:
        """Move the cursor to the last article."""
        self.cursor = self.count - 1

    def action_change_density(self) -> None:
        """Show more rows at once, or more of each."""
        self.dense = not self.dense

    def action_choose(self) -> None:
        """Read the article under the cursor, or the whole story."""
        if self.count:
            self.post_message(self.StoryChosen() if self._story else self.Chosen())

    def action_go_in(self) -> None:
        """Show the articles of the story under the cursor; read what is no story."""
        if self._story is None:
            self.action_choose()
        elif self._story.is_open:
            self.cursor += 1
        else:
            self.post_message(self.Folded(self.cursor, is_open=True))

    def action_go_out(self) -> None:
        """Close the open story that the cursor is in."""
        if self.listing is None or not self.count or not is_unfolded(self.listing.row(self.cursor)):
            raise SkipAction
        self.post_message(self.Folded(self.cursor, is_open=False))

    def render_line(self, y: int) -> Strip:
        """The line `y` of the pane."""
        return next(self.painted_lines((y,)))

    def painted_lines(self, lines: Iterable[int]) -> Iterator[Strip]:
        """Some lines of the pane."""
        places, count = self.lines.places, self.count
        cursor, hover, has_focus = self.cursor, self.hover, self.has_focus
        for y in lines:
            index, part = places[y] if y < len(places) else (count + y, 0)
            is_cursor = index == cursor
            key = (index, part, is_cursor, is_cursor and has_focus, index == hover)
            strip = self._strips.get(key)
            if strip is None:
                strip = self.keep(key, self._painted(index, part))
            yield strip

    def on_click(self, event: events.Click) -> None:
        """Highlight the article that was clicked, or read it after a second click."""
        index, part = self.lines.at(event.y)
        if part != HEADING:
            self.cursor = index
            if self._story is not None and not self.dense and part and event.x in FOLD_CELLS:
                self.post_message(self.Folded(index, is_open=not self._story.is_open))
            elif event.chain > 1:
                self.action_choose()

    @property
    def _story(self) -> StoryNote | None:
        """What the row under the cursor says of a story, if it stands for one."""
        return self.listing.row(self.cursor).story if self.listing is not None and self.count else None

    def _notice_at(self, row: int) -> str:
        """A line of the notice; one that fits stands as it is, a caret below what it is about."""
        lines = [""]
        for text in self.notice.splitlines():
            lines += [printable(text)] if width_of(text) <= self._width else wrapped_texts(text, self._width)
        return lines[row] if row < len(lines) else ""

    def _painted(self, index: int, part: int) -> Strip:
        # The width that `page_rows` belongs to: a frame may be painted before the resize is told.
        base, width = self.base, self._width
        if not self.count:
            return line([(self._notice_at(index), base)], width, base)
        if self.listing is None or index >= self.count:
            return line((), width, base)
        row = self.listing.row(index)
        if part == HEADING:
            heading = f"{DayHeadings(self.listing)(index)} {'─' * width}"
            return line([(heading, base + self.ink(Tone.MUTED))], width, base)
        if index == self.cursor:
            base += self.ink(CURSOR[self.has_focus])
        elif index == self.hover:
            base += self.ink("list--hover")
        lines = flat_lines_of if is_flat(self) else lines_of
        columns = (
            self.columns
            if self.dense or not self.has_days
            else below_day(self.columns, row.date, date.today())
        )
        parts = lines(row, width, dense=self.dense, columns=columns)[part]
        return line(((text, base + self.ink(tone)) for text, tone in parts), width, base)

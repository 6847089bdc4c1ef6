"""A list of short texts, each wrapped to the pane: the sentences of a summary, names, methods,
keys.

A cursor stands on one passage; `enter` chooses it. Rows are laid out anew when the width or the
passages change.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region
from textual.message import Message
from textual.reactive import var
from textual.strip import Strip

from widgets.article_list import CURSOR, CURSOR_CSS
from widgets.label_looks import LABEL_COMPONENTS, label_css
from widgets.lean_strip import row_of
from widgets.painting import painted
from widgets.pane import Pane
from widgets.passage_rows import Part, Passage, PassageRow, rows_of

EARNING = "passage--earning"
"""The component class of words for which a passage was chosen."""


class Passages(Pane):
    """Texts with a cursor."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *Part,
        *CURSOR,
        *("list--hover", EARNING),
        *LABEL_COMPONENTS.values(),
    }
    DEFAULT_CSS = (
        """
    Passages {
    & > .passage--head { color: $text-primary; text-style: bold; }
    & > .passage--mark { color: $primary; text-style: bold; }
    & > .passage--text { color: $foreground; }
    & > .passage--tail { color: $foreground-muted; }
    & > .passage--earning { text-style: underline; color: $text-warning; }
    & > .passage--note { color: $foreground-muted; }
    """
        + CURSOR_CSS
        + "}"
        + label_css("Passages")
    )
    BINDING_GROUP_TITLE = "Reading"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "Go to it", tooltip="Go to the sentence, or the name", id="choose")
    ]

    passages: var[tuple[Passage, ...]] = var((), init=False)
    """What is listed."""
    cursor: var[int] = var(0, init=False)
    """The passage that is highlighted, from 0."""

    class Highlighted(Message):
        """The cursor has come to another passage."""

        def __init__(self, passages: "Passages", index: int) -> None:
            super().__init__()
            self.passages = passages
            self.index = index

        @property
        def control(self) -> "Passages":
            """Where it happened."""
            return self.passages

    class Chosen(Highlighted):
        """The passage is to be acted on."""

    def __init__(self, passages: Sequence[Passage] = (), *, spacing: int = 1, id: str | None = None) -> None:
        super().__init__(id=id)
        self._spacing = spacing
        self._rows: tuple[PassageRow, ...] = ()
        self._width = 0
        self.set_reactive(Passages.passages, tuple(passages))

    def watch_passages(self) -> None:
        """Show other passages; the cursor keeps its number."""
        self.set_reactive(Passages.cursor, self.validate_cursor(self.cursor))
        self._lay_out()

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor on a passage."""
        return max(0, min(cursor, len(self.passages) - 1))

    def show_focus(self) -> None:
        """Show whether the keys move the cursor."""
        self.refresh()

    def watch_cursor(self) -> None:
        """Bring the passage under the cursor into sight and tell of it."""
        self.refresh()
        self._show_cursor()
        self.post_message(self.Highlighted(self, self.cursor))

    def fit(self) -> None:
        """Wrap anew if the width has changed."""
        if self.scrollable_content_region.width != self._width:
            self._lay_out()

    @property
    def active_line(self) -> int:
        """The first line of the passage under the cursor."""
        rows = (row for row, laid in enumerate(self._rows) if laid.passage == self.cursor and laid.is_body)
        return next(rows, 0) - self.scroll_offset.y

    def action_move(self, steps: int) -> None:
        """Move the cursor; down is positive."""
        self.cursor += steps

    def action_move_by_pages(self, pages: float) -> None:
        """Move the cursor by as many passages as there are rows to a page, or the half of it."""
        each = max(1, len(self._rows) // max(1, len(self.passages)))
        height = self.scrollable_content_region.height // each
        steps = max(1, round(abs(pages) * (height - 1)))
        self.action_move(steps if pages > 0 else -steps)

    def action_move_to_start(self) -> None:
        """Move the cursor to the first passage."""
        self.cursor = 0

    def action_move_to_end(self) -> None:
        """Move the cursor to the last passage."""
        self.cursor = len(self.passages) - 1

    def action_choose(self) -> None:
        """Act on the passage under the cursor."""
        if self.passages:
            self.post_message(self.Chosen(self, self.cursor))

    def on_click(self, event: events.Click) -> None:
        """Choose the passage that was clicked."""
        row = self.scroll_offset.y + event.y
        if row < len(self._rows):
            self.cursor = self._rows[row].passage
            self.action_choose()

    def render_line(self, y: int) -> Strip:
        """The line `y` of the pane."""
        return next(self.painted_lines((y,)))

    def painted_lines(self, lines: Iterable[int]) -> Iterator[Strip]:
        """Some lines of the pane."""
        top, cursor, has_focus = self.scroll_offset.y, self.cursor, self.has_focus
        for y in lines:
            row = top + y
            is_cursor = row < len(self._rows) and self._rows[row].passage == cursor
            key = (row, is_cursor, is_cursor and has_focus)
            strip = self._strips.get(key)
            if strip is None:
                strip = self.keep(key, self._painted(row))
            yield strip

    def _lay_out(self) -> None:
        self._width = self.scrollable_content_region.width
        self._rows = rows_of(self.passages, self._width, spacing=self._spacing) if self._width else ()
        self.extend_over(len(self._rows))
        self.repaint()
        self._show_cursor()

    def _show_cursor(self) -> None:
        mine = [number for number, row in enumerate(self._rows) if row.passage == self.cursor]
        if mine:
            region = Region(0, mine[0], 1, len(mine))
            self.scroll_to_region(region, animate=False, force=True, immediate=True, x_axis=False)

    def _painted(self, number: int) -> Strip:
        base = self.base
        if number >= len(self._rows):
            return row_of((), self._width, base)
        row = self._rows[number]
        if row.passage == self.cursor and row.is_body:
            base += self.ink(CURSOR[self.has_focus])
        segments: list[Segment] = []
        for piece in row.pieces:
            style = base + self.ink(piece.part)
            layers = [(span, self.ink(name)) for span, name in piece.marks]
            segments += painted(piece.text, piece.span, style, layers)
        return row_of(segments, self._width, base)

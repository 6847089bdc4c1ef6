"""A text to read, wrapped to a reading measure and painted row by row.

It paints rows, not the text: five megabytes cost what the visible rows cost. A long text is laid
out in a thread while its first part is already on the screen.
"""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Offset
from textual.message import Message
from textual.reactive import var
from textual.selection import Selection
from textual.strip import Strip

from corpus.article import Article, Span
from widgets.article_rows import (
    GUTTER,
    MEASURE,
    ArticleRows,
    is_long,
    lay_out,
    lay_out_whole,
    margin_of,
    shape_in,
)
from widgets.lean_strip import row_of
from widgets.painting import Layer
from widgets.pane import Pane
from widgets.row_painting import row_segments
from widgets.structure_layers import STRUCTURE_COMPONENTS, structure_css, structure_layers
from widgets.structured_rows import Shape
from widgets.wrapping import cells_of

NO_BAR = " " * GUTTER
SELECTED = Style(reverse=True)
"""Reversed, since a translucent background of Textual's becomes the colour of the text itself."""


class TextPane(Pane):
    """An article as its text alone; subclasses say what lies over it."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *("text--title", "text--focused", "text--particulars", "text--bar", "text--sign"),
        *STRUCTURE_COMPONENTS,
    }
    DEFAULT_CSS = """
    TextPane > .text--title { text-style: bold; }
    TextPane > .text--focused { color: $text-primary; }
    TextPane > .text--particulars { color: $foreground-muted; }
    TextPane > .text--bar { color: $primary; }
    TextPane > .text--sign { color: $foreground-muted; }
    """ + structure_css("TextPane")

    article: var[Article | None] = var(None, init=False)
    """What is shown."""
    widest: var[int] = var(MEASURE, init=False)
    """The most cells that a row of text takes."""

    tags: var[tuple[str, ...]] = var((), init=False)
    """The tags of `article` as they are now."""
    is_numbered: var[bool] = var(False, init=False)
    """Whether links have their numbers behind them."""

    class Scrolled(Message):
        """The pane shows another part of its text."""

    class Ended(Message):
        """The reader wants to page on, and the end of the text is in sight already."""

    class _LaidOut(Message):
        def __init__(self, article: Article, rows: ArticleRows) -> None:
            super().__init__()
            self.article = article
            self.rows = rows

    def __init__(self, article: Article | None = None, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows = ArticleRows()
        self._width = 0
        self._awaited: Callable[[], None] | None = None
        self.set_reactive(TextPane.article, article)
        self.set_reactive(TextPane.tags, article.tags if article else ())

    def watch_article(self) -> None:
        """Show the new article from its top."""
        self.rows, self._awaited = ArticleRows(), None
        self.set_reactive(TextPane.is_numbered, False)
        self.set_reactive(TextPane.tags, self.article.tags if self.article else ())
        self._scroll_to_row(0)
        self._lay_out()
        self.post_message(self.Scrolled())

    def watch_is_numbered(self) -> None:
        """Make room for the numbers, or take it back."""
        self._lay_out()

    def watch_tags(self) -> None:
        """Say others above the text."""
        if self.article is not None and self.rows.shape != self._shape:
            self._lay_out()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell of the movement, once a row."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self.post_message(self.Scrolled())

    def fit(self) -> None:
        """Lay the text out anew if its width has changed."""
        if self.scrollable_content_region.width != self._width:
            self._lay_out()

    def on_resize(self) -> None:
        """Tell that more or less of the text is in sight."""
        self.post_message(self.Scrolled())

    def action_move_by_pages(self, pages: float) -> None:
        """Move by pages, and from the end out of the text."""
        if pages >= 1 and self.scroll_offset.y >= self.max_scroll_y:
            self.post_message(self.Ended())
        else:
            super().action_move_by_pages(pages)

    @property
    def progress(self) -> int:
        """How far down the text the pane's last row is, in per cent."""
        last = self.scroll_offset.y + self.scrollable_content_region.height
        return min(100, 100 * last // len(self.rows)) if len(self.rows) else 100

    @property
    def top(self) -> int:
        """The offset of the first character in sight."""
        span = self.rows.span(self.scroll_offset.y)
        return span.start if span else 0

    def show_from(self, offset: int) -> None:
        """Scroll the row with the character at `offset` to the top of the pane, once it is laid out."""
        self._awaited = None if self.rows.reach(offset) else partial(self.show_from, offset)
        if self._awaited is None:
            self._scroll_to_row(self.rows.row_of(offset) if offset else 0)

    def bring_into_sight(self, span: Span) -> None:
        """Scroll a place to a third down the pane, unless it is in sight already, once it is laid out."""
        self._awaited = None if self.rows.reach(span.end) else partial(self.bring_into_sight, span)
        first, last = self.rows.row_of(span.start), self.rows.row_of(max(span.start, span.end - 1))
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        if self._awaited is None and not (top <= first and last < top + height):
            self._scroll_to_row(max(0, first - height // 3))

    def render_line(self, y: int) -> Strip:
        """The row `y` of the pane."""
        row = self.scroll_offset.y + y
        key = (row, self.has_focus and row < len(self.rows.heading.title))
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._painted(row)
        return strip

    def show_focus(self) -> None:
        """Brighten the title while keys move the text."""
        self.refresh_lines(0, len(self.rows.heading.title))

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """What the mouse has selected, as the article has it."""
        return self.rows.between(*ends_of(selection, self.rows)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Show the selection."""
        self.repaint()

    def offset_at(self, column: int, line: int) -> int | None:
        """The offset of the character in a cell of the pane, or nothing where the text is not."""
        row, printed = self.scroll_offset.y + line, column - margin_of(self._width, self.widest) - GUTTER
        span = self.rows.span(row)
        if span is None or printed < 0:
            return None
        offset = self.rows.offset(row, printed)
        return offset if offset < span.end else None

    def selectable_at(self, column: int, line: int) -> Offset | None:
        """The row of the text in a line of the pane, and how many characters of it stand before a column."""
        row = self.scroll_offset.y + line
        if row >= len(self.rows):
            return None
        before, characters = column - margin_of(self._width, self.widest) - GUTTER, 0
        for character in "".join(segment.text for segment in self._body(row)):
            if before <= 0:
                break
            before -= cells_of(character)
            characters += 1
        return Offset(characters, row)

    def layers_over(self, span: Span) -> list[Layer]:
        """What lies over the part of the text within `span`, the lowest first."""
        return []

    def bar(self, span: Span) -> str:
        """The cells in the margin of the row that shows `span`."""
        return NO_BAR

    @property
    def _shape(self) -> Shape:
        return shape_in(self._width, self.widest, is_numbered=self.is_numbered, tags=self.tags)

    def _scroll_to_row(self, row: int) -> None:
        self.scroll_to(y=row, animate=False, force=True, immediate=True)

    def _lay_out(self) -> None:
        article, self._width = self.article, self.scrollable_content_region.width
        if article is None or not self._width:
            return
        shape = self._shape
        if not len(self.rows) or not is_long(article):
            self._show(lay_out(article, shape))
        if is_long(article):
            self.run_worker(
                lambda: self.post_message(self._LaidOut(article, lay_out_whole(article, shape))),
                thread=True,
                group="layout",
                exclusive=True,
            )

    def _on_text_pane__laid_out(self, message: _LaidOut) -> None:
        message.stop()
        if message.article is self.article and message.rows.shape == self._shape:
            self._show(message.rows)

    def _show(self, rows: ArticleRows) -> None:
        top, self.rows = self.top, rows
        self.extend_over(len(rows))
        if top:
            self._scroll_to_row(rows.row_of(top))
        if self._awaited:
            self._awaited()
        self.repaint()
        self.post_message(self.Scrolled())

    def _painted(self, row: int) -> Strip:
        base, span = self.base, self.rows.span(row)
        margin, bar = " " * margin_of(self._width, self.widest), self.bar(span) if span else NO_BAR
        front = [Segment(margin + bar, base)]
        if bar != NO_BAR:
            front = [Segment(margin, base), Segment(bar, base + self.ink("text--bar"))]
        return row_of([*front, *self._body(row)], self._width, base)

    def _body(self, row: int) -> list[Segment]:
        base, span = self.base, self.rows.span(row)
        layers: list[Layer] = []
        if span and self.article:
            layers = [*structure_layers(self.article, span, self.ink), *self.layers_over(span)]
        return row_segments(self.rows, row, base, [*layers, *self._selected(row)], self._ink_at_hand)

    def _ink_at_hand(self, component: str) -> Style:
        ink = self.ink(component)
        return ink + self.ink("text--focused") if component == "text--title" and self.has_focus else ink

    def _selected(self, row: int) -> list[Layer]:
        columns = self.text_selection.get_span(row) if self.text_selection else None
        if columns is None:
            return []
        start = self.rows.offset(row, columns[0])
        end = self.rows.offset(row, columns[1] if columns[1] >= 0 else self._width)
        return [(Span(start, end), SELECTED)]


def ends_of(selection: Selection, rows: ArticleRows) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where a selection begins and ends, each a row and a printed column."""
    start, end = selection.start, selection.end
    return (start.y, start.x) if start else (0, 0), (end.y, end.x) if end else (len(rows), 0)

"""A text to read, wrapped to a reading measure and painted row by row.

It paints rows, not the text: five megabytes cost what the visible rows cost. A long text is laid
out in a thread while its first part is already on the screen.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import ClassVar

from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.selection import Selection
from textual.strip import Strip

from corpus.article import Article, Span
from widgets.article_rows import MEASURE, ArticleRows, is_long, lay_out, lay_out_whole, margin_of, shape_in
from widgets.lean_strip import row_of
from widgets.painting import Layer
from widgets.pane import Pane
from widgets.row_painting import NO_BAR, margin_segments, row_segments
from widgets.structure_layers import STRUCTURE_COMPONENTS, structure_css, structure_layers
from widgets.structured_rows import LayoutOptions
from widgets.text_selection import ends_of, layers_of
from widgets.text_view import TextView

_MOST_LAYOUTS = 4
"""Widths for which the rows of a text are kept: with the panes at its side shown, and without."""


class _Layouts(dict[int, ArticleRows]):
    """All rows of a text by the widths that its pane had last."""

    def keep(self, width: int, rows: ArticleRows) -> ArticleRows:
        """The rows, in the place of those for the width that has been kept longest."""
        if len(self) >= _MOST_LAYOUTS:
            self.pop(next(iter(self)))
        self[width] = rows
        return rows


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

        def __init__(self, pane: "TextPane") -> None:
            super().__init__()
            self.pane = pane

        def can_replace(self, message: Message) -> bool:
            """Whether a message behind this one in the queue tells all that this one does."""
            return isinstance(message, type(self)) and message.pane is self.pane

    class Ended(Message):
        """The reader wants to page on, and the end of the text is in sight already."""

    def __init__(self, article: Article | None = None, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows = ArticleRows()
        self._width = 0
        self._layouts = _Layouts()
        """All rows of the text for the widths that the pane had last."""
        self._size_seen = Size()
        self._awaited: Callable[[], None] | None = None
        self.set_reactive(TextPane.article, article)
        self.set_reactive(TextPane.tags, article.tags if article else ())

    def watch_article(self) -> None:
        """Show the new article from its top."""
        self.rows, self._awaited = ArticleRows(), None
        self.set_reactive(TextPane.is_numbered, False)
        self.set_reactive(TextPane.tags, self.article.tags if self.article else ())
        self.jump_to(0)
        self._lay_out()
        self.post_message(self.Scrolled(self))

    def on_mount(self) -> None:
        """Lay the text out anew where the numbers need room, or other tags are to be said above it."""
        for name in ("is_numbered", "tags"):
            self.watch(self, name, self._lay_out, init=False)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell of the movement, once a row."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self.post_message(self.Scrolled(self))

    def fit(self) -> None:
        """Lay the text out anew if its width has changed, which may soon be what it was."""
        size = self.scrollable_content_region.size
        if size.width != self._width:
            self._wrap()
        if size != self._size_seen:
            self._size_seen = size  # in which more or less of the text is in sight
            self.post_message(self.Scrolled(self))

    def action_move_by_pages(self, pages: float) -> None:
        """Move by pages, and from the end out of the text."""
        if pages >= 1 and self.scroll_offset.y >= self.max_scroll_y:
            self.post_message(self.Ended())
        else:
            super().action_move_by_pages(pages)

    @property
    def view(self) -> TextView:
        """What of the text is in sight."""
        height = self.scrollable_content_region.height
        return TextView(self.rows, self.scroll_offset.y, height, self._width, self.widest)

    def show_from(self, offset: int) -> None:
        """Scroll the row with the character at `offset` to the top of the pane, once it is laid out."""
        self._awaited = None if self.rows.reach(offset) else partial(self.show_from, offset)
        if self._awaited is None:
            self.jump_to(self.rows.row_of(offset) if offset else 0)

    def bring_into_sight(self, span: Span) -> None:
        """Scroll a place to a third down the pane, unless it is in sight already, once it is laid out."""
        self._awaited = None if self.rows.reach(span.end) else partial(self.bring_into_sight, span)
        if self._awaited is None and (row := self.view.row_to_show(span)) != self.scroll_offset.y:
            self.jump_to(row)

    def render_line(self, y: int) -> Strip:
        """The row `y` of the pane."""
        return next(self.painted_lines((y,)))

    def painted_lines(self, lines: Iterable[int]) -> Iterator[Strip]:
        """Some lines of the pane."""
        top, bright = self.scroll_offset.y, len(self.rows.heading.title) if self.has_focus else 0
        for y in lines:
            row = top + y
            key = (row, row < bright, self._width)
            strip = self._strips.get(key)
            if strip is None:
                strip = self.keep(key, self._painted(row, is_bright=row < bright))
            yield strip

    def show_focus(self) -> None:
        """Brighten the title while keys move the text."""
        self.refresh_lines(0, len(self.rows.heading.title))

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """What the mouse has selected, as the article has it."""
        return self.rows.between(*ends_of(selection, self.rows)), "\n"

    def layers_over(self, span: Span) -> list[Layer]:
        """What lies over the part of the text within `span`, the lowest first."""
        return []

    def bar(self, span: Span) -> str:
        """The cells in the margin of the row that shows `span`."""
        return NO_BAR

    @property
    def _shape(self) -> LayoutOptions:
        return shape_in(self._width, self.widest, is_numbered=self.is_numbered, tags=self.tags)

    def _lay_out(self) -> None:
        self._strips.clear()
        self._layouts.clear()
        self._wrap()

    def _wrap(self) -> None:
        article, self._width = self.article, self.scrollable_content_region.width
        if article is None or not self._width:
            return
        shape, known = self._shape, self._layouts.get(self._width)

        def take(rows: ArticleRows) -> None:
            """Show them, unless they are wanted no more when they come from their thread."""
            if article is self.article and rows.shape == self._shape:
                self._strips.clear()  # painted of the first rows, or of those for another width
                self._take_rows(self._layouts.keep(self._width, rows))

        if known is not None and known.shape == shape:
            self._take_rows(known)
        elif not is_long(article):
            self._take_rows(self._layouts.keep(self._width, lay_out(article, shape)))
        else:
            if not len(self.rows):
                self._take_rows(lay_out(article, shape))
            whole = partial(lay_out_whole, article, shape)
            self.run_worker(
                lambda: self.call_later(take, whole()), thread=True, group="layout", exclusive=True
            )

    def _take_rows(self, rows: ArticleRows) -> None:
        top, self.rows = self.view.top, rows
        self.extend_over(len(rows))
        if top:
            self.jump_to(rows.row_of(top))
        if self._awaited:
            self._awaited()
        self.refresh()
        self.post_message(self.Scrolled(self))

    def _painted(self, row: int, *, is_bright: bool) -> Strip:
        base, rows, span, article = self.base, self.rows, self.rows.span(row), self.article
        layers = layers_of(self.text_selection, rows, row, self._width)
        if span and article:
            known = structure_layers(article, span, self.ink)
            layers = [*known, *self.layers_over(span), *layers]
        margin = margin_of(self._width, self.widest)
        front = margin_segments(margin, self.bar(span) if span else NO_BAR, base, self.ink)
        body = row_segments(rows, row, base, layers, self.ink, has_focus=is_bright)
        return row_of([*front, *body], self._width, base)

"""Which part of a laid-out text is in sight, and what stands in which cell of the pane."""

from textual.geometry import Offset

from corpus.article import Span
from corpus.value_types import Value
from widgets.article_rows import GUTTER, ArticleRows, margin_of
from widgets.row_painting import row_text
from widgets.wrapping import cells_of


class TextView(Value):
    """The rows of a text, scrolled to one of them."""

    rows: ArticleRows
    first: int
    """The first row in sight."""
    height: int
    """How many rows the pane has."""
    width: int
    """The cells of the pane that the rows are laid out for."""
    widest: int
    """The most cells that a row of text takes."""

    @property
    def margin(self) -> int:
        """The cells before the gutter."""
        return margin_of(self.width, self.widest)

    @property
    def top(self) -> int:
        """The offset of the first character in sight."""
        span = self.rows.span(self.first)
        return span.start if span else 0

    @property
    def progress(self) -> int:
        """How far down the text the pane's last row is, in per cent."""
        last = self.first + self.height
        return min(100, 100 * last // len(self.rows)) if len(self.rows) else 100

    def row_to_show(self, span: Span) -> int:
        """The row to scroll to for a place: what is out of sight comes to a third down the pane."""
        first, last = self.rows.row_of(span.start), self.rows.row_of(max(span.start, span.end - 1))
        if self.first <= first and last < self.first + self.height:
            return self.first
        return max(0, first - self.height // 3)

    def offset_at(self, column: int, line: int) -> int | None:
        """The offset of the character in a cell of the pane, or nothing where the text is not."""
        row, printed = self.first + line, column - self.margin - GUTTER
        span = self.rows.span(row)
        if span is None or printed < 0:
            return None
        offset = self.rows.offset(row, printed)
        return offset if offset < span.end else None

    def selectable_at(self, column: int, line: int) -> Offset | None:
        """The row of the text in a line of the pane, and how many characters of it stand before a column."""
        row = self.first + line
        if row >= len(self.rows):
            return None
        before, characters = column - self.margin - GUTTER, 0
        for character in row_text(self.rows, row):
            if before <= 0:
                break
            before -= cells_of(character)
            characters += 1
        return Offset(characters, row)

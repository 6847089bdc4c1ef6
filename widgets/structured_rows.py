"""Breaking a text that its source has shaped into rows: lists, quotes, code, tables, headings set apart.

What stands in no shaped line is wrapped as any text is, so that a long one costs no more.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Mapping

from corpus.article import Element, Span
from corpus.value_types import Value, field
from widgets.link_numbers import LinkNumbers
from widgets.row_pieces import Piece, cut, joined
from widgets.structured_text import Shaped, ShapedLine, shaped_parts
from widgets.table_rows import rows_of_table
from widgets.wrapping import WrappedRows, stands_apart, width_of, wrap_into

_LEAST = 16
"""Cells that what stands before a row leaves for its words, where there are so many."""


class LayoutOptions(Value):
    """How a text is to be laid out."""

    width: int
    """Cells of a row of prose."""
    room: int = 0
    """Cells that lines of code may take, where they need more."""
    is_numbered: bool = False
    """Whether links have their numbers behind them."""
    tags: tuple[str, ...] = ()
    """What is said of the article above the text."""
    signs: Mapping[int, str] = field(default_factory=dict)
    """What else stands behind places of the text."""


class StructuredRows(Value):
    """The rows, and the pieces of those that are more than a stretch of the text, by their number."""

    rows: WrappedRows
    pieces: Mapping[int, tuple[Piece, ...]]


def wrap_structured(
    text: str, elements: tuple[Element, ...], shape: LayoutOptions, *, end: int | None = None
) -> StructuredRows:
    """Break `text`, as far as `end`, into rows of the shape."""
    if end is None:
        end = len(text)
    else:
        elements = elements[: bisect_right(elements, end, key=lambda element: element.span.start)]
    layout = _Layout(text, elements, shape)
    place, before = 0, None
    for part in shaped_parts(text, elements, end) if elements else ():
        if part.span.start > place:
            layout.take_plain(place, part.span.start - 1, before, part)
        layout.take(part, before)
        place, before = part.span.end + 1, part
    if place <= end:
        layout.take_plain(place, end, before, None)
    return StructuredRows(layout.rows, layout.pieces)


class _Layout:
    """Rows that are being made, from the top of the text on."""

    def __init__(self, text: str, elements: tuple[Element, ...], shape: LayoutOptions) -> None:
        self.rows = WrappedRows(array("L"), array("L"), max(1, shape.width))
        self.pieces: dict[int, tuple[Piece, ...]] = {}
        self._text = text
        self._room = max(shape.room, self.rows.width)
        self._links = LinkNumbers(elements if shape.is_numbered else (), shape.signs)
        self._apart = stands_apart(text)

    def take_plain(self, start: int, end: int, before: Shaped | None, behind: Shaped | None) -> None:
        """Add lines that are nothing but text."""
        if not self._text[start:end].strip():
            if _belong_together(before, behind):
                return
            if bar := _common_bar(before, behind):
                self._add(Span(start, start), (Piece(bar, Span(start, start)),))
                return
        if before and self._apart:
            self._end_with_blank(start - 1)
        if not self._links.are_within(Span(start, end)):
            wrap_into(self.rows, self._text, start, end, apart=self._apart)
            return
        for line in _lines(self._text, start, end):
            self._take_line(ShapedLine(line, line.start))
            if self._apart and line.end < end:
                self._end_with_blank(line.end)

    def take(self, part: Shaped, before: Shaped | None) -> None:
        """Add a shaped line or a table."""
        is_heading = isinstance(part, ShapedLine) and part.level
        if is_heading or _is_new_code(before, part) or (self._apart and not _belong_together(before, part)):
            self._end_with_blank(part.span.start - 1)
        if isinstance(part, ShapedLine):
            self._take_line(part)
            return
        for row in rows_of_table(self._text, part, self._links, self.rows.width):
            self._add(Span(row[0].span.start, max(row[-1].span.end, row[0].span.start)), row)

    def _take_line(self, line: ShapedLine) -> None:
        width = self._room if line.is_code else self.rows.width
        lead, hanging = (_fitting(sign, width) for sign in (line.lead, line.hanging))
        words = Span(line.start, line.span.end)
        width -= max(width_of(lead), width_of(hanging))
        if self._links.are_within(words):
            self._add_rows(cut(self._text, self._links.pieces(words), width), lead, hanging)
            return
        found = WrappedRows(array("L"), array("L"), width)
        wrap_into(found, self._text, *words)
        spans = (Span(*ends) for ends in zip(found.starts, found.ends, strict=True))
        self._add_rows(((Piece("", span),) for span in spans), lead, hanging)

    def _add_rows(self, rows: Iterable[tuple[Piece, ...]], lead: str, hanging: str) -> None:
        for row in rows:
            self._add(Span(row[0].span.start, row[-1].span.end), joined(lead, row))
            lead = hanging

    def _add(self, span: Span, pieces: tuple[Piece, ...]) -> None:
        if len(pieces) > 1 or pieces[0].lead:
            self.pieces[len(self.rows)] = pieces
        self.rows.starts.append(span.start)
        self.rows.ends.append(span.end)

    def _end_with_blank(self, place: int) -> None:
        if len(self.rows) and self.rows.starts[-1] < self.rows.ends[-1]:
            self.rows.starts.append(place)
            self.rows.ends.append(place)


def _belong_together(one: Shaped | None, other: Shaped | None) -> bool:
    """Whether no blank line is to part two parts that stand behind one another."""
    if isinstance(one, ShapedLine) and isinstance(other, ShapedLine):
        if one.is_code and other.is_code:
            return other.follows
        return one.is_item and other.is_item and bool(other.lead.strip())
    return False


def _is_new_code(one: Shaped | None, other: Shaped) -> bool:
    """Whether a blank line stood between two lines of code in the source."""
    if isinstance(one, ShapedLine) and isinstance(other, ShapedLine):
        return one.is_code and other.is_code and not other.follows
    return False


def _common_bar(one: Shaped | None, other: Shaped | None) -> str:
    """The bars of a quotation that goes on from one part to the other."""
    if isinstance(one, ShapedLine) and isinstance(other, ShapedLine):
        return min(one.bar, other.bar, key=len).rstrip()
    return ""


def _fitting(sign: str, width: int) -> str:
    return (
        sign
        if width - width_of(sign) >= _LEAST
        else sign[-max(0, width - _LEAST) :]
        if width > _LEAST
        else ""
    )


def _lines(text: str, start: int, end: int) -> Iterable[Span]:
    for line in text[start:end].split("\n"):
        yield Span(start, start + len(line))
        start += len(line) + 1

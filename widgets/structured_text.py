"""The lines of a text that its source has shaped, each as it is to be shown: signs before it, columns, links.

Nothing of the text is ever hidden but the dash of an item and what parts the cells of a row; what does not
look as its marks say is left plain.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from corpus.article import FOLLOWING, HEAD, Element, ElementKind, Span

QUOTE_BAR = "│ "
FOLD = "↪ "
_STEP = 2
"""Cells of the mark of an item that goes on, where none has begun."""
_DEEPEST = 6
_BEFORE_ITEM = re.compile(r"[ ]*(?:- )?")
_PARTING = re.compile(r"[\s|,]*")
_LINES = frozenset((ElementKind.HEADING, ElementKind.ITEM, ElementKind.QUOTE, ElementKind.CODE))


class ShapedLine(NamedTuple):
    """A line of the text, whole, with what stands before its rows."""

    span: Span
    start: int
    """Where its words begin, behind a dash that a number or a bullet replaces."""
    lead: str = ""
    """What stands before the first row."""
    hanging: str = ""
    """What stands before the others."""
    level: int = 0
    """Of a heading, from 1."""
    bar: str = ""
    """What stands before a blank line behind it, where a quotation goes on."""
    is_item: bool = False
    is_code: bool = False
    follows: bool = False
    """Whether no blank line parts it from the code before."""


class Table(NamedTuple):
    """Rows of cells that stand behind one another; `span` is whole lines."""

    span: Span
    rows: tuple[tuple["Cell", ...], ...]
    has_head: bool


class Cell(NamedTuple):
    """A cell in its column, from 0."""

    span: Span
    column: int


Shaped = ShapedLine | Table


def shaped_parts(text: str, elements: Sequence[Element], end: int) -> list[Shaped]:
    """The shaped lines and tables within the first `end` characters, in order, none overlapping another."""
    parts: list[Shaped] = [*_lines(text, elements), *_tables(text, elements)]
    kept: list[Shaped] = []
    place = 0
    for part in sorted(parts, key=lambda part: part.span):
        if part.span.start >= place and part.span.end <= end:
            kept.append(part)
            place = part.span.end + 1
    return kept


def _lines(text: str, elements: Sequence[Element]) -> Iterator[ShapedLine]:
    widths: dict[int, int] = {}
    marked = (element for element in elements if element.kind in _LINES)
    for start, group in groupby(marked, key=lambda element: element.span.start):
        kinds = {element.kind: element for element in group}
        line = kinds[ElementKind.CODE].span if ElementKind.CODE in kinds else _line_from(text, start)
        if _is_apart(text, line, is_code=ElementKind.CODE in kinds):
            yield _line(text, line, kinds, widths)


def _line_from(text: str, start: int) -> Span:
    end = text.find("\n", start)
    return Span(start, len(text) if end < 0 else end)


def _is_apart(text: str, span: Span, *, is_code: bool) -> bool:
    """Whether the span is a whole line; one of code may share it with others."""
    ends = "\n " if is_code else "\n"
    before, behind = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return before in ends and behind in ends


def _line(text: str, line: Span, kinds: dict[ElementKind, Element], widths: dict[int, int]) -> ShapedLine:
    """The line; `widths` tells how wide the mark of the last item of each depth was."""
    quote, item = kinds.get(ElementKind.QUOTE), kinds.get(ElementKind.ITEM)
    bar = QUOTE_BAR * min(_DEEPEST, quote.level) if quote else ""
    lead = hanging = bar
    start = line.start
    if item:
        depth = min(_DEEPEST, item.level)
        mark = f"{item.said} " if item.said else ""
        width = widths[depth] = len(mark) if mark else widths.get(depth, _STEP)
        indent = " " * sum(widths.get(above, _STEP) for above in range(1, depth))
        lead, hanging = f"{bar}{indent}{mark or ' ' * width}", f"{bar}{indent}{' ' * width}"
        before = _BEFORE_ITEM.match(text, start, line.end)
        start = before.end() if before and mark else start
    code, heading = kinds.get(ElementKind.CODE), kinds.get(ElementKind.HEADING)
    if code:
        lead += " " * min(code.level, 40)
        hanging = f"{lead}{FOLD}"
    follows = code is not None and code.said == FOLLOWING
    level = heading.level if heading else 0
    return ShapedLine(line, start, lead, hanging, level, bar, bool(item), bool(code), follows)


def _tables(text: str, elements: Sequence[Element]) -> Iterator[Table]:
    cells = [element for element in elements if element.kind is ElementKind.CELL]
    for run in _runs(text, cells):
        rows = tuple(tuple(Cell(cell.span, cell.level) for cell in row) for row in _rows(run))
        span = _whole_lines(text, Span(run[0].span.start, run[-1].span.end))
        columns = {cell.column for row in rows for cell in row}
        if span and len(columns) > 1 and len(rows) > 1:
            yield Table(span, rows, run[0].said == HEAD)


def _runs(text: str, cells: Iterable[Element]) -> Iterator[list[Element]]:
    """The cells of one table after another: nothing but marks of separation stands between them."""
    run: list[Element] = []
    for cell in cells:
        if run:
            between = _PARTING.match(text, run[-1].span.end, cell.span.start)
            is_joined = between is not None and between.end() == cell.span.start
            begins_anew = cell.said == HEAD and run[-1].said != HEAD
            if not is_joined or begins_anew:
                yield run
                run = []
        run.append(cell)
    if run:
        yield run


def _rows(cells: Iterable[Element]) -> Iterator[list[Element]]:
    row: list[Element] = []
    for cell in cells:
        if row and cell.level <= row[-1].level:
            yield row
            row = []
        row.append(cell)
    if row:
        yield row


def _whole_lines(text: str, span: Span) -> Span | None:
    """The lines that the span fills, but for marks of separation; None where they say more."""
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    end = len(text) if end < 0 else end
    said = text[start : span.start] + text[span.end : end]
    return None if said.strip(" |,") else Span(start, end)

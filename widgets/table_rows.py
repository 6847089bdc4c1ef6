"""A table in columns, its cells wrapped where need be; where those are too narrow, a row is a block."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from corpus.article import Span
from widgets.link_numbers import LinkNumbers
from widgets.row_pieces import Piece, cut, joined, width_of_pieces
from widgets.structured_text import Cell, Table
from widgets.wrapping import fitted

_BETWEEN = 2
"""Cells between two columns."""
_RULE = "─"
_NUMBER = re.compile(r"[-+−–(]?[$€£¥]?\s?\d[\d.,\s]*\s?[%)]?(?:\s?[^\W\d_]{1,4})?$")
_LONGEST_NAME = 20
_LEAST_COLUMN = 14
"""Cells that a column of sentences has; where it would have fewer, a row is a block."""
_HANGING = "  "

PieceRow = tuple[Piece, ...]


def rows_of_table(text: str, table: Table, links: LinkNumbers, width: int) -> Iterator[PieceRow]:
    """The rows as they are shown."""
    widths = _widths(text, table, links)
    widest = _widest_column(widths, width - _BETWEEN * (len(widths) - 1))
    if widest >= max(widths) or widest >= _LEAST_COLUMN:
        return _in_columns(text, table, links, [min(cells, widest) for cells in widths])
    return _in_blocks(text, table, links, width)


def _widths(text: str, table: Table, links: LinkNumbers) -> list[int]:
    widths = [0] * (1 + max(cell.column for row in table.rows for cell in row))
    for row in table.rows:
        for cell in row:
            cells = width_of_pieces(text, links.pieces(cell.span))
            widths[cell.column] = max(widths[cell.column], cells)
    return widths


def _widest_column(widths: list[int], room: int) -> int:
    """How wide a column may be so that all fit; those that need less leave the rest to the others."""
    left = len(widths)
    for cells in sorted(widths):
        if cells * left > room:
            return max(0, room // left)
        room -= cells
        left -= 1
    return max(widths)


def _in_columns(text: str, table: Table, links: LinkNumbers, widths: list[int]) -> Iterator[PieceRow]:
    """The rows of cells, each as high as its highest cell; a blank one between them where any is."""
    to_the_right = _columns_of_numbers(text, table)
    starts = [sum(widths[:column]) + _BETWEEN * column for column in range(len(widths))]
    rows = [_high_row(text, row, links, widths) for row in table.rows]
    is_high = any(len(cell) > 1 for row in rows for cell in row)
    for number, (cells, row) in enumerate(zip(table.rows, rows, strict=True)):
        if is_high and number > table.has_head:
            yield (Piece("", Span(cells[0].span.start, cells[0].span.start)),)
        for line in range(max(map(len, row))):
            shown: list[Piece] = []
            place = 0
            for cell, lines in zip(cells, row, strict=True):
                if line >= len(lines):
                    continue
                used, column = width_of_pieces(text, lines[line]), cell.column
                begin = starts[column] + (widths[column] - used if column in to_the_right else 0)
                shown += joined(" " * (begin - place), lines[line])
                place = begin + used
            yield tuple(shown)
        if number == 0 and table.has_head:
            end = cells[-1].span.end
            yield (Piece(_RULE * (starts[-1] + widths[-1]), Span(end, end)),)


def _high_row(text: str, row: Iterable[Cell], links: LinkNumbers, widths: list[int]) -> list[list[PieceRow]]:
    """The lines of each cell of a row."""
    high: list[list[PieceRow]] = []
    for cell in row:
        pieces, width = links.pieces(cell.span), max(1, widths[cell.column])
        fits = width_of_pieces(text, pieces) <= width
        high.append([tuple(pieces)] if fits else list(cut(text, pieces, width)))
    return high


def _columns_of_numbers(text: str, table: Table) -> frozenset[int]:
    body = sorted((cell.column, cell.span.of(text)) for row in table.rows[table.has_head :] for cell in row)
    by_column = groupby(body, key=lambda entry: entry[0])
    return frozenset(
        column for column, entries in by_column if all(_NUMBER.match(said) for _, said in entries)
    )


def _in_blocks(text: str, table: Table, links: LinkNumbers, width: int) -> Iterator[PieceRow]:
    """A line for each cell behind the name of its column, and a blank one between two rows."""
    head = table.rows[0] if table.has_head else ()
    names = {cell.column: fitted(cell.span.of(text), min(_LONGEST_NAME, width // 3)) for cell in head}
    for number, row in enumerate(table.rows[len(head) > 0 :]):
        if number:
            yield (Piece("", Span(row[0].span.start, row[0].span.start)),)
        for cell in row:
            yield from _cell(text, cell, links, names.get(cell.column, ""), width)


def _cell(text: str, cell: Cell, links: LinkNumbers, name: str, width: int) -> Iterator[PieceRow]:
    lead = f"{name}: " if name else ""
    first = joined(lead, tuple(links.pieces(cell.span)))
    for number, row in enumerate(cut(text, first, max(1, width - len(_HANGING)))):
        yield joined(_HANGING, row) if number else row

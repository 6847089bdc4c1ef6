"""A table in columns where they fit, else each of its rows as a block of lines."""

import re
from collections.abc import Iterator
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
_HANGING = "  "

Row = tuple[Piece, ...]


def rows_of_table(text: str, table: Table, links: LinkNumbers, width: int) -> Iterator[Row]:
    """The rows as they are shown."""
    widths = _widths(text, table, links)
    total = sum(widths) + _BETWEEN * (len(widths) - 1)
    if total <= width:
        return _in_columns(text, table, links, widths)
    return _in_blocks(text, table, links, width)


def _widths(text: str, table: Table, links: LinkNumbers) -> list[int]:
    widths = [0] * (1 + max(cell.column for row in table.rows for cell in row))
    for row in table.rows:
        for cell in row:
            cells = width_of_pieces(text, links.pieces(cell.span))
            widths[cell.column] = max(widths[cell.column], cells)
    return widths


def _in_columns(text: str, table: Table, links: LinkNumbers, widths: list[int]) -> Iterator[Row]:
    to_the_right = _columns_of_numbers(text, table)
    starts = [sum(widths[:column]) + _BETWEEN * column for column in range(len(widths))]
    for number, row in enumerate(table.rows):
        shown: list[Piece] = []
        place = 0
        for cell in row:
            pieces = links.pieces(cell.span)
            used = width_of_pieces(text, pieces)
            begin = starts[cell.column] + (widths[cell.column] - used if cell.column in to_the_right else 0)
            shown += joined(" " * (begin - place), tuple(pieces))
            place = begin + used
        yield tuple(shown)
        if number == 0 and table.has_head:
            end = row[-1].span.end
            yield (Piece(_RULE * (starts[-1] + widths[-1]), Span(end, end)),)


def _columns_of_numbers(text: str, table: Table) -> frozenset[int]:
    body = sorted((cell.column, cell.span.of(text)) for row in table.rows[table.has_head :] for cell in row)
    by_column = groupby(body, key=lambda entry: entry[0])
    return frozenset(
        column for column, entries in by_column if all(_NUMBER.match(said) for _, said in entries)
    )


def _in_blocks(text: str, table: Table, links: LinkNumbers, width: int) -> Iterator[Row]:
    """A line for each cell behind the name of its column, and a blank one between two rows."""
    head = table.rows[0] if table.has_head else ()
    names = {cell.column: fitted(cell.span.of(text), min(_LONGEST_NAME, width // 3)) for cell in head}
    for number, row in enumerate(table.rows[len(head) > 0 :]):
        if number:
            yield (Piece("", Span(row[0].span.start, row[0].span.start)),)
        for cell in row:
            yield from _cell(text, cell, links, names.get(cell.column, ""), width)


def _cell(text: str, cell: Cell, links: LinkNumbers, name: str, width: int) -> Iterator[Row]:
    lead = f"{name}: " if name else ""
    first = joined(lead, tuple(links.pieces(cell.span)))
    for number, row in enumerate(cut(text, first, max(1, width - len(_HANGING)))):
        yield joined(_HANGING, row) if number else row

"""What the mouse has selected of a text.

Textual counts a selection by rows and by the characters that are printed of them.
"""

from rich.style import Style
from textual.selection import Selection

from corpus.article import Span
from widgets.article_rows import ArticleRows
from widgets.painting import Layer

SELECTED = Style(reverse=True)
"""Reversed, since a translucent background of Textual's becomes the colour of the text itself."""


def ends_of(selection: Selection, rows: ArticleRows) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where a selection begins and ends, each a row and a printed column."""
    start, end = selection.start, selection.end
    return (start.y, start.x) if start else (0, 0), (end.y, end.x) if end else (len(rows), 0)


def span_of(selection: Selection, rows: ArticleRows) -> Span | None:
    """The part of the text that is selected, if any is."""
    first, last = ends_of(selection, rows)
    span = Span(rows.offset(*first), rows.offset(*last))
    return span if span.start < span.end else None


def layers_of(selection: Selection | None, rows: ArticleRows, row: int, width: int) -> list[Layer]:
    """What a selection lays over a row of `width` cells."""
    columns = selection.get_span(row) if selection else None
    if columns is None:
        return []
    start = rows.offset(row, columns[0])
    end = rows.offset(row, columns[1] if columns[1] >= 0 else width)
    return [(Span(start, end), SELECTED)]

"""What a row of the article list says, line by line.

In a wide pane a row is one line of columns; in a narrow one it is three lines, so that its title
can be read.
"""

from enum import StrEnum

from corpus.listings.listing import Row
from widgets.dates import short_date
from widgets.wrapping import fitted, printable, width_of, wrapped_texts

_COLUMNS_FROM = 60
_SOURCE_FROM = 96
_SOURCE_CELLS = 16


class Tone(StrEnum):
    """The component classes of the list's parts."""

    TITLE = "list--title"
    UNREAD = "list--unread"
    MUTED = "list--muted"
    MARK = "list--mark"


RowLine = tuple[tuple[str, Tone], ...]
"""Texts fit to be printed, each with its tone, from left to right."""


def lines_each(width: int) -> int:
    """How many lines every row takes in a pane of `width` cells."""
    return 1 if width >= _COLUMNS_FROM else 3


def lines_of(row: Row, width: int) -> tuple[RowLine, ...]:
    """The lines of a row, as many as `lines_each` says."""
    return (_columns(row, width),) if width >= _COLUMNS_FROM else _stacked(row, width)


def _columns(row: Row, width: int) -> RowLine:
    source_cells = _SOURCE_CELLS if width >= _SOURCE_FROM else 0
    title_cells = width - 2 - 13 - source_cells - 1
    title = fitted(row.title, title_cells)
    gap = " " * (title_cells - width_of(title))
    source = fitted(row.source, source_cells - 2) if source_cells else ""
    return (
        (_mark(row), Tone.MARK),
        (f"{short_date(row.date):11}  ", Tone.MUTED),
        (title, _title_tone(row)),
        (f"{gap}  {source}" if source else "", Tone.MUTED),
    )


def _stacked(row: Row, width: int) -> tuple[RowLine, ...]:
    cells = max(1, width - 3)
    particulars = _joined(short_date(row.date).strip(), printable(row.source), cells)
    title = wrapped_texts(row.title, cells)
    second = fitted(" ".join(title[1:]), cells)
    return (
        ((_mark(row), Tone.MARK), (particulars, Tone.MUTED)),
        (("  ", Tone.MARK), (title[0], _title_tone(row))),
        (("  ", Tone.MARK), (second, _title_tone(row))),
    )


def _joined(date: str, source: str, cells: int) -> str:
    """Both if they fit, for a source that is cut short says little."""
    both = " · ".join(one for one in (date, source) if one)
    return both if width_of(both) <= cells else fitted(date or source, cells)


def _title_tone(row: Row) -> Tone:
    return Tone.UNREAD if row.unread else Tone.TITLE


def _mark(row: Row) -> str:
    return "★ " if row.starred else "● " if row.unread else "  "

"""What a row of an article prints, and what stands in its margin."""

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style

from widgets.article_rows import GUTTER, ArticleRows
from widgets.overlay import StyleLookup
from widgets.painting import Layer, painted
from widgets.wrapping import printable

NO_BAR = " " * GUTTER


def row_segments(
    rows: ArticleRows,
    row: int,
    base: Style,
    layers: Sequence[Layer],
    ink: StyleLookup,
    *,
    has_focus: bool = False,
) -> list[Segment]:
    """The segments of a row of the heading or the body, one for each run of equal style."""
    if rows.span(row) is None:
        return [Segment(rows.heading.text_of(row), base + _heading_style(rows, row, ink, has_focus))]
    segments: list[Segment] = []
    for lead, words in rows.pieces_of(row):
        if lead:
            segments.append(Segment(printable(lead), base + ink("text--sign")))
        segments += painted(rows.text, words, base, layers)
    return segments


def row_text(rows: ArticleRows, row: int) -> str:
    """The characters of a row, without what it looks like."""
    if rows.span(row) is None:
        return rows.heading.text_of(row)
    return "".join(printable(lead) + printable(words.of(rows.text)) for lead, words in rows.pieces_of(row))


def margin_segments(margin: int, bar: str, base: Style, ink: StyleLookup) -> list[Segment]:
    """What stands before a row: blanks, and the bar in the gutter."""
    if bar == NO_BAR:
        return [Segment(" " * margin + bar, base)]
    return [Segment(" " * margin, base), Segment(bar, base + ink("text--bar"))]


def _heading_style(rows: ArticleRows, row: int, ink: StyleLookup, has_focus: bool) -> Style:
    if row >= len(rows.heading.title):
        return ink("text--particulars")
    return ink("text--title") + ink("text--focused") if has_focus else ink("text--title")

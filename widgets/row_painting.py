"""What a row of an article prints, without its margin."""

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style

from widgets.article_rows import ArticleRows
from widgets.overlay import Ink
from widgets.painting import Layer, painted
from widgets.wrapping import printable


def row_segments(
    rows: ArticleRows, row: int, base: Style, layers: Sequence[Layer], ink: Ink
) -> list[Segment]:
    """The segments of a row of the heading or the body, one for each run of equal style."""
    if rows.span(row) is None:
        part = "text--title" if row < len(rows.heading.title) else "text--particulars"
        return [Segment(rows.heading.text_of(row), base + ink(part))]
    segments: list[Segment] = []
    for lead, words in rows.pieces_of(row):
        if lead:
            segments.append(Segment(printable(lead), base + ink("text--sign")))
        segments += painted(rows.text, words, base, layers)
    return segments

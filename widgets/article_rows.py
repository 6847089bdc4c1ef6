"""The rows of an article as it is read: a heading of title and particulars, then the body.

Rows are numbered from the top of the heading; offsets are those of the article's text, which the
heading is no part of.
"""

from collections.abc import Mapping

from corpus.article import Article, Span
from corpus.value_types import Value, field
from widgets.particulars import particulars_of
from widgets.row_pieces import Piece, offset_in
from widgets.structured_rows import LayoutOptions, wrap_structured
from widgets.wrapping import NO_ROWS, WrappedRows, wrapped_texts

MEASURE = 76
"""The widest row of text, in cells, unless another is set: longer ones tire the eye."""
GUTTER = 3
"""Cells at either side of a text; a bar stands in the left ones."""
AT_ONCE = 200_000
"""The most characters that are wrapped while a reader waits."""
_COST_OF_ELEMENT = 200
"""An element of the structure takes as long as so many characters."""


class RowHeading(Value):
    """The rows above the body, ready to be printed."""

    title: tuple[str, ...] = ()
    particulars: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.title) + len(self.particulars) + 1 if self.title or self.particulars else 0

    def text_of(self, row: int) -> str:
        """What a row of the heading says; the last one, between it and the body, says nothing."""
        rows = (*self.title, *self.particulars)
        return rows[row] if row < len(rows) else ""


class ArticleRows(Value):
    """An article laid out for one width."""

    text: str = ""
    heading: RowHeading = RowHeading()
    body: WrappedRows = NO_ROWS
    pieces: Mapping[int, tuple[Piece, ...]] = field(default_factory=dict)
    """The rows of the body that are more than a stretch of the text, by number."""
    shape: LayoutOptions | None = None
    """What it is laid out for."""

    def __len__(self) -> int:
        return len(self.heading) + len(self.body)

    def span(self, row: int) -> Span | None:
        """The characters that a row shows, or nothing for a row of the heading or below the text."""
        index = row - len(self.heading)
        if not 0 <= index < len(self.body):
            return None
        return Span(self.body.starts[index], self.body.ends[index])

    def pieces_of(self, row: int) -> tuple[Piece, ...]:
        """What a row shows, in its order."""
        span = self.span(row)
        return self.pieces.get(row - len(self.heading), (Piece("", span),) if span else ())

    def row_of(self, offset: int) -> int:
        """The row that shows the character at `offset`."""
        return len(self.heading) + self.body.row_of(offset)

    def offset(self, row: int, column: int) -> int:
        """The offset of the character at a printed column of a row; 0 in the heading."""
        span = self.span(row)
        if span is None:
            return 0 if row < len(self.heading) else len(self.text)
        return offset_in(self.text, self.pieces_of(row), column)

    def reach(self, offset: int) -> bool:
        """Whether the text is laid out as far as `offset`."""
        return bool(len(self.body)) and min(offset, len(self.text)) <= self.body.ends[-1]

    def between(self, first: tuple[int, int], last: tuple[int, int]) -> str:
        """What stands between two places, each a row and a printed column; lines are whole again."""
        heading = [self.heading.text_of(row) for row in range(first[0], min(last[0] + 1, len(self.heading)))]
        body = self.text[self.offset(*first) : self.offset(*last)]
        return "\n".join([*heading, body]).strip("\n")


def lay_out(article: Article, shape: LayoutOptions) -> ArticleRows:
    """Lay out as much of the article as can be done at once; `lay_out_whole` does all of it."""
    return _laid_out(article, shape, _first_part(article))


def lay_out_whole(article: Article, shape: LayoutOptions) -> ArticleRows:
    """Lay out all of the article, which may take long."""
    return _laid_out(article, shape, len(article.text))


def _laid_out(article: Article, shape: LayoutOptions, end: int) -> ArticleRows:
    found = wrap_structured(article.text, article.elements, shape, end=end)
    return ArticleRows(
        article.text, _heading(article, shape.tags, shape.width), found.rows, found.pieces, shape
    )


def shape_in(
    width: int, widest: int, *, is_numbered: bool = False, tags: tuple[str, ...] = ()
) -> LayoutOptions:
    """How a text is laid out in a pane of `width` cells."""
    margin = margin_of(width, widest) + GUTTER
    return LayoutOptions(measure_of(width, widest), width - margin - 1, is_numbered, tags)


def measure_of(width: int, widest: int = MEASURE) -> int:
    """How wide a row of text is in a pane of `width` cells, `widest` at most."""
    return max(1, min(widest, width - 2 * GUTTER))


def margin_of(width: int, widest: int = MEASURE) -> int:
    """The cells before the gutter of a text that stands in the middle of a pane of `width` cells."""
    return max(0, (width - measure_of(width, widest) - 2 * GUTTER) // 2)


def is_long(article: Article) -> bool:
    """Whether the article is too long to be laid out while a reader waits."""
    return len(article.text) + _COST_OF_ELEMENT * len(article.elements) > AT_ONCE


def _first_part(article: Article) -> int:
    text = article.text
    if not is_long(article):
        return len(text)
    first = min(len(text), AT_ONCE // 8 if article.elements else AT_ONCE // 4)
    paragraph = text.rfind("\n", 0, first)
    return paragraph if paragraph > 0 else first


def _heading(article: Article, tags: tuple[str, ...], width: int) -> RowHeading:
    particulars = particulars_of(article, tags, width)
    return RowHeading(
        tuple(wrapped_texts(article.title, width)) if article.title else (),
        (particulars,) if particulars else (),
    )

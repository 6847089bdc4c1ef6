"""The rows of an article as it is read: a heading of title and particulars, then the body.

Rows are numbered from the top of the heading; offsets are those of the article's text, which the
heading is no part of.
"""

from corpus.article import Article, Span
from corpus.listings.listing import short_source
from corpus.values import Value
from widgets.spoken_dates import long_date
from widgets.wrapping import NO_ROWS, WrappedRows, printable, source_offset, wrap, wrapped_texts

MEASURE = 76
"""The widest row of text, in cells, unless another is set: longer ones tire the eye."""
GUTTER = 3
"""Cells at either side of a text; a bar stands in the left ones."""
AT_ONCE = 200_000
"""The most characters that are wrapped while a reader waits."""


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

    def __len__(self) -> int:
        return len(self.heading) + len(self.body)

    def span(self, row: int) -> Span | None:
        """The characters that a row shows, or nothing for a row of the heading or below the text."""
        index = row - len(self.heading)
        if not 0 <= index < len(self.body):
            return None
        return Span(self.body.starts[index], self.body.ends[index])

    def row_of(self, offset: int) -> int:
        """The row that shows the character at `offset`."""
        return len(self.heading) + self.body.row_of(offset)

    def offset(self, row: int, column: int) -> int:
        """The offset of the character at a printed column of a row; 0 in the heading."""
        span = self.span(row)
        if span is None:
            return 0 if row < len(self.heading) else len(self.text)
        return source_offset(self.text, span.start, span.end, column)

    def reach(self, offset: int) -> bool:
        """Whether the text is laid out as far as `offset`."""
        return bool(len(self.body)) and min(offset, len(self.text)) <= self.body.ends[-1]

    def between(self, first: tuple[int, int], last: tuple[int, int]) -> str:
        """What stands between two places, each a row and a printed column; lines are whole again."""
        heading = [self.heading.text_of(row) for row in range(first[0], min(last[0] + 1, len(self.heading)))]
        body = self.text[self.offset(*first) : self.offset(*last)]
        return "\n".join([*heading, body]).strip("\n")


def lay_out(article: Article, width: int) -> ArticleRows:
    """Lay out as much of the article as can be done at once; `lay_out_whole` does all of it."""
    rows = wrap(article.text, width, end=_first_part(article.text))
    return ArticleRows(article.text, _heading(article, width), rows)


def lay_out_whole(article: Article, width: int) -> ArticleRows:
    """Lay out all of the article, which may take long."""
    return ArticleRows(article.text, _heading(article, width), wrap(article.text, width))


def measure_of(width: int, widest: int = MEASURE) -> int:
    """How wide a row of text is in a pane of `width` cells, `widest` at most."""
    return max(1, min(widest, width - 2 * GUTTER))


def margin_of(width: int, widest: int = MEASURE) -> int:
    """The cells before the gutter of a text that stands in the middle of a pane of `width` cells."""
    return max(0, (width - measure_of(width, widest) - 2 * GUTTER) // 2)


def is_long(article: Article) -> bool:
    """Whether the article is too long to be laid out while a reader waits."""
    return len(article.text) > AT_ONCE


def _first_part(text: str) -> int:
    if len(text) <= AT_ONCE:
        return len(text)
    paragraph = text.rfind("\n", 0, AT_ONCE // 4)
    return paragraph if paragraph > 0 else AT_ONCE // 4


def _heading(article: Article, width: int) -> RowHeading:
    known = (long_date(article.date), article.author or "", short_source(article))
    particulars = " · ".join(printable(particular) for particular in known if particular)
    return RowHeading(
        tuple(wrapped_texts(article.title, width)) if article.title else (),
        tuple(wrapped_texts(particulars, width)) if particulars else (),
    )

"""The looks of a summary."""

from collections.abc import Iterator

from corpus.article import Article, KeptSentence, Summary, published_by, told
from corpus.named_tuples import NamedTuple
from reader.cli.rendering.answer_shapes import AnswerShape, JsonRecord
from reader.cli.rendering.plain import escaped, heading_of, markdown_head, on_one_line
from reader.cli.rendering.records import Detail, summary_record

_COLUMNS = (
    *("source", "id", "title", "date", "method"),
    *("index", "start", "end", "score", "text", "speaker"),
)


class SummarizedArticle(NamedTuple):
    """An article with its summary."""

    article: Article
    summary: Summary


def summary_shape(detail: Detail) -> AnswerShape[SummarizedArticle]:
    """One sentence a line; a list item in Markdown; a row in CSV."""

    def record(item: SummarizedArticle) -> JsonRecord:
        """The record of one article."""
        return summary_record(item.article, item.summary, detail=detail)

    return AnswerShape(
        heading=(lambda item: heading_of(item.article)) if detail.with_title else None,
        address=lambda item: item.article.url,
        plain=lambda item: "".join(f"{line}\n" for line in _lines(item)),
        markdown=lambda item: _head(item, detail) + "".join(f"- {escaped(line)}\n" for line in _lines(item)),
        record=record,
        columns=_COLUMNS,
        rows=lambda item: (_row(item, kept) for kept in item.summary.kept),
    )


def _head(item: SummarizedArticle, detail: Detail) -> str:
    return markdown_head(item.article) if detail.with_title else ""


def _lines(item: SummarizedArticle) -> Iterator[str]:
    return (on_one_line(told(item.article, kept)) for kept in item.summary.kept)


def _row(item: SummarizedArticle, kept: KeptSentence) -> tuple[object, ...]:
    article, span = item.article, kept.sentence.span
    place = (kept.sentence.index, span.start, span.end)
    said = (round(kept.score, 4), span.of(article.text), kept.speaker)
    origin = (published_by(article), article.id, article.title, article.date)
    return (*origin, item.summary.method, *place, *said)

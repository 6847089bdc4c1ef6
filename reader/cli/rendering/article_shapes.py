"""The looks of an article itself."""

from corpus.article import Article, published_by
from reader.cli.rendering.answer_shapes import AnswerShape, JsonRecord
from reader.cli.rendering.plain import escaped, heading_of, markdown_head, plain_head
from reader.cli.rendering.records import SCHEMA, Detail, article_record, count_sentences


def article_shape() -> AnswerShape[Article]:
    """Title, facts, text."""
    return AnswerShape(
        heading=heading_of,
        plain=lambda article: f"{plain_head(article)}\n{article.text}\n",
        markdown=lambda article: f"{markdown_head(article)}{escaped(article.text)}\n",
        record=_record,
        columns=("source", "id", "title", "date", "author", "url", "language", "text"),
        rows=lambda article: [_row(article)],
    )


def _record(article: Article) -> JsonRecord:
    detail = Detail(with_text=True)
    return {
        "schema": SCHEMA,
        "article": article_record(article, sentences=count_sentences(article), detail=detail),
    }


def _row(article: Article) -> tuple[object, ...]:
    facts = (published_by(article), article.id, article.title, article.date, article.author, article.url)
    return (*facts, article.language, article.text)

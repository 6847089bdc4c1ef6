"""The looks of two names together: the day, the sentence that says both, the article."""

from corpus.library.names_together import Together
from reader.cli.rendering.answer_shapes import AnswerShape, JsonRecord
from reader.cli.rendering.plain import escaped, on_one_line
from reader.cli.rendering.records import SCHEMA

_APART = "(in different sentences)"


def pair_shape() -> AnswerShape[Together]:
    """Two lines an article, a list in Markdown, a row in CSV."""
    return AnswerShape(
        heading=None,
        plain=lambda pair: f"{_day(pair):<10}  {pair.id:<6} {_said(pair)}\n",
        markdown=lambda pair: f"- {_day(pair)} {escaped(_said(pair))} ({pair.id})\n",
        record=_record,
        columns=("date", "id", "title", "start", "end", "text"),
        rows=lambda pair: [(pair.date, pair.id, pair.title, *(pair.span or (None, None)), pair.text)],
    )


def _day(pair: Together) -> str:
    return (pair.date or "")[:10]


def _said(pair: Together) -> str:
    return on_one_line(pair.text) or f"{pair.title} {_APART}"


def _record(pair: Together) -> JsonRecord:
    start, end = pair.span or (None, None)
    return {
        "schema": SCHEMA,
        "id": pair.id,
        "date": pair.date,
        "title": pair.title or None,
        "start": start,
        "end": end,
        "text": pair.text or None,
    }

"""The looks of a digest: every sentence names the article it is from."""

from collections.abc import Iterator

from corpus.article import Digest, DigestSentence, EarlierFigure, published_by, told
from reader.cli.rendering.answer_shapes import AnswerShape, JsonRecord
from reader.cli.rendering.plain import escaped, heading_of, linked, marked_up, on_one_line
from reader.cli.rendering.records import SCHEMA, Detail, article_record

_COLUMNS = (
    *("date", "title", "source", "id", "method", "event"),
    *("index", "start", "end", "score", "text", "speaker"),
)


def digest_shape(detail: Detail) -> AnswerShape[Digest]:
    """A sentence and, indented below it, its article and event; a list in Markdown; rows in CSV."""
    return AnswerShape(
        heading=None,
        plain=lambda digest: "".join(_lines(digest, sentence) for sentence in digest.sentences),
        markdown=lambda digest: "".join(_item(digest, sentence) for sentence in digest.sentences),
        record=lambda digest: _record(digest, detail),
        columns=_COLUMNS,
        rows=_rows,
    )


def _record(digest: Digest, detail: Detail) -> JsonRecord:
    return {
        "schema": SCHEMA,
        "articles": len(digest.articles),
        "events": len(digest.events),
        "method": digest.method,
        "sentences": [_sentence_record(digest, sentence, detail) for sentence in digest.sentences],
    }


def _sentence_record(digest: Digest, chosen: DigestSentence, detail: Detail) -> JsonRecord:
    article, sentence = digest.articles[chosen.article], chosen.kept.sentence
    speaker = {"speaker": chosen.kept.speaker} if chosen.kept.speaker else {}
    return {
        "article": article_record(article, sentences=chosen.total, detail=detail),
        "event": chosen.event,
        "articles_on_event": len(digest.events[chosen.event].articles),
        "index": sentence.index,
        "start": sentence.span.start,
        "end": sentence.span.end,
        "score": round(chosen.kept.score, 4),
        "text": sentence.span.of(article.text),
        **speaker,
        "earlier": [_earlier_record(digest, figure) for figure in chosen.earlier],
    }


def _earlier_record(digest: Digest, figure: EarlierFigure) -> JsonRecord:
    article = digest.articles[figure.article]
    return {
        "id": article.id,
        "source": published_by(article),
        "date": article.date,
        "start": figure.span.start,
        "end": figure.span.end,
        "text": figure.span.of(article.text),
    }


def _rows(digest: Digest) -> Iterator[tuple[object, ...]]:
    for sentence in digest.sentences:
        article, kept = digest.articles[sentence.article], sentence.kept
        origin = (article.date, article.title, published_by(article), article.id)
        place = (kept.sentence.index, kept.sentence.span.start, kept.sentence.span.end)
        said = (round(kept.score, 4), kept.sentence.span.of(article.text), kept.speaker)
        yield (*origin, digest.method, sentence.event, *place, *said)


def _lines(digest: Digest, chosen: DigestSentence) -> str:
    return f"{_text(digest, chosen)}\n    {_origin(digest, chosen)}\n"


def _item(digest: Digest, chosen: DigestSentence) -> str:
    article = digest.articles[chosen.article]
    heading = heading_of(article)
    facts = [
        linked(heading, article.url) if part == heading else marked_up(part, article)
        for part in _facts(digest, chosen)
    ]
    return f"- {escaped(_text(digest, chosen))}  \n  *{' · '.join(facts)}*\n"


def _text(digest: Digest, chosen: DigestSentence) -> str:
    return on_one_line(told(digest.articles[chosen.article], chosen.kept))


def _earlier(digest: Digest, figure: EarlierFigure) -> str:
    said = on_one_line(figure.span.of(digest.articles[figure.article].text))
    return f"an earlier version says {said}"


def _origin(digest: Digest, chosen: DigestSentence) -> str:
    return " · ".join(_facts(digest, chosen))


def _facts(digest: Digest, chosen: DigestSentence) -> tuple[str, ...]:
    """Day, title and id or path of the article, and the event if others tell of it too."""
    article, event = digest.articles[chosen.article], digest.events[chosen.event]
    shared = f"event {chosen.event + 1} ({len(event.articles):,} articles)" if len(event.articles) > 1 else ""
    parts = [(article.date or "")[:10], heading_of(article), article.id or published_by(article), shared]
    parts += [_earlier(digest, figure) for figure in chosen.earlier]
    return tuple(dict.fromkeys(part for part in parts if part))

"""The JSON of INTERFACE: the one place where its keys are spelled.

Offsets count characters of `article.text`; `--with-text` adds that text, so that a script can check them.
"""

from collections.abc import Sequence

from corpus.article import Article, Entity, KeptSentence, Label, Span, Summary, published_by
from corpus.named_tuples import NamedTuple
from corpus.words import count_words
from reader.cli.rendering.answer_shapes import JsonRecord

SCHEMA = 1
ROLED = frozenset([Label.PERSON, Label.ORG, Label.GPE, Label.LOC])
"""The kinds of entity that an article tells the role of."""


class Detail(NamedTuple):
    """What a record says beyond the annotation itself."""

    with_text: bool = False
    with_title: bool = True
    with_numbers: bool = False
    """What a reader counts; for the program's own screen."""


def article_record(article: Article, *, sentences: int, detail: Detail = Detail()) -> JsonRecord:
    """The `article` object of a record."""
    record: dict[str, object] = {
        "id": article.id,
        "title": article.title or None,
        "date": article.date,
        "author": article.author,
        "url": article.url,
        "source": published_by(article),
        "language": article.language or None,
        "words": count_words(article.text),
        "sentences": sentences,
    }
    if article.foreign_id:
        record["foreign_id"] = article.foreign_id
    if article.tags:
        record["tags"] = list(article.tags)
    if detail.with_text:
        record["text"] = article.text
    return record


def count_sentences(article: Article) -> int:
    """How many sentences the article has, where nobody has split it yet."""
    from corpus.sentences import split

    return len(split(article.text, language=article.language or "en"))


def summary_record(article: Article, summary: Summary, *, detail: Detail = Detail()) -> JsonRecord:
    """The whole record of a summary."""
    record = {
        "schema": SCHEMA,
        "article": article_record(article, sentences=summary.total, detail=detail),
        "method": summary.method,
        "sentences": [_sentence_record(article, kept) for kept in summary.kept],
    }
    if detail.with_numbers:
        record |= {"counted": summary.counted, "numbers": [kept.number for kept in summary.kept]}
    return record


def entities_record(
    article: Article,
    entities: Sequence[Entity],
    *,
    sentences: int,
    detail: Detail = Detail(),
) -> JsonRecord:
    """The whole record of an article's entities."""
    return {
        "schema": SCHEMA,
        "article": article_record(article, sentences=sentences, detail=detail),
        "entities": _entity_records(article, entities),
    }


def _sentence_record(article: Article, kept: KeptSentence) -> JsonRecord:
    sentence = kept.sentence
    record: dict[str, object] = {
        "index": sentence.index,
        "start": sentence.span.start,
        "end": sentence.span.end,
        "score": round(kept.score, 4),
        "text": sentence.span.of(article.text),
    }
    if (second := article.second_at(sentence.span.start)) is not None:
        record["time"] = f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
    if kept.speaker:
        record["speaker"] = kept.speaker
    return record


def _entity_records(article: Article, entities: Sequence[Entity]) -> list[JsonRecord]:
    from corpus.entities.roles import role_of

    spans: dict[tuple[Label, str], list[Span]] = {}
    for entity in entities:
        spans.setdefault((entity.label, entity.name), []).append(entity.span)
    common: dict[tuple[Label, str], JsonRecord] = {
        key: {
            "role": (role_of(where, article.text, entities) or None) if key[0] in ROLED else None,
            "forms": list(dict.fromkeys(" ".join(span.of(article.text).split()) for span in where)),
        }
        for key, where in spans.items()
    }
    return [{**_entity_record(article, entity), **common[entity.label, entity.name]} for entity in entities]


def _entity_record(article: Article, entity: Entity) -> JsonRecord:
    return {
        "label": entity.label.value,
        "start": entity.span.start,
        "end": entity.span.end,
        "text": entity.span.of(article.text),
        "name": entity.name,
    }

"""The looks of an article's entities.

Plainly, an entity is a line of four columns parted by tabs: label, name, number of mentions, forms.
"""

from collections.abc import Iterator, Sequence

from corpus.article import Article, Entity, Label, published_by
from corpus.value_types import Value
from reader.cli.rendering.answer_shapes import AnswerShape, JsonRecord
from reader.cli.rendering.plain import escaped, heading_of, markdown_head
from reader.cli.rendering.records import Detail, entities_record


class AnnotatedArticle(Value):
    """An article with its entities, and how many sentences it has."""

    article: Article
    entities: tuple[Entity, ...]
    sentences: int


class NamedEntity(Value):
    """All mentions of one entity in an article."""

    label: Label
    name: str
    mentions: int
    forms: tuple[str, ...]
    """The different ways it is written, in the order of the text."""


def named_entities(article: Article, entities: Sequence[Entity]) -> tuple[NamedEntity, ...]:
    """Gather mentions by label and name, in the order in which the text first names them."""
    forms: dict[tuple[Label, str], list[str]] = {}
    for entity in entities:
        forms.setdefault((entity.label, entity.name), []).append(entity.span.of(article.text))
    return tuple(
        NamedEntity(
            label, name, len(written), tuple(dict.fromkeys(" ".join(form.split()) for form in written))
        )
        for (label, name), written in forms.items()
    )


def entities_shape(detail: Detail) -> AnswerShape[AnnotatedArticle]:
    """A line an entity; a table in Markdown; a row a mention in CSV."""

    def record(item: AnnotatedArticle) -> JsonRecord:
        """The record of one article."""
        return entities_record(item.article, item.entities, sentences=item.sentences, detail=detail)

    return AnswerShape(
        heading=(lambda item: heading_of(item.article)) if detail.with_title else None,
        address=lambda item: item.article.url,
        plain=_plain,
        markdown=lambda item: (markdown_head(item.article) if detail.with_title else "") + _table(item),
        record=record,
        columns=("source", "id", "title", "date", "label", "start", "end", "text", "name"),
        rows=_rows,
    )


def _plain(item: AnnotatedArticle) -> str:
    gathered = named_entities(item.article, item.entities)
    return "".join(
        f"{entity.label}\t{entity.name}\t{entity.mentions}\t{', '.join(entity.forms)}\n"
        for entity in gathered
    )


def _table(item: AnnotatedArticle) -> str:
    gathered = named_entities(item.article, item.entities)
    table = "| label | name | mentions | forms |\n|---|---|---:|---|\n"
    cells = ((entity.label, escaped(entity.name), entity.mentions, entity.forms) for entity in gathered)
    lines = (
        f"| {label} | {name} | {count} | {escaped(', '.join(forms))} |\n"
        for label, name, count, forms in cells
    )
    return table + "".join(lines)


def _rows(item: AnnotatedArticle) -> Iterator[tuple[object, ...]]:
    article = item.article
    for entity in item.entities:
        span = entity.span
        mention = (entity.label.value, span.start, span.end, span.of(article.text), entity.name)
        yield (published_by(article), article.id, article.title, article.date, *mention)

"""A template takes fields of a record, and nothing else."""

import pickle

import pytest

from corpus.article import Article, Entity, KeptSentence, Label, Sentence, Span, Summary
from corpus.errors import UsageError
from reader.cli.rendering.answer_shapes import JsonRecord, flattened
from reader.cli.rendering.article_shapes import article_shape
from reader.cli.rendering.entities import AnnotatedArticle, entities_shape
from reader.cli.rendering.record_fields import ARTICLE, ENTITIES, SUMMARY, FieldNames
from reader.cli.rendering.records import Detail
from reader.cli.rendering.summaries import SummarizedArticle, summary_shape
from reader.cli.rendering.templates import template_of

TEXT = "Ann Lee left\nOslo. It rained."
STORY = Article(text=TEXT, title="Lee {left}", source="a.txt", date="2023-03-18", tags=("one", "two"))
KEPT = tuple(
    KeptSentence(Sentence(index, Span(start, end), paragraph=0), score=0.5)
    for index, (start, end) in enumerate([(0, 18), (19, 29)])
)
RECORD = summary_shape(Detail(with_text=True)).record(
    SummarizedArticle(STORY, Summary(method="lead", kept=KEPT, total=2))
)


def filled(text: str, fields: FieldNames = SUMMARY, record: JsonRecord = RECORD) -> str:
    return template_of(text, fields).filled(record)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("{date} {title}: {sentences[0].text}", "2023-03-18 Lee {left}: Ann Lee left Oslo.\n"),
        ("{sentences}", "Ann Lee left Oslo. It rained.\n"),
        ("{sentences[1]}", "It rained.\n"),
        ("{sentences[7].text}|{author}|{id}", "||\n"),
        ("{sentences.index}|{tags}", "0 1|one, two\n"),
        (r"{title}\t{words}\n\\", "Lee {left}\t6\n\\\n"),
        ("{{{method}}}", "{lead}\n"),
        ("", "\n"),
    ],
)
def test_places_are_filled_with_what_the_record_says(text: str, line: str) -> None:
    assert filled(text) == line


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{titel}", "unknown field 'titel'.*choose from title, date"),
        ("{sentences[0].txt}", "unknown field 'txt' of sentences; choose from text, index"),
        ("{title.__class__}", "title is one value"),
        ("{title!r:>99}", "is no field"),
        ("{sentences[-1]}", "is no field"),
        ("{0}", "unknown field '0'"),
        ("{}", "is no field"),
        ("{title", "single '{'.*write {{"),
        ("title}", "single '}'"),
    ],
)
def test_what_is_no_field_is_named(text: str, complaint: str) -> None:
    with pytest.raises(UsageError, match=complaint):
        template_of(text, SUMMARY)


def test_a_template_travels_to_other_processes() -> None:
    template = template_of("{title}: {sentences[0].text}", SUMMARY)

    assert pickle.loads(pickle.dumps(template)).filled(RECORD) == template.filled(RECORD)


def test_names_are_given_once() -> None:
    entities = tuple(Entity(Label.PERSON, Span(start, start + 3), name="Ann Lee") for start in (0, 4))
    record = entities_shape(Detail()).record(AnnotatedArticle(STORY, entities, 2))

    assert filled("{entities} {entities.label}", ENTITIES, record) == "Ann Lee PERSON\n"


def test_the_fields_are_those_of_the_records() -> None:
    optional = {"foreign_id", "time"}
    entity = Entity(Label.PERSON, Span(0, 7), name="Ann Lee")
    annotated = entities_shape(Detail(with_text=True)).record(AnnotatedArticle(STORY, (entity,), 2))
    records = [(SUMMARY, RECORD), (ENTITIES, annotated), (ARTICLE, article_shape().record(STORY))]

    for fields, record in records:
        known = flattened(record)
        assert set(fields.names()) - optional <= set(known)
        for name, inner in fields.lists.items():
            first: dict[str, object] = next(iter(known[name]))  # type: ignore[call-overload]
            assert set(inner) - optional <= set(first)


@pytest.mark.parametrize("text", ["{title\n\nis}", "{" + "title " * 900 + "}", "{" + "t" * 9_000 + "}"])
def test_a_mistake_of_any_length_is_said_in_one_short_line(text: str) -> None:
    with pytest.raises(UsageError) as raised:
        template_of(text, SUMMARY)

    assert len(str(raised.value)) < 400
    assert "\n" not in str(raised.value)

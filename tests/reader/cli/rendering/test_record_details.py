"""Parts of a record that only some articles have: times, speakers, tags, numbers, roles."""

from typing import Any

import pytest

from corpus.article import Article, Entity, KeptSentence, Label, Sentence, Span, Summary
from reader.cli.rendering.answer_shapes import flattened
from reader.cli.rendering.article_shapes import article_shape
from reader.cli.rendering.entities import AnnotatedArticle, entities_shape
from reader.cli.rendering.records import Detail, article_record, entities_record, summary_record
from reader.cli.rendering.summaries import SummarizedArticle, summary_shape

TEXT = "Rain fell. It stopped."
KEPT = KeptSentence(Sentence(1, Span(11, 22), 0), 0.5)


def first_sentence(article: Article, kept: KeptSentence = KEPT) -> Any:
    record: Any = summary_record(article, Summary("lead", (kept,), 2))
    return record["sentences"][0]


@pytest.mark.parametrize(
    ("seconds", "time"),
    [
        (0, "00:00:00"),
        (59, "00:00:59"),
        (60, "00:01:00"),
        (3_599, "00:59:59"),
        (3_600, "01:00:00"),
        (90_061, "25:01:01"),
    ],
)
def test_a_sentence_of_subtitles_says_when_it_is_said(seconds: int, time: str) -> None:
    assert first_sentence(Article(TEXT, times=((0, 0), (11, seconds))))["time"] == time


def test_a_sentence_that_begins_within_a_subtitle_is_said_with_it() -> None:
    assert first_sentence(Article(TEXT, times=((0, 5), (12, 9))))["time"] == "00:00:05"


def test_other_sentences_have_no_time_and_no_speaker() -> None:
    assert set(first_sentence(Article(TEXT))) == {"index", "start", "end", "score", "text"}


def test_who_says_it_is_told_beside_the_words_not_in_them() -> None:
    said = first_sentence(Article(TEXT), KeptSentence(KEPT.sentence, 0.5, speaker="Ann"))

    assert (said["speaker"], said["text"]) == ("Ann", "It stopped.")


def test_the_article_of_a_record_has_tags_and_a_foreign_id_where_there_are_any() -> None:
    record = article_record(Article(TEXT, tags=("a", "b"), foreign_id="guid"), sentences=2)

    assert (record["tags"], record["foreign_id"]) == (["a", "b"], "guid")
    assert not {"tags", "foreign_id", "text"} & set(article_record(Article(TEXT), sentences=2))


def test_what_is_not_known_is_null() -> None:
    record = article_record(Article(TEXT), sentences=2)

    assert {name for name, value in record.items() if value is None} == {
        *("id", "title", "date", "author", "url", "language"),
    }


@pytest.mark.parametrize(
    ("article", "source"),
    [
        (Article("", publisher="The Times", url="https://a.example/1"), "The Times"),
        (Article("", url="https://www.a.example/1", source="x.txt"), "a.example"),
        (Article("", source="https://b.example:8080/2"), "b.example:8080"),
        (Article("", source="in/x.txt", url="ftp://a.example"), "in/x.txt"),
        (Article(""), "-"),
    ],
)
def test_the_source_is_who_published_it_else_the_host_else_the_file(article: Article, source: str) -> None:
    assert article_record(article, sentences=0)["source"] == source


def test_the_programs_own_screen_is_told_what_a_reader_counts() -> None:
    summary = Summary("lead", (KeptSentence(KEPT.sentence, 0.5, number=2),), 2, counted=2)

    record = summary_record(Article(TEXT), summary, detail=Detail(with_numbers=True))
    assert (record["counted"], record["numbers"]) == (2, [2])
    assert "counted" not in summary_record(Article(TEXT), summary)


STORY = Article("Mayor Ann Lee left Oslo.\nAnn\nLee came on Monday.", "Lee", source="a.txt", language="en")
ANN = tuple(Entity(Label.PERSON, Span(start, start + 7), "Ann Lee") for start in (6, 25))
OSLO = Entity(Label.GPE, Span(19, 23), "Oslo")
MONDAY = Entity(Label.DATE, Span(41, 47), "Monday")


def test_every_mention_of_a_name_has_all_its_forms_and_its_role() -> None:
    record: Any = entities_record(STORY, (*ANN, MONDAY), sentences=2)
    first, second, day = record["entities"]

    assert first["forms"] == second["forms"] == ["Ann Lee"]
    assert first["role"] == second["role"]
    assert day["role"] is None
    assert [STORY.text[item["start"] : item["end"]] for item in record["entities"]] == [
        *("Ann Lee", "Ann\nLee", "Monday"),
    ]


ANNOTATED = AnnotatedArticle(STORY, (ANN[0], OSLO, ANN[1]), 2)


def test_an_entity_is_a_line_of_four_columns() -> None:
    assert entities_shape(Detail()).plain(ANNOTATED) == "PERSON\tAnn Lee\t2\tAnn Lee\nGPE\tOslo\t1\tOslo\n"


def test_entities_in_markdown_are_a_table_whose_cells_end_where_they_should() -> None:
    piped = AnnotatedArticle(Article("A|B left."), (Entity(Label.ORG, Span(0, 3), "A|B"),), 1)

    assert entities_shape(Detail(with_title=False)).markdown(piped) == (
        "| label | name | mentions | forms |\n|---|---|---:|---|\n| ORG | A\\|B | 1 | A\\|B |\n"
    )


def test_entities_in_csv_have_a_row_a_mention() -> None:
    shape = entities_shape(Detail())
    rows = [dict(zip(shape.columns, row, strict=True)) for row in shape.rows(ANNOTATED)]

    assert [(row["label"], row["start"], row["text"]) for row in rows] == [
        *(("PERSON", 6, "Ann Lee"), ("GPE", 19, "Oslo"), ("PERSON", 25, "Ann\nLee")),
    ]


SUMMARIZED = SummarizedArticle(
    Article("Rain *fell*\nhard. It stopped.", "Rain", source="a.txt"),
    Summary(
        "lead",
        (
            KeptSentence(Sentence(0, Span(0, 17), 0), 1.0),
            KeptSentence(Sentence(1, Span(18, 29), 0), 0.123456, speaker="Ann"),
        ),
        2,
    ),
)


def test_a_summary_is_a_sentence_a_line() -> None:
    assert summary_shape(Detail()).plain(SUMMARIZED) == "Rain *fell* hard.\nAnn: It stopped.\n"


def test_a_summary_in_markdown_is_a_list_below_its_heading() -> None:
    assert summary_shape(Detail()).markdown(SUMMARIZED) == (
        "## Rain\n\n`a.txt`\n\n- Rain \\*fell\\* hard.\n- Ann: It stopped.\n"
    )
    assert summary_shape(Detail(with_title=False)).markdown(SUMMARIZED).startswith("- Rain")


def test_a_summary_in_csv_has_the_words_as_they_stand_in_the_text() -> None:
    shape = summary_shape(Detail())
    rows = [dict(zip(shape.columns, row, strict=True)) for row in shape.rows(SUMMARIZED)]

    assert [(row["start"], row["score"], row["text"], row["speaker"]) for row in rows] == [
        *((0, 1.0, "Rain *fell*\nhard.", ""), (18, 0.1235, "It stopped.", "Ann")),
    ]


def test_without_titles_several_answers_are_not_headed() -> None:
    assert summary_shape(Detail(with_title=False)).heading is None
    assert entities_shape(Detail(with_title=False)).heading is None


def test_an_article_itself_has_its_facts_above_the_text() -> None:
    article = Article(
        "Rain fell.", "Rain", "2023-03-18", author="Ann", url="https://a.example/1", language="en"
    )

    assert article_shape().plain(article) == "Rain\n2023-03-18 · Ann · https://a.example/1\n\nRain fell.\n"
    record: Any = article_shape().record(article)
    assert (record["article"]["text"], record["article"]["sentences"]) == ("Rain fell.", 1)
    [row] = article_shape().rows(article)
    assert dict(zip(article_shape().columns, row, strict=True))["source"] == "a.example"


def test_the_fields_of_an_article_stand_beside_those_of_its_record_which_go_first() -> None:
    record = {"article": {"title": "A", "sentences": 9}, "sentences": [1]}

    assert flattened(record) == {"article": record["article"], "title": "A", "sentences": [1]}
    assert flattened({"title": "A"}) == {"title": "A"}

"""Rows of the library: for a person, for a program, for a newsletter."""

import csv
import io
import json
from typing import Any

import pytest

from corpus.article import Article, Span
from corpus.library.query.hits import Snippet
from corpus.library.query.searching import Found
from corpus.listings.listing import Row
from reader.cli.rendering.answer_shapes import AnswerShape, OutputFormat, write
from reader.cli.rendering.row_shapes import drawn_line, found_shape, row_line, row_record, row_shape

MOMENT = "2023-03-18T09:00:00+01:00"
ROW = Row("@7", "Ferry *sinks*", MOMENT, "a_b.example", unread=True, tags=("sea", "later"))
STARRED = Row("@12345", "", None, "in/story.txt", starred=True)


def written(row: Row, form: OutputFormat) -> str:
    stream = io.StringIO()
    write([row], row_shape(), form=form, stream=stream)
    return stream.getvalue()


def test_a_program_reads_the_state_in_words() -> None:
    assert row_line(ROW) == "@7     unread 2023-03-18  Ferry *sinks* #sea #later"
    assert row_line(STARRED) == "@12345 read               in/story.txt (starred)"


def test_a_person_sees_the_state_in_marks() -> None:
    assert drawn_line(ROW) == "@7     •  2023-03-18  Ferry *sinks* #sea #later"
    assert drawn_line(STARRED) == "@12345  ★             in/story.txt"


def test_marks_are_drawn_only_where_somebody_sees_them() -> None:
    assert row_shape(drawing=True).plain(ROW) == drawn_line(ROW) + "\n"
    assert row_shape().plain(ROW) == row_line(ROW) + "\n"


def test_a_row_in_markdown_has_its_facts_behind_the_title() -> None:
    assert written(ROW, OutputFormat.MARKDOWN) == (
        "- Ferry \\*sinks\\* · 2023-03-18 · a\\_b.example · @7 · unread · \\#sea · \\#later\n"
    )


def test_a_file_in_markdown_stands_in_backticks() -> None:
    assert "`in/story.txt` · @12345 · starred" in written(STARRED, OutputFormat.MARKDOWN)


def test_a_row_as_json_says_null_for_what_is_not_known() -> None:
    assert json.loads(written(STARRED, OutputFormat.JSONL)) == {
        "id": "@12345", "title": None, "date": None, "source": "in/story.txt",
        "unread": False, "starred": True, "tags": [],
    }  # fmt: skip


def test_who_published_it_goes_before_the_short_name() -> None:
    assert row_record(Row("@1", "A", source="story.txt", published="/home/a/story.txt"))["source"] == (
        "/home/a/story.txt"
    )


def test_csv_has_marks_as_numbers_and_tags_in_one_cell() -> None:
    rows = list(csv.DictReader(io.StringIO(written(ROW, OutputFormat.CSV))))

    assert rows == [
        {
            "id": "@7", "title": "Ferry *sinks*", "date": MOMENT, "source": "a_b.example",
            "unread": "1", "starred": "0", "tags": "sea,later",
        }
    ]  # fmt: skip


TEXT = "It rained. The ferry\nsank off Bergen."
FOUND = Found(
    ROW,
    Snippet("The ferry\nsank", (Span(4, 9),)),
    title_hits=(Span(0, 5),),
    article=Article(TEXT, "Ferry *sinks*", url="https://a.example/1", language="en"),
    hits=(Span(15, 20),),
)


def test_a_hit_stands_below_its_row_on_one_line() -> None:
    assert found_shape().plain(FOUND) == f"{row_line(ROW)}\n    The ferry sank\n"


def test_a_hit_as_json_is_a_place_of_the_text() -> None:
    record: Any = found_shape().record(FOUND)

    assert record["snippet"] == {"text": "The ferry\nsank", "hits": [[4, 9]]}
    assert record["title_hits"] == [[0, 5]]
    assert record["url"] == "https://a.example/1"
    [hit] = record["hits"]
    assert TEXT[hit["start"] : hit["end"]] == "ferry"
    assert hit["sentence"] == 1


def test_a_hit_in_csv_has_the_snippet_behind_the_row() -> None:
    shape: AnswerShape[Found] = found_shape()

    assert shape.columns[-1] == "snippet"
    [row] = shape.rows(FOUND)
    assert row[-1] == "The ferry sank"
    assert len(row) == len(shape.columns)


def test_a_title_in_markdown_leads_to_the_page_and_hits_are_strong() -> None:
    answer = found_shape().markdown(FOUND)

    assert answer.startswith("- [Ferry \\*sinks\\*](<https://a.example/1>) · ")
    assert "The **ferry** sank" in answer


@pytest.mark.parametrize("id", ["@1", "@12", "@99999"])
def test_ids_stand_in_a_column(id: str) -> None:
    assert row_line(Row(id, "Title")).index("read") == 7

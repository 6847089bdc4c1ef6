"""One name through the library, and two names together."""

import csv
import io
import json

from corpus.article import Label, Span
from corpus.library.names import Companion, Month, Name
from corpus.library.names_together import Together
from corpus.listings.listing import Row
from reader.cli.rendering.answer_shapes import OutputFormat, write
from reader.cli.rendering.bars import Bars
from reader.cli.rendering.following import FollowedName, following_shape
from reader.cli.rendering.pairs import pair_shape

ANN = Name("Ann *Lee*", Label.PERSON, 1, 3, "2023-03-01", "2023-03-18")
SHIP = Name("Ann *Lee*", Label.PRODUCT, 2, 2, None, None)
FOLLOWED = FollowedName(
    (ANN, SHIP),
    (Month("2023-03", 3),),
    (Companion("Oslo", Label.GPE, 2, 1.23456),),
    (Row("@7", "A ferry_", "2023-03-18T09:00"), Row("@8", "", None, "story.txt")),
    Bars("day", (("2023-03-01", 1), ("2023-03-02", 0), ("2023-03-03", 2))),
)
ALONE = FollowedName((SHIP,), (), (), (Row("@8", "", None, "story.txt"),))


def said(item: FollowedName = FOLLOWED, *, drawing: bool = False) -> list[str]:
    return following_shape(drawing=drawing).plain(item).splitlines()


def test_each_label_of_the_name_is_a_line_with_its_counts_and_days() -> None:
    assert said()[:2] == [
        "Ann *Lee*  PERSON  1 article, 3 mentions  2023-03-01 – 2023-03-18",
        "Ann *Lee*  PRODUCT  2 articles, 2 mentions  ? – ?",
    ]


def test_a_program_gets_the_days_as_lines_and_a_person_as_bars() -> None:
    assert said()[3:6] == ["by day", "  2023-03-01 1", "  2023-03-03 2"]
    assert "2023-03-01 ▄ █ 2023-03-03  by day" in said(drawing=True)


def test_company_says_how_many_articles_have_both() -> None:
    assert "     2  GPE      Oslo" in said()


def test_articles_stand_below_with_their_ids() -> None:
    assert [line.split()[0] for line in said()[said().index("in") + 1 :]] == ["@7", "@8"]


def test_what_is_not_known_leaves_no_heading_behind() -> None:
    assert said(ALONE) == [
        "Ann *Lee*  PRODUCT  2 articles, 2 mentions  ? – ?", "", "in",
        "  @8     read               story.txt",
    ]  # fmt: skip


def test_the_record_of_a_name_has_its_labels_company_and_articles() -> None:
    record = json.loads(json.dumps(following_shape().record(FOLLOWED)))

    assert record["labels"][0] == {
        "label": "PERSON", "articles": 1, "mentions": 3, "first": "2023-03-01", "last": "2023-03-18",
    }  # fmt: skip
    assert record["timeline"] == [{"month": "2023-03", "articles": 3}]
    assert record["bars"]["points"][2] == {"start": "2023-03-03", "articles": 2}
    assert record["companions"] == [{"name": "Oslo", "label": "GPE", "articles": 2, "score": 1.2346}]
    assert [row["id"] for row in record["articles"]] == ["@7", "@8"]
    assert following_shape().record(ALONE)["bars"] is None


def test_csv_says_in_the_first_column_what_a_row_is() -> None:
    stream = io.StringIO()
    write([FOLLOWED], following_shape(), form=OutputFormat.CSV, stream=stream)
    rows = list(csv.DictReader(io.StringIO(stream.getvalue())))

    assert [row["kind"] for row in rows] == [
        *("name", "name", "day", "day", "day", "companion", "article", "article"),
    ]
    assert rows[5]["score"] == "1.2346"
    assert rows[6]["id"] == "@7"


def test_markdown_takes_no_sign_of_a_name_for_its_own() -> None:
    answer = following_shape().markdown(FOLLOWED)

    assert answer.startswith("## Ann \\*Lee\\*\n")
    assert "| 2 | GPE | Oslo |" in answer
    assert "- 2023-03-18 A ferry\\_ (@7)\n" in answer
    assert "-  story.txt (@8)\n" in answer


BOTH = Together("@7", "2023-03-18T09:00", "Ferry", Span(4, 30), "Ann Lee\nleft *Oslo*.")
APART = Together("@123", None, "A bridge", None, "")


def test_the_sentence_with_both_names_stands_behind_day_and_id() -> None:
    assert pair_shape().plain(BOTH) == "2023-03-18  @7     Ann Lee left *Oslo*.\n"


def test_names_in_different_sentences_have_the_title_and_say_so() -> None:
    assert pair_shape().plain(APART) == "            @123   A bridge (in different sentences)\n"


def test_a_pair_in_markdown_and_as_a_record() -> None:
    assert pair_shape().markdown(BOTH) == "- 2023-03-18 Ann Lee left \\*Oslo\\*. (@7)\n"
    assert pair_shape().record(APART) == {
        "schema": 1, "id": "@123", "date": None, "title": "A bridge",
        "start": None, "end": None, "text": None,
    }  # fmt: skip
    assert list(pair_shape().rows(BOTH)) == [
        ("2023-03-18T09:00", "@7", "Ferry", 4, 30, "Ann Lee\nleft *Oslo*.")
    ]

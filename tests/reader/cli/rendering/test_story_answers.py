"""Digests, stories, accounts and reports: what they say, and of which article."""

import csv
import io
import json
from typing import Any

from corpus.article import (
    Article,
    Digest,
    DigestSentence,
    EarlierFigure,
    Event,
    KeptSentence,
    Sentence,
    Span,
)
from corpus.overview.glance import Glance
from corpus.overview.rising import Rising
from corpus.stories.account import Account
from corpus.stories.additions import Addition
from corpus.stories.disagreements import Disagreement, Statement
from corpus.stories.story_rows import Brief, StoryRow
from reader.cli.rendering.accounts import account_shape
from reader.cli.rendering.answer_shapes import OutputFormat, write
from reader.cli.rendering.digests import digest_shape
from reader.cli.rendering.records import Detail
from reader.cli.rendering.reports import ToldStory, as_json, as_markdown
from reader.cli.rendering.stories import story_shape

FERRY = Article(
    "A ferry\nsank. 3 died.", "Ferry *sinks*", "2023-03-18T09:00", url="https://a.example/1", id="@1"
)
LATER = Article("A ferry sank. 12 died.", "Ferry: more dead", "2023-03-19", publisher="The Times", id="@2")
BRIDGE = Article("Oslo opens a bridge.", source="in/bridge.txt")
FIRST, SECOND = Sentence(0, Span(0, 13), 0), Sentence(1, Span(14, 22), 0)
DIGEST = Digest(
    "news",
    (FERRY, LATER, BRIDGE),
    (
        DigestSentence(0, 0, KeptSentence(FIRST, 0.91239), total=2),
        DigestSentence(1, 0, KeptSentence(SECOND, 0.5), total=2, earlier=(EarlierFigure(0, Span(14, 15)),)),
        DigestSentence(2, 1, KeptSentence(Sentence(0, Span(0, 20), 0), 0.25), total=1),
    ),
    (Event((0, 1), ()), Event((2,), ())),
)
PLAIN = digest_shape(Detail())


def test_a_sentence_of_a_digest_has_its_article_below_it() -> None:
    assert PLAIN.plain(DIGEST).splitlines() == [
        "A ferry sank.",
        "    2023-03-18 · Ferry *sinks* · @1 · event 1 (2 articles)",
        "12 died.",
        "    2023-03-19 · Ferry: more dead · @2 · event 1 (2 articles) · an earlier version says 3",
        "Oslo opens a bridge.",
        "    in/bridge.txt",
    ]


def test_a_digest_in_markdown_leads_to_the_pages() -> None:
    answer = PLAIN.markdown(DIGEST)

    assert "- A ferry sank.  \n  *2023-03-18 · [Ferry \\*sinks\\*](<https://a.example/1>) · @1" in answer
    assert "- Oslo opens a bridge.  \n  *in/bridge.txt*\n" in answer


def test_the_record_of_a_digest_counts_articles_and_events() -> None:
    record: Any = PLAIN.record(DIGEST)
    first, second, third = record["sentences"]

    assert (record["schema"], record["articles"], record["events"], record["method"]) == (1, 3, 2, "news")
    assert (first["event"], first["articles_on_event"], first["score"]) == (0, 2, 0.9124)
    assert second["earlier"] == [
        {"id": "@1", "source": "a.example", "date": "2023-03-18T09:00", "start": 14, "end": 15, "text": "3"}
    ]
    assert third["earlier"] == []
    assert third["articles_on_event"] == 1


def test_offsets_of_a_digest_are_places_of_their_articles() -> None:
    record: Any = digest_shape(Detail(with_text=True)).record(DIGEST)

    for sentence in record["sentences"]:
        text = sentence["article"]["text"]
        assert text[sentence["start"] : sentence["end"]] == sentence["text"]


def test_a_digest_in_csv_has_a_row_a_sentence() -> None:
    stream = io.StringIO()
    write([DIGEST], PLAIN, form=OutputFormat.CSV, stream=stream)
    rows = list(csv.DictReader(io.StringIO(stream.getvalue())))

    assert [(row["id"], row["event"], row["score"]) for row in rows] == [
        *(("@1", "0", "0.9124"), ("@2", "0", "0.5"), ("", "1", "0.25")),
    ]
    assert rows[0]["text"] == "A ferry\nsank."
    assert rows[1]["source"] == "The Times"


BRIEFS = (
    Brief("@1", "Ferry *sinks*", "2023-03-18T09:00", "a.example"),
    Brief("@2", "Ferry: more dead", "2023-03-19", "The Times", unread=True, new=True),
)
SOURCES = ("a.example", "The Times")
STORY = StoryRow(4, "Ferry *sinks*", BRIEFS, SOURCES, "2023-03-18", "2023-03-19", ("Bergen",))
ALONE = StoryRow(5, "", (Brief("in/a.txt", "", None, "a.txt"),), ("a.txt",), None, None, ())


def test_a_story_says_how_large_it_is_when_and_who() -> None:
    assert story_shape().plain(STORY) == (
        "Ferry *sinks*\n    2 articles · 2 sources · 1 new · 2023-03-18 – 2023-03-19 · @1 · Bergen\n"
    )


def test_a_story_of_one_article_names_its_source() -> None:
    assert story_shape().plain(ALONE) == "\n    1 article · a.txt\n"


def test_the_record_of_a_story_says_what_is_unread_and_what_is_new() -> None:
    record: Any = story_shape().record(STORY)

    assert record["articles"] == ["@1", "@2"]
    assert (record["unread"], record["new"]) == (["@2"], ["@2"])
    assert story_shape().record(ALONE)["title"] is None


def test_a_story_in_csv_has_one_cell_for_its_ids() -> None:
    [row] = story_shape().rows(STORY)

    assert dict(zip(story_shape().columns, row, strict=True)) == {
        "story": 4, "title": "Ferry *sinks*", "articles": 2, "sources": 2, "first": "2023-03-18",
        "last": "2023-03-19", "names": "Bergen", "ids": "@1 @2",
    }  # fmt: skip


ACCOUNT = Account(
    STORY._replace(articles=(*BRIEFS, Brief("@3", "The same", None, "b.example"))),
    frozenset({"@3"}),
    BRIEFS,
    Digest("news", (FERRY, LATER), DIGEST.sentences[:1], DIGEST.events[:1]),
    (Addition(1, ("Divers found the hull.",)),),
    (
        Disagreement(
            "dead", (Statement(3, (0,), ("3 died.",), "3"), Statement(12, (1,), ("12 died.",), "12"))
        ),
    ),
)


def test_an_account_tells_what_happened_then_day_by_day_then_what_differs() -> None:
    lines = account_shape().plain(ACCOUNT).splitlines()

    headings = [line for line in lines if line and not line.startswith(" ")][2:]
    assert headings == [
        *("What happened", "New since you read it", "Day by day"),
        *("What later articles add", "What the sources do not agree on"),
    ]
    assert "  dead 12: 12 died." in lines
    assert "  Ferry: more dead (new)" in lines
    assert lines[lines.index("  Divers found the hull.") + 1] == "      2023-03-19 · The Times · @2"


def test_the_record_of_an_account_names_articles_by_their_ids() -> None:
    record: Any = json.loads(json.dumps(account_shape().record(ACCOUNT)))

    assert record["copies"] == ["@3"]
    assert record["digest"] == [
        {"article": "@1", "date": "2023-03-18", "source": "a.example", "text": "A ferry sank."}
    ]
    assert [day["date"] for day in record["timeline"]] == ["2023-03-18", "2023-03-19", None]
    assert record["additions"] == [{"article": "@2", "sentences": ["Divers found the hull."]}]
    statements = record["disagreements"][0]["statements"]
    assert [(said["number"], said["articles"]) for said in statements] == [(3, ["@1"]), (12, ["@2"])]


def test_an_account_in_csv_says_in_the_first_column_what_a_row_is() -> None:
    parts = [row[0] for row in account_shape().rows(ACCOUNT)]

    assert parts == ["digest", "new", *["timeline"] * 3, "addition", "disagreement", "disagreement"]


def test_an_account_in_markdown_takes_no_sign_for_its_own() -> None:
    answer = account_shape().markdown(ACCOUNT)

    assert answer.startswith("# Ferry \\*sinks\\*\n")
    assert "\n## Day by day\n\n- Ferry \\*sinks\\* *(2023-03-18 · a.example · @1)*\n" in answer


FOUND = Glance(
    "ferry", 1_200, "2023-03-18", "2023-03-19", (), (("a.example", 1_100), ("in/b.txt", 100)), (),
    (("Bergen", 40),), (Rising("Ann_Lee", 9, 2, 1.0),), (), (), (),
)  # fmt: skip
TOLD = (
    ToldStory(STORY, (FERRY, LATER), Digest("news", (FERRY, LATER), DIGEST.sentences[:2], DIGEST.events[:1])),
)


def test_a_report_numbers_its_articles_and_refers_to_them() -> None:
    answer = "".join(as_markdown("ferry *x*", FOUND, TOLD))

    assert answer.startswith("# ferry \\*x\\*\n\n1,200 articles, 2023-03-18 – 2023-03-19. Sources: ")
    assert "a.example (1,100), `in/b.txt` (100)." in answer
    assert "\nRising this week: Ann\\_Lee (9 after 2).\n" in answer
    assert "- A ferry sank. \\[1\\]\n- 12 died. \\[2\\]\n" in answer
    assert "\n1. [Ferry \\*sinks\\*](<https://a.example/1>), a.example, 2023-03-18, @1\n" in answer
    assert "\n2. Ferry: more dead, The Times, 2023-03-19, @2\n" in answer


def test_a_report_on_everything_is_called_so_and_leaves_out_what_there_is_not() -> None:
    bare = FOUND._replace(articles=1, first=None, last=None, names=(), rising=())
    answer = "".join(as_markdown("", bare, ()))

    assert answer.startswith("# The library\n\n1 article. Sources: ")
    assert "Names:" not in answer
    assert "Rising" not in answer


def test_a_report_as_json_has_sentences_with_their_articles() -> None:
    record = json.loads("".join(as_json("ferry", FOUND, TOLD)))

    assert (record["query"], record["articles"]) == ("ferry", 1_200)
    [story] = record["stories"]
    assert story["sentences"][1] == {"text": "12 died.", "article": "@2"}
    assert story["articles"][0]["url"] == "https://a.example/1"

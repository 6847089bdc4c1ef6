"""One rule for who published an article, in every answer about it."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.article import Article, published_by
from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import subscribe
from corpus.library.store import Library
from reader.__main__ import main

Run = Callable[..., str]
FEED = "https://a.example/rss"


@pytest.mark.parametrize(
    ("article", "publisher"),
    [
        (Article("", url="https://www.b.example/1", source=FEED, publisher="The A Times"), "The A Times"),
        (Article("", url="https://www.b.example/1", source=FEED), "b.example"),
        (Article("", source="https://b.example/1"), "b.example"),
        (Article("", url="mailto:a@b.example", source="in/story.txt"), "in/story.txt"),
        (Article(""), "-"),
    ],
)
def test_the_rule(article: Article, publisher: str) -> None:
    assert published_by(article) == publisher


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "library.db"))
    records = [
        {"title": "One", "text": "The ice is thin.", "source": "Ice Daily", "url": "https://b.example/1"},
        {"title": "Two", "text": "The sea is wide.", "site": {"name": "Sea Weekly"}},
        {"title": "Three", "text": "The ship is late.", "publisher": "https://www.c.example/"},
    ]
    stories = tmp_path / "stories.json"
    stories.write_text(json.dumps(records))
    with Library.open(tmp_path / "library.db") as library:
        subscribe(library, [Feed(FEED, "The A Times")])
        article = Article("The sky is grey.", "Four", url="https://b.example/4", id="4", source=FEED)
        library.add([article], feed=1)

    def run(*arguments: str) -> str:
        capsys.readouterr()
        main(list(arguments))
        return capsys.readouterr().out

    run("add", str(stories), "--entities", "none")
    return run


WANTED = {"One": "Ice Daily", "Two": "Sea Weekly", "Three": "c.example", "Four": "The A Times"}


def test_lists_records_and_tables_say_the_same(run: Run) -> None:
    rows = json.loads(run("list", "--format", "json"))
    summaries = json.loads(run("summarize", "--where", "is:unread", "--format", "json"))
    table = csv.DictReader(io.StringIO(run("list", "--format", "csv")))

    assert {row["title"]: row["source"] for row in rows} == WANTED
    assert {summary["article"]["title"]: summary["article"]["source"] for summary in summaries} == WANTED
    assert {row["title"]: row["source"] for row in table} == WANTED


def test_an_export_says_it_and_keeps_it(run: Run, tmp_path: Path) -> None:
    exported = tmp_path / "export.jsonl"
    exported.write_text(run("export", "--format", "jsonl"))

    summaries = json.loads(run("summarize", str(exported), "--format", "json"))
    run("--library", str(tmp_path / "other.db"), "add", str(exported), "--entities", "none")
    rows = json.loads(run("--library", str(tmp_path / "other.db"), "list", "--format", "json"))

    assert {summary["article"]["title"]: summary["article"]["source"] for summary in summaries} == WANTED
    assert {row["title"]: row["source"] for row in rows} == WANTED


@pytest.mark.parametrize(("query", "title"), [("source:ice", "One"), ('source:"a times"', "Four")])
def test_it_can_be_asked_for(run: Run, query: str, title: str) -> None:
    assert [row["title"] for row in json.loads(run("search", query, "is:unread", "--format", "json"))] == [
        title
    ]

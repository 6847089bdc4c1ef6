"""A library that others made may have anything in its cells: what is no text, no number, no label."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import subscribe
from corpus.library.store import Library
from tests.reader.cli.commands.conftest import Run

STORIES = (
    "Angela Merkel met Emmanuel Macron in Paris on Monday. The United Nations said that talks follow.",
    "Emmanuel Macron met Angela Merkel in Paris on Tuesday. The United Nations was silent on the talks.",
    "A flood closed the Louvre in Paris on Wednesday. Anne Hidalgo asked the United Nations for help.",
)
COMMANDS = (
    *("overview", "report Paris", "stories", "story @1", "graph --min 1", "list", "search Paris", "show @1"),
    *("names", "entity Paris", "entity Paris --with Macron", "export -f markdown", "export -f opml"),
    *("feeds list", "queries list", "watch list", "watch run", "alias list", "tag @1 x", "index"),
)
BYTES = "x'ff00fe'"


@pytest.fixture
def library(run: Run, tmp_path: Path) -> Path:
    records = [
        {"title": f"Talks in Paris {day}", "text": text, "date": f"2024-03-0{day}", "source": "A Post"}
        for day, text in enumerate(STORIES, 1)
    ]
    (tmp_path / "news.jsonl").write_text("".join(f"{json.dumps(record)}\n" for record in records))
    run("add", str(tmp_path / "news.jsonl"))
    run("watch", "add", "paris", "Paris")
    run("tag", "@1", "later")
    with Library.open(tmp_path / "library.db") as opened:
        subscribe(opened, [Feed("https://a.example/rss", "A Feed", folder="News")])
    change(tmp_path / "library.db", "UPDATE articles SET feed = 1 WHERE id = 1")
    run("stories")
    return tmp_path / "library.db"


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(statement)


@pytest.mark.parametrize(
    "statement",
    [
        f"UPDATE sources SET name = {BYTES}",
        *(f"UPDATE feeds SET {column} = {BYTES}" for column in ("url", "title", "site", "folder", "error")),
        *(
            f"UPDATE articles SET {column} = {BYTES}"
            for column in ("title", "date", "moment", "author", "url", "language", "publisher", "added")
        ),
        "UPDATE articles SET engine = NULL",
        "UPDATE articles SET date = '2026-13-45'",
        *(f"UPDATE names SET name = {BYTES} WHERE id = {number}" for number in (1, 2)),
        f"UPDATE names SET label = {BYTES} WHERE name = 'Paris'",
        "UPDATE names SET label = 'CITY'",
        "UPDATE names SET articles = -1, mentions = -1",
        "UPDATE names SET articles = 9e999 WHERE name = 'Angela Merkel'",
        "UPDATE names SET articles = 0, first = 1e30, last = 'x'",
        f"UPDATE mentions SET count = {BYTES}",
        "UPDATE mentions SET count = -5",
        *(f"UPDATE queries SET {column} = {BYTES}" for column in ("name", "query", "seen")),
        f"UPDATE tags SET name = {BYTES}",
        "UPDATE journal SET step = 9e999",
        f"UPDATE story_members SET story = {BYTES} WHERE article = 1",
        f"UPDATE texts SET text = {BYTES} WHERE id = 1",
    ],
)
def test_no_value_ends_a_command(run: Run, library: Path, statement: str) -> None:
    change(library, statement)

    answers = {command: run(*command.split()) for command in COMMANDS}

    # A query that nobody can answer is said by what would answer it.
    wrong = {command for command, (status, _, _) in answers.items() if status > 1}
    assert wrong <= ({"watch run"} if "SET query" in statement else set())
    assert answers["list"][1].count("@") == len(STORIES)


def test_what_is_no_text_is_read_as_far_as_it_is(run: Run, library: Path) -> None:
    change(library, "UPDATE sources SET name = x'41ff'; UPDATE articles SET publisher = x'42ff', feed = NULL")

    status, out, _ = run("overview", "-f", "json")

    assert status == 0
    assert [source["source"] for source in json.loads(out)["sources"]] == ["B\ufffd"]


def test_a_name_of_no_label_is_passed_over_and_the_others_are_told(run: Run, library: Path) -> None:
    change(library, "UPDATE names SET label = 'CITY' WHERE name = 'Paris'")

    shown = run("graph", "--min", "1")[1]

    assert "Angela Merkel" in shown
    assert "Paris" not in shown

"""One rule for who published an article, in every answer; and states in words where no person reads."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.__main__ import main

Run = Callable[..., str]
NAMED = ("herald", "sea.example", "stories")
STORIES = [
    {"title": "A", "text": "The mayor spoke on Monday in the town hall.", "publisher": "The Herald"},
    {
        "title": "B",
        "text": "The ferry sank off the coast on Tuesday night.",
        "url": "https://www.sea.example/2",
    },
    {"title": "C", "text": "The bridge opened to traffic on Wednesday."},
]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "library.db"))
    (tmp_path / "in").mkdir()
    lines = "".join(json.dumps(story) + "\n" for story in STORIES)
    (tmp_path / "in" / "stories.jsonl").write_text(lines)

    def run(*arguments: str) -> str:
        capsys.readouterr()
        main(list(arguments))
        return capsys.readouterr().out

    run("add", "in")
    return run


def test_every_answer_says_the_same(run: Run, tmp_path: Path) -> None:
    ids = ("@1", "@2", "@3")
    expected = ["The Herald", "sea.example", "in/stories.jsonl"]

    listed = {row["id"]: row["source"] for row in json.loads(run("list", "--format", "json"))}
    exported = {row["title"]: row["source"] for row in json.loads(run("export", "--format", "json"))}
    answers = [json.loads(run(what, *ids, "--format", "json")) for what in ("summarize", "entities")]

    assert [listed[id] for id in ids] == expected
    assert [exported[title] for title in "ABC"] == expected
    for answer in answers:
        assert [record["article"]["source"] for record in answer] == expected
    assert [
        run("search", f"source:{words}").split()[0] for words in ("herald", "sea.example", "stories")
    ] == [*ids]


def test_it_is_kept_through_an_export(run: Run, tmp_path: Path) -> None:
    (tmp_path / "export.jsonl").write_text(run("export"))

    answer = json.loads(run("summarize", "export.jsonl", "--format", "json"))

    assert {record["article"]["source"] for record in answer} == {
        "The Herald",
        "sea.example",
        "in/stories.jsonl",
    }


def test_no_article_is_an_empty_list(run: Run) -> None:
    run("remove", "@1", "@2", "@3")

    assert json.loads(run("export", "--format", "json")) == []


def test_states_are_words_where_no_person_reads(run: Run) -> None:
    run("mark", "read", "@1")
    run("mark", "star", "@2")

    lines = {line.split()[0]: line for line in run("list").splitlines()}

    assert lines["@1"].split()[1] == "read"
    assert lines["@2"].split()[1] == "unread"
    assert "(starred)" in lines["@2"]
    assert not any("•" in line or "★" in line for line in lines.values())


def test_what_is_found_is_markdown_for_a_newsletter(run: Run) -> None:
    assert run("search", "ferry", "--format", "markdown").startswith(
        "- [B](<https://www.sea.example/2>) · sea.example · @2 · unread  \n  "
    )
    assert "- A · The Herald · @1 · unread\n" in run("list", "--format", "markdown")

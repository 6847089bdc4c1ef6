"""`--where QUERY`: what the library holds as the source of a command, and `nutgraf mark`."""

import json
from pathlib import Path

import pytest

from tests.reader.cli.commands.conftest import Run

STORIES = [
    {"id": "guid-1", "title": "Rain in Rome", "date": "2023-03-18", "text": "Rain fell in Rome. It was wet."},
    {
        "id": "guid-2",
        "title": "Snow in Oslo",
        "date": "2023-03-19",
        "text": "Snow fell in Oslo. It was cold.",
    },
]


@pytest.fixture
def run(run: Run, tmp_path: Path) -> Run:
    (tmp_path / "stories.jsonl").write_text("".join(json.dumps(story) + "\n" for story in STORIES))
    run("add", str(tmp_path / "stories.jsonl"))
    return run


@pytest.mark.parametrize("command", ["summarize", "entities", "show"])
def test_a_query_is_a_source(run: Run, command: str) -> None:
    status, out, _ = run(command, "--where", "rain", "--format", "json")

    (record,) = json.loads(out)
    assert status == 0
    assert record["article"]["title" if "article" in record else "id"] == "Rain in Rome"
    assert (record["article"]["id"], record["article"]["foreign_id"]) == ("@1", "guid-1")


def test_a_digest_of_what_a_query_finds(run: Run) -> None:
    status, out, _ = run("digest", "--where", "fell", "--sentences", "2")

    assert status == 0
    assert "@1" in out
    assert "@2" in out


def test_named_sources_come_before_what_a_query_finds(run: Run) -> None:
    _, out, _ = run("summarize", "@1", "--where", "snow", "--sentences", "1", "--format", "jsonl")

    assert [json.loads(line)["article"]["id"] for line in out.splitlines()] == ["@1", "@2"]


def test_marks_follow_a_query(run: Run) -> None:
    assert run("mark", "read", "--where", "rain")[2] == "nutgraf: 1 changed\n"
    assert run("mark", "star", "@1", "2")[2] == "nutgraf: 2 changed\n"
    assert "@2" in run("list", "is:unread is:starred")[1]
    assert run("mark", "unstar", "--where", "is:starred")[2] == "nutgraf: 2 changed\n"
    assert run("tag", "weather", "--where", "fell")[2] == "nutgraf: 2 changed\n"
    assert run("export", "--where", "tag:weather rain")[1].count("\n") == 1
    assert run("remove", "--where", "snow")[2] == "nutgraf: 1 removed\n"
    assert "Oslo" not in run("list")[1]


@pytest.mark.parametrize(
    "command",
    [
        ["summarize", "--where"],
        ["summarize", "--format", "json", "--where"],
        ["entities", "--where"],
        ["digest", "--where"],
        ["show", "--where"],
        ["mark", "read", "--where"],
        ["tag", "later", "--where"],
        ["remove", "--where"],
        ["export", "--where"],
        ["export"],
        ["list"],
        ["search"],
    ],
)
def test_no_hit_is_a_line_and_status_1(run: Run, command: list[str]) -> None:
    status, out, err = run(*command, "hail")

    assert (status, out) == (1, "")
    assert err == "nutgraf: no article matches 'hail'; `nutgraf list` shows what there is\n"


@pytest.mark.parametrize("command", [["mark", "read"], ["remove"]])
def test_a_change_of_nothing_is_no_request(run: Run, command: list[str]) -> None:
    status, _, err = run(*command)

    assert status == 2
    assert "--where QUERY" in err


def test_a_mistake_in_the_query_is_pointed_at(run: Run) -> None:
    status, out, err = run("summarize", "--where", "(rain")

    assert (status, out) == (2, "")
    assert "never closed" in err


@pytest.mark.parametrize(
    ("arguments", "status", "out"),
    [
        (["list"], 0, "2\n"),
        (["list", "rain"], 0, "1\n"),
        (["search", "fell"], 0, "2\n"),
        (["search", "hail"], 1, "0\n"),
    ],
)
def test_a_count_is_a_number_and_nothing_else(run: Run, arguments: list[str], status: int, out: str) -> None:
    assert run(*arguments, "--format", "count") == (status, out, "")


@pytest.mark.parametrize("command", ["list", "search", "stories", "overview", "report", "export"])
def test_a_query_narrows_what_words_ask_for(run: Run, command: str) -> None:
    words = [] if command == "report" else ["rome OR oslo"]
    status, out, _ = run(command, *words, "--where", "snow OR hail")

    assert status == 0
    assert "Oslo" in out
    assert "Rome" not in out


def test_a_report_as_an_object(run: Run) -> None:
    status, out, _ = run("report", "--json")

    record = json.loads(out)
    assert status == 0
    assert record["query"] is None
    assert record["articles"] == 2
    assert {story["articles"][0]["id"] for story in record["stories"]} == {"@1", "@2"}
    assert all(
        sentence["article"] in {"@1", "@2"} for story in record["stories"] for sentence in story["sentences"]
    )


def test_a_report_of_nothing_is_an_error(run: Run) -> None:
    run("remove", "@1", "@2")
    status, out, err = run("report")

    assert (status, out) == (1, "")
    assert "''" not in err

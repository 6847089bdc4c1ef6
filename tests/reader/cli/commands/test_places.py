"""Places in an article: where a search found words, and showing an article from there."""

import json
from pathlib import Path

import pytest

from tests.reader.cli.commands.conftest import Run

TEXT = "The ice is thin.\n\nNobody said “we must act now” that day. The sea is wide.\n\nThe end came."


@pytest.fixture
def run(run: Run, tmp_path: Path) -> Run:
    story = {"title": "Ice", "text": TEXT, "url": "https://a.example/ice"}
    (tmp_path / "story.json").write_text(json.dumps(story))
    run("add", str(tmp_path / "story.json"), "--entities", "none")
    return run


def test_a_hit_is_a_place_in_the_article(run: Run) -> None:
    (found,) = json.loads(run("search", '"we must act"', "--format", "json")[1])

    assert found["url"] == "https://a.example/ice"
    (hit,) = found["hits"]
    assert TEXT[hit["start"] : hit["end"]] == "we must act"
    assert hit["sentence"] == 1


@pytest.mark.parametrize("arguments", [("@1", "--at", "40"), ("@1:40",), ("--where", "ice", "--at", "40")])
def test_an_article_is_shown_from_a_place(run: Run, arguments: tuple[str, ...]) -> None:
    status, out, _ = run("show", *arguments)

    assert status == 0
    assert out.endswith(f"\n\n{TEXT[18:]}\n")
    assert "thin" not in out


def test_a_record_has_the_whole_text(run: Run) -> None:
    (shown,) = json.loads(run("show", "@1:40", "--format", "json")[1])

    assert shown["article"]["text"] == TEXT
    assert shown["article"]["id"] == "@1"


def test_a_place_behind_the_end_is_a_line(run: Run) -> None:
    status, _, err = run("show", "@1", "--at", "9999")

    assert status == 1
    assert "@1: no character 9,999; 0 to" in err

"""Answers shaped by options: templates, parts, no titles."""

import json
from pathlib import Path

import pytest

from reader.__main__ import main

TEXT = "Rain fell on Ann Lee. It stopped."


@pytest.fixture
def stories(tmp_path: Path) -> str:
    lines = [{"title": f"Story {number}", "text": TEXT} for number in range(40)]
    file = tmp_path / "stories.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)))
    return str(file)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_template_is_a_line_an_article(jobs: str, stories: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["summarize", stories, "-n", "1", "-j", jobs, "--template", "{title}: {sentences[0].text}"])

    lines = capsys.readouterr().out.splitlines()
    assert lines == [f"Story {number}: Rain fell on Ann Lee." for number in range(40)]


def test_a_wrong_field_is_said_before_anything_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarize", "no-such-file", "--template", "{titel}"]) == 2

    assert "unknown field 'titel'" in capsys.readouterr().err


@pytest.mark.parametrize(("command", "line"), [("entities", "Ann Lee"), ("show", TEXT)])
def test_other_commands_have_templates_too(
    command: str, line: str, stories: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main([command, stories, "--template", "{entities}" if command == "entities" else "{text}"])

    assert set(capsys.readouterr().out.splitlines()) == {line}


def test_the_library_is_listed_by_template(
    stories: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = ["--library", str(tmp_path / "library.db")]
    main([*library, "add", stories, "--entities", "none", "-q", "-j", "1"])
    main([*library, "list", "--limit", "1", "--template", r"{id}\t{title}"])
    main([*library, "search", "rain", "--limit", "1", "--template", "{unread} {tags}"])

    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("@")
    assert "\tStory " in first
    assert second == "yes "


def test_only_the_parts_asked_for(stories: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["summarize", stories, "-n", "1", "-j", "1", "-f", "jsonl", "--only", "title,sentences"])

    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert list(first) == ["title", "sentences"]
    assert first["sentences"][0]["text"] == "Rain fell on Ann Lee."


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--only", "sentences"], "add --format json"),
        (["--only", "sentences", "--template", "{title}"], "--only is for JSON"),
        (["--only", "titel", "--json"], "no part 'titel'; choose from article, title"),
    ],
)
def test_parts_that_cannot_be(
    options: list[str], said: str, stories: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["summarize", stories, *options]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("form", ["plain", "markdown"])
def test_titles_are_left_out(form: str, stories: str, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("summarize", "entities"):
        main([command, stories, "-j", "1", "--no-title", "-f", form])

        answer = capsys.readouterr().out
        assert "Ann Lee" in answer
        assert "Story" not in answer
        assert "==>" not in answer

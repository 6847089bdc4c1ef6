"""`nutgraf show`, called in this process."""

import json
from pathlib import Path

import pytest

from reader.__main__ import main


def test_the_article_is_printed_without_colour_into_a_pipe(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["show", str(story)])

    printed = capsys.readouterr().out
    assert printed.startswith("Harbour of Oslo opens a new ferry terminal\n2021-05-04 · ")
    assert "\x1b" not in printed


def test_colour_on_demand_paints_the_entities(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["show", str(story), "--color", "always"])

    assert "\x1b[" in capsys.readouterr().out


def test_markup_is_printed_as_it_stands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "hostile.txt"
    file.write_text("A title\n\nThe [bold]word[/bold] and [link=file:///x]a link[/link] stay.\x1b[2J\n")

    main(["show", str(file), "--color", "always", "--entities", "none"])

    printed = capsys.readouterr().out
    assert "[bold]word[/bold]" in printed
    assert "[link=file:///x]a link[/link]" in printed
    assert "\x1b[2J" not in printed


def test_json_has_the_whole_text(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["show", str(story), "--format", "json"])

    (record,) = json.loads(capsys.readouterr().out)
    assert record["article"]["text"].startswith("OSLO. NTB Prime Minister")


def test_an_unknown_engine_is_wrong_usage_with_colour_and_without(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(story), "--entities", "nobody"]) == 2
    assert main(["show", str(story), "--entities", "nobody", "--color", "always"]) == 2
    assert "unknown engine 'nobody'" in capsys.readouterr().err

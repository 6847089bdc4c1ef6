"""What options take, and what they refuse."""

import json
from pathlib import Path

import pytest

from reader.__main__ import main


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["--language", "English"], "`nutgraf languages`"),
        (["--field", "story=text"], "choose from text, title"),
        (["--jobs", "0"], "whole number from 1"),
    ],
)
def test_an_option_that_would_do_nothing_is_wrong_usage(
    arguments: list[str], hint: str, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["summarize", str(story), *arguments])

    assert status == 2
    assert hint in capsys.readouterr().err


@pytest.mark.parametrize("code", ["DE", "de-AT", "de_CH"])
def test_a_language_is_its_first_two_letters(
    code: str, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["show", str(story), "--language", code, "--format", "json"])

    [record] = json.loads(capsys.readouterr().out)
    assert record["article"]["language"] == "de"


def test_more_processes_than_a_machine_can_bear_are_not_started(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["summarize", str(story), "--jobs", "100000"])

    assert status == 0
    assert len(capsys.readouterr().out.splitlines()) == 3


@pytest.mark.parametrize("option", ["--limit", "--offset"])
def test_a_number_beyond_all_counting_is_the_largest(option: str, story: Path, tmp_path: Path) -> None:
    library = ["--library", str(tmp_path / "library.db")]
    main([*library, "add", str(story), "--entities", "none"])

    assert main([*library, "search", "oslo", option, "9" * 5_000]) == 0


def test_the_version_is_an_answer(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])

    assert capsys.readouterr().out.startswith("nutgraf ")


@pytest.mark.parametrize("query", [["-russia"], ["gas", "-russia"]])
def test_a_word_to_leave_out_that_is_taken_for_an_option_gets_a_remedy(
    query: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", *query]) == 2
    assert "`nutgraf search -- gas -russia`" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["summarize", "--method", "LexRank"],
        ["summarize", "--method", "lexrank"],
        ["summarize", "--method", "LEX_RANK"],
        ["summarize", "--format", "JSON"],
        ["summarize", "--format", "json-l"],
        ["summarize", "--from", "TEXT"],
        ["entities", "--entities", "None"],
        ["show", "--entities", "BuiltIn"],
        ["digest", "--method", "Sum Basic"],
    ],
)
def test_a_name_may_be_written_as_one_likes(arguments: list[str], story: Path) -> None:
    command, *options = arguments

    assert main([command, str(story), *options]) == 0


@pytest.mark.parametrize(("option", "name"), [("--method", "lex"), ("--format", "jso"), ("--from", "texts")])
def test_a_name_that_is_none_is_said_with_those_there_are(
    option: str, name: str, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["summarize", str(story), option, name]) == 2

    (line,) = capsys.readouterr().err.splitlines()
    assert repr(name) in line
    assert "choose from" in line


@pytest.mark.parametrize(("ratio", "sentences"), [("50%", 3), ("0.5", 3), (".5", 3), ("100 %", 6)])
def test_a_ratio_may_be_per_cent(
    ratio: str, sentences: int, story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["summarize", str(story), "--ratio", ratio, "--format", "json"])

    [record] = json.loads(capsys.readouterr().out)
    assert record["article"]["sentences"] == 6
    assert len(record["sentences"]) == sentences


@pytest.mark.parametrize("ratio", ["0%", "101%", "%", "nan%", "nan", "half", "20%%"])
def test_a_ratio_that_is_none_is_refused(ratio: str, story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarize", str(story), "--ratio", ratio]) == 2

    assert "20%" in capsys.readouterr().err

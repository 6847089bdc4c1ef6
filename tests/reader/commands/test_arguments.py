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

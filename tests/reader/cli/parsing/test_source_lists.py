"""Sources that a file or a pipe names."""

import io
import os
from pathlib import Path

import pytest

from corpus import limits
from reader.__main__ import main

STORY = "Rain fell on {name}. It stopped."


@pytest.fixture
def names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Files with every sign in their names that a name may have."""
    monkeypatch.chdir(tmp_path)
    found = ["a.txt", "b c.txt", "d\ne.txt", "-f.txt", "é'\".txt"]
    for name in found:
        Path(name).write_text(STORY.format(name="Oslo"))
    return found


def pipe_in(content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))


def test_names_between_nul_characters_come_down_a_pipe(
    names: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe_in(b"\0".join(map(os.fsencode, names)) + b"\0", monkeypatch)

    status = main(["summarize", "-n", "1", "-0", "--files-from", "-", "--template", "{source}"])

    assert status == 0
    assert capsys.readouterr().out.splitlines() == [name.replace("\n", r"\x0a") for name in names]


def test_names_stand_on_lines_behind_those_of_the_command_line(
    names: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("list").write_text("a.txt\r\n\nb c.txt\n")

    main(["summarize", "./-f.txt", "--files-from", "list", "--template", "{source}"])

    assert capsys.readouterr().out.splitlines() == ["./-f.txt", "a.txt", "b c.txt"]


def test_a_name_that_is_missing_costs_no_other(names: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    Path("list").write_bytes(b"gone.txt\na.txt\n\xff\xfe.txt\n")

    assert main(["show", "--files-from", "list", "--template", "{source}"]) == 1

    answer = capsys.readouterr()
    assert answer.out == "a.txt\n"
    assert len(answer.err.splitlines()) == 2


def test_a_list_of_nothing_is_an_answer_of_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in ("summarize", "stories"):
        pipe_in(b"", monkeypatch)

        assert main([command, "--files-from", "-", "--json"]) == 0
        assert capsys.readouterr().out == "[]\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--files-from", "gone"], "--files-from gone: No such file"),
        (["--files-from", "."], "--files-from .: Is a directory"),
        (["-0", "a.txt"], "name the FILE as well"),
        (["--files-from", "-", "-"], "cannot be a source as well"),
    ],
)
def test_what_is_no_list_is_wrong_usage(
    arguments: list[str],
    said: str,
    names: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pipe_in(b"a.txt\n", monkeypatch)

    assert main(["summarize", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_a_list_without_an_end_is_refused(
    names: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(limits, "SOURCE_LIST", 20)
    pipe_in(b"a" * 100, monkeypatch)

    assert main(["summarize", "--files-from", "-"]) == 2
    assert "split it" in capsys.readouterr().err


def test_an_answer_never_replaces_what_a_list_names(
    names: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("list").write_text("a.txt\n")

    assert main(["summarize", "--files-from", "list", "-o", "a.txt"]) == 2
    assert "a.txt itself" in capsys.readouterr().err

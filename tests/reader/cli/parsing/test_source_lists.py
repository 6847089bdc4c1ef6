"""Sources that a file or a pipe names."""

import argparse
import io
import os
from pathlib import Path

import pytest

from corpus import limits
from corpus.errors import UsageError
from reader.__main__ import main
from reader.cli.parsing.source_lists import take_listed_sources

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


def test_an_answer_never_replaces_what_a_list_names(
    names: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("list").write_text("a.txt\n")

    assert main(["summarize", "--files-from", "list", "-o", "a.txt"]) == 2
    assert "a.txt itself" in capsys.readouterr().err


def taken(files_from: str | None, *sources: str, null: bool = False) -> list[str]:
    options = argparse.Namespace(sources=list(sources), files_from=files_from, null=null)
    take_listed_sources(options)
    return list(options.sources)


@pytest.fixture
def list_file(tmp_path: Path) -> Path:
    return tmp_path / "names"


@pytest.mark.parametrize(
    ("content", "null", "found"),
    [
        (b"", False, []),
        (b"a.txt\nb c.txt", False, ["a.txt", "b c.txt"]),
        (b"a.txt\r\n\r\nb.txt\r\n", False, ["a.txt", "b.txt"]),
        (b"\n\na.txt\n\n", False, ["a.txt"]),
        (b" a.txt \n", False, [" a.txt "]),
        (b"a\nb\0c\r\0\0", True, ["a\nb", "c\r"]),
        ("日.txt\n".encode(), False, ["日.txt"]),
    ],
)
def test_names_stand_one_a_line_or_between_nul_characters(
    list_file: Path, content: bytes, null: bool, found: list[str]
) -> None:
    list_file.write_bytes(content)

    assert taken(str(list_file), null=null) == found


def test_a_name_that_is_no_utf_8_goes_back_to_the_system_as_it_came(list_file: Path) -> None:
    list_file.write_bytes(b"\xff.txt\n")

    [name] = taken(str(list_file))
    assert os.fsencode(name) == b"\xff.txt"


def test_names_come_from_a_pipe_too(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe_in(b"a\nb\n", monkeypatch)

    assert taken("-") == ["a", "b"]


def test_standard_input_cannot_be_names_and_name_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe_in(b"a\n-\n", monkeypatch)

    with pytest.raises(UsageError, match="it cannot be a source as well"):
        taken("-")


def test_a_name_that_no_file_can_have_is_said() -> None:
    with pytest.raises(UsageError, match="no name of a file"):
        taken("a\0b")


def test_without_a_pipe_nobody_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)

    with pytest.raises(UsageError, match="reads names from a pipe"):
        taken("-")


def test_nothing_is_taken_where_nothing_is_named() -> None:
    options = argparse.Namespace(sources=["a"])
    take_listed_sources(options)

    assert taken(None, "a") == options.sources == ["a"]


def test_a_list_without_an_end_is_refused(list_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SOURCE_LIST", 10)
    list_file.write_bytes(b"a" * 10)
    assert taken(str(list_file)) == ["a" * 10]
    list_file.write_bytes(b"a" * 11)

    with pytest.raises(UsageError, match="split it, or name the folder"):
        taken(str(list_file))

"""Sources that a file names."""

import argparse
import io
import os
from pathlib import Path

import pytest

from corpus import limits
from corpus.errors import UsageError
from reader.cli.parsing.source_lists import take_listed_sources


def taken(files_from: str | None, *sources: str, null: bool = False) -> list[str]:
    options = argparse.Namespace(sources=list(sources), files_from=files_from, null=null)
    take_listed_sources(options)
    return list(options.sources)


def piped(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))


@pytest.fixture
def names(tmp_path: Path) -> Path:
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
    names: Path, content: bytes, null: bool, found: list[str]
) -> None:
    names.write_bytes(content)

    assert taken(str(names), null=null) == found


def test_they_stand_behind_those_of_the_command_line(names: Path) -> None:
    names.write_text("c\n")

    assert taken(str(names), "b", "a") == ["b", "a", "c"]


def test_a_name_that_is_no_utf_8_goes_back_to_the_system_as_it_came(names: Path) -> None:
    names.write_bytes(b"\xff.txt\n")

    [name] = taken(str(names))
    assert os.fsencode(name) == b"\xff.txt"


def test_names_come_from_a_pipe_too(monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b"a\nb\n")

    assert taken("-") == ["a", "b"]


@pytest.mark.parametrize(("listed", "sources"), [(b"a\n-\n", ()), (b"a\n", ("-",))])
def test_standard_input_cannot_be_names_and_a_source(
    listed: bytes, sources: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    piped(monkeypatch, listed)

    with pytest.raises(UsageError, match="it cannot be a source as well"):
        taken("-", *sources)


def test_without_a_pipe_nobody_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)

    with pytest.raises(UsageError, match="reads names from a pipe"):
        taken("-")


def test_a_separator_without_a_file_says_what_is_missing() -> None:
    with pytest.raises(UsageError, match="name the FILE as well"):
        taken(None, null=True)


def test_nothing_is_taken_where_nothing_is_named() -> None:
    options = argparse.Namespace(sources=["a"])
    take_listed_sources(options)

    assert taken(None, "a") == options.sources == ["a"]


@pytest.mark.parametrize(
    ("name", "said"), [("gone", "No such file"), ("a\0b", "no name of a file"), (".", "directory")]
)
def test_what_is_no_file_of_names_is_said(name: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        taken(name)


def test_a_list_without_an_end_is_refused(names: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SOURCE_LIST", 10)
    names.write_bytes(b"a" * 10)
    assert taken(str(names)) == ["a" * 10]
    names.write_bytes(b"a" * 11)

    with pytest.raises(UsageError, match="split it, or name the folder"):
        taken(str(names))

"""`nutgraf [SOURCE…]` before the screen opens."""

import io
from pathlib import Path

import pytest

from corpus.listings.listing import Listing
from reader.__main__ import main
from reader.screen.commands import screen_command


def test_a_misspelt_command_is_not_taken_for_a_file(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["sumarize", str(story)])

    assert status == 2
    assert "`nutgraf summarize` is a command" in capsys.readouterr().err


def test_without_a_terminal_the_pipe_is_named(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main([str(story)])

    assert status == 2
    assert "`nutgraf summarize` prints to a pipe" in capsys.readouterr().err


def test_files_that_are_not_there_are_named_before_a_terminal_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main([str(tmp_path / "missing.txt")])
    said = capsys.readouterr().err

    assert status == 1
    assert "missing.txt" in said
    assert "terminal" not in said


def test_a_pipe_into_the_screen_is_read_before_it_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def show(_: object, listing: Listing, __: object) -> int:
        shown.extend(listing.article(index).text for index in range(len(listing)))
        return 0

    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Rain fell in Rome.")))
    monkeypatch.setattr(screen_command, "_require_terminal", lambda: None)
    monkeypatch.setattr(screen_command, "_give_keyboard_back", lambda: None)
    monkeypatch.setattr(screen_command, "_show", show)

    assert main([]) == 0
    assert shown == ["Rain fell in Rome."]


def test_a_dumb_terminal_is_told_what_works_there(
    story: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal:
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.__stderr__", Terminal())
    monkeypatch.setenv("TERM", "dumb")
    status = main([str(story)])

    assert status == 2
    assert "TERM is 'dumb'" in capsys.readouterr().err

"""`nutgraf [SOURCE…]` before the screen opens."""

from pathlib import Path

import pytest

from reader.__main__ import main


def test_a_misspelt_command_is_not_taken_for_a_file(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["sumarize", str(story)])

    assert status == 2
    assert "`nutgraf summarize` is a command" in capsys.readouterr().err


def test_without_a_terminal_the_pipe_is_named(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main([str(story)])

    assert status == 2
    assert "`nutgraf summarize` prints to a pipe" in capsys.readouterr().err


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

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

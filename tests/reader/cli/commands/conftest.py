"""Commands as a person runs them, with a library of their own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.__main__ import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; its exit status, and what it says on standard output and standard error."""
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "library.db"))

    def run_command(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        return main(list(arguments)), *capsys.readouterr()

    return run_command

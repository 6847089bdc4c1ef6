"""Long lists on a terminal go through the pager; short ones, pipes and files do not."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.library.store import Library


@pytest.fixture
def library(tmp_path: Path) -> Path:
    with Library.open(tmp_path / "library.db") as library:
        library.add(Article(f"Story {number}.", title=f"Title {number}") for number in range(100))
    return tmp_path / "library.db"


def on_terminal(*arguments: str, pager: str, library: Path) -> str:
    """What a terminal of 24 lines gets to see."""
    ours, theirs = pty.openpty()
    environment = os.environ | {"PAGER": pager, "TERM": "xterm", "NUTGRAF_LIBRARY": str(library)}
    command = [
        "sh",
        "-c",
        'stty rows 24 cols 80; exec "$@"',
        "sh",
        sys.executable,
        "-m",
        "nutgraf",
        *arguments,
    ]
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
    os.close(theirs)
    seen = b""
    while piece := _read(ours):
        seen += piece
    os.close(ours)
    assert process.wait(30) in (0, 1)
    return seen.decode()


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65_536)
    except OSError:  # the other end is closed
        return b""


@pytest.mark.parametrize(
    ("arguments", "paged"),
    [
        (["list"], True),
        (["list", "--no-pager"], False),
        (["list", "--limit", "3"], False),
        (["search", "story", "--limit", "90"], True),
    ],
)
def test_what_is_longer_than_the_terminal_is_paged(library: Path, arguments: list[str], paged: bool) -> None:
    seen = on_terminal(*arguments, pager="sed s/Title/PAGED/", library=library)

    assert ("PAGED" in seen) is paged
    assert ("Title" in seen) is not paged


def test_a_pager_that_is_left_early_is_no_error(library: Path) -> None:
    seen = on_terminal("list", pager="head -2", library=library)

    assert seen.count("Title") == 2
    assert "nutgraf:" not in seen


@pytest.mark.parametrize("pager", ["", "cat", "no-such-pager-anywhere", "'unfinished"])
def test_without_a_pager_all_is_printed(library: Path, pager: str) -> None:
    assert on_terminal("list", pager=pager, library=library).count("Title") == 100

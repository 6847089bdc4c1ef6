"""Long lists on a terminal go through the pager; short ones, pipes and files do not."""

import json
import os
import pty
import subprocess
import sys

import pytest

from corpus.article import Article
from corpus.library.store import Library

PAGED = "sed s/Title/PAGED/"
RUNS = {
    "long": (["list"], PAGED),
    "not wanted": (["list", "--no-pager"], PAGED),
    "short": (["list", "--limit", "3"], PAGED),
    "found": (["search", "story", "--limit", "90"], PAGED),
    "left": (["list"], "head -2"),
    "none": (["list"], ""),
    "cat": (["list"], "cat"),
    "missing": (["list"], "no-such-pager-anywhere"),
    "unfinished": (["list"], "'unfinished"),
}
_RUN = """
import json, os, sys
from nutgraf.__main__ import main
for words, pager in json.loads(sys.argv[1]):
    os.environ["PAGER"] = pager
    print("@@", main(words), flush=True)
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a terminal of 24 lines gets to see of each run; all share one process, whose start takes long."""
    path = tmp_path_factory.mktemp("paging") / "library.db"
    with Library.open(path) as library:
        library.add(Article(f"Story {number}.", title=f"Title {number}") for number in range(100))
    ours, theirs = pty.openpty()
    run = [sys.executable, "-c", _RUN, json.dumps(list(RUNS.values()))]
    command = ["sh", "-c", 'stty rows 24 cols 80; exec "$@"', "sh", *run]
    environment = os.environ | {"TERM": "xterm", "NUTGRAF_LIBRARY": str(path)}
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
    os.close(theirs)
    written = b""
    while piece := _read(ours):
        written += piece
    os.close(ours)
    assert process.wait(30) == 0
    # What a run writes stands before its own mark.
    answers = written.decode().split("@@ 0")[:-1]
    return dict(zip(RUNS, answers, strict=True))


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65_536)
    except OSError:  # the other end is closed
        return b""


@pytest.mark.parametrize(
    ("run", "paged"), [("long", True), ("not wanted", False), ("short", False), ("found", True)]
)
def test_what_is_longer_than_the_terminal_is_paged(seen: dict[str, str], run: str, paged: bool) -> None:
    assert ("PAGED" in seen[run]) is paged
    assert ("Title" in seen[run]) is not paged


def test_a_pager_that_is_left_early_is_no_error(seen: dict[str, str]) -> None:
    assert seen["left"].count("Title") == 2
    assert "nutgraf:" not in seen["left"]


@pytest.mark.parametrize("run", ["none", "cat", "missing", "unfinished"])
def test_without_a_pager_all_is_printed(seen: dict[str, str], run: str) -> None:
    assert seen[run].count("Title") == 100

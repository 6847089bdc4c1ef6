"""Nothing passes to a terminal that it would obey, but for our own colours."""

import os
import pty
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.cli.output.gate import harmless

HOSTILE = [
    "\x1b]0;title\x07",
    "\x1b[2J",
    "\x1b[8m",
    "\x1bP1$r\x1b\\",
    "\x9b31m",
    "\x07",
    "\r",
    "\x00",
    "\u202e",
    "\u2066",
    "\U000e0041",
    "\U000e0100",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_terminal_obeys_is_taken_out(text: str) -> None:
    passed = harmless(f"a{text}b")

    assert passed[0] + passed[-1] == "ab"
    assert not set(passed) & set("\x1b\x9b\x07\r\x00\u202e\u2066\U000e0041\U000e0100")


@pytest.mark.parametrize(
    "text", ["\x1b[1mbold\x1b[22m", "\x1b[38;5;208mname\x1b[0m", "a\tb\nc", "日本 é 👩‍👩‍👧"]
)
def test_our_own_colours_and_plain_text_pass(text: str) -> None:
    assert harmless(text) == text


def _on_a_terminal(arguments: list[str]) -> bytes:
    """What a run writes to a pseudo-terminal."""
    outer, inner = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", *arguments], stdout=inner, stderr=inner, stdin=inner
    )
    os.close(inner)
    written = b""
    try:
        while piece := os.read(outer, 4096):
            written += piece
    except OSError:
        pass  # Linux says so when the other end is closed.
    process.wait()
    os.close(outer)
    return written


@pytest.mark.parametrize("command", ["list", "search", "show", "summarize", "export"])
def test_a_library_made_elsewhere_cannot_steer_the_terminal(command: str, tmp_path: Path) -> None:
    library, story = tmp_path / "library.db", tmp_path / "a.txt"
    story.write_text("River\n\nThe river rose on Monday. The town closed its bridge.")
    main(["add", str(story), "--library", str(library), "--quiet"])
    with sqlite3.connect(library) as connection:
        connection.execute("UPDATE articles SET title = ?", ("River\x1b]0;owned\x07\u202e\x9b2J",))
    connection.close()
    arguments = {"search": ["river"], "show": ["@1"], "summarize": ["@1"]}.get(command, [])

    written = _on_a_terminal([command, *arguments, "--library", str(library)])

    assert b"iver" in written
    assert b"\x1b]" not in written
    assert b"\x07" not in written
    assert not set(written.decode()) & set("\u202e\x9b")

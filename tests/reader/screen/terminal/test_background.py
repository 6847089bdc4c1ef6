"""Asking the terminal for its background, and what is no key of what it answers."""

import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.screen.app import ReaderApp
from reader.screen.look.themes import theme_for
from reader.screen.terminal.background import Background, _answer, without_late_answers
from reader.screen.terminal.keyboard import type_into
from reader.settings import Settings
from tests.reader.screen.conftest import FakeCore, FakeStoredListing
from widgets.article_list import ArticleList

ROOT = Path(__file__).parents[4]
ASK = """
from reader.screen.terminal.background import ask_background as ask
print('said', *ask(wait=2.0), flush=True)
"""


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (b"\x1b]11;rgb:ffff/fefe/f0f0\x07\x1b[?62;4c", Background(is_dark=False)),
        (b"\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\\x1b[?6c", Background(is_dark=True)),
        (b"\x1b]11;rgb:f/f/f\x07\x1b[?6c", Background(is_dark=False)),
        (b"\x1b]11;rgb:81/81/81\x07\x1b[?6c", Background(is_dark=False)),
        (b"\x1b]11;rgb:7e7e/7e7e/7e7e\x07\x1b[?6c", Background(is_dark=True)),
        (b"\x1b]11;rgba:00/00/00/ff\x07\x1b[?6c", Background(is_dark=True)),
        (b"\x1b[?1;2c", Background()),
        (b"j\x1b]11;rgb:0/0/0\x07k\x1b[?6cl", Background(is_dark=True, typed="jkl")),
        (b"\x1b]11;no colour\x07\x1b[?6c", Background()),
        (b"", Background(is_late=True)),
        (b"q\x1b]11;rgb:ff", Background(typed="q", is_late=True)),
        (b"\x1b]11;rgb:ff/ff/ff\x07", Background(is_dark=False, is_late=True)),
    ],
)
def test_what_a_terminal_answers(content: bytes, answer: Background) -> None:
    assert _answer(content) == answer


def _decode(content: bytes, final: bool) -> str:
    return content.decode()


def test_a_late_answer_is_no_key_however_it_is_cut() -> None:
    content = b"j\x1b]11;rgb:ffff/ffff/ffff\x1b\\k\x1b[?62;22cl\x1b[A"
    for cut in range(len(content)):
        # What may be a key of its own is not held back; a terminal writes its answer at once.
        if content[:cut].endswith((b"\x1b", b"\x1b[", b"\x1b]")):
            continue
        decode = without_late_answers(_decode)
        text = decode(content[:cut], False) + decode(content[cut:], False) + decode(b"", True)
        assert text == "jkl\x1b[A"


def test_keys_that_begin_as_an_answer_does_are_not_held_back() -> None:
    decode = without_late_answers(_decode)
    for key in (b"\x1b", b"\x1b[", b"\x1b]", b"\x1bO", b"\x1b[1;5A"):
        assert decode(key, False).encode() == key


def test_the_theme_follows_the_terminal() -> None:
    assert theme_for("truecolor", is_dark=False) == "nutgraf-light"
    assert theme_for("256", is_dark=False) == "ansi-light"
    assert theme_for("truecolor") == "nutgraf-dark"


async def test_what_follows_the_terminal_is_not_kept(core: FakeCore, kept: FakeStoredListing) -> None:
    app = ReaderApp(core, kept, background=Background(is_dark=False))
    async with app.run_test() as pilot:
        assert app.theme == "nutgraf-light"
        await pilot.press("ctrl+c")
    assert app.state.theme == ""

    core.settings = Settings(theme="nutgraf-contrast")
    assert ReaderApp(core, kept, background=Background(is_dark=False)).theme == "nutgraf-contrast"


async def test_what_was_typed_meanwhile_is_typed(core: FakeCore, kept: FakeStoredListing) -> None:
    app = ReaderApp(core, kept, background=Background(typed="jj"))
    async with app.run_test() as pilot:
        await pilot.pause()
        await pilot.pause()
        assert app.screen.query_one(ArticleList).cursor == 2
        type_into(app, "k")
        await pilot.pause()
        assert app.screen.query_one(ArticleList).cursor == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_a_terminal_is_asked_and_left_as_it_was() -> None:
    ours, theirs = pty.openpty()
    before = os.popen(f"stty -a < {os.ttyname(theirs)}").read()
    command = [sys.executable, "-c", f"import os; os.setsid(); import fcntl, termios; "
               f"fcntl.ioctl(0, termios.TIOCSCTTY, 0); {ASK}"]  # fmt: skip
    environment = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
    shown, deadline = b"", time.monotonic() + 60
    while b"\x1b[c" not in shown and time.monotonic() < deadline:
        shown += os.read(ours, 4096)
    os.write(ours, b"x\x1b]11;rgb:eeee/eeee/dddd\x1b\\\x1b[?62;4c")
    while b"\n" not in shown.partition(b"said")[2] and time.monotonic() < deadline:
        shown += os.read(ours, 4096)
    after = os.popen(f"stty -a < {os.ttyname(theirs)}").read()
    process.wait(60)
    os.close(theirs)
    os.close(ours)

    assert b"said False x False" in shown
    assert before == after

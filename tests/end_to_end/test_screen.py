"""The installed command in a real pseudo-terminal."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0
_ESCAPES = re.compile(rb"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[[0-?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|\x1b.")


class Terminal:
    """A program in a pseudo-terminal of 120 by 40 cells, and what it has written so far."""

    def __init__(self, *arguments: str) -> None:
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.chdir(ROOT)
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LANG="C.UTF-8")
            os.execv(sys.executable, [sys.executable, "-m", "reader", *arguments])
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self._written = b""

    def press(self, keys: str) -> None:
        self._written = b""
        os.write(self.descriptor, keys.encode())

    def wait_for(self, text: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while text.encode() not in _ESCAPES.sub(b"", self._written):
            assert time.monotonic() < deadline, _ESCAPES.sub(b"", self._written)[-2000:]
            self._read()

    def status(self) -> int:
        deadline = time.monotonic() + PATIENCE
        while True:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.pid = 0
                return os.waitstatus_to_exitcode(status)
            assert time.monotonic() < deadline
            self._read()

    def close(self) -> None:
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.descriptor)

    def _read(self) -> None:
        if select.select([self.descriptor], [], [], 0.05)[0]:
            try:
                self._written += os.read(self.descriptor, 65536)
            except OSError:
                time.sleep(0.05)  # the program has closed its side


@pytest.fixture
def open_terminal() -> Iterator[Callable[..., Terminal]]:
    opened: list[Terminal] = []

    def open_one(*arguments: str) -> Terminal:
        opened.append(Terminal(*arguments))
        return opened[-1]

    yield open_one
    for terminal in opened:
        terminal.close()


def test_the_samples_are_read_summarised_and_left(open_terminal: Callable[..., Terminal]) -> None:
    terminal = open_terminal("--samples")

    terminal.wait_for("Notre-Dame")
    terminal.press("s")
    terminal.wait_for("news")
    terminal.press("qqq")

    assert terminal.status() == 0


def test_a_story_is_read_from_its_file(story: Path, open_terminal: Callable[..., Terminal]) -> None:
    terminal = open_terminal(str(story))

    terminal.wait_for("Harbour of Oslo")
    terminal.press("qqq")

    assert terminal.status() == 0

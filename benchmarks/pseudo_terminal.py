"""A program in a pseudo-terminal, and what a key costs it.

Textual ends every frame with the mark of synchronised output when a terminal says that it knows it, as this
one does.
"""

import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

FRAME_END = b"\x1b[?2026l"
QUESTION = b"\x1b[?2026$p"
ANSWER = b"\x1b[?2026;2$y"
QUIET = 0.25
_SCHEDULED = 2
"""The kind of clock that Linux has for every process, by its number: of the time it was at work."""
AT_ONCE = 0.03
"""Seconds without a painting after which a key is taken for answered, unless another time is set."""


class KeyCost(NamedTuple):
    """Milliseconds that a key took."""

    wait: float
    """From its writing to the end of its frame."""
    work: float
    """Processor time of the thread of the screen."""


class PseudoTerminal:
    """A program in a pseudo-terminal of its own."""

    def __init__(self, command: list[str], columns: int, rows: int) -> None:
        self.started = time.perf_counter()
        self.pid, self._file = pty.fork()
        if not self.pid:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LANG="C.UTF-8")
            os.execvp(command[0], command)
        self.resize(columns, rows)
        self.at_once = AT_ONCE
        self.seen = bytearray()
        self._frames = 0

    def resize(self, columns: int, rows: int) -> None:
        """Be a window of this size from now on."""
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, size)

    def write(self, data: bytes) -> None:
        """Type."""
        os.write(self._file, data)

    def read(self, seconds: float) -> bool:
        """Read what there is within some seconds; whether there was anything."""
        if not select.select([self._file], [], [], max(0, seconds))[0]:
            return False
        try:
            data = os.read(self._file, 1 << 16)
        except OSError:  # the program has closed its side
            return False
        if QUESTION in data:
            self.write(ANSWER)
        self.seen += data
        return True

    def next_frame(self, patience: float = 30) -> float:
        """The moment at which the next frame is complete."""
        end = time.perf_counter() + patience
        while FRAME_END not in self.seen[self._frames :]:
            if time.perf_counter() > end:
                raise TimeoutError("no frame came")
            self.read(0.05)
        self._frames = self.seen.index(FRAME_END, self._frames) + len(FRAME_END)
        return time.perf_counter()

    def settle(self, quiet: float = QUIET) -> float:
        """Wait until nothing has been painted for a while; the moment of the last painting."""
        last = time.perf_counter()
        while self.read(quiet):
            last = time.perf_counter()
        self._frames = len(self.seen)
        return last

    def key(self, data: bytes) -> KeyCost:
        """What a key costs, to the end of its frame and of what follows at once."""
        self.settle(self.at_once)
        before, sent = self.work(), time.perf_counter()
        self.write(data)
        wait = self.next_frame() - sent
        self.settle(self.at_once)
        return KeyCost(wait * 1000, self.work() - before)

    def await_any(self, texts: Collection[bytes], patience: float = 30) -> None:
        """Read until one of some texts has been written."""
        end = time.perf_counter() + patience
        while not any(text in self.seen for text in texts):
            if time.perf_counter() > end:
                raise TimeoutError("the text did not come")
            self.read(0.05)

    def work(self) -> float:
        """The milliseconds of processor time that the thread of the screen has used so far."""
        schedstat = Path(f"/proc/{self.pid}/task/{self.pid}/schedstat").read_text()
        return int(schedstat.split()[0]) / 1e6

    def whole_work(self) -> float:
        """The milliseconds that all its threads have used, those that have ended too."""
        return time.clock_gettime(~self.pid << 3 | _SCHEDULED) * 1000

    def memory(self) -> float:
        """The largest memory so far, in megabytes."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1000

    def end(self) -> None:
        """Leave the program, by force where keys do not."""
        self.write(b"\x1bqqq\x11")
        for _ in range(100):
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                break
            self.read(0.05)
        else:
            os.kill(self.pid, 9)
            os.waitpid(self.pid, 0)
        os.close(self._file)


def program(*arguments: str) -> list[str]:
    """The command that starts nutgraf itself."""
    return [sys.executable, "-m", "nutgraf", *arguments]

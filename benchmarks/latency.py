"""How long a key waits: the screen in a pseudo-terminal, from the key's writing to the end of its frame.

    python benchmarks/latency.py [--keys N] [--size 120x40] [--library FILE]...

Textual ends every frame with the mark of synchronised output when a terminal says that it knows it, as this
one does. Processor time is less sensitive to what else the machine does. After the start, beside that of a
bare application: twelve articles, a million rows, one text of five megabytes; or libraries that are given.
"""

import argparse
import fcntl
import gc
import os
import pty
import select
import struct
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
FRAME_END = b"\x1b[?2026l"
QUESTION = b"\x1b[?2026$p"
ANSWER = b"\x1b[?2026;2$y"
DOWN, PAGE_DOWN, END = b"\x1b[B", b"\x1b[6~", b"\x1b[F"
QUIET, STARTS = 0.25, 6
DESKS = ("samples", "million", "text")


class PseudoTerminal:
    """A program in a pseudo-terminal of its own."""

    def __init__(self, command: list[str], columns: int, rows: int) -> None:
        self.started = time.perf_counter()
        self.pid, self._file = pty.fork()
        if not self.pid:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LANG="C.UTF-8")
            os.execvp(command[0], command)
        self.resize(columns, rows)
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

    def next_frame(self, patience: float = 10) -> float:
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

    def key(self, data: bytes) -> float:
        """The milliseconds from a key to its first frame."""
        self.settle(0.03)
        sent = time.perf_counter()
        self.write(data)
        return (self.next_frame() - sent) * 1000

    def work(self) -> float:
        """The milliseconds of processor time that the program has used so far, in all its threads."""
        tasks = Path(f"/proc/{self.pid}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e6

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
    return [sys.executable, "-m", "reader", *arguments]


@contextmanager
def opened(desk: str, columns: int, rows: int) -> Iterator[PseudoTerminal]:
    own = [sys.executable, __file__, "--desk", desk]
    terminal = PseudoTerminal(own if desk in DESKS else program("--library", desk), columns, rows)
    try:
        yield terminal
    finally:
        terminal.end()


def quantile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, round(share * (len(values) - 1)))]


def measure(terminal: PseudoTerminal, name: str, keys: list[bytes], count: int) -> None:
    before = terminal.work()
    waits = [terminal.key(keys[number % len(keys)]) for number in range(count)]
    terminal.settle()
    each = (terminal.work() - before) / count
    wait = f"p50 {quantile(waits, 0.5):6.1f}   p95 {quantile(waits, 0.95):6.1f} ms"
    print(f"  {name:30} {wait}   processor {each:6.1f} ms a key")


def report(desk: str, columns: int, rows: int, count: int) -> None:
    print(f"{desk}, {columns}x{rows}")
    with opened(desk, columns, rows) as terminal:
        first = terminal.next_frame(60) - terminal.started
        settled = terminal.settle(0.6) - terminal.started
        print(f"  first frame {first:.2f} s, settled {settled:.2f} s")
        if desk != "text":
            measure(terminal, "list: line down", [DOWN], min(count, 10))
            measure(terminal, "list: page down, page up", [PAGE_DOWN, b"b"], count)
            measure(terminal, "list: end, start", [END, b"g"], count)
        terminal.write(b"\r")
        terminal.settle()
        measure(terminal, "text: line down, up", [DOWN, b"k"], count)
        measure(terminal, "text: page down, up", [b" ", b"b"], count)
        if desk != "text":
            measure(terminal, "text: next article, previous", [b"J", b"K"], count)
        measure(terminal, "summary shown, hidden", [b"s"], count)
        measure(terminal, "names shown, hidden", [b"e"], count)
        measure(terminal, "text alone, all again", [b"z"], count)
        measure(terminal, "next pane", [b"\t"], count)
        terminal.settle()
        sent = time.perf_counter()
        terminal.resize(columns - 21, rows)
        terminal.next_frame()
        print(f"  {'resize, settled':30} {(terminal.settle() - sent) * 1000:10.1f} ms")
        print(f"  largest memory {terminal.memory():.0f} MB")


def report_start(columns: int, rows: int) -> None:
    """Processor time until the first frame, beside that of an application of Textual that shows nothing."""
    bare = [sys.executable, "-c", "from textual.app import App; App().run()"]
    works = [
        [_work_of_start(command, columns, rows) for command in (bare, program("--samples"))]
        for _ in range(STARTS)
    ]
    least, ours = map(min, zip(*works, strict=True))
    print(f"start: processor {ours:.0f} ms to the first frame, {ours / least:.2f} × a bare application")


def _work_of_start(command: list[str], columns: int, rows: int) -> float:
    terminal = PseudoTerminal(command, columns, rows)
    terminal.next_frame(60)
    work = terminal.work()
    terminal.end()
    return work


def run_desk(desk: str) -> None:
    """Be the program that is measured."""
    sys.path.insert(0, str(ROOT))
    from corpus.article import Article
    from corpus.listings.in_memory import MemoryListing
    from corpus.listings.listing import Listing, Order, Row
    from reader.screen.app import ReaderApp
    from reader.session import Session
    from reader.settings import Settings

    sentences = [
        f"On day {number} the council of Bergen voted to close bridge {number} to Oslo."
        for number in range(20)
    ]
    story = "\n\n".join(" ".join(sentences[start : start + 4]) for start in range(0, 20, 4))

    class Million:
        """A million rows, made up as they are asked for."""

        def __len__(self) -> int:
            return 1_000_000

        def row(self, index: int, /) -> Row:
            return Row(str(index), f"Article {index} about the old bridge", "2023-03-18", "example.org")

        def article(self, index: int, /) -> Article:
            return Article(story, title=f"Article {index} about the old bridge", language="en")

        def narrowed(self, words: str, order: Order, /) -> Listing:
            return self

    listings: dict[str, Listing] = {
        "samples": MemoryListing([Million().article(number) for number in range(12)]),
        "million": Million(),
        "text": MemoryListing(
            [Article("\n\n".join([story] * (5_000_000 // len(story))), title="Five megabytes")]
        ),
    }
    session = Session(Settings(), library_path=Path(os.devnull))
    ReaderApp(session, listings[desk], when_settled=gc.freeze).run()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keys", type=int, default=40, help="how many keys of each kind")
    parser.add_argument("--size", default="120x40", help="columns and rows of the terminal")
    parser.add_argument("--library", action="append", metavar="FILE", help="measure these libraries instead")
    parser.add_argument("--desk", choices=DESKS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.desk:
        run_desk(options.desk)
        return
    columns, rows = map(int, options.size.split("x"))
    report_start(columns, rows)
    for desk in options.library or DESKS:
        report(desk, columns, rows, options.keys)


if __name__ == "__main__":
    main()

"""How long a key waits: the screen in a pseudo-terminal, from the key's writing to the end of its frame.

    python -m benchmarks latency [--keys N] [--size 120x40] [--desk NAME]... [--library FILE]...

Processor time is less sensitive to what else the machine does; it is that of the thread of the screen,
which a key waits for. First the start, to the first frame and to the first text of an article, beside that
of a bare application of Textual's: both by the same Python without options, their modules compiled, in
turn; medians of the time that all threads of the process have taken by then. Then twelve articles, a
hundred thousand rows, a million, texts of 5 KB, 500 KB and 5 MB, and a slow method at work; or libraries
that are given. Last on each desk is what the screen takes while nobody does anything. A line is written as
soon as it is known; all takes about five minutes.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from statistics import median
from typing import NamedTuple

from benchmarks.desks import DESKS
from benchmarks.pseudo_terminal import PseudoTerminal, program
from corpus.samples.sample_articles import sample_articles

DOWN, PAGE_DOWN, END = b"\x1b[B", b"\x1b[6~", b"\x1b[F"
STARTS = 12
_AT_WORK = 0.1
"""Seconds without a painting while a method is at work: two keys in one frame may leave nothing to paint."""
IDLE = 5.0
"""Seconds without a key."""
BARE = [sys.executable, "-c", "from textual.app import App; App().run()"]


class Start(NamedTuple):
    """Milliseconds of processor time, in all threads."""

    frame: float
    text: float = 0
    """To the first words of an article."""


@contextmanager
def opened(desk: str, columns: int, rows: int) -> Iterator[PseudoTerminal]:
    """The screen on a desk, or on a library."""
    own = [sys.executable, "-m", "benchmarks.desks", desk]
    terminal = PseudoTerminal(own if desk in DESKS else program("--library", desk), columns, rows)
    try:
        yield terminal
    finally:
        terminal.end()


def quantile(values: list[float], share: float) -> float:
    """The value below which so large a share of them is."""
    return sorted(values)[min(len(values) - 1, round(share * (len(values) - 1)))]


def measure(terminal: PseudoTerminal, name: str, keys: list[bytes], count: int) -> None:
    """Press keys in turn and say what they cost."""
    costs = [terminal.key(keys[number % len(keys)]) for number in range(count)]
    waits, works = [cost.wait for cost in costs], [cost.work for cost in costs]
    terminal.settle()
    said = [
        f"{what} p50 {quantile(values, 0.5):6.1f}   p95 {quantile(values, 0.95):6.1f} ms"
        for what, values in (("processor", works), ("wait", waits))
    ]
    tell(f"  {name:30} {said[0]}   {said[1]}")


def tell(line: str) -> None:
    """Write a line at once, into a file too."""
    print(line, flush=True)


def report(desk: str, columns: int, rows: int, count: int) -> None:
    """Measure the keys on a desk."""
    begun = time.perf_counter()
    tell(f"{desk}, {columns}x{rows}")
    has_list = not desk.startswith("text")
    with opened(desk, columns, rows) as terminal:
        if desk == "busy":
            terminal.at_once = _AT_WORK
        first = terminal.next_frame(60) - terminal.started
        settled = terminal.settle(2 if has_list else 0.6) - terminal.started
        tell(f"  first frame {first:.2f} s, settled {settled:.2f} s")
        if has_list:
            measure(terminal, "list with gist: line down, up", [DOWN, b"k"], count)
            measure(terminal, "list: page down, page up", [PAGE_DOWN, b"b"], count)
            measure(terminal, "list: end, start", [END, b"g"], count)
        terminal.write(b"\r")
        terminal.settle()
        _measure_text(terminal, count, has_list=has_list)
        terminal.settle()
        sent = time.perf_counter()
        terminal.resize(columns - 21, rows)
        terminal.next_frame()
        tell(f"  {'resize, settled':30} {(terminal.settle() - sent) * 1000:10.1f} ms")
        state = "idle but for the method" if desk == "busy" else "idle"
        tell(f"  {state} {_idle(terminal):.2f} % of a core, largest memory {terminal.memory():.0f} MB")
    tell(f"  measured in {time.perf_counter() - begun:.0f} s")


def _idle(terminal: PseudoTerminal) -> float:
    """Percents of a core that all threads take together while nobody does anything."""
    before, begun = terminal.whole_work(), time.perf_counter()
    terminal.settle(IDLE)
    return (terminal.whole_work() - before) / (time.perf_counter() - begun) / 10


def _measure_text(terminal: PseudoTerminal, count: int, *, has_list: bool) -> None:
    measure(terminal, "text: line down, up", [DOWN, b"k"], count)
    measure(terminal, "text: page down, up", [b" ", b"b"], count)
    if has_list:
        measure(terminal, "text: next article, previous", [b"J", b"K"], count)
    measure(terminal, "summary shown, hidden", [b"s"], count)
    measure(terminal, "names shown, hidden", [b"e"], count)
    measure(terminal, "text alone, all again", [b"z"], count)
    measure(terminal, "next pane", [b"\t"], count)


def report_start(columns: int, rows: int) -> None:
    """Processor time until the first frame and the first text, beside an application that shows nothing."""
    texts = [" ".join(article.text.split()[3:5]).encode() for article in sample_articles()]
    # The first of each, which compiles what has changed, is not counted.
    starts = [
        (_start(BARE, columns, rows), _start(program("--samples"), columns, rows, texts))
        for _ in range(STARTS + 1)
    ][1:]
    bare = median(bare.frame for bare, _ in starts)
    tell(f"start: processor {bare:.0f} ms to the first frame of a bare application")
    for what, ours in (
        ("first frame", median(ours.frame for _, ours in starts)),
        ("first text", median(ours.text for _, ours in starts)),
    ):
        tell(f"start: processor {ours:.0f} ms to the {what}, {ours / bare:.2f} × a bare application")


def _start(command: list[str], columns: int, rows: int, texts: Collection[bytes] = (b"",)) -> Start:
    terminal = PseudoTerminal(command, columns, rows)
    terminal.next_frame(60)
    frame = terminal.whole_work()
    terminal.await_any(texts)
    text = terminal.whole_work()
    terminal.end()
    return Start(frame, text)


def main() -> None:
    """Measure the start and every desk."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--keys", type=int, default=20, help="how many keys of each kind")
    parser.add_argument("--size", default="120x40", help="columns and rows of the terminal")
    parser.add_argument("--desk", action="append", choices=DESKS, help="measure these alone")
    parser.add_argument("--library", action="append", metavar="FILE", help="measure these libraries instead")
    options = parser.parse_args()
    columns, rows = map(int, options.size.split("x"))
    with tempfile.TemporaryDirectory() as home:
        # How the screen was left by somebody else is no part of what is measured.
        os.environ.update({f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE", "CACHE")})
        # Else each start would compile anew what has changed since it was compiled, ours alone.
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        if not options.desk:
            report_start(columns, rows)
        for desk in options.library or options.desk or DESKS:
            try:
                report(desk, columns, rows, options.keys)
            except TimeoutError as error:
                tell(f"  given up: {error}")


if __name__ == "__main__":
    main()

"""How far a batch is: a line on standard error, for a person who waits.

The time left is told from the bytes that are read, since nobody knows how many articles a file holds.
"""

import os
import time
from collections.abc import Callable, Iterable, Iterator

from corpus.errors import SourceError
from corpus.type_hints import BinaryIO
from reader.cli.terminal import Terminal

_PATIENCE = 1.0
"""Seconds that nobody minds waiting without a word."""
_BETWEEN = 0.2
"""Seconds between two lines."""
_MEASURED = 0.02
"""So much of all bytes tells how long the rest takes."""


class Meter:
    """How many bytes of all that the sources hold have been read."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._before = 0
        self._stream: BinaryIO | None = None

    def begin(self, stream: BinaryIO) -> None:
        """Count on in this file; the one before it is done."""
        self._before += self._size()
        self._stream = stream

    @property
    def share(self) -> float:
        """From 0 to 1; 0 where it is not known how much there is."""
        if not self._total or self._stream is None:
            return 0.0
        read = self._size() if self._stream.closed else self._stream.tell()
        return min(1.0, (self._before + read) / self._total)

    def _size(self) -> int:
        if self._stream is None:
            return 0
        try:
            return os.stat(self._stream.name).st_size  # noqa: PTH116 - on a name with a NUL character, Path raises
        except OSError:
            return 0


class Progress:
    """The line, replaced a few times a second at most."""

    def __init__(
        self, terminal: Terminal, meter: Meter, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._terminal = terminal
        self._meter = meter
        self._clock = clock
        self._start = clock()
        self._shown = self._start + _PATIENCE - _BETWEEN
        self._done = 0

    def advance(self) -> None:
        """Another article is answered."""
        self._done += 1
        now = self._clock()
        if now - self._shown >= _BETWEEN:
            self._shown = now
            self._terminal.progress(self._line(now - self._start))

    def finish(self, failures: int) -> None:
        """Clear the line, and count what failed where a person has seen other lines pass."""
        self._terminal.progress("")
        if failures and self._done:
            total = self._done + failures
            self._terminal.note(f"{failures:,} of {total:,} could not be read; each has its line above")

    def _line(self, elapsed: float) -> str:
        parts = [
            f"{self._done:,} article{'s' if self._done != 1 else ''}",
            f"{self._done / max(elapsed, 0.001):,.0f} a second",
        ]
        share = self._meter.share
        if _MEASURED <= share < 1:
            parts.append(f"{in_words(elapsed * (1 - share) / share)} left")
        return ", ".join(parts)


def size_of(sources: Iterable[str]) -> int:
    """The bytes of all files that the sources name; 0 where one has no known size, as a pipe."""
    total = 0
    for source in sources:
        try:
            total += sum(os.stat(file).st_size for file in _files_of(source))  # noqa: PTH116 - as above
        except FileNotFoundError:
            if source == "-" or "://" in source:
                return 0
            # What is missing is said to be, and costs no time.
        except (OSError, ValueError):
            return 0
    return total


def in_words(seconds: float) -> str:
    """A time as a person says it: `40 s`, `3 min`, `2 h 10 min`."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def _files_of(source: str) -> Iterator[str]:
    from corpus.sources.folder import find_files

    if os.path.isdir(source):  # noqa: PTH112 - as above
        yield from (file for file in find_files(source) if not isinstance(file, SourceError))
    else:
        yield source

"""The screen on made-up articles, to be measured: `python -m benchmarks.desks DESK`.

It looks for garbage as seldom as the program does, which says so where it starts.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import reader.__main__  # noqa: F401
from corpus.article import Article, Summary
from corpus.length import DEFAULT_LENGTH, Length
from corpus.listings.in_memory import MemoryListing
from corpus.listings.listing import Listing, Order, Row
from reader.screen.app import ReaderApp
from reader.screen.commands import sparing_start
from reader.session import Session
from reader.settings import Settings

_SENTENCES = [
    f"On day {number} the council of Bergen voted to close bridge {number} to Oslo." for number in range(20)
]
_STORY = "\n\n".join(" ".join(_SENTENCES[start : start + 4]) for start in range(0, 20, 4))
_USUAL = 3 * len(_STORY)
"""Characters of a text that does not fit into a tall terminal."""
_LONG_WORK = 60.0
"""Seconds of processor time that the slow method takes: it is at work as long as anything is measured."""


class MadeUpRows:
    """Rows and articles, made up as they are asked for."""

    def __init__(self, count: int, length: int = _USUAL) -> None:
        self._count = count
        self._text = "\n\n".join([_STORY] * max(1, length // len(_STORY)))

    def __len__(self) -> int:
        return self._count

    def row(self, index: int, /) -> Row:
        """A row of the list."""
        return Row(str(index), _title(index), f"2023-{index % 12 + 1:02}-18", f"paper{index % 7}.example")

    def article(self, index: int, /) -> Article:
        """Its article."""
        return Article(self._text, title=_title(index), language="en")

    def narrowed(self, words: str, order: Order, /) -> Listing:
        """All of them, whatever is asked for."""
        return self


def _title(index: int) -> str:
    return f"Article {index} about the old bridge" + " and what became of it" * (index % 3)


class SlowSession(Session):
    """A core whose methods take long, in threads that work all the time."""

    def summary(
        self, article: Article, *, method: str = "", length: Length = DEFAULT_LENGTH, query: str = ""
    ) -> Summary:
        """The summary, after a long while."""
        while time.thread_time() < _LONG_WORK:
            sum(range(1000))
        return super().summary(article, method=method, length=length, query=query)


def _few(count: int = 12, length: int = _USUAL) -> Listing:
    rows = MadeUpRows(count, length)
    return MemoryListing([rows.article(index) for index in range(len(rows))])


DESKS: dict[str, Callable[[], Listing]] = {
    "samples": _few,
    "busy": _few,
    "hundred thousand": lambda: MadeUpRows(100_000),
    "million": lambda: MadeUpRows(1_000_000),
    "text of 5 KB": lambda: _few(1, 5_000),
    "text of 500 KB": lambda: _few(1, 500_000),
    "text of 5 MB": lambda: _few(1, 5_000_000),
}
"""What lies on each desk."""


def main() -> None:
    """Be the program that is measured."""
    name = sys.argv[1]
    core = (SlowSession if name == "busy" else Session)(Settings(), library_path=Path(os.devnull))
    sparing_start.begin()
    ReaderApp(core, DESKS[name](), when_settled=sparing_start.settle).run()


if __name__ == "__main__":
    main()

"""Where in an article a query's words stand, and a few words around them.

The words are found by FTS5 itself, in a table of one article in memory, so that what is marked is what was
matched: stems, accents and phrases included.
"""

import re
import sqlite3

from corpus.article import Span
from corpus.folding import acronym_ending
from corpus.library.ingest.indexing import TOKENIZER, indexed, spaced
from corpus.value_types import Value

_OPEN, _CLOSE = "\x02", "\x03"
_EITHER = re.compile("[\x02\x03]")
_TABLE = f"CREATE VIRTUAL TABLE passage USING fts5 (title, text, acronyms, tokenize = '{TOKENIZER}')"
_MARKED = "SELECT highlight(passage, 0, ?, ?), highlight(passage, 1, ?, ?) FROM passage WHERE passage MATCH ?"
_WIDTH = 160


class Hits(Value):
    """The places of a query's words, in order and without overlap."""

    title: tuple[Span, ...] = ()
    text: tuple[Span, ...] = ()


class Snippet(Value):
    """A piece of a text, on one line, with the hits in it."""

    text: str
    hits: tuple[Span, ...] = ()
    """Ranges of `text`, the snippet's own."""


class HitFinder:
    """Finds the words of one FTS5 expression in any number of articles; for one thread."""

    def __init__(self, match: str) -> None:
        self._match = match
        self._passage = sqlite3.connect(":memory:", isolation_level=None)
        self._passage.execute(_TABLE)

    def hits(self, title: str, text: str) -> Hits:
        """The places of the words in an article, none when it does not match."""
        if not self._match:
            return Hits()
        self._passage.execute("DELETE FROM passage")
        self._passage.execute(
            "INSERT INTO passage (title, text, acronyms) VALUES (?, ?, ?)", indexed(title, text)
        )
        marks = (_OPEN, _CLOSE, _OPEN, _CLOSE, self._match)
        row = self._passage.execute(_MARKED, marks).fetchone()
        return Hits(_unmarked(title, row[0]), _unmarked(text, row[1])) if row else Hits()

    def close(self) -> None:
        """Free the memory."""
        self._passage.close()


def snippet(text: str, hits: tuple[Span, ...]) -> Snippet:
    """The piece of `text` with most hits in it, or its beginning when there are none."""
    start, end = _window(text, hits)
    before, after = "…" if start else "", "…" if end < len(text) else ""
    # Character by character, so that places stay.
    piece = "".join(" " if c.isspace() else c for c in text[start:end])
    shift = len(before) - start
    inside = tuple(
        Span(hit.start + shift, hit.end + shift) for hit in hits if start <= hit.start and hit.end <= end
    )
    return Snippet(f"{before}{piece}{after}", inside)


def _window(text: str, hits: tuple[Span, ...]) -> tuple[int, int]:
    if not hits:
        return 0, _word_end(text, _WIDTH)
    first, last = _densest(hits)
    margin = max(0, _WIDTH - (last.end - first.start)) // 2
    start = _word_start(text, max(0, first.start - margin))
    return start, max(last.end, _word_end(text, start + _WIDTH))


def _densest(hits: tuple[Span, ...]) -> tuple[Span, Span]:
    """The first and the last of the most hits that fit into a snippet together."""
    best = (0, 0)
    first = 0
    for last, hit in enumerate(hits):
        while first < last and hit.end - hits[first].start > _WIDTH:
            first += 1
        if last - first > best[1] - best[0]:
            best = (first, last)
    return hits[best[0]], hits[best[1]]


def _word_start(text: str, place: int) -> int:
    if place == 0:
        return 0
    blank = re.compile(r"\s").search(text, place - 1, place + 20)
    return blank.end() if blank else place


def _word_end(text: str, place: int) -> int:
    if place >= len(text):
        return len(text)
    cut = max(text.rfind(" ", place - 20, place), text.rfind("\n", place - 20, place))
    return cut if cut > 0 else place


def _unmarked(text: str, marked: str) -> tuple[Span, ...]:
    spans: list[tuple[int, int]] = []
    place = 0
    for number, piece in enumerate(_EITHER.split(marked)):
        if number % 2:
            spans.append((place, place + len(piece)))
        place += len(piece)
    original = _places(text)
    if original is None:
        return tuple(Span(start, acronym_ending(text, start, end)) for start, end in spans)
    places = ((original[start], original[end - 1] + 1) for start, end in spans)
    return tuple(Span(start, acronym_ending(text, start, end)) for start, end in places)


def _places(text: str) -> list[int] | None:
    """For each character of the spaced text its place in `text`; None when nothing was spaced out."""
    if text.isascii() or spaced(text) == text:
        return None
    return [place for place, character in enumerate(text) for _ in spaced(character)]

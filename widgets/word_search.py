"""Finding words in a text as a reader means them: without regard to case or to how the text breaks
its lines.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from corpus.article import Article, ElementKind, Span
from widgets.spans import Spans

_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
_LINE_END = re.compile(r"\n")
MOST_MATCHES = 20_000
"""As many as are counted; nobody steps through more."""


def matches_of(words: str, text: str) -> Iterator[Span]:
    """Where the words stand in the text, one after another, in order."""
    return _found(r"\s+".join(re.escape(part) for part in words.split()), text)


def matches_of_each(words: str, text: str) -> Iterator[Span]:
    """Where any of the words stands, in order; different ones next to each other are one place.

    A single letter tells nothing and is left out.
    """
    telling = {word for word in words.split() if len(word) > 1 or not word.isascii()}
    # Of two words that begin alike the longer one is tried first.
    found = _found("|".join(re.escape(word) for word in sorted(telling, key=len, reverse=True)), text)
    return _joined(found, text)


@lru_cache(maxsize=2)
def paragraphs_of(text: str) -> Spans:
    """The paragraphs and headings of a text: what blank lines part, or single lines where there are none."""
    gap = _BLANK_LINES if _BLANK_LINES.search(text) else _LINE_END
    spans, start = [], 0
    for end, following in [*(match.span() for match in gap.finditer(text)), (len(text), len(text))]:
        if text[start:end].strip():
            spans.append(Span(start, end))
        start = following
    return Spans(spans)


def stops_of(article: Article) -> Spans:
    """The paragraphs and headings of an article, of a table the first cell alone."""
    paragraphs = paragraphs_of(article.text)
    cells = Spans(element.span for element in article.elements if element.kind == ElementKind.CELL)
    if not len(cells):
        return paragraphs
    stops, was_cell = [], False
    for number in range(len(paragraphs)):
        paragraph = paragraphs[number]
        is_cell = any(True for _ in cells.meeting(paragraph))
        if not (is_cell and was_cell):
            stops.append(paragraph)
        was_cell = is_cell
    return Spans(stops)


def _joined(places: Iterable[Span], text: str) -> Iterator[Span]:
    """The places, those of different words made one where only blanks part them."""
    start = end = 0
    words: set[str] = set()
    for place in places:
        word = place.of(text).casefold()
        if words and (word in words or text[end : place.start].strip() or place.start == end):
            yield Span(start, end)
            words = set()
        start = start if words else place.start
        end = place.end
        words.add(word)
    if words:
        yield Span(start, end)


def _found(pattern: str, text: str) -> Iterator[Span]:
    if not pattern:
        return iter(())
    found = re.finditer(pattern, text, re.IGNORECASE)
    return (Span(*match.span()) for match in islice(found, MOST_MATCHES))

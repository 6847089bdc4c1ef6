"""Finding what a source has marked in the text that was made of it.

The text is made without looking at the marks, so that it is the same whether anybody asks for them or not.
What the source has marked is then found in it again: lines by their letters and digits alone, since all else
may have changed on the way. What is not found stays plain.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from corpus.article import FOLLOWING, HEAD, Element, ElementKind, Span
from corpus.formats.structure_wanted import is_wanted
from corpus.limits import ELEMENTS
from corpus.named_tuples import NamedTuple
from corpus.normalize import one_line
from corpus.type_hints import Final

_NO_LETTERS: Final = re.compile(r"[\W_]+")
_LETTER: Final = re.compile(r"[^\W_]")
_MOST_INLINE: Final = 2_000
"""Of one line."""
_MOST_PARAGRAPHS: Final = 10
"""Of one item."""
_WIDEST_MARK: Final = 8
"""Characters of punctuation that belong to marked words, as brackets do."""
_LONGEST_ADDRESS: Final = 2_000


class Inline(NamedTuple):
    """Marked words within a line; the range is one of the line as the source has it."""

    kind: ElementKind
    start: int
    end: int
    said: str = ""


class SourceLine(NamedTuple):
    """A line of the source, with what it is; several in one where they may have become one in the text."""

    text: str
    kinds: tuple[tuple[ElementKind, int, str], ...] = ()
    """What the whole line is, each with its level and what is said of it."""
    inlines: tuple[Inline, ...] = ()
    parts: ElementKind | None = None
    """CELL for the cells of a row, CODE for the lines of a program: what each line of `text` is."""
    is_head: bool = False
    """Whether the row heads its table."""


def elements_in(text: str, lines: Iterable[SourceLine]) -> tuple[Element, ...]:
    """The marked parts of the text, by where they begin; none where nobody wants them."""
    if not is_wanted():
        return ()
    marked = [line for line in lines if line.kinds or line.inlines or line.parts]
    if not marked:
        return ()
    places = _places(text)
    found: list[Element] = []
    for number, line in enumerate(marked):
        span = _taken(places, one_line(line.text))
        if span is None and line.kinds and not line.parts:
            behind = takewhile(_goes_on, islice(marked, number + 1, number + _MOST_PARAGRAPHS))
            line = _joined([line, *behind])
            span = _taken(places, one_line(line.text))
        found += _elements(text, line, span, places)
        if len(found) > ELEMENTS:
            return ()
    return tuple(sorted(found, key=lambda element: (element.span.start, -element.span.end, element.kind)))


def _places(text: str) -> dict[str, list[Span]]:
    """Where lines of the same letters stand, the first at the end."""
    places: dict[str, list[Span]] = {}
    end = len(text)
    for line in reversed(text.split("\n")):
        if line:
            places.setdefault(_key(line), []).append(Span(end - len(line), end))
        end -= len(line) + 1
    return places


def _key(line: str) -> str:
    return _NO_LETTERS.sub("", line) or " ".join(line.split())


def _taken(places: dict[str, list[Span]], line: str) -> Span | None:
    """The first line like this that no other has taken."""
    there = places.get(_key(line))
    return there.pop() if there else None


def _elements(
    text: str, line: SourceLine, span: Span | None, places: dict[str, list[Span]]
) -> Iterator[Element]:
    if span is None and line.parts:
        yield from _of_separate_lines(line, places)
    if span is None:
        return
    yield from (Element(kind, span, level, said) for kind, level, said in line.kinds)
    if line.parts:
        yield from _of_parts(text, span, line)
    else:
        yield from _of_inlines(text, span, line)


def _joined(lines: Sequence[SourceLine]) -> SourceLine:
    """The paragraphs of an item as one line, as some make it of them."""
    text, inlines = "", []
    for line in lines:
        begin = len(text)
        text += f"{line.text} "
        inlines += [
            inline._replace(start=begin + inline.start, end=begin + inline.end) for inline in line.inlines
        ]
    return SourceLine(text, lines[0].kinds, tuple(inlines))


def _goes_on(line: SourceLine) -> bool:
    """Whether the line goes on with an item."""
    return any(kind is ElementKind.ITEM and not said for kind, _, said in line.kinds) and not line.parts


def _of_separate_lines(line: SourceLine, places: dict[str, list[Span]]) -> Iterator[Element]:
    before = ""
    for number, part in enumerate(line.text.split("\n")):
        if span := _taken(places, one_line(part)) if part.strip() else None:
            yield from (Element(kind, span, level, said) for kind, level, said in line.kinds)
            # What stands by itself is indented as the source has it.
            yield _part(line, span, number if line.parts is ElementKind.CELL else 0, before)
        before = part


def _of_parts(text: str, span: Span, line: SourceLine) -> Iterator[Element]:
    """The parts of a line, if all of them are found in it."""
    found = []
    place, before = span.start, ""
    for number, part in enumerate(line.text.split("\n")):
        if shown := one_line(part):
            start = text.find(shown, place, span.end)
            if start < 0:
                return
            place = start + len(shown)
            indent = len(part) - len(part.lstrip())
            level = number if line.parts is ElementKind.CELL else indent
            found.append(_part(line, Span(start, place), level, before))
        before = part
    yield from found


def _part(line: SourceLine, span: Span, level: int, before: str) -> Element:
    """A cell, or a line of a program that stands behind another one."""
    if line.parts is ElementKind.CELL:
        return Element(ElementKind.CELL, span, level, HEAD if line.is_head else "")
    return Element(ElementKind.CODE, span, level, FOLLOWING if before.strip() else "")


def _of_inlines(text: str, span: Span, line: SourceLine) -> Iterator[Element]:
    if not line.inlines:
        return
    words = line.text.strip()
    place = text.find(words, *span)
    found = _by_place if place >= 0 else _by_letters
    shift = place - (len(line.text) - len(line.text.lstrip()))
    for inline, where in found(text, span, line, shift):
        if where.start < where.end:
            yield Element(inline.kind, where, 0, one_line(inline.said[:_LONGEST_ADDRESS]))


def _by_place(text: str, span: Span, line: SourceLine, shift: int) -> Iterator[tuple[Inline, Span]]:
    """Where the words stand in a line that the text has as it is."""
    for inline in line.inlines[:_MOST_INLINE]:
        start, end = max(span.start, inline.start + shift), min(span.end, inline.end + shift)
        words = text[start:end]
        yield inline, Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))


def _by_letters(text: str, span: Span, line: SourceLine, shift: int) -> Iterator[tuple[Inline, Span]]:
    """Where the words stand in a line that has other blanks or signs, counted by letters."""
    before = [letter.start() for letter in _LETTER.finditer(line.text)]
    now = [letter.start() for letter in _LETTER.finditer(text, *span)]
    if len(before) != len(now):
        return
    for inline in line.inlines[:_MOST_INLINE]:
        first, last = bisect_left(before, inline.start), bisect_left(before, inline.end)
        if first < last:
            words = line.text[inline.start : inline.end].strip()
            yield inline, _widened(text, Span(now[first], now[last - 1] + 1), span, words)


def _widened(text: str, found: Span, line: Span, words: str) -> Span:
    """The words with the punctuation before and behind them, where the text has it still."""
    letters = [letter.start() for letter in (_LETTER.search(words), _LETTER.search(words[::-1])) if letter]
    before, behind = words[: letters[0]], words[len(words) - letters[-1] :]
    start, end = found
    if len(before) <= _WIDEST_MARK and text.startswith(before, max(line.start, start - len(before))):
        start = max(line.start, start - len(before))
    if len(behind) <= _WIDEST_MARK and text.startswith(behind, end) and end + len(behind) <= line.end:
        end += len(behind)
    return Span(start, end)

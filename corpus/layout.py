"""What each stretch of a plain text is: a paragraph, a heading, an item of a list, a line around the story.

Nothing but the text itself tells. A newline ends a paragraph unless the lines look wrapped, as those of a
mail or an old book do.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from corpus.article import SentenceKind
from corpus.furniture import is_furniture

_BULLET = re.compile(r"(?:[-*•◦‣▪▫■□●○·►▶✓✔➤]|--)\s+(?=\S)|\(?[a-z0-9]{1,2}\)\s+(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,3})[.)]\s+(?=\S)")
_HASHES = re.compile(r"#{1,6}\s+(?=\S)")

_HEADING_CHARACTERS = 110
_HEADING_WORDS = 16
_LABEL_WORDS = 6
_WIDE_HEADING = 40
_ENDS = ".!?…:;,।॥۔؟։።။។。！？：；，、-–—"
_CLOSING = "\"'”’»)]“」』）】"
_WIDE = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))

_INNER_END = re.compile(r"[^\W\d_]{4}[.!?][\"”’)]* [\"“(]?[^\W\d_a-z]")

_NARROWEST = 40
_WIDEST = 110
_SLACK = 6


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text that no sentence crosses; `start` is past the mark of a list item or heading."""

    start: int
    end: int
    kind: SentenceKind


_Line = tuple[int, int]
"""The offsets of a line, white space around it left out."""


def find_blocks(text: str) -> list[Block]:
    """The blocks in the order of the text; together they hold all of it but white space and marks."""
    paragraphs = [_unwrapped(text, lines) for lines in _paragraphs(text)]
    numbers = _list_numbers(text, (start for blocks in paragraphs for start, _ in blocks))
    return [_block(text, start, end, numbers) for blocks in paragraphs for start, end in blocks]


def _paragraphs(text: str) -> Iterator[list[_Line]]:
    lines: list[_Line] = []
    at = 0
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = at + line.index(stripped[0])
            lines.append((start, start + len(stripped)))
        elif lines:
            yield lines
            lines = []
        at += len(line) + 1
    if lines:
        yield lines


def _unwrapped(text: str, lines: list[_Line]) -> list[_Line]:
    """The lines, those of them as one whose ends are only those of a narrow page."""
    width = max(end - start for start, end in lines)
    if len(lines) == 1 or not _NARROWEST <= width <= _WIDEST:
        return lines
    return [line for group in _items(text, lines, width) for line in _joined(text, group, width)]


def _items(text: str, lines: list[_Line], width: int) -> Iterator[list[_Line]]:
    """The lines in groups, each from where an item of a list opens to the next one."""
    group = [lines[0]]
    for before, line in pairwise(lines):
        # Wrapped prose, too, may have a dash or a number at the beginning of a line.
        if _opens_item(text, line) and (text[before[1] - 1] in _ENDS or _is_early(text, before, line, width)):
            yield group
            group = []
        group.append(line)
    yield group


def _joined(text: str, lines: list[_Line], width: int) -> list[_Line]:
    return [(lines[0][0], lines[-1][1])] if _is_wrapped(text, lines, width) else lines


def _is_wrapped(text: str, lines: list[_Line], width: int) -> bool:
    inner = len(lines) - 1
    ended = sum(text[end - 1] in '.!?"”»:' for _, end in lines[:-1])
    if inner == 1:
        long = lines[0][1] - lines[0][0] >= 55
        return not ended and (long or text[lines[1][0]].islower())
    early = sum(_is_early(text, *pair, width) for pair in pairwise(lines))
    return inner > 0 and early <= inner // 5 and ended * 2 <= inner


def _is_early(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Whether the line ends though the next word had room on it."""
    blank = text.find(" ", *following)
    word = (blank if blank > 0 else following[1]) - following[0]
    return line[1] - line[0] + 1 + word + _SLACK <= width


def _opens_item(text: str, line: _Line) -> bool:
    return bool(_BULLET.match(text, *line) or _NUMBER.match(text, *line))


def _list_numbers(text: str, starts: Iterable[int]) -> frozenset[int]:
    """The numbers that lines begin with; one alone is more likely a date than an item."""
    found = (_NUMBER.match(text, start) for start in starts if text[start].isdigit() or text[start] == "(")
    return frozenset(int(match[1]) for match in found if match)


def _block(text: str, start: int, end: int, numbers: frozenset[int]) -> Block:
    if item := _item_start(text, start, end, numbers):
        return Block(item, end, SentenceKind.LIST)
    if hashes := _HASHES.match(text, start, end):
        return Block(hashes.end(), end, SentenceKind.HEADING)
    if end - start > 240:
        return Block(start, end, SentenceKind.PROSE)
    line = text[start:end]
    if is_furniture(line):
        return Block(start, end, SentenceKind.FURNITURE)
    return Block(start, end, SentenceKind.HEADING if _is_heading(line) else SentenceKind.PROSE)


def _item_start(text: str, start: int, end: int, numbers: frozenset[int]) -> int | None:
    first = text[start]
    if first.isalpha() and first.isupper():
        return None
    if match := _BULLET.match(text, start, end):
        return match.end()
    if (match := _NUMBER.match(text, start, end)) and numbers & {int(match[1]) - 1, int(match[1]) + 1}:
        return match.end()
    return None


def _is_heading(line: str) -> bool:
    if len(line) > _HEADING_CHARACTERS or line[0].islower() or _INNER_END.search(line):
        return False
    if not line.isascii() and _is_wide(line):
        return len(line) <= _WIDE_HEADING and line.rstrip(_CLOSING)[-1:] not in _ENDS
    words = line.count(" ") + 1
    last = line.rstrip(_CLOSING)[-1:]
    if last == ":":
        return words <= _LABEL_WORDS
    return words <= _HEADING_WORDS and last not in _ENDS


def _is_wide(line: str) -> bool:
    """Whether the line is in a script whose headings have half as many characters."""
    return any(first <= letter <= last for letter in line for first, last in _WIDE)

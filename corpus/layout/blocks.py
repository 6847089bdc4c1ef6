"""What each stretch of a plain text is: a paragraph, a heading, an item of a list, a line around the story.

Nothing but the text itself tells; which lines are one stretch is found in `corpus.layout.wrapping`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from corpus.article import SentenceKind
from corpus.layout.credits import LONGEST_CAPTION, is_caption
from corpus.layout.furniture import is_furniture, names_section_apart
from corpus.layout.line_shapes import is_heading, is_no_text
from corpus.layout.wrapping import BULLET, NUMBER, find_paragraphs

_HASHES = re.compile(r"#{1,6}\s+(?=\S)")
_ANSWERS = ("A: ", "Answer: ")
_QUESTIONS = ("Q: ", "Question: ")
_LONGEST_TIME = 12
"""`[00:12:31] `, as a transcript has it before who speaks."""
_LONGEST_LINE = 250
"""Whatever is longer is a paragraph or a caption."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text that no sentence crosses; `start` is past the mark of a list item or heading."""

    start: int
    end: int
    kind: SentenceKind


def find_blocks(text: str) -> list[Block]:
    """The blocks in the order of the text; together they hold all of it but white space and marks."""
    paragraphs = find_paragraphs(text)
    numbers = _list_numbers(text, (start for blocks in paragraphs for start, _ in blocks))
    blocks = [_block(text, start, end, numbers) for blocks in paragraphs for start, end in blocks]
    headed = any(block.kind is SentenceKind.HEADING for block in blocks)
    return list(_with_sections_apart(text, blocks)) if headed else blocks


def _list_numbers(text: str, starts: Iterable[int]) -> frozenset[int]:
    """The numbers that lines begin with; one alone is more likely a date than an item."""
    found = (NUMBER.match(text, start) for start in starts if text[start].isdigit() or text[start] == "(")
    return frozenset(int(match[1]) for match in found if match)


def _with_sections_apart(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, those under a heading such as "References" as furniture."""
    apart = ""
    for block in blocks:
        if block.kind is SentenceKind.HEADING:
            apart = text[block.start : block.end]
            if not names_section_apart(apart):
                apart = ""
        elif apart and block.kind is not SentenceKind.FURNITURE:
            block = replace(block, kind=SentenceKind.FURNITURE)
        yield block


def _block(text: str, start: int, end: int, numbers: frozenset[int]) -> Block:
    if item := _item_start(text, start, end, numbers):
        return Block(item, end, SentenceKind.LIST)
    if text[start] == "#" and (hashes := _HASHES.match(text, start, end)):
        return Block(hashes.end(), end, SentenceKind.HEADING)
    if text[start] in "[A":
        start = _past_mark_of_speech(text, start, end)
    if end - start > _LONGEST_LINE:
        caption = end - start <= LONGEST_CAPTION and is_caption(text[start:end])
        return Block(start, end, SentenceKind.FURNITURE if caption else SentenceKind.PROSE)
    return Block(start, end, _kind_of_line(text[start:end]))


def _past_mark_of_speech(text: str, start: int, end: int) -> int:
    """Where the words begin behind `A: ` in an interview or a time in a transcript."""
    if text[start] == "[":
        close = text.find("] ", start, start + _LONGEST_TIME)
        if 0 < close < end - 2 and text[start + 1 : close].replace(":", "").isdigit():
            return close + 2
    elif text.startswith(_ANSWERS, start):
        return text.index(" ", start) + 1
    return start


def _kind_of_line(line: str) -> SentenceKind:
    if is_furniture(line) or is_no_text(line):
        return SentenceKind.FURNITURE
    if is_heading(line) or line.startswith(_QUESTIONS):
        return SentenceKind.HEADING
    return SentenceKind.PROSE


def _item_start(text: str, start: int, end: int, numbers: frozenset[int]) -> int | None:
    first = text[start]
    if first.isalpha() and first.isupper():
        return None
    if match := BULLET.match(text, start, end):
        return match.end()
    if (match := NUMBER.match(text, start, end)) and numbers & {int(match[1]) - 1, int(match[1]) + 1}:
        return match.end()
    return None

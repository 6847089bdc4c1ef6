"""What each stretch of a plain text is: a paragraph, a heading, an item of a list, a line around the story.

Nothing but the text itself tells; which lines are one stretch is found in `corpus.layout.unwrapping`.
"""

from collections.abc import Iterable, Iterator

from corpus.article import SentenceKind
from corpus.layout.courtesies import is_closing, is_greeting
from corpus.layout.credits import LONGEST_CAPTION, is_caption
from corpus.layout.furniture import is_furniture, names_section_apart
from corpus.layout.line_shapes import QUESTION_MARKS, is_heading, is_no_text
from corpus.layout.prose_lines import LONGEST_PLAIN, PlainMarks, is_plain, marks_in
from corpus.layout.speaking_turns import speaker_labels
from corpus.layout.unwrapping import BULLET, NUMBER, Line, find_stretches
from corpus.named_tuples import NamedTuple
from corpus.patterns import lazy_pattern

# An attribute of an enumeration takes four times as long to find.
_PROSE, _HEADING, _LIST, _FURNITURE = SentenceKind
_HASHES = lazy_pattern(r"#{1,6}\s+(?=\S)")
_ANSWERS = ("A: ", "Answer: ")
_QUESTIONS = ("Q: ", "Question: ")
_LONGEST_TIME = 12
"""`[00:12:31] `, as a transcript has it before who speaks."""
_FEWEST_OF_LETTER = 3
_SIGNATURE = 5
"""A closing and the names behind it take no more lines."""
_LONGEST_NAME = 50
_LONGEST_LINE = 250
"""Whatever is longer is a paragraph or a caption."""


class Block(NamedTuple):
    """A stretch of the text that no sentence crosses; `start` is past the mark of a list item or heading."""

    start: int
    end: int
    kind: SentenceKind


def find_blocks(text: str) -> list[Block]:
    """The blocks in the order of the text; together they hold all of it but white space and marks."""
    stretches = find_stretches(text)
    numbers = _list_numbers(text, stretches)
    marks = marks_in("\n".join(text[start:end] for start, end in stretches if end - start <= LONGEST_PLAIN))
    blocks = [_block(text, start, end, numbers, marks) for start, end in stretches]
    _set_courtesies_apart(text, blocks)
    if not any(block.kind is _HEADING for block in blocks):
        return blocks
    return list(_with_sections_apart(text, _with_questions_told(text, blocks)))


def _list_numbers(text: str, stretches: Iterable[Line]) -> frozenset[int]:
    """The numbers that lines begin with; one alone is more likely a date than an item."""
    starts = [start for start, _ in stretches if text[start].isdigit() or text[start] == "("]
    return frozenset(int(match[1]) for start in starts if (match := NUMBER.match(text, start)))


def _with_questions_told(text: str, blocks: list[Block]) -> Iterable[Block]:
    """The blocks, where people take turns with their questions as prose: nobody heads what he says."""
    asking = [block for block in blocks if block.kind is _HEADING and text[block.end - 1] in QUESTION_MARKS]
    if not asking or not speaker_labels(text):
        return blocks
    return [block._replace(kind=_PROSE) if block in asking else block for block in blocks]


def _with_sections_apart(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, those under a heading such as "References" as furniture."""
    apart = ""
    for block in blocks:
        if block.kind is _HEADING:
            apart = text[block.start : block.end]
            if not names_section_apart(apart):
                apart = ""
        elif apart and block.kind is not _FURNITURE:
            block = block._replace(kind=_FURNITURE)
        yield block


def _set_courtesies_apart(text: str, blocks: list[Block]) -> None:
    """Make furniture of a letter's greeting, and of its closing with the names behind it."""
    if len(blocks) < _FEWEST_OF_LETTER:
        return
    first = blocks[0]
    if text[first.end - 1] == "," and is_greeting(text[first.start : first.end]):
        blocks[0] = first._replace(kind=_FURNITURE)
    for number in range(max(1, len(blocks) - _SIGNATURE), len(blocks)):
        block = blocks[number]
        if block.end - block.start <= _LONGEST_NAME and is_closing(text[block.start : block.end]):
            behind = blocks[number:]
            if all(line.end - line.start <= _LONGEST_NAME for line in behind):
                blocks[number:] = [line._replace(kind=_FURNITURE) for line in behind]
            return


def _block(text: str, start: int, end: int, numbers: frozenset[int], marks: PlainMarks) -> Block:
    first = text[start]
    if not first.isupper():
        if item := _item_start(text, start, end, numbers):
            return Block(item, end, _LIST)
        if first == "#" and (hashes := _HASHES.match(text, start, end)):
            return Block(hashes.end(), end, _HEADING)
    if first in "[A":
        start = _past_mark_of_speech(text, start, end)
    return Block(start, end, _kind_of_line(text[start:end], marks))


def _past_mark_of_speech(text: str, start: int, end: int) -> int:
    """Where the words begin behind `A: ` in an interview or a time in a transcript."""
    if text[start] == "[":
        close = text.find("] ", start, start + _LONGEST_TIME)
        if 0 < close < end - 2 and text[start + 1 : close].replace(":", "").isdigit():
            return close + 2
    elif text.startswith(_ANSWERS, start):
        return text.index(" ", start) + 1
    return start


def _kind_of_line(line: str, marks: PlainMarks) -> SentenceKind:
    if len(line) > _LONGEST_LINE:
        return _FURNITURE if len(line) <= LONGEST_CAPTION and is_caption(line) else _PROSE
    if len(line) <= LONGEST_PLAIN and is_plain(line, marks):
        return _PROSE
    if is_furniture(line) or is_no_text(line):
        return _FURNITURE
    if is_heading(line) or line.startswith(_QUESTIONS):
        return _HEADING
    return _PROSE


def _item_start(text: str, start: int, end: int, numbers: frozenset[int]) -> int | None:
    if match := BULLET.match(text, start, end):
        return match.end()
    if (match := NUMBER.match(text, start, end)) and numbers & {int(match[1]) - 1, int(match[1]) + 1}:
        return match.end()
    return None

"""Laying out passages: what stands in each row of a pane of a given width."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from corpus.article import Span
from corpus.value_types import Value
from widgets.wrapping import fitted, width_of, wrap, wrapped_texts


class Part(StrEnum):
    """The component classes of a passage's parts."""

    HEAD = "passage--head"
    MARK = "passage--mark"
    TEXT = "passage--text"
    TAIL = "passage--tail"
    NOTE = "passage--note"


class Passage(Value):
    """A short text with what stands around it; any of it may be empty."""

    text: str
    mark: str = ""
    """A few cells before the text: a number, a sign."""
    tail: str = ""
    """A few cells at the end of the first row: a count, a key."""
    head: str = ""
    """A row above the text, which opens a group of passages."""
    note: str = ""
    """A smaller text below, wrapped too."""
    marks: tuple[tuple[Span, str], ...] = ()
    """Component classes over parts of the text."""


class PassagePiece(Value):
    """A stretch of text in one style."""

    text: str
    span: Span
    part: Part
    marks: tuple[tuple[Span, str], ...] = ()


class PassageRow(Value):
    """One row of the pane, and the number of the passage that it belongs to."""

    passage: int
    pieces: tuple[PassagePiece, ...] = ()
    is_body: bool = False
    """Whether the cursor shows on it."""


def rows_of(passages: Iterable[Passage], width: int, *, spacing: int = 1) -> tuple[PassageRow, ...]:
    """The rows of all passages in a pane of `width` cells, with `spacing` empty rows between two of them."""
    listed = tuple(passages)
    indent = max((width_of(passage.mark) for passage in listed), default=0)
    rows: list[PassageRow] = []
    for number, passage in enumerate(listed):
        if rows and (spacing or passage.head):
            rows += [PassageRow(number)] * max(spacing, 1)
        rows += _rows(number, passage, width, indent + 1 if indent else 0)
    return tuple(rows)


def _rows(number: int, one: Passage, width: int, indent: int) -> Iterator[PassageRow]:
    if one.head:
        yield PassageRow(number, (_whole(fitted(one.head, width), Part.HEAD),))
    cells = max(1, width - indent - 1 - (width_of(one.tail) + 1 if one.tail else 0))
    body = wrap(one.text, cells)
    for row, (start, end) in enumerate(zip(body.starts, body.ends, strict=True)):
        mark = one.mark if row == 0 else ""
        pieces = [_whole(mark + " " * (indent - width_of(mark)), Part.MARK)]
        pieces.append(PassagePiece(one.text, Span(start, end), Part.TEXT, one.marks))
        if one.tail and row == 0:
            gap = width - indent - width_of(one.text[start:end]) - width_of(one.tail) - 1
            pieces.append(_whole(" " * gap + one.tail, Part.TAIL))
        yield PassageRow(number, tuple(pieces), is_body=True)
    for text in wrapped_texts(one.note, cells) if one.note else ():
        yield PassageRow(number, (_whole(" " * indent + text, Part.NOTE),), is_body=True)


def _whole(text: str, part: Part) -> PassagePiece:
    return PassagePiece(text, Span(0, len(text)), part)

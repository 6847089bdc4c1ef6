"""Rows that are more than a stretch of the text: signs that it does not have stand between its words."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from corpus.article import Span
from widgets.wrapping import printable, source_offset, width_of, wrap


class Piece(NamedTuple):
    """A part of a row: a sign that is not in the text, then characters of the text."""

    lead: str
    span: Span


def joined(lead: str, row: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The row behind a sign."""
    return (Piece(lead + row[0].lead, row[0].span), *row[1:])


def cut(text: str, pieces: Sequence[Piece], width: int) -> Iterator[tuple[Piece, ...]]:
    """The pieces of one line in rows of at most `width` cells, broken where a text would be."""
    shown = "".join(piece.lead + piece.span.of(text) for piece in pieces)
    rows = wrap(shown, width)
    lengths = (len(lead) + span.end - span.start for lead, span in pieces)
    places = list(accumulate(lengths, initial=0))[:-1]
    for start, end in zip(rows.starts, rows.ends, strict=True):
        first = max(0, bisect_right(places, start) - 1)
        last = max(first + 1, bisect_left(places, end, lo=first))
        yield tuple(_between(pieces[first:last], places[first], start, end))


def width_of_pieces(text: str, pieces: Iterable[Piece]) -> int:
    """How many cells the pieces take."""
    return sum(width_of(piece.lead) + width_of(piece.span.of(text)) for piece in pieces)


def offset_in(text: str, pieces: Sequence[Piece], column: int) -> int:
    """The offset of the character at a printed column of a row, or its end."""
    for lead, span in pieces[:-1]:
        column = max(0, column - len(lead))
        length = len(printable(span.of(text)))
        if column < length:
            return source_offset(text, *span, column)
        column -= length
    lead, span = pieces[-1]
    return source_offset(text, *span, max(0, column - len(lead)))


def _between(pieces: Sequence[Piece], place: int, start: int, end: int) -> Iterator[Piece]:
    """What stands there of the pieces, the first of which is shown at `place`; one piece at least."""
    is_empty, last = True, pieces[0].span.start
    for lead, span in pieces:
        behind = place + len(lead)
        sign = lead[max(0, start - place) : max(0, end - place)]
        first = min(max(span.start, span.start + start - behind), span.end)
        words = Span(first, max(first, min(span.end, span.start + end - behind)))
        if sign or words.start < words.end:
            yield Piece(sign, words)
            is_empty = False
        if place <= start:
            last = first
        place = behind + span.end - span.start
    if is_empty:
        yield Piece("", Span(last, last))

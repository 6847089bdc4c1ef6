"""Breaking a text into rows of terminal cells without touching the text.

A row is a pair of offsets into the text. The blank or newline that a row is broken at belongs to no
row, and characters that `printable` leaves out take no cells, so that offsets stay true whatever
the terminal shows.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache

from rich.cells import cell_len

from corpus.value_types import Value
from widgets.spacing_marks import measure_as_terminals_do

measure_as_terminals_do()

# A terminal obeys these rather than showing them, or disagrees with its neighbours about their
# width: controls, surrogates, direction marks, joiners, variation selectors, skin tones, tags.
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U0001f3fb-\U0001f3ff\U000e0000-\U000e0fff]"
)
# Scripts whose every character is one cell wide: their paragraphs are wrapped by looking for blanks alone.
_NOT_NARROW = re.compile(
    r"[^\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]"
)
_PARAGRAPH = re.compile(r"[^\n]{161}")
"""A line that is longer than any that somebody has broken by hand."""
_MOST_SINGLE = 5
"""Single line ends for each blank line of a text whose lines are parts of paragraphs."""
# No row starts with closing punctuation of East Asian text.
_CLOSING = frozenset("、。，．・：；？！」』）】〕〉》”’…ー々")


class WrappedRows(Value):
    """Where each row of a text starts and ends (end exclusive), and the width that it was broken for."""

    starts: "array[int]"
    ends: "array[int]"
    width: int

    def __len__(self) -> int:
        return len(self.starts)

    def row_of(self, offset: int) -> int:
        """The row that shows the character at `offset`, or the one before the break that it is."""
        return max(0, bisect_right(self.starts, offset) - 1)


NO_ROWS = WrappedRows(array("L"), array("L"), 0)


def printable(text: str) -> str:
    """The text without the characters that would move a terminal's cursor or confuse its widths."""
    return _UNPRINTABLE.sub("", text)


def wrap(text: str, width: int, *, end: int | None = None) -> WrappedRows:
    """Break `text`, as far as `end`, at blanks into rows of at most `width` cells; fold longer words."""
    rows = WrappedRows(array("L"), array("L"), max(1, width))
    wrap_into(rows, text, 0, len(text) if end is None else end)
    return rows


def wrap_into(rows: WrappedRows, text: str, start: int, end: int, *, apart: bool = False) -> None:
    """Add the rows of a part of the text, a blank one behind each line where lines are to stand `apart`."""
    while start <= end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if _NOT_NARROW.search(text, start, stop):
            _wrap_wide(text, start, stop, rows)
        else:
            _wrap_narrow(text, start, stop, rows)
        if apart and start < stop < end and text[stop + 1] != "\n":
            rows.starts.append(stop)
            rows.ends.append(stop)
        start = stop + 1


def stands_apart(text: str) -> bool:
    """Whether the lines of a text are paragraphs that no blank lines part: they are no broken lines."""
    blank = text.count("\n\n")
    single = text.count("\n") - 2 * blank
    return single > _MOST_SINGLE * blank and _PARAGRAPH.search(text) is not None


def wrapped_texts(text: str, width: int) -> list[str]:
    """The rows of a short text, fit to be printed."""
    rows = wrap(text, width)
    return [printable(text[a:b]) for a, b in zip(rows.starts, rows.ends, strict=True)]


def fitted(text: str, width: int) -> str:
    """The printable text cut to `width` cells, an ellipsis telling of the cut, without filling it up."""
    text = printable(text)
    if width_of(text) <= width:
        return text
    used = 0
    for index, character in enumerate(text):
        used += cells_of(character)
        if used > width - 1:
            return text[:index].rstrip() + "…" if width > 0 else ""
    return text


def width_of(text: str) -> int:
    """How many cells a text without line breaks takes when printed."""
    return len(text) if not _NOT_NARROW.search(text) else sum(map(cells_of, text))


@lru_cache(maxsize=8192)
def cells_of(character: str) -> int:
    """How many cells a character takes when printed: 0, 1 or 2."""
    return 0 if _UNPRINTABLE.match(character) else cell_len(character)


def source_offset(text: str, start: int, end: int, column: int) -> int:
    """The offset of the character that is the `column`th printable one of `text[start:end]`, or `end`."""
    for offset in range(start, end):
        if cells_of(text[offset]) or printable(text[offset]):
            if column == 0:
                return offset
            column -= 1
    return end


def _wrap_narrow(text: str, start: int, stop: int, rows: WrappedRows) -> None:
    add_start, add_end, width = rows.starts.append, rows.ends.append, rows.width
    while stop - start > width:
        cut = text.rfind(" ", start + 1, start + width + 1)
        add_start(start)
        if cut < 0:
            start += width
            add_end(start)
        else:
            add_end(cut)
            start = cut + 1
    add_start(start)
    add_end(stop)


def _wrap_wide(text: str, start: int, stop: int, rows: WrappedRows) -> None:
    while True:
        cut, following = _cut(text, start, stop, rows.width, cells_of)
        rows.starts.append(start)
        rows.ends.append(cut)
        if following >= stop:
            return
        start = following


def _cut(text: str, start: int, stop: int, width: int, cells: Callable[[str], int]) -> tuple[int, int]:
    """Where the row that starts at `start` ends, and where the next one starts."""
    used, best, was_wide = 0, (-1, -1), False
    for index in range(start, stop):
        character = text[index]
        size = cells(character)
        if character == " ":
            if used + 1 > width:
                return index, index + 1
            best, was_wide = (index, index + 1), False
        elif size and (size > 1 or was_wide):
            if index > start and character not in _CLOSING:
                best = (index, index)
            was_wide = size > 1
        if used + size > width:
            folded = max(index, start + 1)
            return best if best[0] > start else (folded, folded)
        used += size
    return stop, stop

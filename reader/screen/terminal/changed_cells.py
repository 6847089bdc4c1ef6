"""What of a frame is written to the terminal: the cells that differ from what it shows already.

Textual writes every line that a widget has painted anew, though most of it is as it was. Over ssh each
byte of that is waited for, and a screen reader reads it out. What the terminal shows is remembered here.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from rich.color import ColorSystem
from rich.console import Console
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Size
from textual.strip import Strip

from reader.screen.terminal.inks import PLAIN, Ink, cells_of, codes_between, ink_of, is_cell_plain
from reader.screen.terminal.partial_frames import Patch, PatchUpdate
from widgets.lean_strip import LeanStrip

_SMALL_GAP = 4
"""Cells that stayed the same and are written once more, since a movement of the cursor is no shorter."""


class TerminalPicture:
    """What the terminal shows, as far as it was written here."""

    def __init__(self) -> None:
        self._cells: list[list[str]] = []
        self._inks: list[list[Ink | None]] = []
        self._are_plain: list[bool] = []
        self._size = (0, 0)

    def forget(self) -> None:
        """Know nothing of the terminal any more: what comes next is written whole."""
        width, height = self._size
        self._cells = [[" "] * width for _ in range(height)]
        self._inks = [[None] * width for _ in range(height)]
        self._are_plain = [True] * height

    def fit(self, width: int, height: int) -> None:
        """Be as large as the terminal, of which nothing is known once its size has changed."""
        if self._size != (width, height):
            self._size = (width, height)
            self.forget()

    def sequence_for(self, update: CompositorUpdate, colors: ColorSystem) -> str:
        """The characters that bring the terminal from what it shows to what it is to show."""
        writing = _Writing()
        for column, row, strip in _places_of(update):
            if 0 <= row < self._size[1]:
                self._take(writing, column, row, strip, colors)
        return writing.finished()

    def _take(self, writing: "_Writing", column: int, row: int, strip: Strip, colors: ColorSystem) -> None:
        _, cells, inks, is_plain = _written(strip, colors)
        end = min(column + len(cells), self._size[0])
        if end - column < len(cells):
            cells, inks = cells[: end - column], inks[: end - column]
        row_cells, row_inks = self._cells[row], self._inks[row]
        old_cells, old_inks = row_cells[column:end], row_inks[column:end]
        if cells == old_cells and inks == old_inks:
            return
        # Terminals do not agree on the width of some characters; a line of such is written as one.
        apart = is_plain and (self._are_plain[row] or all(map(is_cell_plain, old_cells)))
        for start, stop in _changed(cells, inks, old_cells, old_inks) if apart else ((0, len(cells)),):
            writing.write(column + start, row, cells[start:stop], inks[start:stop], is_plain=is_plain)
        row_cells[column:end], row_inks[column:end] = cells, inks
        if not (is_plain and self._are_plain[row]):
            self._are_plain[row] = all(map(is_cell_plain, row_cells))


class _Written(NamedTuple):
    """A strip as cells, each with its ink."""

    colors: ColorSystem
    cells: list[str]
    inks: list[Ink | None]
    is_plain: bool
    """Whether every cell is one character that all terminals give one cell."""


def _written(strip: Strip, colors: ColorSystem) -> _Written:
    """The strip as cells; one that is painted again and again is taken apart once."""
    noted = strip.noted if isinstance(strip, LeanStrip) else None
    if isinstance(noted, _Written) and noted.colors is colors:
        return noted
    written = _taken_apart(strip, colors)
    if isinstance(strip, LeanStrip):
        strip.noted = written
    return written


def _taken_apart(strip: Strip, colors: ColorSystem) -> _Written:
    cells: list[str] = []
    inks: list[Ink | None] = []
    is_plain = True
    for text, style, control in strip:
        if not control:
            new = cells_of(text)
            cells += new
            inks += [ink_of(style, colors) if style else PLAIN] * len(new)
            is_plain = is_plain and (text.isascii() or all(map(is_cell_plain, new)))
    return _Written(colors, cells, inks, is_plain)


class Repaint(CompositorUpdate):
    """An update of which only the changed cells are written."""

    def __init__(self, update: CompositorUpdate, picture: TerminalPicture, size: Size) -> None:
        self._size = size
        self._update = update
        self._picture = picture

    def render_segments(self, console: Console) -> str:
        """What is to be written; what this program does not know is written as it is."""
        if not isinstance(self._update, PatchUpdate | LayoutUpdate | ChopsUpdate):
            self._picture.forget()
            return self._update.render_segments(console)
        self._picture.fit(*self._size)
        return self._picture.sequence_for(self._update, console._color_system or ColorSystem.TRUECOLOR)


class _Writing:
    """The characters of a frame, with as few words to the terminal as will do."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._pen = PLAIN
        self._at = (-1, -1)

    def write(
        self, column: int, row: int, cells: list[str], inks: list[Ink | None], *, is_plain: bool
    ) -> None:
        """Write cells from a place on, each run in its ink."""
        self._move(column, row)
        place = 0
        for ink, run in groupby(inks):
            count = len(list(run))
            text = "".join(cells[place : place + count])
            self._take_pen(self._ink_for(text, ink or PLAIN))
            self._parts.append(text)
            place += count
        # Where a cell takes another width than the terminal gives it, the next run must not be wrong as well.
        self._at = (column + len(cells), row) if is_plain else (-1, -1)

    def finished(self) -> str:
        """All that was written, the pen put back."""
        self._take_pen(PLAIN)
        return "".join(self._parts)

    def _move(self, column: int, row: int) -> None:
        at_column, at_row = self._at
        if at_row == row and at_column <= column:
            if at_column < column:
                self._parts.append(f"\x1b[{column - at_column}C")
        else:
            self._parts.append(f"\x1b[{row + 1};{column + 1}H")

    def _ink_for(self, text: str, ink: Ink) -> Ink:
        """The ink, or for blanks one that is as good and nearer to the pen."""
        if text.isspace() and ink.is_quiet and self._pen.is_quiet:
            return self._pen._replace(background=ink.background)
        return ink

    def _take_pen(self, ink: Ink) -> None:
        if ink != self._pen:
            self._parts.append(f"\x1b[{codes_between(self._pen, ink)}m")
            self._pen = ink


def _changed(
    cells: list[str], inks: list[Ink | None], old_cells: list[str], old_inks: list[Ink | None]
) -> Iterator[tuple[int, int]]:
    """The runs of cells that are not as they were."""
    start = stop = -1
    pairs = zip(cells, inks, old_cells, old_inks, strict=True)
    for place, (cell, ink, old_cell, old_ink) in enumerate(pairs):
        if cell == old_cell and (ink == old_ink or (cell == " " and _look_alike(ink, old_ink))):
            continue
        if start >= 0 and place - stop > _SMALL_GAP:
            yield start, stop
            start = place
        start, stop = (place if start < 0 else start), place + 1
    if start >= 0:
        yield start, stop


def _look_alike(blank: Ink | None, other: Ink | None) -> bool:
    if blank is None or other is None:
        return False
    return blank.is_quiet and other.is_quiet and blank.background == other.background


def _places_of(update: CompositorUpdate) -> Iterator[Patch]:
    if isinstance(update, PatchUpdate):
        yield from update.patches
    elif isinstance(update, LayoutUpdate):
        for row, strips in enumerate(update.strips, update.region.y):
            column = update.region.x
            for strip in strips:
                yield column, row, strip
                column += strip.cell_length
    elif isinstance(update, ChopsUpdate):
        for row, first, last in update.spans:
            chops = zip(update.chop_ends[row], update.chops[row].items(), strict=False)
            for end, (column, chop) in chops:
                if chop is not None and column <= last and end > first:
                    yield column, row, chop.crop(0, min(end, last) - column)

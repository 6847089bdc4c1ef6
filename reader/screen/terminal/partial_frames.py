"""Frames of only the cells that may have changed.

Textual renders everything within the one rectangle round all that has changed: a new title above the list and
a new number in the status line below make that the whole screen. Here each row is rendered where it changed.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rich.console import RenderableType
from textual._compositor import Compositor, CompositorUpdate, LayoutUpdate
from textual.errors import NoWidget
from textual.geometry import Offset, Region, Size
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from widgets.lean_strip import LeanStrip
from widgets.text_pane import TextPane

Patch = tuple[int, int, Strip]
"""Column, row and what is to stand from there on."""
_Columns = tuple[int, int]
"""The first of some columns, and the one behind the last."""


class _Band(NamedTuple):
    """Rows below each other, of which the same columns are to be rendered."""

    top: int
    bottom: int
    spans: list[_Columns]


class PatchUpdate(CompositorUpdate):
    """A frame in patches, no two of which overlap."""

    def __init__(self, patches: Iterable[Patch]) -> None:
        self.patches = tuple(patches)


class SparingCompositor(Compositor):
    """Asks the widgets only for rows in which something has changed."""

    def render_update(
        self, full: bool = False, screen_stack: list[Screen[object]] | None = None, simplify: bool = False
    ) -> RenderableType | None:
        """What has to be painted anew; all of it, when asked for, is for a picture."""
        # Only Textual's own frames know how to be printed elsewhere than on the terminal.
        return super().render_update(full, screen_stack, simplify=simplify or full)

    # Textual's own update is of a type of its own; its caller takes any.
    def render_partial_update(self) -> PatchUpdate | None:  # type: ignore[override]
        """What has to be painted anew, if anything has."""
        wanted = _wanted_in(self._dirty_regions, self.size)
        self._dirty_regions.clear()
        return PatchUpdate(self._patches(wanted)) if wanted else None

    def render_full_update(self, simplify: bool = False) -> PatchUpdate | LayoutUpdate:  # type: ignore[override]
        """All that is to be seen; a picture of it, which is simplified, is left to Textual."""
        if simplify:
            return super().render_full_update(simplify)
        self._dirty_regions = {self.size.region}
        return self.render_partial_update() or PatchUpdate(())

    def update_widgets(self, widgets: set[Widget]) -> None:
        """Take what has to be painted anew; a widget that was laid out before and is hidden is no new one."""
        # For a new one Textual lays everything out once more.
        super().update_widgets({each for each in widgets if each in self.visible_widgets or not each._size})

    def get_widget_and_offset_at(self, x: int, y: int) -> tuple[Widget | None, Offset | None]:
        """The widget in a cell, and the character of its text that a selection there begins or ends at."""
        # Textual has it stand in the style of every character; a text knows where its characters are.
        try:
            widget, region = self.get_widget_at(x, y)
        except NoWidget:
            return None, None
        if not isinstance(widget, TextPane) or widget not in self.visible_widgets:
            return super().get_widget_and_offset_at(x, y)
        return widget, widget.view.selectable_at(x - region.x, y - region.y)

    def _patches(self, wanted: list[_Band]) -> Iterator[Patch]:
        # The foremost widget comes first, and what it covers is wanted of no other.
        for widget, (region, clip) in self.visible_widgets.items():
            seen, left_over = region.intersection(clip), []
            for band in wanted:
                covered, rest = _split(band, seen)
                left_over += rest
                if covered:
                    yield from _patches_of(widget, region, covered)
            wanted = _joined(left_over)


def _wanted_in(regions: Iterable[Region], size: Size) -> list[_Band]:
    inside = filter(None, (region.intersection(size.region) for region in regions))
    rows: dict[int, list[_Columns]] = {}
    for row, first, last in Compositor._regions_to_spans(inside):
        rows.setdefault(row, []).append((first, last))
    return _joined(_Band(row, row + 1, spans) for row, spans in rows.items())


def _joined(bands: Iterable[_Band]) -> list[_Band]:
    """The bands, from top to bottom, as few as they can be."""
    joined: list[_Band] = []
    for band in bands:
        if joined and joined[-1].bottom == band.top and joined[-1].spans == band.spans:
            joined[-1] = joined[-1]._replace(bottom=band.bottom)
        else:
            joined.append(band)
    return joined


def _split(band: _Band, seen: Region) -> tuple[_Band | None, list[_Band]]:
    """What of a band lies within a region, and the bands that are left of it."""
    left, right = seen.column_span
    top, bottom = max(band.top, seen.y), min(band.bottom, seen.bottom)
    inside = [
        (max(first, left), min(last, right)) for first, last in band.spans if first < right and left < last
    ]
    if top >= bottom or not inside:
        return None, [band]
    outside = [piece for span in band.spans for piece in _outside(span, left, right)]
    rest = [
        _Band(band.top, top, band.spans),
        _Band(top, bottom, outside),
        _Band(bottom, band.bottom, band.spans),
    ]
    return _Band(top, bottom, inside), [part for part in rest if part.top < part.bottom and part.spans]


def _patches_of(widget: Widget, region: Region, band: _Band) -> Iterator[Patch]:
    """What a widget shows in a band that lies within it."""
    left, width = band.spans[0][0], band.spans[-1][1] - band.spans[0][0]
    crop = Region(left - region.x, band.top - region.y, width, band.bottom - band.top)
    before: Strip | None = None
    pieces: list[tuple[int, Strip]] = []
    # A widget that has yet to hear of its new size gives fewer rows; the frame after that has them.
    for row, strip in zip(range(band.top, band.bottom), widget.render_lines(crop), strict=False):
        if strip is not before:
            before = strip
            pieces = [(first, _cut(strip, first - left, last - left)) for first, last in band.spans]
        for column, piece in pieces:
            yield column, row, piece


def _cut(strip: Strip, first: int, last: int) -> Strip:
    piece = strip.crop(first, last)
    # The same piece may stand in many rows; what is written of it is worked out once.
    return piece if isinstance(piece, LeanStrip) else LeanStrip(piece, piece.cell_length)


def _outside(span: _Columns, left: int, right: int) -> Iterator[_Columns]:
    """What of a span lies outside the columns from `left` to `right`."""
    first, last = span
    if first < min(last, left):
        yield first, min(last, left)
    if max(first, right) < last:
        yield max(first, right), last

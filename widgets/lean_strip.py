"""A row of cells that costs little to make.

Textual makes seven caches for every strip, one for each way in which it may be asked to change; most strips
are written once and asked for nothing. Here a cache is made when it is first used, and a strip remembers what
the filters of the program and whoever writes it to the terminal have made of it.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.cache import FIFOCache
from textual.color import Color
from textual.filter import LineFilter
from textual.strip import Strip

_CACHES = {
    "_divide_cache": 4,
    "_crop_cache": 16,
    "_style_cache": 16,
    "_filter_cache": 4,
    "_line_length_cache": 4,
    "_crop_extend_cache": 4,
    "_offsets_cache": 4,
}
"""How much each of Textual's caches keeps."""
_UNKNOWN = ("_render_cache", "_link_ids", "_cell_count", "passed", "noted")
"""What is worked out when it is first asked for."""


class LeanStrip(Strip):
    """A strip that is as wide as it says, and keeps no more than it is asked for."""

    __slots__ = ("noted", "passed")

    passed: "tuple[Sequence[LineFilter], Strip | None] | None"
    """Filters, and what they have made of the strip; nothing where they leave it as it is."""
    noted: Any
    """What the writer of the strip has noted of it."""

    def __init__(self, segments: Iterable[Segment], cell_length: int) -> None:
        self._segments = list(segments)
        self._cell_length = cell_length

    def __getattr__(self, name: str) -> Any:
        """What was not asked for before."""
        if name in _CACHES:
            value: Any = FIFOCache(_CACHES[name])
        elif name in _UNKNOWN:
            value = None
        else:
            raise AttributeError(name)
        setattr(self, name, value)
        return value


def row_of(segments: Iterable[Segment], width: int, base: Style) -> LeanStrip:
    """A row of already printable segments, cut or filled up to `width` cells."""
    kept: list[Segment] = []
    left = width
    for segment in segments:
        text = segment.text
        size = len(text) if text.isascii() else cell_len(text)
        if size > left:
            kept += Segment.adjust_line_length([segment], left) if left else []
            return LeanStrip(kept, width)
        if text:
            kept.append(segment)
            left -= size
    if left:
        kept.append(Segment(" " * left, base))
    return LeanStrip(kept, width)


def passed(strip: Strip, filters: Sequence[LineFilter], background: Color) -> Strip:
    """The strip as the filters of the program let it pass."""
    if isinstance(strip, LeanStrip) and strip.passed and strip.passed[0] == filters:
        known = strip.passed[1]
        return strip if known is None else known
    segments = before = list(strip)
    for line_filter in filters:
        segments = line_filter.apply(segments, background)
    result = None if segments is before else LeanStrip(segments, strip.cell_length)
    if isinstance(strip, LeanStrip):
        # A strip that knew itself would stay until somebody looks for garbage.
        strip.passed = filters, result
    return strip if result is None else result

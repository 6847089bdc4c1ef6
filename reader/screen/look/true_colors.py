"""Colours as red, green and blue, for a theme that may have named ones.

Textual looks into a cache for each stretch of each row. Nearly all styles have such colours already, and keep
them: which those are is found out once, and a row of nothing else stays as it is.
"""

from rich.segment import Segment
from rich.style import Style
from rich.terminal_theme import TerminalTheme
from textual.app import App
from textual.color import Color
from textual.filter import ANSIToTruecolor, LineFilter

_MOST = 2048
"""Styles that are known; their looks together are far fewer."""


class TrueColors(ANSIToTruecolor):
    """Textual's filter, which leaves alone what it would not change."""

    def __init__(self, terminal_theme: TerminalTheme, enabled: bool = True) -> None:
        super().__init__(terminal_theme, enabled)
        # By identity, which costs less than to compare; whoever is kept here keeps his own.
        self._unchanged: dict[int, Style | None] = {id(None): None}

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments in such colours: the same ones where they have them."""
        unchanged = self._unchanged
        for _, style, control in segments:
            if control or id(style) not in unchanged:
                return self._changed(segments, background)
        return segments

    def _changed(self, segments: list[Segment], background: Color) -> list[Segment]:
        changed = super().apply(segments, background)
        if len(self._unchanged) > _MOST:
            self._unchanged = {id(None): None}
        for before, after in zip(segments, changed, strict=True):
            if before.style == after.style:
                self._unchanged[id(before.style)] = before.style
        return changed


class TrueColorApp(App[None]):
    """An application whose rows pass this filter and not Textual's own."""

    def _refresh_truecolor_filter(self, theme: TerminalTheme) -> None:
        super()._refresh_truecolor_filter(theme)
        self._filters[:] = [_sparing(line_filter, theme) for line_filter in self._filters]


def _sparing(line_filter: LineFilter, theme: TerminalTheme) -> LineFilter:
    is_textuals = type(line_filter) is ANSIToTruecolor
    return TrueColors(theme, line_filter.enabled) if is_textuals else line_filter

"""How the terminal is told of a style, and which cells a text takes."""

import os
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.style import Style
from textual.strip import Strip

from widgets.spacing_marks import is_spacing_mark

_QUIET = ("", "1", "2", "3", "1;3", "2;3")
"""Attributes that do not show on a blank: bold, dim and italic; the others are lines and reversed colours."""
_ITALIC, _UNDERLINE = "3", "4"


class Ink(NamedTuple):
    """A style as the terminal is told it, in codes of SGR."""

    attributes: str = ""
    foreground: str = ""
    background: str = ""

    @property
    def is_quiet(self) -> bool:
        """Whether nothing of it but the background is seen on a blank."""
        return self.attributes in _QUIET


PLAIN = Ink()


@lru_cache(maxsize=4096)
def ink_of(style: Style, colors: ColorSystem) -> Ink:
    """A style in codes of SGR, as many colours as the terminal has."""
    attributes = Strip.render_ansi(
        Style.combine([style, Style(color="default", bgcolor="default")]), colors
    ).removesuffix("39;49")
    if _shows_italics_as_blocks(os.environ):
        attributes = ";".join(_UNDERLINE if code == _ITALIC else code for code in attributes.split(";"))
    foreground = style.color.downgrade(colors).get_ansi_codes() if style.color else ()
    background = style.bgcolor.downgrade(colors).get_ansi_codes(foreground=False) if style.bgcolor else ()
    return Ink(attributes.rstrip(";"), ";".join(foreground), ";".join(background))


def _shows_italics_as_blocks(environment: Mapping[str, str]) -> bool:
    """Whether the terminal is GNU screen, which reverses what is to be italic; tmux has its name at times."""
    return environment.get("TERM", "").startswith("screen") and "TMUX" not in environment


def codes_between(before: Ink, now: Ink) -> str:
    """The codes that change one ink into another; nothing that stays the same is said again."""
    if before.attributes not in ("", now.attributes):
        return ";".join(part for part in ("0", *now) if part) if any(now) else ""
    codes = [now.attributes] if now.attributes != before.attributes else []
    if now.foreground != before.foreground:
        codes.append(now.foreground or "39")
    if now.background != before.background:
        codes.append(now.background or "49")
    return ";".join(codes)


def cells_of(text: str) -> list[str]:
    """What stands in each cell; what takes several is in the first of them, the others are empty."""
    if text.isascii():
        return list(text)
    cells: list[str] = []
    for character in text:
        width = cell_len(character)
        if width:
            cells += [character, *[""] * (width - 1)]
        elif cells:
            cells[-1] += character
    width = cell_len(text)
    return cells if len(cells) == width else [text, *[""] * (width - 1)][:width]


def is_cell_plain(cell: str) -> bool:
    """Whether a cell holds one character that all terminals give one cell."""
    return len(cell) == 1 and not is_spacing_mark(cell)

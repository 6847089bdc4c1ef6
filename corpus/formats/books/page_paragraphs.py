"""Finding the paragraphs of a printed page, whose lines end where the paper does.

Nothing marks a paragraph in the lines of a PDF but a last line with room for the next word. How wide a page
is set, its own longer lines tell; letters have no equal width, so that much is left to be uncertain of.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from corpus.layout.unwrapping import DOUBLE
from corpus.type_hints import Final

_PROSE: Final = 40
"""Characters; shorter lines say nothing about the width of a page."""
_FEWEST: Final = 3
"""Lines that a page needs to have a width at all."""
_WIDE: Final = 0.9
"""The share of the lines of prose that are no wider than what is taken for the width."""
_ROOM: Final = 0.85
"""The share of that width within which the next word would have stood on the line."""
_STOP: Final = re.compile(r"[.!?…:。！？][\"'”’»)\]」』]{0,3}$")
_BULLET: Final = re.compile(r"(?:[-*•◦‣▪▫■□●○·►▶✓✔➤]|\(?\d{1,3}[.)])\s")
_CELLS: Final = re.compile(r"\S {3,}\S|\.{4,}|(?:\. ){4,}|\t")
"""What stands between the cells of a table, or leads to the number of a page."""
HYPHENS: Final = "-\u2010\xad"
"""What a word that the end of a line divides may end with."""
_HYPHEN: Final = re.compile(rf"(?<=[^\W\d_])[{HYPHENS}]$")


def join_lines(page: str) -> str:
    """The text of a page with its paragraphs as one line each, a blank line between them.

    A page without prose that shows its width is left as it is.
    """
    width = _width(page)
    if width is None:
        return page
    blocks = (block.split("\n") for block in re.split(r"\n(?:[^\S\n]*\n)+", page))
    return "\n\n".join("".join(_joined([line.strip() for line in lines], width)) for lines in blocks)


def joint(line: str, following: str) -> str:
    """What stands between the parts of one paragraph: a blank, if anything at all."""
    return "" if DOUBLE.match(line[-1:]) and DOUBLE.match(following) else " "


def _width(page: str) -> float | None:
    prose = sorted(len(line) for line in map(str.strip, page.split("\n")) if len(line) >= _PROSE)
    return prose[int((len(prose) - 1) * _WIDE)] if len(prose) >= _FEWEST else None


def _joined(lines: list[str], width: float) -> Iterator[str]:
    for line, following in pairwise(lines):
        if following[:1].islower() and _HYPHEN.search(line):
            yield line[:-1]
        else:
            yield line + _between(line, following, width)
    yield lines[-1]


def _between(line: str, following: str, width: float) -> str:
    """What parts two lines that follow each other."""
    if _BULLET.match(following) or _CELLS.search(line) or _CELLS.search(following):
        return "\n"
    word = following.partition(" ")[0]
    has_room = len(line) + 1 + len(word) <= width * _ROOM
    if not has_room or following[:1].islower():
        return joint(line, following)
    is_heading = len(following) > width * _ROOM
    return "\n\n" if _STOP.search(line) or is_heading else "\n"

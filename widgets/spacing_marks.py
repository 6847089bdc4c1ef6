"""How wide vowel signs are that stand beside their letter, as in Hindi, Bengali or Burmese: one cell each.

Rich takes all marks for no cells wide; terminals, as the C library's `wcwidth`, only those that lie over or
under their letter (categories Mn and Me). One that is measured too narrow pushes the rest of its row aside.
"""

import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import groupby

import rich.cells
from rich.cells import CellTable

_load: Callable[[str], CellTable] = vars(rich.cells)["load_cell_table"]


def measure_as_terminals_do() -> None:
    """Have Rich, and Textual with it, measure these signs as terminals do; to be called before all else."""
    vars(rich.cells)["load_cell_table"] = table_of


def is_spacing_mark(character: str) -> bool:
    """Whether a character is a sign that belongs to the letter before it and takes a cell of its own."""
    return character >= "\N{DEVANAGARI SIGN INVERTED CANDRABINDU}" and _takes_a_cell(ord(character))


@lru_cache(maxsize=4)
def table_of(unicode_version: str = "auto") -> CellTable:
    """Rich's table of widths, with a cell for each of those signs."""
    table = _load(unicode_version)
    widths = [part for entry in table.widths for part in _parts(*entry)]
    return table._replace(widths=widths)


def _parts(start: int, end: int, width: int) -> Iterator[tuple[int, int, int]]:
    if width:
        yield start, end, width
        return
    for takes_a_cell, group in groupby(range(start, end + 1), _takes_a_cell):
        codes = list(group)
        yield codes[0], codes[-1], int(takes_a_cell)


def _takes_a_cell(code: int) -> bool:
    return unicodedata.category(chr(code)) == "Mc"

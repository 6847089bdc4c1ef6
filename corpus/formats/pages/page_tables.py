"""Tables of a page in its text: what cells tell is paragraphs, what they list stays a row each."""

from collections.abc import Iterator
from itertools import groupby

from corpus.type_hints import Any, Final

_CELL: Final = "|"
_BETWEEN: Final = " | "
_PROSE_WORDS: Final = 8
_STOPS: Final = (".", "!", "?", "…", '."', ".”", "。", "！", "？", "।", "۔")
_BLOCKS: Final = (".//table", ".//td//div", ".//td//p")
_RULE: Final = frozenset("|-: ")


def drop_frames(tree: Any) -> None:
    """Turn tables that only arrange the page into boxes; those of data have no blocks in their cells."""
    for table in list(tree.iter("table")):
        if any(table.find(block) is not None for block in _BLOCKS):
            for part in [table, *table.iter("tbody", "thead", "tr", "td", "th")]:
                part.tag = "div"


def with_plain_tables(text: str) -> str:
    """The text with paragraphs on lines of their own, its rows without marks around them."""
    blocks = (
        block
        for is_row, lines in groupby(text.split("\n"), key=_is_row)
        for block in (_of_table(lines) if is_row else lines)
    )
    return "\n\n".join(blocks)


def _is_row(line: str) -> bool:
    return line.startswith(_CELL)


def _of_table(lines: Iterator[str]) -> Iterator[str]:
    """Cells of prose as paragraphs, the rows between them as one block."""
    rows = [_cells(line) for line in lines if not set(line) <= _RULE]
    for is_told, group in groupby(rows, key=_is_told):
        if is_told:
            yield from (cell for row in group for cell in row)
        else:
            yield "\n".join(_BETWEEN.join(row) for row in group)


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.split(_CELL) if cell.strip()]


def _is_told(row: list[str]) -> bool:
    return any(cell.endswith(_STOPS) and cell.count(" ") >= _PROSE_WORDS for cell in row)

"""The lists that are open at a place in a piece of HTML, and the marks of their items."""

import re

from corpus.limits import PAGE_DEPTH
from corpus.type_hints import Final

BULLET: Final = "•"
_NUMBER: Final = re.compile(r"""\b(?:start|value)\s{0,5}=\s{0,5}["']?\s?(-?\d{1,6})""", re.IGNORECASE)
_STYLE: Final = re.compile(r"""\b[tT][yY][pP][eE]\s{0,5}=\s{0,5}["']?([1aAiI])\b""")
_ROMAN: Final = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_MOST_ROMAN: Final = 3999


class OpenLists:
    """How deep the lists are, and what the next item is called."""

    def __init__(self) -> None:
        self._lists: list[tuple[str, int]] = []
        """The style of each and the number of its next item; the style is empty for bullets."""
        self._closed_beyond = 0
        self._mark = ""
        self._in_item: list[bool] = []

    @property
    def depth(self) -> int:
        """How many items the place is within."""
        return sum(self._in_item)

    def enter(self, name: str, tag: str) -> None:
        """Take note of a list or an item that begins or ends."""
        ends = tag.startswith("</")
        if name == "li":
            self._item(tag, ends=ends)
        elif ends:
            self._end_list()
        elif len(self._lists) < PAGE_DEPTH:
            style = _STYLE.search(tag)
            numbering = (style[1] if style else "1") if name == "ol" else ""
            self._lists.append((numbering, _number(tag, 1)))
            self._in_item.append(False)
        else:
            self._closed_beyond += 1

    def take_mark(self) -> str:
        """The mark of the item, once; what goes on in it has none."""
        mark, self._mark = self._mark, ""
        return mark

    def _item(self, tag: str, *, ends: bool) -> None:
        if not self._lists or self._closed_beyond:
            return
        self._in_item[-1] = not ends
        self._mark = ""
        if not ends:
            style, number = self._lists[-1]
            number = _number(tag, number)
            self._mark = numbered(number, style) if style else BULLET
            self._lists[-1] = (style, number + 1)

    def _end_list(self) -> None:
        if self._closed_beyond:
            self._closed_beyond -= 1
        elif self._lists:
            self._lists.pop()
            self._in_item.pop()


def numbered(number: int, style: str = "1") -> str:
    """The mark of an item: `3.`, `c.` or `iii.` as its list says."""
    written = str(number)
    if style in "iI" and 0 < number <= _MOST_ROMAN:
        written = _roman(number)
    elif style in "aA" and 0 < number <= 26:
        written = chr(ord("a") + number - 1)
    return f"{written.upper() if style in 'AI' else written}."


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written


def _number(tag: str, otherwise: int) -> int:
    found = _NUMBER.search(tag)
    return int(found[1]) if found else otherwise

"""How a piece of HTML is shaped: headings, lists, quotes, code, tables, links and emphasis, line by line.

One pass from left to right, as `corpus.formats.pages.markup` makes the text; unclosed and stray tags cost
no more than others.
"""

import re
from collections.abc import Iterator
from html import unescape

from corpus.article import Element, ElementKind
from corpus.formats.pages.html_lists import OpenLists
from corpus.formats.pages.markup import BLOCKS, tokens, written
from corpus.formats.pages.superscripts import plain_superscripts
from corpus.formats.structure import Inline, SourceLine, elements_in
from corpus.limits import PAGE_DEPTH
from corpus.type_hints import Final

_INLINE: Final = {
    "a": ElementKind.LINK,
    "b": ElementKind.STRONG,
    "strong": ElementKind.STRONG,
    "i": ElementKind.EMPHASIS,
    "em": ElementKind.EMPHASIS,
    "cite": ElementKind.EMPHASIS,
    "dfn": ElementKind.EMPHASIS,
    "code": ElementKind.LITERAL,
    "kbd": ElementKind.LITERAL,
    "samp": ElementKind.LITERAL,
    "tt": ElementKind.LITERAL,
}
_ADDRESS: Final = re.compile(
    r"""\bhref\s{0,5}=\s{0,5}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s>"']{1,4000}))""", re.I
)
_SCHEME: Final = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.-]{0,20}):")
_HEADING: Final = re.compile(r"h[1-6]")


def elements_of_html(text: str, html: str) -> tuple[Element, ...]:
    """What the HTML has marked in the text that was made of it."""
    return elements_in(text, lines_of_html(html)) if "<" in html else ()


def lines_of_html(html: str) -> Iterator[SourceLine]:
    """The lines of the text, each with what it is."""
    shaper = _Shaper()
    for name, text, tag in tokens(plain_superscripts(html)):
        if text:
            shaper.add(written(text))
        elif name in _INLINE:
            shaper.mark(name, tag)
        elif name == "br":
            yield from shaper.line(ends_block=False)
        elif name in BLOCKS:
            yield from shaper.line()
            shaper.enter(name, tag)
            if name in ("tr", "table"):
                yield from shaper.row()
    yield from shaper.line()
    yield from shaper.row()


def _address_of(tag: str) -> str:
    """Where a link leads; empty for scripts, mail and places on the same page."""
    found = _ADDRESS.search(tag)
    return followed(unescape(found[1] or found[2] or found[3] or "")) if found else ""


def followed(address: str) -> str:
    """The address, or nothing where it does not lead to another page of the web."""
    address = address.strip()
    scheme = _SCHEME.match(address)
    if address.startswith("#") or (scheme and scheme[1].lower() not in ("http", "https")):
        return ""
    return address


class _Shaper:
    """What is open at a place in the HTML, and the line that is being gathered."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._open: list[tuple[str, int, str]] = []
        self._inlines: list[Inline] = []
        self._lists = OpenLists()
        self._heading = self._quotes = self._tables = 0
        self._is_code = False
        self._cells: list[str] | None = None
        self._is_head = False

    def add(self, text: str) -> None:
        """Go on with the line."""
        self._pieces.append(text)
        self._length += len(text)

    def mark(self, name: str, tag: str) -> None:
        """Begin or end marked words."""
        if not tag.startswith("</"):
            if len(self._open) < PAGE_DEPTH:
                self._open.append((name, self._length, _address_of(tag) if name == "a" else ""))
            return
        for number in range(len(self._open) - 1, -1, -1):
            if self._open[number][0] == name:
                self._close(*self._open.pop(number))
                return

    def line(self, *, ends_block: bool = True) -> Iterator[SourceLine]:
        """The line that ends here, if it says anything."""
        text = "".join(self._pieces)
        if self._is_code and not ends_block:
            self.add("\n")
            return
        if text.strip():
            for name, start, address in self._open:
                self._close(name, start, address)
            if self._cells is not None and self._tables == 1:
                self._cells[-1:] = (
                    [f"{self._cells[-1]} {' '.join(text.split())}".strip()] if self._cells else []
                )
            else:
                yield self._shaped(text)
        self._pieces, self._inlines, self._length = [], [], 0
        self._open = [(name, 0, address) for name, _, address in self._open]

    def row(self) -> Iterator[SourceLine]:
        """The row of a table that ends here, if it has cells."""
        cells, self._cells = self._cells, None
        if cells and any(cells):
            yield SourceLine("\n".join(cells), parts=ElementKind.CELL, is_head=self._is_head)

    def enter(self, name: str, tag: str) -> None:
        """Take note of what begins or ends with the tag."""
        ends = tag.startswith("</")
        if _HEADING.fullmatch(name):
            self._heading = 0 if ends else int(name[1])
        elif name == "pre":
            self._is_code = not ends
        elif name == "blockquote":
            self._quotes = max(0, self._quotes + (-1 if ends else 1))
        elif name in ("ul", "ol", "li"):
            self._lists.enter(name, tag)
        elif name == "table":
            self._cells = self._cells if ends else None
            self._tables = max(0, self._tables + (-1 if ends else 1))
        elif name in ("td", "th") and not ends:
            self._is_head = name == "th" and (self._is_head or not self._cells)
            self._cells = [*(self._cells or ()), ""]

    def _close(self, name: str, start: int, address: str) -> None:
        if self._length > start and (address or name != "a"):
            self._inlines.append(Inline(_INLINE[name], start, self._length, address))

    def _shaped(self, text: str) -> SourceLine:
        kinds: list[tuple[ElementKind, int, str]] = []
        if self._quotes:
            kinds.append((ElementKind.QUOTE, self._quotes, ""))
        if self._lists.depth:
            kinds.append((ElementKind.ITEM, self._lists.depth, self._lists.take_mark()))
        if self._heading:
            kinds.append((ElementKind.HEADING, self._heading, ""))
        if self._is_code:
            return SourceLine(text, tuple(kinds), parts=ElementKind.CODE)
        return SourceLine(text, tuple(kinds), tuple(self._inlines))

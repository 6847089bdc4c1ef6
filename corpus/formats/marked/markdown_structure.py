"""How a Markdown text is shaped: headings, lists, quotes, code, tables, links and emphasis, line by line."""

from collections.abc import Iterator, Sequence

from corpus.article import ElementKind
from corpus.formats.pages.html_lists import BULLET
from corpus.formats.pages.page_structure import followed, lines_of_html
from corpus.formats.structure import Inline, SourceLine
from corpus.type_hints import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from markdown_it.token import Token

SHOWN: Final = {"text": "", "code_inline": "", "softbreak": " ", "hardbreak": "\n"}
"""The tokens that are text, and what those say that have no content."""
_INLINE: Final = {"strong": ElementKind.STRONG, "em": ElementKind.EMPHASIS, "link": ElementKind.LINK}
_Kinds = tuple[tuple[ElementKind, int, str], ...]


def lines_of_markdown(tokens: "Sequence[Token]") -> Iterator[SourceLine]:
    """The lines of the text, each with what it is."""
    place = _Place()
    for token in tokens:
        if token.type == "inline":
            yield from place.lines(token.children or ())
        elif token.type in ("fence", "code_block"):
            yield SourceLine(token.content.rstrip(), place.kinds(), parts=ElementKind.CODE)
        elif token.type == "html_block":
            yield from lines_of_html(token.content)
        elif token.type == "tr_close":
            yield place.row()
        else:
            place.enter(token)


class _Place:
    """What a place in the text is within."""

    def __init__(self) -> None:
        self._depth = self._quotes = self._heading = 0
        self._mark = ""
        self._cells: list[str] | None = None
        self._is_head = False

    def enter(self, token: "Token") -> None:
        """Take note of what begins or ends."""
        kind, step = token.type.rpartition("_")[0], token.nesting
        if kind == "list_item":
            self._depth += step
            self._mark = (f"{token.info}{token.markup}" if token.info else BULLET) if step > 0 else ""
        elif kind == "blockquote":
            self._quotes += step
        elif kind == "heading":
            self._heading = int(token.tag[1:]) if step > 0 else 0
        elif kind == "thead":
            self._is_head = step > 0
        elif kind == "tr":
            self._cells = []

    def kinds(self) -> _Kinds:
        """What the line is; the mark of an item is that of its first line."""
        mark, self._mark = self._mark, ""
        found = [
            (ElementKind.QUOTE, self._quotes, ""),
            (ElementKind.ITEM, self._depth, mark),
            (ElementKind.HEADING, self._heading, ""),
        ]
        return tuple(kind for kind in found if kind[1])

    def row(self) -> SourceLine:
        """The row of a table that ends."""
        cells, self._cells = self._cells or [], None
        return SourceLine("\n".join(cells), parts=ElementKind.CELL, is_head=self._is_head)

    def lines(self, tokens: "Sequence[Token]") -> Iterator[SourceLine]:
        """The lines of a paragraph, or none for a cell, which belongs to its row."""
        lines = list(_lines(tokens))
        if self._cells is not None:
            self._cells.append(" ".join(text for text, _ in lines).replace("\n", " "))
            return
        for text, inlines in lines:
            yield SourceLine(text, self.kinds(), inlines)


def _lines(tokens: "Sequence[Token]") -> Iterator[tuple[str, tuple[Inline, ...]]]:
    text, inlines, opened = "", [], list[tuple[str, int, str]]()
    for token in tokens:
        kind, _, way = token.type.rpartition("_")
        if token.type == "hardbreak":
            inlines += [Inline(_INLINE[name], start, len(text), said) for name, start, said in opened]
            yield text, tuple(inlines)
            text, inlines = "", []
            opened = [(name, 0, said) for name, _, said in opened]
        elif token.type in SHOWN:
            start = len(text)
            text += token.content or SHOWN[token.type]
            if token.type == "code_inline":
                inlines.append(Inline(ElementKind.LITERAL, start, len(text)))
        elif kind in _INLINE and way == "open":
            opened.append((kind, len(text), followed(str(token.attrGet("href") or ""))))
        elif kind in _INLINE and opened:
            name, start, said = opened.pop()
            if name != "link" or said:
                inlines.append(Inline(_INLINE[name], start, len(text), said))
    yield text, tuple(inlines)

"""Markdown: its text without the markup, with the first heading or the front matter as title."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from corpus.article import Article
from corpus.encoding import decode
from corpus.errors import SourceError
from corpus.formats.marked.front_matter import split_front_matter
from corpus.formats.marked.markdown_dialects import without_dialects
from corpus.formats.marked.markdown_structure import SHOWN, lines_of_markdown
from corpus.formats.payload import Fields, Payload, read_whole, require_few_lines
from corpus.formats.records.fields import article_of
from corpus.formats.structure import elements_in
from corpus.limits import MARKED_LINES, MARKS, TEXT_FILE
from corpus.normalize import normalize
from corpus.type_hints import TYPE_CHECKING
from corpus.value_types import replace

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_MARKS = "*_[]`~<&\\"
_KEPT = "\u2e2c"
"""Stands behind blanks at the end of a line until the text is normalised: rare, and kept as a letter is."""
_BREAK = re.compile(r"(?<=\S) {2,}(?=\r?\n)")
_HEADING_TAG = re.compile(r"\s*(?:<(?:div|center|p)\b[^>]{0,200}>\s*){0,3}<h[1-6]\b", re.IGNORECASE)


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article of the text."""
    data = read_whole(payload, source=source, most=TEXT_FILE)
    raw = require_few_lines(_normalized(decode(data)), source=source, most=MARKED_LINES)
    _require_few_marks(raw, source)
    values, body = split_front_matter(raw)
    tokens = _tokens(body)
    blocks = list(_blocks(tokens))
    title = values.get("title") or next(_headings(blocks), "")
    if ("heading", title) in blocks:
        blocks.remove(("heading", str(title)))
    text = "\n\n".join(text for _, text in blocks)
    if not text:
        raise SourceError(source, "no text in it", "check that it is the right file")
    article = article_of({**values, "title": title}, source=source, fields=fields, text=text)
    yield replace(article, elements=elements_in(article.text, lines_of_markdown(tokens)))


def _normalized(text: str) -> str:
    """The text, its lines ended by the blanks that they have: two of them break a line."""
    if "  \n" not in text and "  \r" not in text:
        return normalize(text)
    marked = _BREAK.sub(f"  {_KEPT}", text.replace(_KEPT, ""))
    return normalize(marked).replace(f"  {_KEPT}", "  ")


def _require_few_marks(text: str, source: str) -> None:
    if (marks := sum(map(text.count, _MARKS))) > MARKS:
        problem = f"{marks:,} signs of markup, and {MARKS:,} are the most"
        raise SourceError(source, problem, "split it into smaller files, or read it with --from text")


def _tokens(markdown: str) -> "Sequence[Token]":
    return _parser().parse(without_dialects(markdown))


@cache
def _parser() -> "MarkdownIt":
    # It keeps nothing of a text, and making one takes as long as reading a short text.
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _headings(blocks: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The headings before any paragraph: one further down is that of a section."""
    for kind, text in blocks:
        if kind == "paragraph":
            return
        if kind == "heading":
            yield text


def _blocks(tokens: "Sequence[Token]") -> Iterator[tuple[str, str]]:  # noqa: C901 - one branch a kind
    """What each block is (heading, item, row, code, paragraph) and its text, without markup."""
    kind = "paragraph"
    row: list[str] = []
    for token in tokens:
        if token.type == "heading_open":
            kind = "heading"
        elif token.type == "list_item_open":
            kind = "item"
        elif token.type == "tr_open":
            row, kind = [], "row"
        elif token.type == "tr_close":
            yield "row", ", ".join(filter(None, row))
            kind = "paragraph"
        elif token.type == "inline":
            text = _inline(token.children or ())
            if kind == "row":
                row.append(text)
            elif text:
                yield kind, _marked(kind, text)
                kind = "paragraph"
        elif token.type == "html_block":
            yield from _html_blocks(token.content)
        elif token.type in ("code_block", "fence") and token.content.strip():
            yield "code", token.content.rstrip()


def _html_blocks(html: str) -> Iterator[tuple[str, str]]:
    """The text of a block of HTML, in paragraphs; a heading by its tag."""
    from corpus.formats.pages.markup import text_of_html

    heading = _HEADING_TAG.match(html)
    for number, text in enumerate(filter(None, text_of_html(html).split("\n\n"))):
        yield ("heading" if heading and not number else "paragraph"), text


def _marked(kind: str, text: str) -> str:
    """The text so that it is still told for what it is without the markup: a heading has no stop."""
    if kind == "heading":
        return text.rstrip(".:") or text
    return f"- {text}" if kind == "item" else text


def _inline(tokens: "Sequence[Token]") -> str:
    pieces = (token.content or SHOWN[token.type] for token in tokens if token.type in SHOWN)
    return "".join(pieces).strip()

"""What the readers of marked texts share: blocks of text, and the article that they make."""

from collections.abc import Iterable, Mapping

from corpus.article import Article, ElementKind
from corpus.errors import SourceError
from corpus.formats.pages.html_lists import BULLET
from corpus.formats.payload import Fields
from corpus.formats.records.fields import article_of
from corpus.formats.structure import SourceLine, elements_in
from corpus.named_tuples import NamedTuple
from corpus.normalize import normalize
from corpus.value_types import replace

_SECTION = 2
"""The rank of a heading where the source does not tell."""


class MarkedBlock(NamedTuple):
    """A heading, a paragraph, an item or code."""

    kind: str
    """heading, paragraph, item or code."""
    text: str


def article_of_blocks(
    blocks: Iterable[MarkedBlock], about: Mapping[str, str], *, source: str, fields: Fields = ()
) -> Article:
    """The article; its title is what is said of it, else a heading that it opens with."""
    listed = [block for block in blocks if block.text.strip()]
    title = about.get("title", "")
    if listed and listed[0].kind == "heading" and title in ("", listed[0].text):
        title = listed.pop(0).text
    text = normalize("\n\n".join(_shown(block) for block in listed))
    if not text:
        raise SourceError(source, "no text in it", "check that it is the right file")
    article = article_of({**about, "title": title}, source=source, fields=fields, text=text)
    return replace(article, elements=elements_in(article.text, map(_line, listed)))


def _line(block: MarkedBlock) -> SourceLine:
    """The block as the screen is to show it."""
    if block.kind == "code":
        return SourceLine(block.text, parts=ElementKind.CODE)
    kinds = {"heading": (ElementKind.HEADING, _SECTION, ""), "item": (ElementKind.ITEM, 1, BULLET)}
    return SourceLine(block.text, (kinds[block.kind],) if block.kind in kinds else ())


def _shown(block: MarkedBlock) -> str:
    return f"- {block.text}" if block.kind == "item" else block.text

"""What the readers of marked texts share: blocks of text, and the article that they make."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.payload import Fields
from corpus.formats.records.fields import article_of
from corpus.normalize import normalize


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
    return article_of({**about, "title": title}, source=source, fields=fields, text=text)


def _shown(block: MarkedBlock) -> str:
    return f"- {block.text}" if block.kind == "item" else block.text

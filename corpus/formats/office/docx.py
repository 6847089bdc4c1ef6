"""DOCX: the paragraphs of a document of Word, with its title, author and date."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.office.package import local, opened, part, said
from corpus.formats.office.shaped_paragraphs import ITEM, elements_of_paragraphs
from corpus.formats.payload import Fields, Payload
from corpus.formats.source_dates import iso_date
from corpus.normalize import normalize, one_line

_HEADING = re.compile(r"(?:heading|title) ?([1-6])?", re.IGNORECASE)
_UNSEEN = frozenset(["p", "del", "moveFrom", "pPr", "instrText", "rt", "Fallback"])
"""Paragraphs within one, which come by themselves; what was taken out; readings; what is said twice."""
_WORDS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article of the document."""
    with opened(payload, source=source) as archive:
        about = part(archive, "docProps/core.xml", source=source)
        document = part(archive, "word/document.xml", source=source)
        paragraphs = [
            (_style(element), _text(element)) for element in _elements(document) if local(element) == "p"
        ]
    title = said(about, "title") or _title(paragraphs)
    text = normalize("\n\n".join(text for _, text in paragraphs if text.strip() and text.strip() != title))
    if not text:
        raise SourceError(source, "no text in it", "check that it is the right file")
    yield Article(
        text,
        one_line(title),
        date=iso_date(said(about, "created")),
        author=one_line(said(about, "creator")) or None,
        source=source,
        elements=elements_of_paragraphs(text, ((_rank(style), words) for style, words in paragraphs)),
    )


def _elements(element: Element) -> Iterator[Element]:
    """The element and all in it, but for what Word writes a second time for programs of old."""
    yield element
    for child in element:
        if local(child) != "Fallback":
            yield from _elements(child)


def _title(paragraphs: list[tuple[str, str]]) -> str:
    """The first paragraph, where its style says that it is a title or a heading."""
    style, text = next(((style, text) for style, text in paragraphs if text.strip()), ("", ""))
    return text.strip() if style.lower().startswith(("title", "heading")) else ""


def _rank(style: str) -> int:
    """The rank of a heading by its style, such as `Heading2`; 0 for another style."""
    found = _HEADING.fullmatch(style)
    return int(found[1] or 1) if found else 0


def _style(paragraph: Element) -> str:
    style = paragraph.find("./{*}pPr/{*}pStyle")
    values = style.attrib.values() if style is not None else ()
    return next(iter(values), "")


def _text(paragraph: Element) -> str:
    """The words of a paragraph, without what was deleted and without those of paragraphs inside it."""
    is_item = paragraph.find("./{*}pPr/{*}numPr") is not None
    return (ITEM if is_item else "") + "".join(_pieces(paragraph))


def _pieces(element: Element) -> Iterator[str]:
    for child in element:
        name = local(child)
        if name == "t":
            yield child.text or ""
        elif name in _WORDS:
            yield _WORDS[name]
        elif name not in _UNSEEN:
            yield from _pieces(child)

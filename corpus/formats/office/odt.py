"""ODT: the paragraphs of an OpenDocument text, with its title, author and date."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.office.package import local, opened, part, said
from corpus.formats.office.shaped_paragraphs import ITEM, elements_of_paragraphs
from corpus.formats.payload import Fields, Payload
from corpus.formats.source_dates import iso_date
from corpus.normalize import normalize, one_line

_SILENT = frozenset(
    ["note", "annotation", "tracked-changes", "forms", "sequence-decls", "ruby-text", "table-of-content"]
)


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article of the document."""
    with opened(payload, source=source) as archive:
        about = part(archive, "meta.xml", source=source)
        content = part(archive, "content.xml", source=source)
        paragraphs = list(_paragraphs(content, prefix=""))
    title = said(about, "title")
    if not title and paragraphs and paragraphs[0][0] == "h":
        title = paragraphs[0][1]
    text = normalize("\n\n".join(text for _, text in paragraphs if text.strip() and text.strip() != title))
    if not text:
        raise SourceError(source, "no text in it", "check that it is the right file")
    yield Article(
        text,
        one_line(title),
        date=iso_date(said(about, "creation-date") or said(about, "date")),
        author=one_line(said(about, "initial-creator") or said(about, "creator")) or None,
        source=source,
        elements=elements_of_paragraphs(text, ((2 * (name == "h"), words) for name, words in paragraphs)),
    )


def _paragraphs(element: Element, *, prefix: str) -> Iterator[tuple[str, str]]:
    """What each block is (h, p) and its text."""
    for child in element:
        name = local(child)
        if name in ("h", "p"):
            yield name, prefix + "".join(_pieces(child))
            prefix = ""
        elif name not in _SILENT:
            yield from _paragraphs(child, prefix=ITEM if name == "list-item" else prefix)


def _pieces(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        name = local(child)
        if name == "s":
            yield " "
        elif name in ("h", "p"):
            # That of a box within the paragraph.
            yield from ("\n\n", *_pieces(child), "\n\n")
        elif name in ("tab", "line-break"):
            yield "\t" if name == "tab" else "\n"
        elif name not in _SILENT:
            yield from _pieces(child)
        yield child.tail or ""

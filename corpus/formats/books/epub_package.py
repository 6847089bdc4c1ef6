"""What a book says of itself: its title, the files of its chapters in order, and their names.

Only what holds text is a chapter: a picture or a font in the order of reading gives way to its fallback.
"""

import posixpath
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from itertools import islice
from urllib.parse import unquote
from xml.etree import ElementTree

from corpus.encoding import declared_charset, decode
from corpus.errors import SourceError
from corpus.formats.pages.markup import text_of_html
from corpus.formats.source_dates import iso_date
from corpus.limits import CHAPTER, CHAPTERS
from corpus.normalize import one_line
from corpus.value_types import Value

DAMAGE = (zipfile.BadZipFile, zlib.error, KeyError, NotImplementedError, RuntimeError, EOFError, OSError)
"""What reading an entry of a damaged archive raises."""

_CONTAINER = "META-INF/container.xml"
_TEXTS = frozenset(
    ("", "application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/x-dtbook+xml")
)
"""Media types of chapters; an item that says none is taken at the spine's word."""
_LINK = re.compile(r"<a\s[^<>]{0,500}?href=[\"']([^\"'<>]{1,500})[\"'][^<>]{0,500}>(.{0,500}?)</a", re.DOTALL)


class Book(Value):
    """A book before its chapters are read."""

    title: str
    author: str
    date: str | None
    language: str
    chapters: tuple[str, ...]
    """The names of the entries, in the order of reading."""
    names: Mapping[str, str]
    """What the table of contents calls them."""


def read_package(archive: zipfile.ZipFile, source: str) -> Book:
    """The book in the archive; what is wrong with it is raised as it comes."""
    container = _xml(archive, _CONTAINER, source)
    rootfile = container.find(".//{*}rootfile")
    path = rootfile.get("full-path", "") if rootfile is not None else ""
    package = _xml(archive, path, source)
    items = {item.get("id", ""): item for item in package.iterfind(".//{*}manifest/{*}item")}
    folder = posixpath.dirname(path)
    return Book(
        one_line(_said(package, "title")),
        one_line(_said(package, "creator")),
        iso_date(_said(package, "date")),
        one_line(_said(package, "language"))[:2].lower(),
        _chapters(package, items, folder),
        _names(archive, items, folder, source),
    )


def read_entry(archive: zipfile.ZipFile, name: str, source: str) -> str:
    """The text of an entry; a `SourceError` where it is larger than any chapter."""
    with archive.open(name) as stream:
        data = stream.read(CHAPTER + 1)
    if len(data) > CHAPTER:
        raise SourceError(source, f"{one_line(name)} in it is too large", "no chapter is like that")
    return decode(data, declared=declared_charset(data))


def _chapters(
    package: ElementTree.Element, items: Mapping[str, ElementTree.Element], folder: str
) -> tuple[str, ...]:
    spine = (items.get(item.get("idref", "")) for item in package.iterfind(".//{*}spine/{*}itemref"))
    texts = (_text_item(item, items) for item in spine if item is not None)
    hrefs = (text.get("href", "") for text in texts if text is not None and not _is_contents(text))
    # Once each, or a small book that names a large chapter a thousand times would never end.
    return tuple(dict.fromkeys(_entry_name(folder, href) for href in hrefs if href))


def _text_item(
    item: ElementTree.Element | None, items: Mapping[str, ElementTree.Element]
) -> ElementTree.Element | None:
    """The item, or the first in the line of its fallbacks that is text."""
    tried: set[str] = set()
    while item is not None and item.get("media-type", "").strip().lower() not in _TEXTS:
        tried.add(item.get("id", ""))
        following = item.get("fallback", "")
        item = items.get(following) if following not in tried else None
    return item


def _is_contents(item: ElementTree.Element) -> bool:
    return "nav" in item.get("properties", "").split()


def _entry_name(folder: str, href: str) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(href.partition("#")[0])))


def _names(
    archive: zipfile.ZipFile, items: Mapping[str, ElementTree.Element], folder: str, source: str
) -> dict[str, str]:
    """The first name that a table of contents gives each entry; of a damaged table none."""
    names: dict[str, str] = {}
    for item in items.values():
        links = _links_of(item)
        if links is None:
            continue
        table = _entry_name(folder, item.get("href", ""))
        with suppress(*DAMAGE, ElementTree.ParseError, ValueError, SourceError):
            for href, name in islice(links(archive, table, source), CHAPTERS):
                names.setdefault(_entry_name(posixpath.dirname(table), href), one_line(name))
    return names


_Links = Callable[[zipfile.ZipFile, str, str], Iterator[tuple[str, str]]]


def _links_of(item: ElementTree.Element) -> _Links | None:
    if item.get("media-type") == "application/x-dtbncx+xml":
        return _points
    return _anchors if _is_contents(item) else None


def _points(archive: zipfile.ZipFile, table: str, source: str) -> Iterator[tuple[str, str]]:
    for point in _xml(archive, table, source).iterfind(".//{*}navPoint"):
        content = point.find("{*}content")
        if content is not None:
            yield content.get("src", ""), point.findtext("{*}navLabel/{*}text") or ""


def _anchors(archive: zipfile.ZipFile, table: str, source: str) -> Iterator[tuple[str, str]]:
    for link in _LINK.finditer(read_entry(archive, table, source)):
        yield link[1], text_of_html(link[2])


def _said(package: ElementTree.Element, name: str) -> str:
    found = package.find(f".//{{*}}metadata/{{*}}{name}")
    return (found.text or "") if found is not None else ""


def _xml(archive: zipfile.ZipFile, name: str, source: str) -> ElementTree.Element:
    text = read_entry(archive, name, source)
    if "<!ENTITY" in text:
        raise SourceError(
            source, "it defines entities of its own, which is not safe to read", "use another copy"
        )
    # Without its declaration, since the characters are decoded already.
    return ElementTree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))  # noqa: S314 - no entities, see above

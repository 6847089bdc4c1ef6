"""Electronic books: each chapter is an article, in the order in which the book is read.

The archive is never unpacked to disk, so that the paths within it can do no harm.
"""

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from urllib.parse import unquote
from xml.etree import ElementTree

from corpus.article import Article
from corpus.encoding import declared_charset, decode
from corpus.errors import SourceError
from corpus.formats.dates import iso_date
from corpus.formats.guard import one_of_many
from corpus.formats.markup import text_of_html
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.limits import CHAPTER, CHAPTERS, DOCUMENT, in_megabytes
from corpus.normalize import normalize, one_line
from corpus.values import Value

_CONTAINER = "META-INF/container.xml"
_SHORTEST_CHAPTER = 200
"""Characters; a cover or a title page has fewer."""
_HEADING = re.compile(r"<h([1-3])[^>]{0,500}>(.{0,500}?)</h\1>", re.IGNORECASE | re.DOTALL)
"""Bounded, or a chapter of `<h1` alone would take time by the square of its length."""
_DAMAGE = (zipfile.BadZipFile, zlib.error, KeyError, NotImplementedError, RuntimeError, EOFError, OSError)


class _Book(Value):
    title: str
    author: str
    date: str | None
    language: str
    chapters: tuple[str, ...]
    """The names of the entries."""


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The chapters, an error for one that is missing; a `SourceError` where the book is damaged."""
    data = read_whole(payload, source=source)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield from _chapters(archive, _read_package(archive, source), source)
    except (*_DAMAGE, ElementTree.ParseError, ValueError) as error:
        raise SourceError(source, "a damaged or protected book", "open it in a book reader") from error


def _chapters(archive: zipfile.ZipFile, book: _Book, source: str) -> Iterator[Article | SourceError]:
    there, size = frozenset(archive.namelist()), 0
    for name in book.chapters[:CHAPTERS]:
        if name not in there:
            yield SourceError(f"{source}, {one_line(name)}", "missing from the book", "get another copy")
            continue
        size += archive.getinfo(name).file_size
        if size > DOCUMENT:
            raise SourceError(source, f"larger than {in_megabytes(DOCUMENT)}", "no book is like that")
        place = f"{source}, {one_line(name)}"
        if outcome := one_of_many(partial(_chapter, archive, name, book, source), place):
            yield outcome


def _read_package(archive: zipfile.ZipFile, source: str) -> _Book:
    container = _xml(archive, _CONTAINER, source)
    rootfile = container.find(".//{*}rootfile")
    path = rootfile.get("full-path", "") if rootfile is not None else ""
    package = _xml(archive, path, source)
    folder = posixpath.dirname(path)
    entries = {
        item.get("id", ""): item.get("href", "") for item in package.iterfind(".//{*}manifest/{*}item")
    }
    spine = (entries.get(item.get("idref", ""), "") for item in package.iterfind(".//{*}spine/{*}itemref"))
    return _Book(
        one_line(_said(package, "title")),
        one_line(_said(package, "creator")),
        iso_date(_said(package, "date")),
        one_line(_said(package, "language"))[:2].lower(),
        # Once each, or a small book that names a large chapter a thousand times would never end.
        tuple(
            dict.fromkeys(posixpath.normpath(posixpath.join(folder, unquote(name))) for name in spine if name)
        ),
    )


def _said(package: ElementTree.Element, name: str) -> str:
    found = package.find(f".//{{*}}metadata/{{*}}{name}")
    return (found.text or "") if found is not None else ""


def _xml(archive: zipfile.ZipFile, name: str, source: str) -> ElementTree.Element:
    text = _entry(archive, name, source)
    if "<!ENTITY" in text:
        raise SourceError(
            source, "it defines entities of its own, which is not safe to read", "use another copy"
        )
    # Without its declaration, since the characters are decoded already.
    return ElementTree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))  # noqa: S314 - no entities, see above


def _entry(archive: zipfile.ZipFile, name: str, source: str) -> str:
    with archive.open(name) as stream:
        data = stream.read(CHAPTER + 1)
    if len(data) > CHAPTER:
        raise SourceError(source, f"{one_line(name)} in it is too large", "no chapter is like that")
    return decode(data, declared=declared_charset(data))


def _chapter(archive: zipfile.ZipFile, name: str, book: _Book, source: str) -> Article | None:
    try:
        html = _entry(archive, name, source)
    except _DAMAGE as error:
        raise SourceError(source, "a damaged chapter", "get another copy") from error
    text = normalize(text_of_html(html))
    heading = _HEADING.search(html)
    title = one_line(text_of_html(heading[2])) if heading else ""
    text = text.removeprefix(title).lstrip()
    if len(text) < _SHORTEST_CHAPTER:
        return None
    return Article(
        text,
        " · ".join(filter(None, (book.title, title))),
        date=book.date,
        author=book.author or None,
        id=one_line(name),
        source=source,
        language=book.language,
    )

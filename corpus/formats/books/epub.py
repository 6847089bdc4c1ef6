"""Electronic books: each chapter is an article, in the order in which the book is read.

The archive is never unpacked to disk, so that the paths within it can do no harm, and only one chapter at a
time is in memory, however many pictures there are.
"""

import re
import zipfile
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from xml.etree import ElementTree

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.books.epub_package import DAMAGE, Book, read_entry, read_package
from corpus.formats.guard import one_of_many
from corpus.formats.pages.markup import text_of_html
from corpus.formats.pages.page_structure import lines_of_html
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.formats.structure import SourceLine, elements_in
from corpus.formats.structure_wanted import is_wanted
from corpus.limits import CHAPTERS, DOCUMENT, in_megabytes
from corpus.normalize import normalize, one_line
from corpus.type_hints import Any
from corpus.value_types import Value

_HEADING = re.compile(r"<h([1-3])[^>]{0,500}>(.{0,500}?)</h\1>", re.IGNORECASE | re.DOTALL)
"""Bounded, or a chapter of `<h1` alone would take time by the square of its length."""
_HALF_TITLE = 200
"""Characters; a cover or a title page has fewer, and no sentence."""
_HALF_TITLE_LINES = 3
_MOST_TITLES = 3
"""Book, part and chapter; plates with nothing but a heading may come by the hundred."""
_SENTENCE_END = re.compile(r"[.!?…。！？।؟][\"'”’»」）)]*$", re.MULTILINE)


class _Chapter(Value):
    titles: tuple[str, ...]
    text: str
    name: str
    """That of the entry."""
    lines: tuple[SourceLine, ...] = ()
    """How its source is shaped."""


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The chapters, an error for one that is missing; a `SourceError` where the book is damaged."""
    is_there = not isinstance(payload, bytes) and payload.seekable()
    stream: Any = payload if is_there else BytesIO(read_whole(payload, source=source))
    try:
        with zipfile.ZipFile(stream) as archive:
            yield from _articles(archive, read_package(archive, source), source)
    except (*DAMAGE, ElementTree.ParseError, ValueError) as error:
        raise SourceError(source, "a damaged or protected book", "open it in a book reader") from error


def _articles(archive: zipfile.ZipFile, book: Book, source: str) -> Iterator[Article | SourceError]:
    """The chapters; half-titles wait for the chapter that they announce."""
    waiting = _Chapter((), "", "")
    for outcome in _chapters(archive, book, source):
        if isinstance(outcome, SourceError):
            yield outcome
            continue
        chapter = _joined(waiting, outcome)
        if _is_half_title(outcome.text):
            waiting = chapter
        else:
            waiting = _Chapter((), "", "")
            yield _article(chapter, book, source)
    if waiting.text:
        yield _article(waiting, book, source)


def _chapters(archive: zipfile.ZipFile, book: Book, source: str) -> Iterator[_Chapter | SourceError]:
    there, size = frozenset(archive.namelist()), 0
    for name in book.chapters[:CHAPTERS]:
        if name not in there:
            yield SourceError(f"{source}, {one_line(name)}", "missing from the book", "get another copy")
            continue
        size += archive.getinfo(name).file_size
        if size > DOCUMENT:
            raise SourceError(source, f"larger than {in_megabytes(DOCUMENT)}", "no book is like that")
        place = f"{source}, {one_line(name)}"
        yield one_of_many(partial(_chapter, archive, name, book, source), place)


def _chapter(archive: zipfile.ZipFile, name: str, book: Book, source: str) -> _Chapter:
    try:
        html = read_entry(archive, name, source)
    except DAMAGE as error:
        raise SourceError(source, "a damaged chapter", "get another copy") from error
    text = normalize(text_of_html(html))
    heading = _HEADING.search(html)
    title = one_line(text_of_html(heading[2])) if heading else ""
    text = text.removeprefix(title).lstrip()
    title = title or book.names.get(name, "")
    lines = tuple(lines_of_html(html)) if is_wanted() else ()
    titles = () if title in ("", book.title, book.author) else (title,)
    # What a title page says again is known; a chapter goes on as it is.
    return _Chapter(titles, _without_known(text, book) if _is_half_title(text) else text, name, lines)


def _is_half_title(text: str) -> bool:
    is_short = len(text) < _HALF_TITLE and len(text.split("\n\n")) <= _HALF_TITLE_LINES
    return is_short and not _SENTENCE_END.search(text)


def _without_known(text: str, book: Book) -> str:
    known = (book.title.casefold(), book.author.casefold(), f"by {book.author}".casefold())
    lines = (line for line in text.split("\n\n") if one_line(line).casefold() not in known)
    return "\n\n".join(lines)


def _joined(waiting: _Chapter, chapter: _Chapter) -> _Chapter:
    titles = tuple(dict.fromkeys(waiting.titles + chapter.titles))[-_MOST_TITLES:]
    text = "\n\n".join(filter(None, (waiting.text, chapter.text)))
    return _Chapter(titles, text, chapter.name, waiting.lines + chapter.lines)


def _article(chapter: _Chapter, book: Book, source: str) -> Article:
    return Article(
        chapter.text,
        " · ".join(filter(None, (book.title, *chapter.titles))),
        date=book.date,
        author=book.author or None,
        id=one_line(chapter.name),
        source=source,
        language=book.language,
        elements=elements_in(chapter.text, chapter.lines),
    )

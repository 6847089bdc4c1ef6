"""PDF: the text of all pages, joined, with words that a line's end divided put together again."""

import logging
import re
import struct
import zlib
from collections.abc import Iterator
from io import BytesIO

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.books.page_paragraphs import HYPHENS, join_lines, joint
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.formats.source_dates import iso_date
from corpus.limits import PAGES, TEXT
from corpus.normalize import normalize, one_line
from corpus.type_hints import Any

_DIVIDED = re.compile(rf"(?<=[^\W\d_])[{HYPHENS}]\n(?=[^\W\d_A-Z])")
_PAGE_NUMBER = re.compile(
    r"^[^\S\n]{0,99}(?:-[^\S\n]{0,9})?\d{1,4}(?:[^\S\n]{0,9}-)?[^\S\n]{0,99}$", re.MULTILINE
)
_DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_LINE = 80
"""Characters of a line that is no heading."""
_PLACEHOLDERS = ("(anonymous)", "(unspecified)", "untitled", "anonymous", "unknown")
"""What programs write for a title or an author that nobody gave."""
_PICTURE_PROGRAM = "jbig2dec"
# What pypdf lets through when a file is damaged on purpose or by accident.
_DAMAGE = (
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    AssertionError,
    NotImplementedError,
    RecursionError,
    OverflowError,
    ZeroDivisionError,
    EOFError,
    struct.error,
    zlib.error,
)


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article that the pages make."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    _keep_quiet()
    _run_no_program()
    data = read_whole(payload, source=source)
    try:
        yield _article(PdfReader(BytesIO(data)), source)
    except DependencyError as error:
        raise SourceError(
            source, "encrypted in a way that needs `cryptography`", "install nutgraf[pdf]"
        ) from error
    except (PyPdfError, *_DAMAGE) as error:
        raise SourceError(source, "a damaged PDF", "open it in a PDF viewer and save it anew") from error


def _keep_quiet() -> None:
    # Without a handler, what it logs would stand beside our one line on standard error.
    logging.getLogger("pypdf").addHandler(logging.NullHandler())


def _run_no_program() -> None:
    # For one kind of picture pypdf starts a program of the system on bytes that anybody may have written.
    from pypdf import overwrite_configuration

    overwrite_configuration(jbig2dec_binary=None)


def _article(reader: Any, source: str) -> Article:
    if reader.is_encrypted and not reader.decrypt(""):
        raise SourceError(source, "locked with a password", "save it without one")
    text = normalize(_joined(_pages(reader)))
    if not text:
        raise SourceError(source, "no text in it, only pictures of pages", "run a text recognition on it")
    about = reader.metadata or {}
    made = _DATE.match(str(about.get("/CreationDate") or ""))
    return Article(
        text,
        _given(about.get("/Title")),
        date=iso_date("-".join(made.groups())) if made else None,
        author=_given(about.get("/Author")) or None,
        source=source,
    )


def _given(value: object) -> str:
    """A title or an author in one line; empty if a program put a word in its place."""
    text = one_line(str(value or ""))
    return "" if text.lower() in _PLACEHOLDERS else text


def _pages(reader: Any) -> Iterator[str]:
    characters = 0
    for number, page in enumerate(reader.pages):
        text = _text_of(page)
        characters += len(text)
        if number >= PAGES or characters > TEXT:
            return
        yield join_lines(_PAGE_NUMBER.sub("", normalize(text)).strip())


def _text_of(page: Any) -> str:
    from pypdf.errors import DependencyError

    try:
        return page.extract_text() or ""
    except DependencyError as error:
        # A picture stands where text or letters should.
        if _PICTURE_PROGRAM in str(error):
            return ""
        raise


def _joined(pages: Iterator[str]) -> str:
    """The pages as one text: where one ends within a sentence, the next goes on in the same paragraph."""
    text = ""
    for page in filter(None, pages):
        if not text:
            text = page
        elif text[-1] in '.!?:"”’»。！？':
            text += "\n\n" + page
        else:
            text += _between(text, page) + page
    return _DIVIDED.sub("", text)


def _between(text: str, page: str) -> str:
    """What stands between a page that ends within a sentence and the next one."""
    goes_on = page[0].islower() or len(text) - text.rfind("\n") > _LINE
    return joint(text, page) if goes_on and text[-1] not in HYPHENS else "\n"

"""Web pages: the main text, found by trafilatura, without menus, advertisements and comments."""

import re
from collections.abc import Iterator

from corpus.article import Article
from corpus.encoding import declared_charset, decode
from corpus.errors import SourceError
from corpus.formats.pages.bylines import names_of_authors
from corpus.formats.pages.headings import headings_of, title_of, without_title
from corpus.formats.pages.page_dates import DATE_SEARCH, page_date
from corpus.formats.pages.page_structure import elements_of_html
from corpus.formats.pages.page_tables import with_plain_tables
from corpus.formats.pages.page_tree import LINE_BREAK, page_tree
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.limits import TAGS, TEXT_FILE
from corpus.normalize import normalize, one_line
from corpus.type_hints import Any, Final

_BREAK: Final = re.compile(rf"(?:(?<![ \n])[ \n]+)?{LINE_BREAK} ?")
_NO_CHARACTER: Final = re.compile(
    r"&#(?:x0{0,6}(?:[1-8bcef]|1[0-9a-f]|fff[ef])|0{0,6}(?:[1-8]|1[124-9]|2\d|3[01]|6553[45]))(?:;|(?![0-9a-f]))",
    re.IGNORECASE,
)
"""References to what XML has no character for; the tree refuses a page that has one."""
_REFERENCES: Final = re.compile(r"(?<=[^\W_]{2}|[^\W_][.,;:!?…”’\")]|[.!?…][”’\")])(?:\[\d{1,3}\]){1,9}")


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article]:
    """The one article of the page."""
    data = read_whole(payload, source=source, most=TEXT_FILE)
    yield article_of_page(decode(data, declared=declared_charset(data)), source=source)


def article_of_page(html: str, *, source: str) -> Article:
    """The article on a page; where trafilatura finds none, or the page is too large for it, all its text."""
    html = _NO_CHARACTER.sub(" ", html) if "&#" in html else html
    # It is a whole book, or made to keep a reader busy: finding its main text would take minutes.
    tree = page_tree(html) if html.count("<") <= TAGS else None
    date = page_date(tree) if tree is not None else None
    headings = headings_of(tree) if tree is not None else None
    found: Any = _extracted(tree) if tree is not None else None
    text = _text(found.text) if found else ""
    if not text or headings is None:
        return _whole_page(html, source)
    title = one_line(title_of(found.title or "", headings).replace(LINE_BREAK, " "))
    text = without_title(text, title, headings)
    return Article(
        text,
        title,
        date=date,
        author=names_of_authors(found.author or "", page=html),
        url=one_line(found.url or "") or None,
        source=source,
        language=one_line(found.language or "")[:2].lower(),
        tags=tuple(filter(None, (one_line(tag) for tag in found.tags or ()))),
        elements=elements_of_html(text, html),
    )


def _text(found: str) -> str:
    return normalize(_REFERENCES.sub("", _BREAK.sub("\n", with_plain_tables(found))))


def _extracted(tree: Any) -> Any:
    """The document that trafilatura makes of the page, or None."""
    import trafilatura

    found: Any = trafilatura.bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        date_extraction_params=dict(DATE_SEARCH),
    )
    return found if found and found.text else None


def _whole_page(html: str, source: str) -> Article:
    from corpus.formats.pages.markup import text_of_html

    text = normalize(text_of_html(html))
    if not text:
        raise SourceError(source, "no text on the page", "it may be made by scripts; save it from a browser")
    return Article(text, source=source, elements=elements_of_html(text, html))

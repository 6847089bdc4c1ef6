"""Feeds: RSS and Atom by feedparser, JSON Feed by itself; an entry is an article."""

import re
from collections.abc import Iterator, Mapping
from functools import partial
from io import BytesIO

from corpus.article import Article
from corpus.encoding import declared_charset, decode
from corpus.errors import SourceError
from corpus.formats.format_detection import is_feed_list
from corpus.formats.guard import one_of_many
from corpus.formats.pages.character_entities import with_characters
from corpus.formats.pages.markup import text_of_html, with_paragraphs
from corpus.formats.pages.page_structure import elements_of_html
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.formats.records.json_objects import parse_json
from corpus.formats.source_dates import iso_date
from corpus.normalize import normalize, one_line
from corpus.type_hints import Any

_ADDRESSED = re.compile(r"[^\s@]{1,100}@[^\s@]{1,100} \(([^()]{2,100})\)")
"""How RSS names an author: `ann@paper.example (Ann Berg)`."""
_FEED_LIST = re.compile(r"<opml[\s>]", re.IGNORECASE)
_START = 1_000
"""Characters in which the element that a document is made of begins."""
_DECLARATION = re.compile(r"\A\ufeff?\s*<\?xml\b[^>]{0,500}\?>")


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The entries that have a text, in the feed's order; a `SourceError` where it is no feed."""
    data = read_whole(payload, source=source)
    text = decode(data, declared=declared_charset(data))
    if text.lstrip().startswith("{"):
        return _read_json(text, source)
    return _read_xml(text, source)


def _read_xml(text: str, source: str) -> Iterator[Article | SourceError]:
    text = with_characters(text)
    if "<!ENTITY" in text:
        raise SourceError(
            source, "it defines entities of its own, which is not safe to read", "ask for a plain feed"
        )
    import feedparser

    parsed: Any = feedparser.parse(_as_utf8(text), sanitize_html=False, resolve_relative_uris=False)
    if not parsed.version and not parsed.entries:
        raise _no_feed(text, source)
    language = one_line(parsed.feed.get("language") or "")[:2].lower()
    publisher = one_line(text_of_html(str(parsed.feed.get("title") or "")))
    # In Atom, the author of a feed is that of each entry that names none.
    author = _authors(parsed.feed) if parsed.version.startswith("atom") else ""
    for number, entry in enumerate(parsed.entries, 1):
        read_entry = partial(_entry, entry, source, language, publisher, author)
        if outcome := one_of_many(read_entry, f"{source}, entry {number}"):
            yield outcome


def _as_utf8(text: str) -> BytesIO:
    """The text in UTF-8, without the declaration of the encoding from which it was decoded.

    A stream, since feedparser would take bytes for the name of a file or an address.
    """
    undeclared = _DECLARATION.sub("", text, count=1)
    return BytesIO(b"\xef\xbb\xbf" + undeclared.encode("utf-8", "replace"))


def _entry(entry: Any, source: str, language: str, publisher: str, author: str) -> Article | None:
    title = one_line(text_of_html(entry.get("title") or ""))
    html = with_paragraphs(_content(entry))
    text = normalize(text_of_html(html))
    if not text and not title:
        return None
    return Article(
        text or title,
        title,
        date=iso_date(entry.get("published") or entry.get("updated") or ""),
        author=_authors(entry) or author or None,
        url=one_line(entry.get("link") or "") or None,
        id=one_line(entry.get("id") or entry.get("link") or "") or None,
        source=source,
        language=language,
        tags=tuple(filter(None, (one_line(tag.get("term") or "") for tag in entry.get("tags") or ()))),
        publisher=publisher,
        elements=elements_of_html(text, html),
    )


def _authors(entry: Any) -> str:
    """All the people that the entry names, each once."""
    names = (one_line(str(person.get("name") or "")) for person in entry.get("authors") or ())
    several = tuple(dict.fromkeys(filter(None, names)))
    if len(several) > 1:
        return ", ".join(several)
    author = one_line(entry.get("author") or "")
    addressed = _ADDRESSED.fullmatch(author)
    return addressed[1] if addressed else author


def _no_feed(text: str, source: str) -> SourceError:
    if is_feed_list(text[:_START].encode()):
        return SourceError(source, "a list of feeds (OPML)", "`nutgraf feeds import` subscribes to them")
    return SourceError(source, "not a feed", "check the file or the address")


def _content(entry: Any) -> str:
    """The longest full content, else the summary."""
    full = [str(part.get("value") or "") for part in entry.get("content") or ()]
    return max(full, key=len, default="") or str(entry.get("summary") or "")


def _read_json(text: str, source: str) -> Iterator[Article | SourceError]:
    feed = parse_json(text, source=source)
    items = feed.get("items") if isinstance(feed, Mapping) else None
    if not isinstance(feed, Mapping) or not isinstance(items, list):
        raise SourceError(source, "not a feed", "check the file or the address")
    language = _string(feed.get("language"))[:2].lower()
    publisher = one_line(_string(feed.get("title")))
    for number, item in enumerate(items, 1):
        if not isinstance(item, Mapping):
            continue
        read_item = partial(_item, item, source, language, publisher)
        if outcome := one_of_many(read_item, f"{source}, entry {number}"):
            yield outcome


def _item(item: Mapping[str, object], source: str, language: str, publisher: str) -> Article | None:
    html, plain, summary = (_string(item.get(name)) for name in ("content_html", "content_text", "summary"))
    title, html = one_line(_string(item.get("title"))), with_paragraphs(html)
    text = normalize(text_of_html(html) if html else plain or summary)
    if not text and not title:
        return None
    return Article(
        text or title,
        title,
        date=iso_date(item.get("date_published") or item.get("date_modified")),
        author=_author(item) or None,
        url=one_line(_string(item.get("url"))) or None,
        id=one_line(_string(item.get("id"))) or None,
        source=source,
        language=_string(item.get("language"))[:2].lower() or language,
        tags=tuple(filter(None, map(one_line, map(_string, _list(item.get("tags")))))),
        publisher=publisher,
        elements=elements_of_html(text, html),
    )


def _author(item: Mapping[str, object]) -> str:
    people = _list(item.get("authors")) or [item.get("author")]
    names = (_string(person.get("name")) for person in people if isinstance(person, Mapping))
    return one_line(", ".join(filter(None, names)))


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _string(value: object) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else ""

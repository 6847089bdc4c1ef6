"""Making an article of named values: those of a JSON object, a row of a table, the front matter of a page.

The values may be of any kind, and called what they like.
"""

from collections.abc import Iterable, Mapping

from corpus.article import Article, Element, published_by
from corpus.errors import SourceError
from corpus.formats.payload import Fields
from corpus.formats.source_dates import iso_date
from corpus.normalize import normalize, one_line

NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "content_text", "articlebody", "maintext", "full_text"),
    "title": ("title", "headline", "name"),
    "date": (
        "date",
        "published",
        "date_published",
        "datepublished",
        "published_at",
        "pubdate",
        "created",
        "created_at",
    ),
    "author": ("author", "authors", "byline", "creator"),
    "url": ("url", "link", "canonical_url"),
    "id": ("id", "_id", "guid", "uuid"),
    "tags": ("tags", "keywords", "categories", "category", "section"),
    "language": ("language", "lang"),
    "source": ("publisher", "source", "site", "site_name", "outlet"),
}
"""Our names, and what data call them, the likeliest first; case is ignored."""


_LONGEST_PUBLISHER = 200


def article_of(record: Mapping[str, object], *, source: str, fields: Fields = (), text: str = "") -> Article:
    """The article that the values describe; a `SourceError` where there is no text among them.

    A `text` that is given is plain, and taken in place of one among the values.
    """
    values = {name.strip().lower(): value for name, value in record.items()}
    if not text and (inner := _inner(values, fields)):
        named = tuple(pair for pair in fields if pair[1].lower() != "article")
        return article_of(inner, source=source, fields=named)
    names = _chosen(fields)
    found = {ours: _first(values, names.get(ours, usual)) for ours, usual in NAMES.items()}
    text = normalize(text) or _text(found["text"])
    if not text:
        raise _no_text(record, source, fields)
    title, date, text = _dated(text, one_line(_words(found["title"])), iso_date(found["date"]))
    return Article(
        text,
        title=title,
        date=date,
        author=one_line(_words(found["author"])) or None,
        url=one_line(_words(found["url"])) or None,
        id=one_line(_words(found["id"])) or None,
        source=_origin(values) or source,
        language=one_line(_words(found["language"]))[:2].lower(),
        tags=_tags(found["tags"]),
        publisher=_publisher(found["source"]),
        elements=_elements(text, found["text"]),
    )


def _dated(text: str, title: str, date: str | None) -> tuple[str, str | None, str]:
    """Title, date and text; a line like `date 2023-03-18 Title` above the text fills what is missing."""
    if not text[:5].lower().startswith("date"):
        return title, date, text
    from corpus.formats.text import split_date_line

    dated = split_date_line(text)
    if dated is None or not dated[2]:
        return title, date, text
    return title or dated[0], date or dated[1], dated[2]


def _chosen(fields: Fields) -> Mapping[str, tuple[str, ...]]:
    """The names that the user gives for ours; of several for one, the first that has a value counts."""
    names: dict[str, tuple[str, ...]] = {}
    for ours, theirs in fields:
        names[ours] = (*names.get(ours, ()), theirs.lower())
    return names


def _inner(values: Mapping[str, object], fields: Fields) -> Mapping[str, object] | None:
    """The object under `article`, as in this program's own output."""
    inner = values.get("article")
    asked = {theirs.lower() for _, theirs in fields} - {"article"}
    return inner if isinstance(inner, Mapping) and not asked & values.keys() else None


def _first(values: Mapping[str, object], names: Iterable[str]) -> object:
    # Most data have few of our values.
    for name in () if values.keys().isdisjoint(names) else names:
        if name in values and values[name] not in (None, "", [], {}):
            return values[name]
    return None


def _elements(text: str, value: object) -> tuple[Element, ...]:
    if not isinstance(value, str) or not _is_html(value):
        return ()
    from corpus.formats.pages.markup import with_lines
    from corpus.formats.pages.page_structure import elements_of_html

    return elements_of_html(text, with_lines(value))


def _is_html(value: str) -> bool:
    return "<" in value and ("</" in value or "<p>" in value or "<br" in value)


def _text(value: object) -> str:
    if isinstance(value, str):
        if _is_html(value):
            from corpus.formats.pages.markup import text_of_html, with_lines

            return normalize(text_of_html(with_lines(value)))
        return normalize(value)
    if isinstance(value, list):
        return "\n\n".join(filter(None, (_text(part) for part in value)))
    if isinstance(value, Mapping):
        return _text(_first({str(name).lower(): member for name, member in value.items()}, NAMES["text"]))
    return ""


def _words(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, list):
        return ", ".join(filter(None, (_words(part) for part in value)))
    if isinstance(value, Mapping):
        return _words(value.get("name") or value.get("value"))
    return ""


def _publisher(value: object) -> str:
    """Who published it; of an address, the site. A path is where something was read, and says nobody."""
    name = one_line(_words(value))
    if name.startswith(("http://", "https://")):
        return published_by(Article("", source=name))
    return "" if "/" in name or name == "-" else name[:_LONGEST_PUBLISHER]


def _origin(values: Mapping[str, object]) -> str:
    """Where a library's export says that the article was read."""
    origin = one_line(_words(values.get("origin"))) if {"identity", "marks"} <= values.keys() else ""
    return "" if origin == "-" else origin


def _tags(value: object) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else value if isinstance(value, list) else []
    return tuple(dict.fromkeys(filter(None, (one_line(_words(part)) for part in parts))))


def _no_text(record: Mapping[str, object], source: str, fields: Fields) -> SourceError:
    wanted = dict(fields).get("text", "text")
    names = (wanted.lower(),) if "text" in dict(fields) else NAMES["text"]
    for name, value in record.items():
        if name.strip().lower() in names:
            problem = f"{one_line(name)!r} is {_kind(value)}"
            return SourceError(source, problem, "name another field with --field text=NAME")
    there = ", ".join(one_line(str(name))[:40] for name in list(record)[:8]) or "nothing"
    return SourceError(source, f"no {wanted!r} in it, only {there}", "name the field with --field text=NAME")


def _kind(value: object) -> str:
    """What a value is that has no text in it, in words."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, (int, float)):
        return "a number"
    if value in ([], {}) or isinstance(value, str):
        return "empty"
    return "a list without a text" if isinstance(value, list) else "an object without a text"

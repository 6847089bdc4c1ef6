"""Reading an export in JSON lines back: articles with their marks, for `Library.add`.

An export may come from anywhere, so nothing in it is believed: text is normalised, marks outside of it are
dropped.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from corpus.article import Article, Span, published_by
from corpus.errors import SourceError
from corpus.formats.records.json_objects import parse_json
from corpus.library.stored_article import Marks, Record
from corpus.normalize import normalize, one_line
from corpus.value_types import replace


def is_export(line: str) -> bool:
    """Whether a file that begins with this line is an export of a library."""
    try:
        value = parse_json(line, source="")
    except SourceError:
        return False
    return isinstance(value, dict) and {"identity", "marks", "text"} <= value.keys()


def read_export(lines: Iterable[str], *, source: str) -> Iterator[Record | SourceError]:
    """The records of an export; a line that is none is an error in its place. `source` names the file."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _record(parse_json(line, source=source))
        except (SourceError, ValueError, TypeError, KeyError, RecursionError, OverflowError):
            yield SourceError(f"{source}:{number}", "not a line of an export", "export the library once more")


def _record(value: object) -> Record:
    if not isinstance(value, dict):
        raise TypeError("a record is an object")
    text = normalize(_text(value, "text") or "")
    article = Article(
        text,
        one_line(_text(value, "title") or ""),
        date=_line(value, "date"),
        author=_line(value, "author"),
        url=_line(value, "url"),
        id=_line(value, "id"),
        source=_line(value, "origin") or _line(value, "source") or "-",
        language=_line(value, "language") or "",
        tags=tuple(one_line(str(tag)) for tag in _list(value, "tags")),
    )
    article = replace(article, publisher=_publisher(value, article))
    identity = bytes.fromhex(_text(value, "identity") or "")
    added = _text(value, "added")
    moment = int(datetime.fromisoformat(added).timestamp()) if added else None
    return Record(article, _marks(value["marks"], len(text)), identity=identity or None, added=moment)


def _publisher(value: dict[str, object], article: Article) -> str:
    """Who is named besides what the article tells by itself."""
    named = _line(value, "source") if "origin" in value else None
    return named if named and named != published_by(article) else ""


def _marks(value: object, length: int) -> Marks:
    if not isinstance(value, dict):
        raise TypeError("marks are an object")
    position = min(max(0, int(value["position"])), length)
    spans = (Span(int(start), int(end)) for start, end in value["highlights"])
    inside = (span for span in spans if 0 <= span.start < span.end <= length)
    return Marks(bool(value["read"]), bool(value["starred"]), position, tuple(inside))


def _text(value: dict[str, object], key: str) -> str | None:
    found = value.get(key)
    if found is not None and not isinstance(found, str):
        raise TypeError(f"{key} is text")
    return found


def _line(value: dict[str, object], key: str) -> str | None:
    return one_line(_text(value, key) or "") or None


def _list(value: dict[str, object], key: str) -> list[object]:
    found = value.get(key, [])
    if not isinstance(found, list):
        raise TypeError(f"{key} is a list")
    return found

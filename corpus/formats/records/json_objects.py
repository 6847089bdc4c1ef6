"""JSON: one object, a list of them, an object that holds such a list, or objects one after another."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from corpus.article import Article
from corpus.encoding import decode
from corpus.errors import SourceError
from corpus.formats.guard import one_of_many
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.formats.records.fields import article_of
from corpus.limits import VALUES

_LISTS = ("articles", "items", "stories", "documents", "docs", "results", "entries", "posts", "data")

_OPENED = re.compile(r"\s*\[\s*")
_OPENED_BY_NAME = re.compile(rf'"(?:{"|".join(_LISTS)})"\s*:\s*\[\s*(?=\{{)')
_COUNTED = re.compile(r'[\[{,]|"[^"\\]*+(?:\\.?[^"\\]*+)*+"?', re.DOTALL)
"""What begins a value or stands before one, or a string, in which none is."""
_BETWEEN = re.compile(r"[\s\x1e]*")
"""What stands between objects; a separator of records in text sequences (RFC 7464)."""
_COMMA = re.compile(r"\s*(?:,\s*|\Z|\])")


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The articles in the order of the data; of a list that breaks off, those before the break."""
    text = decode(read_whole(payload, source=source))
    _require_few_values(text, source)
    try:
        records = _records(_parsed(text, source))
    except SourceError as error:
        whole, is_all = _one_after_another(text)
        if is_all:
            yield from _read_records(whole, source, fields)
            return
        whole = whole or _before_break(text)
        if not whole:
            raise
        yield from _read_records(whole, source, fields)
        remedy = f"{len(whole):,} read before it; check that it is complete"
        raise SourceError(source, error.problem, remedy) from error
    if len(records) == 1:
        yield article_of(_object(records[0], source), source=source, fields=fields)
    else:
        yield from _read_records(records, source, fields)


def _read_records(records: Iterable[object], source: str, fields: Fields) -> Iterator[Article | SourceError]:
    for number, record in enumerate(records, 1):
        yield read_record(record, place=f"{source}, item {number}", source=source, fields=fields)


def parse_json(text: str, *, source: str) -> object:
    """What the JSON says; a `SourceError` where it is none, whatever is wrong with it."""
    _require_few_values(text, source)
    return _parsed(text, source)


def _require_few_values(text: str, source: str) -> None:
    """Raise `SourceError` for more values than any article has: each becomes an object, however short."""
    if len(text) <= VALUES or sum(map(text.count, "[{,")) <= VALUES:
        return
    # Prose has commas, too. What stands in strings is left out only where it matters, since that takes time.
    counted = (found for found in _COUNTED.finditer(text) if text[found.start()] != '"')
    if next(islice(counted, VALUES, None), None):
        problem = f"more than {VALUES:,} values in it"
        raise SourceError(source, problem, "give each article a line of its own (JSON Lines)")


def _parsed(text: str, source: str) -> object:
    try:
        value: object = json.loads(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise SourceError(source, f"not JSON at {where}", "check that it is complete") from error
    except RecursionError:
        raise SourceError(source, "nested too deeply", "no article is like that") from None
    except ValueError as error:
        raise SourceError(source, "a number in it is too long", "no article is like that") from error
    return value


def read_record(record: object, *, place: str, source: str, fields: Fields) -> Article | SourceError:
    """The article that one of many values is, or what is wrong with it, named by its place."""
    return one_of_many(lambda: article_of(_object(record, place), source=source, fields=fields), place)


def _records(value: object) -> list[object]:
    if isinstance(value, list):
        return value
    if isinstance(value, Mapping):
        for name in _LISTS:
            held = value.get(name)
            if isinstance(held, list) and held and isinstance(held[0], Mapping):
                return held
    return [value]


def _one_after_another(text: str) -> tuple[list[object], bool]:
    """The objects one after another, as JSON Lines and jq put them, and whether that is all there is."""
    decoder, values = json.JSONDecoder(), list[object]()
    following = _BETWEEN.match(text)
    position = following.end() if following else 0
    while text.startswith("{", position):
        try:
            value, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            break
        values.append(value)
        following = _BETWEEN.match(text, position)
        position = following.end() if following else position
    return values, bool(values) and position == len(text)


def _before_break(text: str) -> list[object]:
    """The whole values of the list of articles in what is no whole JSON."""
    opened = _OPENED.match(text) or _OPENED_BY_NAME.search(text)
    position = opened.end() if opened else len(text)
    decoder, values = json.JSONDecoder(), list[object]()
    while position < len(text):
        try:
            value, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            break
        following = _COMMA.match(text, position)
        if following is None:
            break
        values.append(value)
        position = following.end()
    return values


def _object(value: object, place: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise SourceError(place, "no object with named values", "give each article a title and a text")
    return value

"""JSON: one object, a list of them, or an object that holds such a list."""

import json
from collections.abc import Iterator, Mapping

from corpus.article import Article
from corpus.encoding import decode
from corpus.errors import SourceError
from corpus.formats.fields import article_of
from corpus.formats.payload import Fields, Payload, read_whole

_LISTS = ("articles", "items", "stories", "documents", "docs", "results", "entries", "posts", "data")


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The articles in the order of the data."""
    records = _records(parse_json(decode(read_whole(payload, source=source)), source=source))
    if len(records) == 1:
        yield article_of(_object(records[0], source), source=source, fields=fields)
        return
    for number, record in enumerate(records, 1):
        yield read_record(record, place=f"{source}, item {number}", source=source, fields=fields)


def parse_json(text: str, *, source: str) -> object:
    """What the JSON says; a `SourceError` where it is none, whatever is wrong with it."""
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
    try:
        return article_of(_object(record, place), source=source, fields=fields)
    except SourceError as error:
        return SourceError(place, error.problem, error.remedy)


def _records(value: object) -> list[object]:
    if isinstance(value, list):
        return value
    if isinstance(value, Mapping):
        for name in _LISTS:
            held = value.get(name)
            if isinstance(held, list) and held and isinstance(held[0], Mapping):
                return held
    return [value]


def _object(value: object, place: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise SourceError(place, "no object with named values", "give each article a title and a text")
    return value

"""JSON Lines: an object a line.

They are read one at a time, so that a file of any size takes the memory of one article.
"""

from collections.abc import Iterator

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.payload import Fields, Payload
from corpus.formats.records.bounded_lines import read_lines
from corpus.formats.records.json_objects import parse_json, read_record


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The articles in the order of the lines; a line that is none is an error in its place."""
    for number, line in enumerate(read_lines(payload, source=source), 1):
        if line.strip():
            yield _read_line(line, f"{source}, line {number}", source, fields)


def _read_line(line: str, place: str, source: str, fields: Fields) -> Article | SourceError:
    try:
        record = parse_json(line, source=place)
    except SourceError as error:
        return SourceError(place, error.problem.partition(" at ")[0], error.remedy)
    return read_record(record, place=place, source=source, fields=fields)

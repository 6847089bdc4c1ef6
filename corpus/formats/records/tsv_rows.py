"""Tab-separated values: as `corpus.formats.records.csv_rows`, with a tab between two values."""

from collections.abc import Iterator

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.payload import Fields, Payload
from corpus.formats.records.bounded_lines import read_lines
from corpus.formats.records.csv_rows import read_table


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The articles in the order of the rows."""
    lines = read_lines(payload, source=source)
    return read_table(next(lines, ""), lines, delimiter="\t", source=source, fields=fields)

"""Tab-separated values: as `corpus.formats.csv_rows`, with a tab between two values."""

from collections.abc import Iterator

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.bounded_lines import read_lines
from corpus.formats.csv_rows import read_table
from corpus.formats.payload import Fields, Payload


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The articles in the order of the rows."""
    lines = read_lines(payload, source=source)
    return read_table(next(lines, ""), lines, delimiter="\t", source=source, fields=fields)

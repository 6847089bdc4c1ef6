"""Comma-separated values: an article a row, the names in the header."""

import csv
from collections.abc import Iterator

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.json_objects import read_record
from corpus.formats.lines import read_lines
from corpus.formats.payload import LONGEST_LINE, Fields, Payload

_DELIMITERS = ",;|\t"


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The articles in the order of the rows; the header tells whether commas or semicolons are used."""
    lines = read_lines(payload, source=source)
    header = next(lines, "")
    delimiter = max(_DELIMITERS, key=header.count)
    return read_table(header, lines, delimiter=delimiter, source=source, fields=fields)


def read_table(
    header: str, lines: Iterator[str], *, delimiter: str, source: str, fields: Fields
) -> Iterator[Article | SourceError]:
    """The articles of the rows under a header."""
    csv.field_size_limit(LONGEST_LINE)
    try:
        names = next(csv.reader([header.replace("\x00", "")], delimiter=delimiter), [])
        rows = csv.reader((line.replace("\x00", "") for line in lines), delimiter=delimiter)
        for number, row in enumerate(rows, 2):
            if row:
                record = dict(zip(names, row, strict=False))
                yield read_record(record, place=f"{source}, row {number}", source=source, fields=fields)
    except csv.Error as error:
        raise SourceError(source, f"not a table ({error})", "check its quotation marks") from error

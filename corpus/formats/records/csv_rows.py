"""Comma-separated values: an article a row, the names in the header."""

import csv
from collections.abc import Iterator

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.payload import Fields, Payload
from corpus.formats.records.bounded_lines import read_lines
from corpus.formats.records.fields import NAMES
from corpus.formats.records.json_objects import read_record
from corpus.limits import LINE
from corpus.patterns import lazy_pattern

_SAID = lazy_pattern(r"\ufeff?sep=([,;|\t])\s*$")
"""What Excel puts above a header."""
_DELIMITERS = ",;|\t"


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The articles in the order of the rows; the header tells whether commas or semicolons are used."""
    lines = read_lines(payload, source=source)
    header = next(lines, "")
    if said := _SAID.match(header):
        return read_table(next(lines, ""), lines, delimiter=said[1], source=source, fields=fields)
    delimiter = max(_DELIMITERS, key=header.count)
    return read_table(header, lines, delimiter=delimiter, source=source, fields=fields)


def read_table(
    header: str, lines: Iterator[str], *, delimiter: str, source: str, fields: Fields
) -> Iterator[Article | SourceError]:
    """The articles of the rows under a header."""
    csv.field_size_limit(LINE)
    try:
        names = next(csv.reader([header.replace("\x00", "")], delimiter=delimiter), [])
        rows = csv.reader((line.replace("\x00", "") for line in lines), delimiter=delimiter)
        for number, row in enumerate(rows, 2):
            if row:
                yield _read_row(names, row, f"{source}, row {number}", source, fields, delimiter)
    except csv.Error as error:
        raise SourceError(source, f"not a table ({error})", "check its quotation marks") from error


def _read_row(
    names: list[str], row: list[str], place: str, source: str, fields: Fields, delimiter: str
) -> Article | SourceError:
    """The article of one row; none is cut to the length of the header."""
    if len(row) > len(names) and any(cell.strip() for cell in row[len(names) :]):
        if names and names[-1].strip().lower() in NAMES["text"]:
            # Commas of a text without quotation marks: what they parted is one again.
            last = len(names) - 1
            return _read_row(
                names, [*row[:last], delimiter.join(row[last:])], place, source, fields, delimiter
            )
        problem = f"{len(row):,} cells under a header of {len(names):,}"
        return SourceError(place, problem, "put the text that holds commas within quotation marks")
    return read_record(dict(zip(names, row, strict=False)), place=place, source=source, fields=fields)

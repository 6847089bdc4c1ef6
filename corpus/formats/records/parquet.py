"""Parquet: rows with the names of our fields; it needs pyarrow, which the extra `parquet` brings."""

from collections.abc import Iterator
from functools import partial
from io import BytesIO

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.guard import one_of_many
from corpus.formats.payload import Fields, Payload, read_whole
from corpus.formats.records.fields import article_of

_ROWS = 1_000
"""So many rows are unpacked at once."""


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """An article a row, an error in the place of one that is none."""
    try:
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise SourceError(source, "Parquet needs pyarrow", "install nutgraf[parquet]") from error

    table = ParquetFile(BytesIO(read_whole(payload, source=source)))
    number = 0
    for batch in table.iter_batches(batch_size=_ROWS):
        for row in batch.to_pylist():
            number += 1
            place = f"{source}, row {number}"
            outcome = one_of_many(partial(article_of, row, source=source, fields=fields), place)
            yield outcome

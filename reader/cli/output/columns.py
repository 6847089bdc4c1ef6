"""Records in Parquet: one schema for all parts, whatever the records of one happen to lack."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from corpus.errors import MissingExtraError
from corpus.type_hints import Any


def write_columns(records: Iterable[Mapping[str, Any]], path: Path, *, part: str) -> None:
    """Write records of summaries (`sentences`) or `entities`."""
    arrow, parquet = _arrow()
    table = arrow.Table.from_pylist(list(records), schema=_schema(arrow, part))
    parquet.write_table(table, path, compression="zstd")


def read_columns(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a part."""
    _, parquet = _arrow()
    for batch in parquet.ParquetFile(path).iter_batches():
        yield from batch.to_pylist()


def check_columns() -> None:
    """Raise `MissingExtraError` where Parquet cannot be written."""
    _arrow()


def _arrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise MissingExtraError("--format parquet", "pyarrow", "install nutgraf[parquet]") from error
    return pyarrow, parquet


def _schema(arrow: Any, part: str) -> Any:
    text, number, several = arrow.string(), arrow.int64(), arrow.list_
    article = {
        **dict.fromkeys(("id", "title", "date", "author", "url", "source", "language"), text),
        **dict.fromkeys(("words", "sentences"), number),
        "foreign_id": text,
        "tags": several(text),
        "text": text,
    }
    place = {"start": number, "end": number, "text": text}
    sentence = {"index": number, **place, "score": arrow.float64(), "time": text}
    entity = {"label": text, **place, "name": text, "role": text, "forms": several(text)}
    parts = {
        "sentences": {"method": text, "sentences": several(_struct(arrow, sentence))},
        "entities": {"entities": several(_struct(arrow, entity))},
    }
    return arrow.schema({"schema": number, "article": _struct(arrow, article), **parts[part]})


def _struct(arrow: Any, fields: Mapping[str, Any]) -> Any:
    return arrow.struct(list(fields.items()))

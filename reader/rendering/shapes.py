"""How an answer looks: every kind of answer has a `Shape`, every format one way to write any shape.

An answer is written as it comes; a JSON array of 100,000 summaries never stands in memory. `json` and `csv`
are imported only by who needs them, since a plain summary is mostly waiting for imports.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import chain, islice
from typing import Generic, TextIO, TypeVar

T = TypeVar("T")
Record = Mapping[str, object]


class OutputFormat(StrEnum):
    """The names that `--format` takes."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Shape(Generic[T]):
    """The looks of one kind of answer."""

    heading: Callable[[T], str] | None
    """What tells it from others when several are printed plainly; None where a line tells enough."""
    plain: Callable[[T], str]
    """Lines, each ended."""
    markdown: Callable[[T], str]
    record: Callable[[T], Record]
    columns: tuple[str, ...]
    rows: Callable[[T], Iterable[tuple[object, ...]]]


def write(items: Iterable[T], shape: Shape[T], *, form: OutputFormat, stream: TextIO) -> None:
    """Write every item in `form`, in order, as it comes."""
    writers = {
        OutputFormat.PLAIN: _write_plain,
        OutputFormat.MARKDOWN: _write_markdown,
        OutputFormat.JSON: _write_array,
        OutputFormat.JSONL: _write_lines,
        OutputFormat.CSV: _write_table,
    }
    writers[form](iter(items), shape, stream)


def _write_plain(items: Iterator[T], shape: Shape[T], stream: TextIO) -> None:
    first = list(islice(items, 2))
    heading = shape.heading if len(first) == 2 else None
    for item in chain(first, items):
        plain = shape.plain(item)
        stream.write(f"==> {heading(item)} <==\n{plain}\n" if heading else plain)


def _write_markdown(items: Iterator[T], shape: Shape[T], stream: TextIO) -> None:
    between = ""
    for item in items:
        stream.write(between + shape.markdown(item))
        between = "\n"


def _write_array(items: Iterator[T], shape: Shape[T], stream: TextIO) -> None:
    dumped = _encoder(stream)
    stream.write("[")
    between = "\n"
    for item in items:
        stream.write(between + dumped(shape.record(item)))
        between = ",\n"
    stream.write("\n]\n" if between == ",\n" else "]\n")


def _write_lines(items: Iterator[T], shape: Shape[T], stream: TextIO) -> None:
    dumped = _encoder(stream)
    for item in items:
        stream.write(dumped(shape.record(item)) + "\n")


def _encoder(stream: TextIO) -> Callable[[Record], str]:
    import json

    encoding = (getattr(stream, "encoding", None) or "utf-8").lower()
    # What another encoding cannot hold would be written in a way that is no JSON.
    return partial(json.dumps, ensure_ascii=encoding not in ("utf-8", "utf8"))


def _write_table(items: Iterator[T], shape: Shape[T], stream: TextIO) -> None:
    import csv

    table = csv.writer(stream, lineterminator="\n")
    table.writerow(shape.columns)
    for item in items:
        table.writerows(shape.rows(item))

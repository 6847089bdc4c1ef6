"""How an answer looks: every kind of answer has an `AnswerShape`, every format one way to write any shape.

An answer is written as it comes; a JSON array of 100,000 summaries never stands in memory. `json` and `csv`
are imported only by who needs them, since a plain summary is mostly waiting for imports.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache, partial
from io import StringIO
from itertools import chain, islice

from corpus.named_tuples import NamedTuple
from corpus.type_hints import Generic, TextIO, TypeVar

T = TypeVar("T")
JsonRecord = Mapping[str, object]


class OutputFormat(StrEnum):
    """The names that `--format` takes."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


class AnswerShape(NamedTuple, Generic[T]):
    """The looks of one kind of answer."""

    heading: Callable[[T], str] | None
    """What tells it from others when several are printed plainly; None where a line tells enough."""
    plain: Callable[[T], str]
    """Lines, each ended."""
    markdown: Callable[[T], str]
    record: Callable[[T], JsonRecord]
    columns: tuple[str, ...]
    rows: Callable[[T], Iterable[tuple[object, ...]]]
    address: Callable[[T], str | None] | None = None
    """Where its heading leads."""


class Look(NamedTuple):
    """How an answer is to look, whatever its shape."""

    form: OutputFormat
    ascii_only: bool = False
    """Whether JSON has to spell all other letters by number."""
    line: Callable[[JsonRecord], str] | None = None
    """What makes the line of a record, in place of the format."""
    links: str = ""
    """What marks links as ours, where the answer goes to a terminal that has them."""
    only: tuple[str, ...] = ()
    """The parts of a record that are wanted; all of it where none is named."""


class AnswerPiece(NamedTuple):
    """An item as it is written; nothing but text, so that it travels well between processes."""

    heading: str | None
    body: str


def flattened(record: JsonRecord) -> JsonRecord:
    """The record with its article's fields beside its own, which go first where both have a name."""
    article = record.get("article")
    return {**article, **record} if isinstance(article, Mapping) else record


def look_for(stream: TextIO, form: OutputFormat) -> Look:
    """The look of an answer in `form` on the stream."""
    encoding = (getattr(stream, "encoding", None) or "utf-8").lower()
    # What another encoding cannot hold would be written in a way that is no JSON.
    return Look(form, ascii_only=encoding not in ("utf-8", "utf8"))


def write(items: Iterable[T], shape: AnswerShape[T], *, form: OutputFormat, stream: TextIO) -> None:
    """Write every item in `form`, in order, as it comes."""
    write_as(look_for(stream, form), items, shape, stream)


def write_as(look: Look, items: Iterable[T], shape: AnswerShape[T], stream: TextIO) -> None:
    """Write every item with that look, in order, as it comes."""
    pieces = (piece_of(item, shape, look) for item in items)
    write_pieces(pieces, form=look.form, columns=shape.columns, stream=stream)


def piece_of(item: T, shape: AnswerShape[T], look: Look) -> AnswerPiece:
    """The item as it is written."""
    if look.line:
        return AnswerPiece(None, look.line(shape.record(item)))
    if look.form is OutputFormat.PLAIN:
        return AnswerPiece(_heading(item, shape, look), shape.plain(item))
    if look.form is OutputFormat.MARKDOWN:
        return AnswerPiece(None, shape.markdown(item))
    if look.form is OutputFormat.CSV:
        return AnswerPiece(None, _table(shape.rows(item)))
    return AnswerPiece(None, _encoder(look.ascii_only)(_parts(shape.record(item), look.only)))


def _heading(item: T, shape: AnswerShape[T], look: Look) -> str | None:
    heading = shape.heading(item) if shape.heading else None
    if not look.links or not heading or not shape.address:
        return heading
    from reader.cli.output.links import linked

    return linked(heading, shape.address(item), look.links)


def write_pieces(
    pieces: Iterable[AnswerPiece], *, form: OutputFormat, columns: tuple[str, ...], stream: TextIO
) -> None:
    """Write every piece with what stands between them, in order, as it comes."""
    ways: Mapping[OutputFormat, Callable[[Iterator[AnswerPiece]], Iterator[str]]] = {
        OutputFormat.PLAIN: _headed,
        OutputFormat.MARKDOWN: _parted,
        OutputFormat.JSON: _in_array,
        OutputFormat.JSONL: _on_lines,
        OutputFormat.CSV: partial(_under, columns),
    }
    for text in ways[form](iter(pieces)):
        stream.write(text)


def _parts(record: JsonRecord, only: tuple[str, ...]) -> JsonRecord:
    known = flattened(record)
    return {name: known.get(name) for name in only} if only else record


def _headed(pieces: Iterator[AnswerPiece]) -> Iterator[str]:
    """Each under its heading, unless there is only one."""
    first = list(islice(pieces, 2))
    for heading, body in chain(first, pieces):
        yield body if heading is None or len(first) == 1 else f"==> {heading} <==\n{body}\n"


def _parted(pieces: Iterator[AnswerPiece]) -> Iterator[str]:
    between = ""
    for piece in pieces:
        yield between + piece.body
        between = "\n"


def _in_array(pieces: Iterator[AnswerPiece]) -> Iterator[str]:
    yield "["
    between = "\n"
    for piece in pieces:
        yield between + piece.body
        between = ",\n"
    yield "\n]\n" if between == ",\n" else "]\n"


def _on_lines(pieces: Iterator[AnswerPiece]) -> Iterator[str]:
    return (f"{piece.body}\n" for piece in pieces)


def _under(columns: tuple[str, ...], pieces: Iterator[AnswerPiece]) -> Iterator[str]:
    yield _table([columns])
    yield from (piece.body for piece in pieces)


def _table(rows: Iterable[tuple[object, ...]]) -> str:
    import csv

    table = StringIO()
    csv.writer(table, lineterminator="\n").writerows(rows)
    return table.getvalue()


@cache
def _encoder(ascii_only: bool) -> Callable[[JsonRecord], str]:
    import json

    return json.JSONEncoder(ensure_ascii=ascii_only).encode

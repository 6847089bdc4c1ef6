"""Tables of what the program knows: plain columns for a person, records for a script.

The columns are named where a person reads them; what is piped on begins with the first record, as ever.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from reader.cli.context import Context
from reader.cli.rendering.answer_shapes import AnswerShape, JsonRecord, OutputFormat, write
from reader.cli.rendering.plain import escaped


def write_table(
    context: Context, records: Sequence[JsonRecord], *, legend: str = "", unless: str = ""
) -> int:
    """Write one record a line in the format asked for, columns aligned when plain; the exit status is 0.

    The legend is for a person alone; where there are no records, `unless` is the remark that says so.
    """
    if unless and not records:
        context.terminal.note(unless)
    columns = tuple(records[0]) if records else ()
    form = OutputFormat(context.options.format)
    with context.terminal.answer() as stream:
        if form is OutputFormat.PLAIN and context.terminal.is_read_by_person:
            stream.writelines(_for_person(columns, records, legend, strong=context.terminal.bold))
        elif form is OutputFormat.PLAIN:
            stream.writelines(_lines([record.values() for record in records]))
        else:
            if form is OutputFormat.MARKDOWN:
                stream.write(f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}\n")
            write(records, _shape(columns), form=form, stream=stream)
    return 0


def _for_person(
    columns: Sequence[str], records: Sequence[JsonRecord], legend: str, *, strong: Callable[[str], str]
) -> Iterator[str]:
    """The lines under the names of the columns, and the legend below."""
    names = [column.replace("_", " ").upper() for column in columns]
    header, *lines = _lines([names, *(record.values() for record in records)])
    if columns:
        yield strong(header.rstrip("\n")) + "\n"
    yield from lines
    if legend:
        yield f"\n{legend}\n"


def _lines(rows: Sequence[Iterable[object]]) -> list[str]:
    """The rows with their columns aligned."""
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return [_line(row, widths) for row in cells]


def _shape(columns: tuple[str, ...]) -> AnswerShape[JsonRecord]:
    return AnswerShape(
        heading=None,
        plain=lambda record: _line(record.values(), [0] * len(columns)),
        markdown=lambda record: f"| {' | '.join(escaped(_cell(value)) for value in record.values())} |\n",
        record=lambda record: record,
        columns=columns,
        rows=lambda record: [tuple(_cell(value) for value in record.values())],
    )


def _line(values: Iterable[object], widths: Sequence[int]) -> str:
    cells = (_cell(value).ljust(width) for value, width in zip(values, widths, strict=True))
    return "  ".join(cells).rstrip() + "\n"


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, (tuple, list)):
        return " ".join(map(str, value))
    return "" if value is None else str(value)

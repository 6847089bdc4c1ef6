"""Tables of what the program knows: plain columns for a person, records for a script."""

from collections.abc import Iterable, Sequence

from reader.commands.context import Context
from reader.rendering.plain import escaped
from reader.rendering.shapes import OutputFormat, Record, Shape, write


def write_table(context: Context, records: Sequence[Record]) -> int:
    """Write one record a line in the format asked for, columns aligned when plain; the exit status is 0."""
    columns = tuple(records[0]) if records else ()
    widths = [max(len(_cell(record[column])) for record in records) for column in columns]
    form = OutputFormat(context.options.format)
    with context.terminal.answer() as stream:
        if form is OutputFormat.PLAIN:
            stream.writelines(_line(record.values(), widths) for record in records)
        else:
            if form is OutputFormat.MARKDOWN:
                stream.write(f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}\n")
            write(records, _shape(columns), form=form, stream=stream)
    return 0


def _shape(columns: tuple[str, ...]) -> Shape[Record]:
    return Shape(
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

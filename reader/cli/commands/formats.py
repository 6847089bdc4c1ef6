"""`nutgraf formats`: the formats that can be read."""

from corpus.formats.known_formats import FORMATS, Format
from reader.cli.commands.reference import write_table
from reader.cli.context import Context


def run(context: Context) -> int:
    """List the formats with the file endings that tell them, and what some of them need."""
    records = [
        {"name": format.name, "suffixes": format.suffixes, "description": _description(format)}
        for format in FORMATS.values()
    ]
    return write_table(context, records)


def _description(format: Format) -> str:
    if format.is_installed:
        return format.description
    return f"{format.description}; not installed, nutgraf[{format.extra}] brings it"

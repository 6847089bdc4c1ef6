"""`nutgraf formats`: the formats that can be read."""

import argparse

from corpus.formats.table import FORMATS
from reader.cli.arguments import add_writing
from reader.cli.commands.reference import write_table
from reader.cli.context import Context


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Looks alone."""
    add_writing(parser)


def run(context: Context) -> int:
    """List the formats with the file endings that tell them."""
    records = [
        {"name": one.name, "suffixes": tuple(one.suffixes), "description": one.description}
        for one in FORMATS.values()
    ]
    return write_table(context, records)

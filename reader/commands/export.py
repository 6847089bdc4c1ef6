"""`nutgraf export`: articles with their marks; JSON Lines come back whole through `nutgraf add`."""

import argparse

from corpus.library.exporting import EXPORTS
from reader.commands.arguments import add_query
from reader.commands.context import Context


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A query, a format, a file."""
    add_query(parser)
    parser.add_argument("--format", choices=EXPORTS, default="jsonl", help="default: jsonl")
    parser.add_argument("--output", default="", metavar="FILE", help="written whole or not at all")


def run(context: Context) -> int:
    """Write the articles as they are read."""
    options = context.options
    with context.session.library_as_it_is() as library, context.terminal.answer() as stream:
        for piece in EXPORTS[options.format](library.records(" ".join(options.query))):
            stream.write(piece)
    return 0

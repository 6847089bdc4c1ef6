"""`nutgraf remove`: articles out of the library for good."""

import argparse

from reader.cli.article_choice import chosen_ids
from reader.cli.context import Context
from reader.cli.parsing.shared_options import add_where


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Ids, or a query."""
    add_where(parser)
    parser.add_argument("ids", nargs="*", metavar="ID", help="as `nutgraf list` shows them: @12 or 12")


def run(context: Context) -> int:
    """Remove all of them, or none when one is not there."""
    with context.session.library_to_change() as library:
        removed = library.remove(chosen_ids(library, context.options.ids, context.options.where))
    context.terminal.note(f"{removed:,} removed")
    return 0

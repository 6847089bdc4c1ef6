"""`nutgraf mark`: articles of the library read or unread, with a star or without."""

import argparse

from reader.cli.article_choice import chosen_ids
from reader.cli.context import Context
from reader.cli.parsing.shared_options import add_where

_MARKS = ("read", "unread", "star", "unstar")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A mark, and ids or a query."""
    parser.add_argument("mark", choices=_MARKS, metavar="MARK", help=", ".join(_MARKS))
    parser.add_argument("ids", nargs="*", metavar="ID", help="as `nutgraf list` shows them: @12 or 12")
    add_where(parser)


def run(context: Context) -> int:
    """Mark all of them, or none when one is not there."""
    options = context.options
    with context.session.library_to_change() as library:
        marks = library.marks
        actions = {
            "read": marks.mark_read,
            "unread": marks.mark_unread,
            "star": marks.star,
            "unstar": marks.unstar,
        }
        changed = actions[options.mark](chosen_ids(library, options.ids, options.where))
    context.terminal.note(f"{changed:,} changed")
    return 0

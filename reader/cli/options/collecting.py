"""Options of the commands that put articles into the library, mark them and take them out."""

import argparse

from reader.cli.parsing import shared_options
from reader.cli.parsing.actions import add_actions
from reader.cli.parsing.shared_options import add_where, add_writing

OPML = "opml"
EXPORTS = ("jsonl", "json", "markdown", "html", "csv", OPML)
"""Formats of articles with their marks; the last is the list of feeds."""
_MARKS = ("read", "unread", "star", "unstar")


def _add(parser: argparse.ArgumentParser) -> None:
    """Sources and how thoroughly to look at them."""
    shared_options.add_reading(parser)
    parser.add_argument("--entities", metavar="ENGINE", help="builtin, spacy, nltk, or none to do without")
    parser.add_argument(
        "--wait", action="store_true", help="find the names of many articles, too, before it ends"
    )
    parser.add_argument(
        "--again", action="store_true", help="look for entities in the articles that were stored without, too"
    )
    shared_options.add_jobs(parser, default="one a processor")
    shared_options.add_cluster(parser)


def _index(parser: argparse.ArgumentParser) -> None:
    """What looks for the names, and in how many processes."""
    parser.add_argument("--entities", metavar="ENGINE", help="builtin, spacy or nltk")
    shared_options.add_jobs(parser, default="one a processor")


def _remove(parser: argparse.ArgumentParser) -> None:
    """Ids, or a query."""
    add_where(parser)
    parser.add_argument("ids", nargs="*", metavar="ID", help="as `nutgraf list` shows them: @12 or 12")


def _tag(parser: argparse.ArgumentParser) -> None:
    """Ids, then tags."""
    parser.add_argument("words", nargs="*", metavar="ID… TAG…", help="articles, then the tags that they get")
    parser.add_argument("--remove", action="append", default=[], metavar="TAG", help="take this tag away")
    add_where(parser)
    add_writing(parser)


def _mark(parser: argparse.ArgumentParser) -> None:
    """A mark, and ids or a query."""
    parser.add_argument("mark", choices=_MARKS, metavar="MARK", help=", ".join(_MARKS))
    parser.add_argument("ids", nargs="*", metavar="ID", help="as `nutgraf list` shows them: @12 or 12")
    add_where(parser)


def _export(parser: argparse.ArgumentParser) -> None:
    """A query, a format, a file."""
    shared_options.add_query(parser)
    about = f"default: jsonl; {OPML} is the list of feeds"
    shared_options.add_format(parser, EXPORTS, default="jsonl", about=about)
    shared_options.add_output(parser)


def _library(parser: argparse.ArgumentParser) -> None:
    """An action and what it is done to."""
    actions = add_actions(parser)
    actions.add_parser("check", help="look for damage; status 1 where there is any")
    repair = actions.add_parser("repair", help="save what can be read into a new file")
    repair.add_argument("file", nargs="?", metavar="FILE", help="the new file; beside the old when left out")
    backup = actions.add_parser("backup", help="copy the library, even while it is used")
    backup.add_argument("file", metavar="FILE", help="the copy, which must not exist yet")


OPTIONS = {
    "add": _add,
    "index": _index,
    "remove": _remove,
    "tag": _tag,
    "mark": _mark,
    "export": _export,
    "library": _library,
}
"""What declares the options of each command, by its name."""

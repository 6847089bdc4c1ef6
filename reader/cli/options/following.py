"""Options of the commands that keep what is to be asked again: queries, watches, feeds."""

import argparse

from reader.cli.parsing import shared_options
from reader.cli.parsing.actions import add_actions
from reader.cli.rendering.answer_shapes import OutputFormat
from reader.settings import NOTICES


def _watch(parser: argparse.ArgumentParser) -> None:
    """An action and what it is done to."""
    actions = add_actions(parser)
    add = actions.add_parser("add", help="watch for a query under a name, from now on")
    add.add_argument("name", metavar="NAME")
    add.add_argument("query", nargs="+", metavar="QUERY", help="as for `nutgraf search`")
    shared_options.add_writing(
        actions.add_parser("list", help="list the watches and how much is new for each")
    )
    remove = actions.add_parser("remove", help="watch no longer; the query stays")
    remove.add_argument("names", nargs="+", metavar="NAME")
    run = actions.add_parser("run", help="print what is new; 0 where there is something, else 1")
    run.add_argument("names", nargs="*", metavar="NAME", help="all when left out")
    run.add_argument(
        "--exec",
        dest="command",
        metavar="CMD",
        help="run it for each article, JSON on its input; with | or > and the like, by the shell",
    )
    run.add_argument(
        "--notify",
        nargs="?",
        const="desktop",
        choices=NOTICES,
        metavar="HOW",
        help="show a notice as well: desktop, or terminal; else what the settings say",
    )
    run.add_argument("--since", default="", metavar="DAY", help="all that is dated since, announced or not")
    shared_options.add_writing(run)
    run.set_defaults(format=OutputFormat.JSONL.value)


def _queries(parser: argparse.ArgumentParser) -> None:
    """An action and what it is done to."""
    actions = add_actions(parser)
    add = actions.add_parser("add", help="keep a query under a name")
    add.add_argument("name", metavar="NAME")
    add.add_argument("query", nargs="+", metavar="QUERY", help="as for `nutgraf search`")
    shared_options.add_writing(actions.add_parser("list", help="list the queries and what each finds"))
    remove = actions.add_parser("remove", help="forget queries, watched or not")
    remove.add_argument("names", nargs="+", metavar="NAME")


def _feeds(parser: argparse.ArgumentParser) -> None:
    """An action and what it is done to."""
    actions = add_actions(parser)
    add = actions.add_parser("add", help="subscribe to feeds, or to those that pages name")
    add.add_argument("urls", nargs="+", metavar="URL")
    add.add_argument("--full-text", action="store_true", help="complete entries that carry a summary only")
    add.add_argument("--folder", default="", metavar="NAME", help="where lists of feeds show it")
    shared_options.add_writing(actions.add_parser("list", help="list the feeds and how they do"))
    remove = actions.add_parser("remove", help="leave feeds; their articles stay")
    remove.add_argument("urls", nargs="+", metavar="URL")
    refresh = actions.add_parser("refresh", help="ask feeds for what is new")
    refresh.add_argument("urls", nargs="*", metavar="URL", help="all when left out")
    refresh.add_argument("--due", action="store_true", help="leave out those that failed lately, for cron")
    refresh.add_argument("--entities", metavar="ENGINE", help="builtin, spacy, nltk or none")
    changed = actions.add_parser("set", help="change what is set of feeds")
    changed.add_argument("urls", nargs="+", metavar="URL")
    changed.add_argument("--title", metavar="TEXT", help="what lists show; empty for the feed's own")
    changed.add_argument("--folder", metavar="NAME", help="where lists show it; empty for none")
    changed.add_argument(
        "--full-text",
        action=argparse.BooleanOptionalAction,
        help="complete entries that carry a summary only",
    )
    changed.add_argument(
        "--allow-private",
        action=argparse.BooleanOptionalAction,
        help="ask them on private addresses as well, as if typed",
    )
    imported = actions.add_parser("import", help="subscribe to the feeds of a list")
    about = "OPML, or newsboat's urls or cache.db; - for standard input"
    imported.add_argument("file", metavar="FILE", help=about)
    imported.add_argument(
        "--allow-private", action="store_true", help="ask them on private addresses as well, as if typed"
    )
    imported.add_argument("--entities", metavar="ENGINE", help="builtin, spacy, nltk or none")
    export = actions.add_parser("export", help="print the feeds as OPML")
    export.add_argument("--with-passwords", action="store_true", help="in the addresses that have any")
    shared_options.add_output(export)


OPTIONS = {
    "watch": _watch,
    "queries": _queries,
    "feeds": _feeds,
}
"""What declares the options of each command, by its name."""

"""`nutgraf queries`: queries of the library that are kept under a name."""

import argparse
from collections.abc import Callable

from corpus.library.saved import remove_queries, save_query, saved_queries
from reader.cli.commands.reference import write_table
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.cli.parsing.actions import add_actions


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """An action and what it is done to."""
    actions = add_actions(parser)
    add = actions.add_parser("add", help="keep a query under a name")
    add.add_argument("name", metavar="NAME")
    add.add_argument("query", nargs="+", metavar="QUERY", help="as for `nutgraf search`")
    shared_options.add_writing(actions.add_parser("list", help="list the queries and what each finds"))
    remove = actions.add_parser("remove", help="forget queries, watched or not")
    remove.add_argument("names", nargs="+", metavar="NAME")


def run(context: Context) -> int:
    """Do what the action says."""
    actions: dict[str, Callable[[Context], int]] = {"add": _add, "list": _list, "remove": _remove}
    return actions[context.options.action](context)


def _add(context: Context) -> int:
    with context.session.library() as library:
        save_query(library, context.options.name, " ".join(context.options.query))
    return 0


def _list(context: Context) -> int:
    with context.session.library_as_it_is() as library:
        queries = saved_queries(library)
    records = [
        {
            "name": query.name,
            "query": query.query,
            "watched": query.watched,
            "articles": query.matches,
            "new": query.new,
        }
        for query in queries
    ]
    return write_table(context, records)


def _remove(context: Context) -> int:
    with context.session.library_to_change() as library:
        context.terminal.note(f"{remove_queries(library, context.options.names):,} removed")
    return 0

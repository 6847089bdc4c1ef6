"""`nutgraf queries`: queries of the library that are kept under a name."""

from collections.abc import Callable

from corpus.library.saved import remove_queries, save_query, saved_queries
from reader.cli.commands.reference import write_table
from reader.cli.context import Context


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
    none = "no query is kept yet; `nutgraf queries add NAME QUERY` keeps one"
    return write_table(context, records, unless=none)


def _remove(context: Context) -> int:
    with context.session.library_to_change() as library:
        context.terminal.note(f"{remove_queries(library, context.options.names):,} removed")
    return 0

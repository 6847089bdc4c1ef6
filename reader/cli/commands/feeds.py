"""`nutgraf feeds`: subscribing to feeds, refreshing them, and lists of them as other readers write them."""

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from corpus.errors import CorpusError, SourceError
from corpus.feeds.discovery import find_feeds
from corpus.feeds.feed import Feed
from corpus.feeds.opml import read_opml
from corpus.feeds.subscriptions import (
    article_counts,
    subscribe,
    subscriptions,
    unsubscribe,
)
from corpus.limits import FEED_LIST
from corpus.values import replace
from reader.cli import arguments
from reader.cli.actions import add_actions
from reader.cli.commands.export import opml_of
from reader.cli.commands.reference import write_table
from reader.cli.context import Context


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """An action and what it is done to."""
    actions = add_actions(parser)
    add = actions.add_parser("add", help="subscribe to feeds, or to those that pages name")
    add.add_argument("urls", nargs="+", metavar="URL")
    add.add_argument("--full-text", action="store_true", help="complete entries that carry a summary only")
    add.add_argument("--folder", default="", metavar="NAME", help="where lists of feeds show it")
    arguments.add_writing(actions.add_parser("list", help="list the feeds and how they do"))
    remove = actions.add_parser("remove", help="leave feeds; their articles stay")
    remove.add_argument("urls", nargs="+", metavar="URL")
    refresh = actions.add_parser("refresh", help="ask feeds for what is new")
    refresh.add_argument("urls", nargs="*", metavar="URL", help="all when left out")
    refresh.add_argument("--due", action="store_true", help="leave out those that failed lately, for cron")
    refresh.add_argument("--entities", metavar="ENGINE", help="builtin, spacy, nltk or none")
    imported = actions.add_parser("import", help="subscribe to the feeds of an OPML file")
    imported.add_argument("file", metavar="FILE", help="- for standard input")
    export = actions.add_parser("export", help="print the feeds as OPML")
    arguments.add_output(export)


def run(context: Context) -> int:
    """Do what the action says."""
    actions: dict[str, Callable[[Context], int]] = {
        "add": _add,
        "list": _list,
        "remove": _remove,
        "refresh": _refresh,
        "import": _import,
        "export": _export,
    }
    return actions[context.options.action](context)


def _add(context: Context) -> int:
    options, status = context.options, 0
    found: list[Feed] = []
    for url in options.urls:
        try:
            feed = find_feeds(url)[0]
        except SourceError as error:
            context.terminal.error(str(error))
            status = 1
        else:
            found.append(replace(feed, full_text=options.full_text, folder=options.folder))
    _subscribe(context, found)
    return status


def _list(context: Context) -> int:
    with context.session.library_as_it_is() as library:
        feeds, articles = subscriptions(library), article_counts(library)
    records = [
        {
            "url": feed.url,
            "title": feed.title or None,
            "folder": feed.folder or None,
            "state": feed.state.value,
            "articles": articles.get(feed.url, 0),
            "full_text": feed.full_text,
            "error": feed.error,
        }
        for feed in feeds
    ]
    return write_table(context, records)


def _remove(context: Context) -> int:
    with context.session.library() as library:
        context.terminal.note(f"{unsubscribe(library, context.options.urls):,} left; their articles stay")
    return 0


def _refresh(context: Context) -> int:
    from reader.cli.refreshing import refresh_feeds

    return refresh_feeds(context, context.options.urls, due=context.options.due)


def _import(context: Context) -> int:
    name = context.options.file
    if name == "-" and sys.stdin is None:
        raise CorpusError("standard input is closed; pipe a list of feeds in or name a file")
    try:
        data = _beginning(name)
    except OSError as error:
        raise CorpusError(f"{name}: {error.strerror}; check the path") from error
    feeds, errors = read_opml(data, name)
    for problem in errors:
        context.terminal.error(str(problem))
    _subscribe(context, feeds)
    return 1 if errors else 0


def _beginning(name: str) -> bytes:
    """All of a list of feeds, or so much of it that reading it says that it is too large."""
    if name == "-":
        return sys.stdin.buffer.read(FEED_LIST + 1)
    with Path(name).open("rb") as file:
        return file.read(FEED_LIST + 1)


def _export(context: Context) -> int:
    with context.session.library_as_it_is() as library, context.terminal.answer() as stream:
        stream.write(opml_of(library))
    return 0


def _subscribe(context: Context, feeds: Iterable[Feed]) -> None:
    with context.session.library() as library:
        new = subscribe(library, feeds)
    context.terminal.note(f"{len(new):,} subscribed; `nutgraf feeds refresh` fetches the articles")

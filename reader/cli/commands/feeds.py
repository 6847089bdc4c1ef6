"""`nutgraf feeds`: subscribing to feeds, refreshing them, and lists of them as other readers write them."""

import argparse
from collections.abc import Callable, Iterable, Mapping

from corpus.errors import SourceError, UsageError
from corpus.feeds.discovery import find_feeds
from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import (
    article_counts,
    change,
    known_feed,
    subscribe,
    subscriptions,
    unsubscribe,
)
from corpus.value_types import replace
from corpus.web.urls import shown_url, without_user
from reader.cli.commands.export import opml_of
from reader.cli.commands.reference import write_table
from reader.cli.context import Context
from reader.cli.parsing import shared_options
from reader.cli.parsing.actions import add_actions

_OPTIONS = {"full_text": "full-text", "typed": "allow-private"}
"""How options call what is kept of a feed."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
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


def run(context: Context) -> int:
    """Do what the action says."""
    actions: dict[str, Callable[[Context], int]] = {
        "add": _add,
        "list": _list,
        "remove": _remove,
        "refresh": _refresh,
        "set": _set,
        "import": _import,
        "export": _export,
    }
    return actions[context.options.action](context)


def _add(context: Context) -> int:
    options, status = context.options, 0
    wanted = {"full_text": options.full_text or None, "folder": options.folder or None}
    known = _known_urls(context)
    found: list[Feed] = []
    for url in options.urls:
        if url in known:
            _change(context, url, wanted)
            continue
        try:
            feed = find_feeds(url)[0]
        except SourceError as error:
            context.terminal.error(str(error))
            status = 1
        else:
            if feed.url in known:
                _change(context, feed.url, wanted)
            else:
                found.append(replace(feed, full_text=options.full_text, folder=options.folder))
    if found:
        _subscribe(context, found)
    return status


def _known_urls(context: Context) -> set[str]:
    with context.session.library() as library:
        return {feed.url for feed in subscriptions(library)}


def _set(context: Context) -> int:
    options = context.options
    wanted = {"title": options.title, "folder": options.folder, "full_text": options.full_text}
    if options.allow_private is not None:
        wanted["typed"] = options.allow_private
    if all(value is None for value in wanted.values()):
        raise UsageError("nothing to set; give --title, --folder, --full-text or --allow-private (or --no-…)")
    for url in options.urls:
        _change(context, url, wanted)
    return 0


def _change(context: Context, url: str, wanted: Mapping[str, object]) -> None:
    """Set what is given, and let a person's own typing of the address count."""
    given = {name: value for name, value in wanted.items() if value is not None}
    with context.session.library_to_change() as library:
        feed = replace(known_feed(library, url), **{"typed": True, **given})
        changed = change(library, feed)
    words = ", ".join(f"{_OPTIONS.get(name, name)} {_in_words(value)}" for name, value in given.items())
    state = f"now {words}" if changed and words else "subscribed already"
    context.terminal.note(f"{shown_url(url)}: {state}")


def _in_words(value: object) -> str:
    return ("off", "on")[value] if isinstance(value, bool) else repr(value)


def _list(context: Context) -> int:
    with context.session.library_as_it_is() as library:
        feeds, articles = subscriptions(library), article_counts(library)
    records = [
        {
            "url": without_user(feed.url),
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
    with context.session.library_to_change() as library:
        context.terminal.note(f"{unsubscribe(library, context.options.urls):,} left; their articles stay")
    return 0


def _refresh(context: Context) -> int:
    from reader.cli.refreshing import refresh_feeds

    return refresh_feeds(context, context.options.urls, due=context.options.due)


def _import(context: Context) -> int:
    from reader.cli.importing import import_feeds

    return import_feeds(context, context.options.file, allow_private=context.options.allow_private)


def _export(context: Context) -> int:
    with context.session.library_as_it_is() as library, context.terminal.answer() as stream:
        stream.write(opml_of(library, with_passwords=context.options.with_passwords))
    return 0


def _subscribe(context: Context, feeds: Iterable[Feed]) -> None:
    with context.session.library() as library:
        new = subscribe(library, feeds)
    context.terminal.note(f"{len(new):,} subscribed; `nutgraf feeds refresh` fetches the articles")

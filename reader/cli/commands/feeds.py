"""`nutgraf feeds`: subscribing to feeds, refreshing them, and lists of them as other readers write them."""

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

_OPTIONS = {"full_text": "full-text", "typed": "allow-private"}
"""How options call what is kept of a feed."""


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
    return write_table(context, records, unless="no feeds yet; `nutgraf feeds add ADDRESS` subscribes to one")


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

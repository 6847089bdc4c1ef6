"""Taking over feeds from other readers: OPML, and what newsboat keeps.

Which of them a file is, its content says.
"""

import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from corpus.encoding import decode
from corpus.errors import CorpusError, LibraryError, SourceError
from corpus.feeds.newsboat import NewsboatList, is_newsboat_list, read_newsboat_list
from corpus.feeds.newsboat_cache import NewsboatCache, is_database
from corpus.feeds.opml import read_opml
from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import allow_private as allow_private_of
from corpus.feeds.subscriptions import arrange, bring, subscribe, subscriptions
from corpus.library.saved import save_query
from corpus.library.store import Library
from corpus.library.stored_article import Record
from corpus.limits import FEED_LIST
from corpus.value_types import replace
from reader.cli.context import Context
from reader.cli.later_names import examination_of
from reader.cli.rendering.plain import counted


def import_feeds(context: Context, name: str, *, allow_private: bool) -> int:
    """Subscribe to the feeds of a file; what is left out is named."""
    data = _beginning(name)
    if is_database(data):
        return _import_cache(context, name, allow_private=allow_private)
    found = _read(data, name)
    for problem in found.errors:
        context.terminal.error(str(problem))
    refused = 0
    with context.session.library() as library:
        new, allowed = _subscribed(library, found.feeds, allow_private=allow_private)
        changed = arrange(library, _arranging(library, found)) if found.feeds else 0
        for query_name, query in found.queries:
            refused += not _keep_query(context, library, query_name, query)
    kept = f", queries kept: {len(found.queries) - refused}" if found.queries else ""
    changes = f", {changed:,} known ones changed" if changed else ""
    context.terminal.note(
        f"{new:,} subscribed{changes}{allowed}{kept}; `nutgraf feeds refresh` fetches the articles"
    )
    return 1 if found.errors or refused else 0


def _beginning(name: str) -> bytes:
    """All of a list of feeds, or so much of it that reading it says that it is too large."""
    if name == "-" and sys.stdin is None:
        raise CorpusError("standard input is closed; pipe a list of feeds in or name a file")
    try:
        if name == "-":
            return sys.stdin.buffer.read(FEED_LIST + 1)
        with Path(name).expanduser().open("rb") as file:
            return file.read(FEED_LIST + 1)
    except OSError as error:
        raise CorpusError(f"{name}: {error.strerror}; check the path") from error


def _read(data: bytes, name: str) -> NewsboatList:
    text = "" if len(data) > FEED_LIST or data.lstrip()[:1] == b"<" else decode(data)
    if is_newsboat_list(text):
        return read_newsboat_list(text, name)
    feeds, errors = read_opml(data, name)
    return NewsboatList(feeds, (), errors)


def _subscribed(library: Library, feeds: Iterable[Feed], *, allow_private: bool) -> tuple[int, str]:
    """How many are new, and in words how many known ones may be asked on private addresses from now on."""
    new = subscribe(library, [replace(feed, typed=allow_private) for feed in feeds])
    allowed = allow_private_of(library, (feed.url for feed in feeds)) if allow_private else 0
    return len(new), f", {allowed:,} that were known may be on private addresses now" if allowed else ""


def _arranging(library: Library, found: NewsboatList) -> list[Feed]:
    """What a list says of known feeds; OPML names each, and counts only where no folder is known."""
    if found.is_newsboat:
        return list(found.feeds)
    bare = {feed.url for feed in subscriptions(library) if not feed.folder}
    return [replace(feed, title="") for feed in found.feeds if feed.url in bare]


def _keep_query(context: Context, library: Library, name: str, query: str) -> bool:
    try:
        save_query(library, name, query)
    except (LibraryError, CorpusError) as error:
        context.terminal.error(str(error))
        return False
    return True


def _import_cache(context: Context, name: str, *, allow_private: bool) -> int:
    if name == "-":
        raise CorpusError("a database cannot be read from a pipe; name the file")
    articles = failed = 0
    with closing(NewsboatCache(Path(name).expanduser())) as cache, context.session.library() as library:
        feeds = list(cache.feeds())
        left_out = cache.left_out()
        for problem in left_out:
            context.terminal.error(str(problem))
        failed += len(left_out)
        new, allowed = _subscribed(library, feeds, allow_private=allow_private)
        for feed in feeds:
            records, errors = _parted(cache.records(feed))
            for problem in errors:
                context.terminal.error(str(problem))
            failed += len(errors)
            added = bring(library, feed.url, records, examination=examination_of(context))
            articles += added.added + added.updated
    context.terminal.note(f"{new:,} subscribed{allowed}, {counted(articles, 'article')} with their marks")
    return 1 if failed else 0


def _parted(items: Iterable[Record | SourceError]) -> tuple[list[Record], list[SourceError]]:
    records: list[Record] = []
    errors: list[SourceError] = []
    for item in items:
        if isinstance(item, SourceError):
            errors.append(item)
        else:
            records.append(item)
    return records, errors

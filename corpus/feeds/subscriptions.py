"""The feeds of a library: subscribing, leaving, and keeping what a refresh brings.

A feed's articles are stored before what the server needs to see to say "unchanged": whatever stops the
program in between, they come again rather than never.
"""

import time
from collections.abc import Iterable, Iterator
from sqlite3 import Connection

from corpus.article import Article
from corpus.errors import CorpusError
from corpus.feeds.subscription import Feed, Refreshed
from corpus.library.ingest.adding import Added
from corpus.library.ingest.examining import LANGUAGE_ONLY, Examination
from corpus.library.ingest.identity import identity_of
from corpus.library.store import Library
from corpus.library.stored_article import Record
from corpus.type_hints import TYPE_CHECKING, Any
from corpus.value_types import Value, replace
from corpus.web.answer import Validators
from corpus.web.urls import shown_url, without_user

# Lists of feeds are read where nothing is asked of a server.
if TYPE_CHECKING:
    from corpus.feeds.refresh import RefreshOptions

_SELECT = """
    SELECT CAST(url AS TEXT), CAST(title AS TEXT), CAST(site AS TEXT), CAST(folder AS TEXT), full_text, typed,
        CAST(etag AS TEXT), CAST(last_modified AS TEXT), CAST(checked AS INTEGER),
        CAST(next_check AS INTEGER), CAST(held AS INTEGER), CAST(failures AS INTEGER), CAST(error AS TEXT),
        gone FROM feeds ORDER BY folder, title COLLATE NOCASE, url"""
_INSERT = """
    INSERT OR IGNORE INTO feeds (url, title, site, folder, full_text, typed, added)
    VALUES (?, ?, ?, ?, ?, ?, ?)"""
# What a person may have set meanwhile is left alone.
_UPDATE = """
    UPDATE feeds SET url = ?, title = CASE title WHEN '' THEN ? ELSE title END, site = ?, typed = ?, etag = ?,
        last_modified = ?, checked = ?, next_check = ?, held = ?, failures = ?, error = ?, gone = ?
    WHERE url = ?"""
_CHANGE = """
    UPDATE feeds SET title = ?, folder = ?, full_text = ?, typed = ? WHERE url = ?
        AND (title, folder, full_text, typed) IS NOT (?, ?, ?, ?)"""
_ALLOW = "UPDATE feeds SET typed = 1 WHERE url = ? AND NOT typed"
_COUNTS = """
    SELECT CAST(feeds.url AS TEXT), count(articles.id)
    FROM feeds LEFT JOIN articles ON feed = feeds.id GROUP BY feeds.id"""
_UNREAD = """
    SELECT CAST(feeds.url AS TEXT), count(articles.id)
    FROM feeds JOIN articles ON feed = feeds.id WHERE read = 0 GROUP BY feeds.id"""


class Kept(Value):
    """What a refreshed feed brought to the library."""

    refreshed: Refreshed
    added: Added


def subscriptions(library: Library) -> tuple[Feed, ...]:
    """The feeds of the library, by folder and title."""
    with library.reading() as connection:
        return tuple(map(_feed, connection.execute(_SELECT).fetchall()))


def article_counts(library: Library) -> dict[str, int]:
    """How many of the library's articles each feed has brought, by its address."""
    with library.reading() as connection:
        return dict(connection.execute(_COUNTS).fetchall())


def unread_counts(library: Library) -> dict[str, int]:
    """How many articles of each feed are unread, by its address; a feed without any is left out."""
    with library.reading() as connection:
        return dict(connection.execute(_UNREAD).fetchall())


def subscribe(library: Library, feeds: Iterable[Feed]) -> tuple[Feed, ...]:
    """Store the feeds whose addresses are not there yet; returns those."""
    with library.writing() as connection:
        return tuple(feed for feed in feeds if _insert(connection, feed))


def unsubscribe(library: Library, urls: Iterable[str]) -> int:
    """Forget feeds, all or, when one is not there, none; their articles stay. Returns how many they were."""
    urls = tuple(dict.fromkeys(known_feed(library, url).url for url in urls))
    with library.writing() as connection:
        for url in urls:
            if not connection.execute("DELETE FROM feeds WHERE url = ?", (url,)).rowcount:
                raise not_subscribed(url)
    return len(urls)


def known_feed(library: Library, url: str) -> Feed:
    """The feed of that address, which may lack the password; an error where it is none of the library's."""
    return among(subscriptions(library), url)


def among(feeds: Iterable[Feed], url: str) -> Feed:
    """The feed of that address among some; what lists show, without the password, will do for one of them."""
    feeds = tuple(feeds)
    found = [feed for feed in feeds if feed.url == url] or [
        feed for feed in feeds if without_user(feed.url) == url
    ]
    if len(found) != 1:
        raise not_subscribed(url)
    return found[0]


def allow_private(library: Library, urls: Iterable[str]) -> int:
    """Have those of the feeds asked on private addresses as well, as if typed; how many were not before."""
    with library.writing() as connection:
        return sum(connection.execute(_ALLOW, (url,)).rowcount for url in urls)


def change(library: Library, feed: Feed) -> bool:
    """Store what a person may set of a feed; whether anything is different now."""
    values = (feed.title, feed.folder, feed.full_text, feed.typed)
    with library.writing() as connection:
        return connection.execute(_CHANGE, (*values, feed.url, *values)).rowcount > 0


def arrange(library: Library, feeds: Iterable[Feed]) -> int:
    """Give known feeds the titles and folders that a list says of them; how many are different now."""
    given = {feed.url: feed for feed in feeds if feed.title or feed.folder}
    known = [feed for feed in subscriptions(library) if feed.url in given]
    return sum(
        change(
            library,
            replace(
                feed,
                title=given[feed.url].title or feed.title,
                folder=given[feed.url].folder or feed.folder,
            ),
        )
        for feed in known
    )


def not_subscribed(url: str) -> CorpusError:
    """The error for an address that is none of the library's feeds."""
    return CorpusError(f"{shown_url(url)}: not among the feeds; `nutgraf feeds list` shows them")


def refresh_into(
    library: Library,
    feeds: Iterable[Feed],
    *,
    options: "RefreshOptions | None" = None,
    examination: Examination = LANGUAGE_ONLY,
) -> Iterator[Kept]:
    """Refresh the feeds and store what they bring, one after another as they are done."""
    from corpus.feeds.refresh import RefreshOptions, refresh

    options = replace(options or RefreshOptions(), is_known=lambda article: _is_known(library, article))
    for refreshed in refresh(feeds, options=options):
        yield Kept(refreshed, keep(library, refreshed, examination=examination))


def bring(library: Library, url: str, records: Iterable[Record], *, examination: Examination) -> Added:
    """Store what another reader kept of a feed, with its marks, which known articles get as well."""
    with library.reading() as connection:
        row = connection.execute("SELECT id FROM feeds WHERE url = ?", (url,)).fetchone()
    marked = (replace(record, identity=identity_of(record.article)) for record in records)
    return library.add(marked, examination=examination, feed=row and row[0])


def keep(library: Library, refreshed: Refreshed, *, examination: Examination = LANGUAGE_ONLY) -> Added:
    """Store the articles of a refreshed feed, and the feed as it is now."""
    with library.reading() as connection:
        row = connection.execute("SELECT id FROM feeds WHERE url = ?", (refreshed.url,)).fetchone()
    if row is None:  # it was removed while it was being asked
        return Added()
    added = library.add(refreshed.articles, examination=examination, feed=row[0])
    with library.writing() as connection:
        _update(connection, refreshed)
    return added


def _is_known(library: Library, article: Article) -> bool:
    identity = identity_of(article)
    with library.reading() as connection:
        row = connection.execute("SELECT 1 FROM articles WHERE identity = ?", (identity,)).fetchone()
    return row is not None


def _insert(connection: Connection, feed: Feed) -> bool:
    values = (feed.url, feed.title, feed.site, feed.folder, feed.full_text, feed.typed, round(time.time()))
    return connection.execute(_INSERT, values).rowcount > 0


def _update(connection: Connection, refreshed: Refreshed) -> None:
    feed, url = refreshed.feed, refreshed.feed.url
    if connection.execute("SELECT 1 FROM feeds WHERE url = ?", (url,)).fetchone():
        url = refreshed.url  # unchanged, or moved to where another feed of the library is already
    connection.execute(
        _UPDATE,
        (
            *(url, feed.title, feed.site, feed.typed, feed.validators.etag, feed.validators.last_modified),
            *(feed.checked, feed.next_check, feed.held, feed.failures, feed.error, feed.gone, refreshed.url),
        ),
    )


def _feed(row: tuple[Any, ...]) -> Feed:
    url, title, site, folder, full_text, typed, etag, last_modified, *state, gone = row
    checked, next_check, held, failures, error = state
    return Feed(
        *(url, title, site, folder, bool(full_text), bool(typed), Validators(etag, last_modified)),
        *(checked, next_check, held, failures, error, bool(gone)),
    )

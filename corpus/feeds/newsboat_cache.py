"""What newsboat keeps of articles, `~/.newsboat/cache.db`: their texts, what was read, and flags.

The file may come from anywhere. Only tables of it are read, never views, and nothing in it is believed.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from urllib.parse import quote

from corpus.article import Article
from corpus.errors import SourceError
from corpus.feeds.subscription import Feed
from corpus.formats.guard import one_of_many
from corpus.formats.pages.markup import text_of_html, with_paragraphs
from corpus.formats.pages.page_structure import elements_of_html
from corpus.library.stored_article import Marks, Record
from corpus.limits import TEXT
from corpus.normalize import normalize, one_line
from corpus.web.request_error import FetchError
from corpus.web.urls import is_web_address, parse_url

_MAGIC = b"SQLite format 3\0"
_TABLES = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('rss_feed', 'rss_item')"
_FEEDS = "SELECT rssurl, title, url FROM rss_feed ORDER BY rowid"
_ITEMS = """
    SELECT guid, title, author, url, pubDate, substr(content, 1, ?), unread, flags
    FROM rss_item WHERE feedurl = ? AND NOT deleted ORDER BY id"""
_LONGEST = 500
_LONGEST_SHOWN = 80


def is_database(head: bytes) -> bool:
    """Whether a file that begins so is a database, as the cache is one."""
    return head.startswith(_MAGIC)


class NewsboatCache:
    """An open cache; close it."""

    def __init__(self, path: Path) -> None:
        self._source = str(path)
        self._connection = sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=ro", uri=True)
        self._connection.text_factory = partial(str, encoding="utf-8", errors="replace")
        self._connection.execute("PRAGMA trusted_schema = OFF")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def feeds(self) -> tuple[Feed, ...]:
        """The feeds with an address on the web; a `SourceError` where the file is no cache of newsboat."""
        try:
            if self._connection.execute(_TABLES).fetchone()[0] != 2:
                raise SourceError(self._source, "a database, but not newsboat's", "give its cache.db")
            rows = self._connection.execute(_FEEDS).fetchall()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise self._damaged(error) from error
        return tuple(Feed(url, _line(title), _line(site)) for url, title, site in rows if _is_address(url))

    def left_out(self) -> tuple[SourceError, ...]:
        """An error for each feed that is none of the web: a program's output, a file."""
        rows = self._connection.execute(_FEEDS).fetchall()
        return tuple(
            SourceError(
                self._source, f"{_line(url)[:_LONGEST_SHOWN]!r} is no address of the web", "it is left out"
            )
            for url, _, _ in rows
            if not _is_address(url)
        )

    def records(self, feed: Feed) -> Iterator[Record | SourceError]:
        """The feed's articles with their marks; one that cannot be read is an error in its place."""
        try:
            with closing(self._connection.cursor()) as cursor:
                for number, row in enumerate(cursor.execute(_ITEMS, (TEXT, feed.url)), 1):
                    yield one_of_many(partial(_record, feed, *row), f"{feed.url}, entry {number}")
        except (sqlite3.Error, UnicodeDecodeError) as error:
            yield self._damaged(error)

    def _damaged(self, error: Exception) -> SourceError:
        # What SQLite says may quote the file's bytes.
        why = "damaged" if isinstance(error, UnicodeDecodeError) else one_line(str(error))
        return SourceError(self._source, f"cannot be read ({why})", "copy it while newsboat is not running")


def _record(
    feed: Feed,
    guid: object,
    title: object,
    author: object,
    url: object,
    moment: object,
    content: object,
    unread: object,
    flags: object,
) -> Record:
    heading = one_line(text_of_html(_text(title)))
    html = with_paragraphs(_text(content))
    text = normalize(text_of_html(html))
    article = Article(
        text or heading or _line(url),
        heading,
        date=_date(moment),
        author=_line(author) or None,
        url=_line(url) if is_web_address(_line(url)) else None,
        id=_line(guid) or _line(url) or None,
        source=feed.url,
        tags=tuple(dict.fromkeys(letter for letter in _line(flags) if letter.isalpha())),
        elements=elements_of_html(text, html),
    )
    return Record(article, Marks(read=not unread))


def _date(moment: object) -> str | None:
    """The moment as ISO 8601 in UTC, None where the feed gave none."""
    if not isinstance(moment, int) or not 0 < moment < 2**33:
        return None
    return datetime.fromtimestamp(moment, UTC).isoformat()


def _is_address(url: object) -> bool:
    try:
        parse_url(_text(url))
    except FetchError:
        return False
    return True


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _line(value: object) -> str:
    return one_line(_text(value)[:_LONGEST])

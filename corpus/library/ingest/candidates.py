"""Articles on their way into the library: which they are, and how many are stored at a time.

One article is read ahead, to see whether a file holds more than one: only an article that has its file to
itself is known by it.
"""

import time
from collections.abc import Callable, Iterable, Iterator

from corpus.article import Article
from corpus.errors import SourceError
from corpus.library.ingest.identity import file_identity, fingerprint_of, identity_of, text_identity
from corpus.library.stored_article import Record
from corpus.value_types import Value, fields_of, replace

MOST_ARTICLES = 1000
MOST_CHARACTERS = 2_000_000
LONGEST = 0.5
"""Seconds after which what has come so far is stored, however little."""


Item = Article | Record | SourceError
"""What is added: an article, alone or with its marks, or what became of one that could not be read."""


class Candidate(Value):
    """An article that may be new."""

    record: Record
    identity: bytes
    fingerprint: bytes


def candidates(items: Iterable[Item], *, on_error: Callable[[SourceError], None]) -> Iterator[Candidate]:
    """Identify the articles in order; `on_error` gets the errors as they come."""
    for before, item, after in _with_neighbours(items):
        if isinstance(item, SourceError):
            on_error(item)
            continue
        alone = _source(item) not in (_source(before), _source(after))
        yield _candidate(_record(item), by_file=file_identity if alone else _no_identity)


def batches(
    articles: Iterable[Candidate], *, clock: Callable[[], float] = time.monotonic
) -> Iterator[tuple[Candidate, ...]]:
    """Group candidates by number, size and time, so that an interruption loses half a second's work."""
    batch: list[Candidate] = []
    characters = 0
    start = clock()
    for candidate in articles:
        batch.append(candidate)
        characters += len(candidate.record.article.text)
        if len(batch) >= MOST_ARTICLES or characters >= MOST_CHARACTERS or clock() - start >= LONGEST:
            yield tuple(batch)
            batch, characters, start = [], 0, clock()
    if batch:
        yield tuple(batch)


def _with_neighbours(items: Iterable[Item]) -> Iterator[tuple[Item | None, Item, Item | None]]:
    before: Item | None = None
    item: Item | None = None
    for after in items:
        if item is not None:
            yield before, item, after
        before, item = item, after
    if item is not None:
        yield before, item, None


def _source(item: Item | None) -> str | None:
    match item:
        case Record(article):
            return article.source
        case Article() | SourceError():
            return item.source
        case None:
            return None


def _record(item: Article | Record) -> Record:
    record = item if isinstance(item, Record) else Record(item)
    return record if _is_unicode(record.article) else replace(record, article=_as_unicode(record.article))


def _is_unicode(article: Article) -> bool:
    # Half a surrogate pair, from the name of a file for example, is nothing that a database could keep.
    try:
        "".join((article.text, article.title, article.source, *article.tags)).encode()
        "".join(
            filter(None, (article.date, article.author, article.url, article.id, article.language))
        ).encode()
    except UnicodeEncodeError:
        return False
    return True


def _as_unicode(article: Article) -> Article:
    values = {name: getattr(article, name) for name in fields_of(article)}
    mended = {name: _mended(value) for name, value in values.items() if isinstance(value, str)}
    return replace(article, **mended, tags=tuple(_mended(tag) for tag in article.tags))


def _mended(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _no_identity(article: Article) -> bytes | None:
    return None


def _candidate(record: Record, *, by_file: Callable[[Article], bytes | None]) -> Candidate:
    article = record.article
    fingerprint = fingerprint_of(article)
    identity = record.identity or identity_of(article) or by_file(article) or text_identity(fingerprint)
    return Candidate(record, identity, fingerprint)

"""WARC: the pages of a crawl, one article a response; other records are passed over."""

import logging
from collections.abc import Iterator
from io import BytesIO
from types import SimpleNamespace

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.guard import one_of_many
from corpus.formats.payload import Fields, Payload
from corpus.limits import TEXT_FILE
from corpus.normalize import one_line
from corpus.type_hints import Any
from corpus.value_types import replace

_PAGES = ("text/html", "application/xhtml+xml")
_TEXTS = ("text/plain",)


def read(payload: Payload, *, source: str, fields: Fields = ()) -> Iterator[Article | SourceError]:
    """The pages that were answered with success; an error in the place of one that cannot be read."""
    from warcio import archiveiterator, bufferedreaders
    from warcio.exceptions import ArchiveLoadFailed

    logging.getLogger("warcio").addHandler(logging.NullHandler())
    for module in (archiveiterator, bufferedreaders):
        _silence(module)
    stream = BytesIO(payload) if isinstance(payload, bytes) else payload
    try:
        for record in archiveiterator.ArchiveIterator(stream):
            outcome = _outcome(record, source)
            if outcome is not None:
                yield outcome
    except ArchiveLoadFailed as error:
        raise SourceError(source, "a damaged crawl", "get it anew") from error


def _silence(module: Any) -> None:
    """Keep a module of warcio from writing to standard error what it finds in the crawl."""
    module.sys = SimpleNamespace(stderr=SimpleNamespace(write=lambda _: None))


def _outcome(record: Any, source: str) -> Article | SourceError | None:
    if record.rec_type not in ("response", "conversion"):
        return None
    headers = record.http_headers
    if headers is not None and headers.get_statuscode() != "200":
        return None
    named = headers or record.rec_headers
    kind = (named.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    if kind not in _PAGES + _TEXTS:
        return None
    url = one_line(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
    return one_of_many(lambda: _article(record, kind, url, source), f"{source}, {url}")


def _article(record: Any, kind: str, url: str, source: str) -> Article | SourceError | None:
    from corpus.formats import text
    from corpus.formats.pages import html

    data = record.content_stream().read(TEXT_FILE + 1)
    if len(data) > TEXT_FILE or not data.strip():
        return None
    reader = html if kind in _PAGES else text
    found = next(iter(reader.read(data, source=source)), None)
    is_web = url.startswith(("http://", "https://"))
    return replace(found, url=url) if isinstance(found, Article) and is_web else found

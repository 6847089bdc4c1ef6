"""Articles behind an http or https address: a page, a feed, a file."""

from collections.abc import Iterator
from io import BytesIO

from corpus.article import Article
from corpus.encoding import is_binary
from corpus.errors import SourceError
from corpus.formats.format_detection import HEAD, detect_format
from corpus.formats.known_formats import BY_MEDIA_TYPE, FORMATS
from corpus.formats.payload import Fields, read_whole
from corpus.sources.binary import unreadable_kind
from corpus.sources.streams import GZIP, look_into
from corpus.value_types import replace
from corpus.web.answer import Fetched
from corpus.web.charsets import in_utf8
from corpus.web.fetching import fetch
from corpus.web.policy import TYPED
from corpus.web.urls import without_user

_ACCEPT = "text/html,application/xhtml+xml,application/pdf,application/epub+zip,text/*;q=0.9,*/*;q=0.8"


def read_address(
    url: str, *, format: str | None, fields: Fields, among_others: bool = False
) -> Iterator[Article | SourceError]:
    """The articles behind the address, each with the address as its source, without a password in it."""
    source = without_user(url)
    if among_others:
        # Who names one address asks for it as with a browser, and pays for no rules.
        from corpus.web.batch_turns import TURNS

        TURNS.wait(url)
    fetched = _uncompressed(fetch(url, policy=TYPED, accept=_ACCEPT), source)
    head = fetched.body[:HEAD]
    name = format or BY_MEDIA_TYPE.get(fetched.content_type) or detect_format(head, _path(fetched.url))
    if not FORMATS[name].is_binary and is_binary(head):
        raise unreadable_kind(head, source)
    read = FORMATS[name].load()
    body = fetched.body if FORMATS[name].is_binary else in_utf8(fetched)
    for outcome in read(body, source=source, fields=fields):
        if isinstance(outcome, Article) and not outcome.url:
            outcome = replace(outcome, url=fetched.url)
        yield outcome


def _uncompressed(fetched: Fetched, source: str) -> Fetched:
    """The same with a body that is a compressed file as what is in it."""
    if not fetched.body.startswith(GZIP):
        return fetched
    stream, _ = look_into(BytesIO(fetched.body), source=source)
    return replace(fetched, body=read_whole(stream, source=source))


def _path(url: str) -> str:
    return url.partition("?")[0].partition("#")[0]

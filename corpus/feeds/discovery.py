"""Finding the feed that belongs to an address: the address itself, or what its page names.

Nothing is guessed: no address is asked for that neither a person nor the page gave.
"""

import re

from corpus.feeds.subscription import Feed
from corpus.formats.format_detection import HEAD, detect_format, is_feed_list
from corpus.formats.known_formats import FORMATS
from corpus.normalize import one_line
from corpus.type_hints import Any
from corpus.value_types import replace
from corpus.web.answer import Fetched
from corpus.web.charsets import text_of
from corpus.web.fetching import Fetch, fetch
from corpus.web.policy import TYPED
from corpus.web.request_error import FetchError
from corpus.web.urls import Url, is_web_address, join_url, parse_url

FEED_TYPES = FORMATS["feed"].media_types
ACCEPT = ", ".join((*FEED_TYPES, "application/xml;q=0.9", "text/xml;q=0.9", "*/*;q=0.5"))
"""What a server is told that is asked for a feed."""

_LONGEST_PAGE = 4_000_000
_MOST_LINKS = 50
_FEED_PATH = re.compile(r"(?:\.(?:rss|atom|rdf)|/(?:feed|rss|atom|index)(?:\.xml|\.json)?/?)$", re.IGNORECASE)


def find_feeds(address: str, *, fetch: Fetch = fetch) -> tuple[Feed, ...]:
    """The feeds that a typed address leads to, the most likely one first; a `FetchError` when there is none.

    An address without a scheme is taken for an https one. None has a title yet: what a page calls its feed
    ("RSS") is not what the feed calls itself.
    """
    url = address if is_web_address(address) or "://" in address else f"https://{address}"
    fetched = fetch(url, policy=TYPED, accept=ACCEPT)
    if is_feed(fetched.body):
        return (Feed(fetched.moved_to or url, typed=True),)
    feeds = linked_feeds(fetched)
    if not feeds:
        raise FetchError(url, "neither a feed nor a page that names one", "give the feed's own address")
    return tuple(replace(feed, title="") for feed in feeds)


def is_feed(data: bytes) -> bool:
    """Whether data look like RSS, Atom or a JSON Feed, by their beginning alone."""
    return detect_format(data[:HEAD]) == "feed" and not is_feed_list(data[:HEAD])


def linked_feeds(page: Fetched) -> tuple[Feed, ...]:
    """The feeds that a page names in its head, else those among its links; feeds of comments come last."""
    root = _parsed(page)
    if root is None:
        return ()
    base = parse_url(page.url)
    for element in root.iterfind(".//base[@href]"):
        base = _web_url(join_url(base, element.get("href"))) or base
        break
    own = parse_url(page.url).origin
    named = _alternates(root) or _feed_links(root)
    feeds: dict[str, Feed] = {}
    for link, title in named:
        url = _web_url(join_url(base, link))
        if url is not None and len(feeds) < _MOST_LINKS:
            feeds.setdefault(str(url), Feed(str(url), title, page.url, typed=url.origin == own))
    return tuple(sorted(feeds.values(), key=_is_about_comments))


def _parsed(page: Fetched) -> Any:
    from lxml import etree, html

    # Left alone, lxml takes a page that names no charset for Latin letters.
    text = text_of(replace(page, body=page.body[:_LONGEST_PAGE]))
    parser = html.HTMLParser(encoding="utf-8", no_network=True)
    try:
        return html.document_fromstring(text.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _alternates(root: Any) -> list[tuple[str, str]]:
    return [
        (link.get("href"), one_line(link.get("title", "")))
        for link in root.iterfind(".//link[@href]")
        if "alternate" in link.get("rel", "").lower().split()
        and link.get("type", "").lower().split(";")[0].strip() in FEED_TYPES
    ]


def _feed_links(root: Any) -> list[tuple[str, str]]:
    return [
        (link.get("href"), one_line(link.text_content())[:200].rstrip())
        for link in root.iterfind(".//a[@href]")
        if _FEED_PATH.search(link.get("href").split("?")[0])
    ]


def _web_url(text: str) -> Url | None:
    try:
        return parse_url(text)
    except FetchError:
        return None


def _is_about_comments(feed: Feed) -> bool:
    return "comment" in f"{feed.title} {feed.url}".lower()

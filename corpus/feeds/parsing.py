"""From what the web gave to articles, through the formats that files go through as well."""

from dataclasses import dataclass

from corpus.article import Article
from corpus.errors import SourceError
from corpus.feeds.discovery import is_feed
from corpus.feeds.heading import Heading, read_heading
from corpus.web.fetching import Fetched


@dataclass(frozen=True, slots=True)
class Contents:
    """A feed as read: what it says of itself, and its entries."""

    heading: Heading
    articles: tuple[Article, ...]


def read_contents(fetched: Fetched, source: str) -> Contents:
    """The entries of a feed, in its order; a `SourceError` when it is none."""
    from corpus.formats.feed import read

    if not is_feed(fetched.body):
        kind = fetched.content_type or "no type given"
        raise SourceError(source, f"not a feed ({kind})", "check the address")
    return Contents(read_heading(fetched.body), tuple(read(fetched.body, source=source)))


def extract_article(page: Fetched) -> Article:
    """The article that a page is about; a `SourceError` when none can be made out."""
    from corpus.formats.html import read

    for article in read(page.body, source=page.url):
        return article
    raise SourceError(page.url, "no article found on the page", "open it in a browser")

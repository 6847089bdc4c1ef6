"""From what the web gave to articles, through the formats that files go through as well."""

from corpus.article import Article
from corpus.errors import SourceError
from corpus.feeds.discovery import is_feed
from corpus.feeds.heading import Heading, read_heading
from corpus.formats.format_detection import HEAD
from corpus.formats.guard import guard
from corpus.value_types import Value, replace
from corpus.web.answer import Fetched
from corpus.web.charsets import in_utf8, text_of
from corpus.web.urls import Url, is_web_address, join_url, parse_url


class Contents(Value):
    """A feed as read: what it says of itself, and its entries."""

    heading: Heading
    articles: tuple[Article, ...]
    errors: tuple[SourceError, ...] = ()
    """What is wrong with single entries."""


def read_contents(fetched: Fetched, source: str) -> Contents:
    """The entries of a feed, in its order; a `SourceError` when it is none."""
    from corpus.formats.known_formats import FORMATS

    if not is_feed(fetched.body):
        kind = fetched.content_type or "no type given"
        raise SourceError(source, f"not a feed ({kind})", "check the address")
    data = in_utf8(fetched)
    outcomes = tuple(FORMATS["feed"].load()(data, source=source))
    base = parse_url(fetched.url)
    return Contents(
        guard(lambda: read_heading(data), source),
        tuple(_with_whole_link(outcome, base) for outcome in outcomes if isinstance(outcome, Article)),
        tuple(outcome for outcome in outcomes if isinstance(outcome, SourceError)),
    )


def extract_article(page: Fetched) -> Article:
    """The article that a page is about; a `SourceError` when none can be made out."""
    from corpus.encoding import is_binary
    from corpus.formats.pages.html import article_of_page

    if is_binary(page.body[:HEAD]):
        raise SourceError(page.url, "not a page but binary data", "open it in another program")
    text = text_of(page)
    article = guard(lambda: article_of_page(text, source=page.url), page.url)
    # Where no article stands out the text is the whole page's, menus and all, and there is no title.
    if not article.title:
        raise SourceError(page.url, "no article stands out on the page", "open it in a browser")
    return article


def _with_whole_link(article: Article, base: Url) -> Article:
    """The article with a link that can be followed from anywhere, or none where it leads out of the web."""
    if article.url is None:
        return article
    url = join_url(base, article.url)
    return replace(article, url=url if is_web_address(url) else None)

"""Telling whether anything that is read has to do with a query, so that one in vain does not pass unseen."""

from collections.abc import Iterable, Iterator

from corpus.article import Article
from reader.cli.terminal import Terminal


def watched(articles: Iterable[Article], query: str, terminal: Terminal) -> Iterator[Article]:
    """The articles; behind the last a remark where there were any and none has to do with the query."""
    seen_any, found = False, not query.strip()
    for article in articles:
        seen_any, found = True, found or _has_to_do(article, query)
        yield article
    if seen_any and not found:
        terminal.note(f"nothing has to do with {query!r}; the answer is as without --query")


def _has_to_do(article: Article, query: str) -> bool:
    from corpus.summarize.query_leaning import match_query

    return any(match_query([article.text], query, language=article.language))

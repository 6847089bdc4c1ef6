"""Remarks on what is not known of a language, each made once a run."""

from collections.abc import Iterable, Iterator

from corpus.article import Article
from reader.terminal import Terminal

_WELL_COVERED = "en"


def with_remarks(articles: Iterable[Article], terminal: Terminal) -> Iterator[Article]:
    """The same articles; what is missing for a language is said before its first article."""
    seen = {_WELL_COVERED}
    for article in articles:
        if article.language not in seen:
            seen.add(article.language)
            _remark(article, terminal)
        yield article


def _remark(article: Article, terminal: Terminal) -> None:
    from corpus.languages.coverage import coverage

    remark = coverage(article.language).remark
    if remark:
        terminal.note(f"{article.source}: {remark}")

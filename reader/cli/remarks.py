"""Remarks on what is not known of a language, each made once a run."""

from collections.abc import Iterable, Iterator

from corpus.article import Article
from reader.cli.terminal import Terminal

_WELL_COVERED = "en"
_FEW_CHARACTERS = 300
"""In so little text no language can be told, and nothing is worth a remark."""


def with_remarks(articles: Iterable[Article], terminal: Terminal, *, method: str = "") -> Iterator[Article]:
    """The same articles; what a method lacks for a language is said before its first article."""
    seen = {_WELL_COVERED}
    for article in articles:
        if article.language not in seen and _remark(article, terminal, method):
            seen.add(article.language)
        yield article


def _remark(article: Article, terminal: Terminal, method: str) -> bool:
    """Whether the language has been dealt with."""
    from corpus.languages.known_languages import coverage
    from corpus.summarize.methods import METHODS

    if not article.language and len(article.text) < _FEW_CHARACTERS:
        return False
    known = coverage(article.language)
    remark = known.remark
    if not remark and method in METHODS and METHODS[method].is_classic:
        remark = known.dictionary_remark
    if remark:
        terminal.note(f"{article.source}: {remark}")
    return True

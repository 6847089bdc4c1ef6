"""Remarks on what is not known of a language, each made once a run."""

from collections.abc import Iterable, Iterator

from corpus.article import Article
from reader.cli.terminal import Terminal

_WELL_COVERED = "en"
_FEW_CHARACTERS = 300
"""In so little text no language can be told, and nothing is worth a remark."""


def with_remarks(
    articles: Iterable[Article], terminal: Terminal, *, method: str = "", finds_names: bool = False
) -> Iterator[Article]:
    """The same articles; what a method, or who finds names, lacks for a language is said before its first."""
    seen = {_WELL_COVERED}
    for article in articles:
        if article.language not in seen and _remark(article, terminal, method, finds_names):
            seen.add(article.language)
        yield article


def _remark(article: Article, terminal: Terminal, method: str, finds_names: bool) -> bool:
    """Whether the language has been dealt with."""
    from corpus.entities.tagging.kinship import has_model
    from corpus.languages.known_languages import coverage
    from corpus.summarize.methods import METHODS

    if not article.language and len(article.text) < _FEW_CHARACTERS:
        return False
    known = coverage(article.language)
    remark = known.remark
    if not remark and method in METHODS and METHODS[method].is_classic:
        remark = known.dictionary_remark
    if finds_names and known.code and not has_model(known.code):
        remark = f"no model of names for {known.name}; only those of its lists are found, and numbers"
    if remark:
        terminal.note(f"{article.source}: {remark}")
    return True

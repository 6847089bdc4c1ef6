"""The articles that come with the program, for a first look at it."""

from pathlib import Path

from corpus.article import Article
from corpus.formats.text import article_of_text


def sample_articles() -> tuple[Article, ...]:
    """The samples in the order of their names."""
    return tuple(
        article_of_text(text.read_text(encoding="utf-8"), source=text.name)
        for text in sorted(Path(__file__).parent.glob("*.txt"))
    )

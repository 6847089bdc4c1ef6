"""The articles that come with the program, for a first look at it."""

from importlib.resources import files

from corpus.article import Article
from corpus.formats.text import article_of_text


def sample_articles() -> tuple[Article, ...]:
    """The samples in the order of their names."""
    texts = (one for one in files("corpus.samples").iterdir() if one.name.endswith(".txt"))
    return tuple(
        article_of_text(one.read_text(encoding="utf-8"), source=one.name)
        for one in sorted(texts, key=lambda one: one.name)
    )

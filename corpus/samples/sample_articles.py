"""The articles that come with the program, for a first look at it."""

from importlib.resources import files

from corpus.article import Article
from corpus.formats.text import article_of_text


def sample_articles() -> tuple[Article, ...]:
    """The samples in the order of their names."""
    texts = (path for path in files("corpus.samples").iterdir() if path.name.endswith(".txt"))
    return tuple(
        article_of_text(text.read_text(encoding="utf-8"), source=text.name)
        for text in sorted(texts, key=lambda text: text.name)
    )

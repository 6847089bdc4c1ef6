"""Where an article is from, in the few words that fit beside its title."""

from corpus.article import Article


def short_source(article: Article) -> str:
    """The site of the article's link, else the name of its file; empty for standard input."""
    if article.url and "//" in article.url:
        return article.url.split("//", 1)[1].split("/", 1)[0].removeprefix("www.")
    return "" if article.source == "-" else article.source.rstrip("/").rsplit("/", 1)[-1]

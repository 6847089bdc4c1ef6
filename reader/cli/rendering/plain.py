"""The small turns of phrase that plain text and Markdown share."""

from corpus.article import Article, published_by

_MARKDOWN_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>#|"})


def heading_of(article: Article) -> str:
    """What an article is called where several stand below each other."""
    return article.title or article.id or article.source


def on_one_line(text: str) -> str:
    """A sentence that spans wrapped lines, as one."""
    return " ".join(text.split())


def escaped(text: str) -> str:
    """Text whose signs Markdown will not take for its own."""
    return text.translate(_MARKDOWN_SIGNS)


def facts_of(article: Article) -> str:
    """Date, author and place of an article, as far as they are known."""
    return " · ".join(
        part for part in (article.date, article.author, article.url or published_by(article)) if part
    )


def markdown_head(article: Article) -> str:
    """A second-level heading and a line of facts."""
    return f"## {escaped(heading_of(article))}\n\n{escaped(facts_of(article))}\n\n"

"""The small turns of phrase that plain text and Markdown share."""

from corpus.article import Article, published_by

_MARKDOWN_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>#|"})

_LONGEST_HEADING = 80


def heading_of(article: Article) -> str:
    """What an article is called where several stand below each other: by its first words without a title.

    What has no id is a file of its own, and is called by its name.
    """
    return article.title or (_first_words(article.text) if article.id else "") or article.source


def _first_words(text: str) -> str:
    line = text[: 2 * _LONGEST_HEADING].split("\n", 1)[0]
    return line if len(line) <= _LONGEST_HEADING else f"{line[:_LONGEST_HEADING].rsplit(' ', 1)[0]} …"


def on_one_line(text: str) -> str:
    """A sentence that spans wrapped lines, as one."""
    return " ".join(text.split())


def escaped(text: str) -> str:
    """Text whose signs Markdown will not take for its own."""
    return text.translate(_MARKDOWN_SIGNS)


def facts_of(article: Article) -> str:
    """Date, author, publisher and address of an article, as far as they are known and are not its heading."""
    origin, url = published_by(article), article.url or ""
    # The host of an address is the publisher where nobody else is named.
    parts = (article.date, article.author, "" if origin in url else origin, url)
    return " · ".join(part for part in parts if part and part != heading_of(article))


def markdown_head(article: Article) -> str:
    """A second-level heading, which leads to the article's page, and a line of facts."""
    origin = published_by(article)
    named = (
        ""
        if origin in ("-", heading_of(article))
        else escaped(origin)
        if article.url
        else _in_backticks(origin)
    )
    facts = " · ".join(filter(None, (article.date, escaped(article.author or ""), named)))
    return f"## {linked(heading_of(article), article.url)}\n\n" + (f"{facts}\n\n" if facts else "")


def linked(title: str, url: str | None) -> str:
    """A title in Markdown that leads to its page; of an address only what would end it is encoded."""
    if not url or not url.startswith(("http://", "https://")):
        return escaped(title)
    address = url.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20")
    return f"[{escaped(title)}](<{address}>)"


def _in_backticks(name: str) -> str:
    """The name of a file, in which Markdown takes nothing for a sign."""
    return f"`{name.replace('`', '')}`"


def plain_head(article: Article) -> str:
    """A line of heading, and one of facts where there are any."""
    return "".join(f"{line}\n" for line in (heading_of(article), facts_of(article)) if line)

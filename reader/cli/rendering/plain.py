"""The small turns of phrase that plain text and Markdown share."""

from corpus.article import Article, published_by
from corpus.patterns import lazy_pattern

_MARKDOWN_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>#|"})

_LONGEST_HEADING = 80
_ENDINGS = "txt|md|markdown|html?|jsonl?|csv|tsv|xml|pdf|epub|eml|mbox|docx|odt|rtf|gz|zip|warc|rss|atom"
_FILE_NAME = lazy_pattern(rf"^[~.]?/|\w/\w|\\|\.(?:{_ENDINGS})$")
"""What a row calls its source is a path then; the names of those who publish have no such marks."""

_LONGEST_HEADLINE = 300


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


def headline(title: str) -> str:
    """A title as it stands in a list: a feed may give one as long as a book."""
    shown = on_one_line(title)
    return shown if len(shown) <= _LONGEST_HEADLINE else f"{shown[:_LONGEST_HEADLINE]}…"


def escaped(text: str) -> str:
    """Text whose signs Markdown will not take for its own."""
    return text.translate(_MARKDOWN_SIGNS).replace("~~", r"\~\~")


def facts_of(article: Article) -> str:
    """Date, author, publisher and address of an article, as far as they are known and are not its heading."""
    origin, url = published_by(article), article.url or ""
    # The host of an address is the publisher where nobody else is named.
    parts = (article.date, article.author, "" if origin in url else origin, url)
    return " · ".join(part for part in parts if part and part != heading_of(article))


def markdown_head(article: Article) -> str:
    """A second-level heading, which leads to the article's page, and a line of facts."""
    origin = published_by(article)
    named = "" if origin in ("-", heading_of(article)) else marked_up(origin, article)
    facts = " · ".join(filter(None, (article.date, escaped(article.author or ""), named)))
    return f"## {linked(heading_of(article), article.url)}\n\n" + (f"{facts}\n\n" if facts else "")


def is_page(url: str | None) -> bool:
    """Whether an address is one of the web: others (`javascript:`, `data:`) may run in who follows them."""
    return url is not None and url.startswith(("http://", "https://"))


def linked(title: str, url: str | None) -> str:
    """A title in Markdown that leads to its page; of an address only what would end it is encoded."""
    if not url or not is_page(url):
        return escaped(title)
    address = url.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20")
    return f"[{escaped(title)}](<{address}>)"


def marked_up(origin: str, article: Article | None = None) -> str:
    """Who published an article in Markdown; the name of a file in backticks."""
    is_file = article is not None and origin == article.source and not article.url
    return in_backticks(origin) if is_file or _FILE_NAME.search(origin) else escaped(origin)


def in_backticks(name: str) -> str:
    """The name of a file, in which Markdown takes nothing for a sign."""
    return f"`{name.replace('`', '')}`"


def plain_head(article: Article) -> str:
    """A line of heading, and one of facts where there are any."""
    return "".join(f"{line}\n" for line in (heading_of(article), facts_of(article)) if line)


def counted(number: int, noun: str) -> str:
    """The number with its noun."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"

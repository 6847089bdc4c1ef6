"""Completing the entries of feeds that carry only the beginning of a story.

How much an entry carries is judged by its text alone: feeds put whole stories into fields meant for
summaries, and teasers into fields meant for whole stories.
"""

import re

from corpus.article import Article
from corpus.value_types import replace
from corpus.web.urls import is_web_address

PAGES = "text/html, application/xhtml+xml, */*;q=0.5"
"""What a server is told that is asked for a page."""

_WHOLE_STORY_WORDS = 150
_CUT = re.compile(
    r"(?:…|\.\.\.|\b(?:read|continue|keep) (?:more|reading|on)\b.{0,40})\W{0,40}$", re.IGNORECASE
)
_END = 80


def is_completable(article: Article) -> bool:
    """Whether there is a page to complete the article from, and need to."""
    return article.url is not None and is_web_address(article.url) and looks_cut(article.text)


def looks_cut(text: str) -> bool:
    """Whether a text is so short, or ends in such a way, that the whole story must be elsewhere."""
    return len(text.split()) < _WHOLE_STORY_WORDS or _CUT.search(text[-_END:]) is not None


def completed(article: Article, whole: Article) -> Article:
    """The article with the text of its page, where that is longer; what the feed says of it stays."""
    if len(whole.text) <= len(article.text):
        return article
    return replace(
        article,
        text=whole.text,
        author=article.author or whole.author,
        language=whole.language,
        elements=whole.elements,
    )

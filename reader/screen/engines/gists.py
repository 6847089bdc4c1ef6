"""Summaries that are known already, those of the rows around the cursor computed ahead.

A gist is kept by the article itself, not by its row, so that it can never be shown for another one.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from contextlib import suppress

from corpus.article import Article, Summary
from corpus.errors import CorpusError
from corpus.values import Value

_MOST = 512

Gist = tuple[Summary, int]
"""A summary, and how many words the article has."""


class Wish(Value):
    """What is to be summarised, and how."""

    article: Article
    method: str
    length: int
    query: str = ""


class Gists:
    """The gists that were last made; any thread may ask."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Wish, Gist] = OrderedDict()
        self._lock = threading.Lock()

    def known(self, wish: Wish) -> Gist | None:
        """The gist, if it was made before."""
        with self._lock:
            return self._kept.get(wish)

    def keep(self, wish: Wish, gist: Gist) -> None:
        """Keep a gist; the oldest one makes room."""
        with self._lock:
            self._kept[wish] = gist
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)


class LookAhead:
    """One round through the articles that a reader may come to; the next round ends it."""

    def __init__(self, articles: Iterable[Callable[[], Article]]) -> None:
        self._articles = tuple(articles)
        self._over = threading.Event()

    def end(self) -> None:
        """Begin no further article."""
        self._over.set()

    def make(self, make: Callable[[Article], None]) -> None:
        """Make something of one article after the other."""
        for article in self._articles:
            if self._over.is_set():
                return
            # One that was removed meanwhile is no reason to stop.
            with suppress(CorpusError):
                make(article())

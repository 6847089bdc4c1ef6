"""Summaries that are known already, those of the rows around the cursor computed ahead.

A gist is kept by the article itself, not by its row, so that it can never be shown for another one.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial

from corpus.article import Article, Summary
from corpus.errors import CorpusError
from corpus.value_types import Value
from reader.screen.engines.own_process import is_long

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

    def __init__(self, make: Callable[[Wish], Gist]) -> None:
        self._make = make
        self._kept: OrderedDict[Wish, Gist] = OrderedDict()
        self._lock = threading.Lock()

    def known(self, wish: Wish) -> Gist | None:
        """The gist, if it was made before."""
        with self._lock:
            return self._kept.get(wish)

    def made(self, wish: Wish) -> Gist:
        """The gist, made and kept; the oldest one makes room. `CorpusError` where none can be made."""
        gist = self._make(wish)
        with self._lock:
            self._kept[wish] = gist
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        return gist


class LookAhead:
    """Rounds through the articles that a reader may come to, making gists; each ends the one before."""

    def __init__(self, gists: Gists) -> None:
        self._gists = gists
        self._over = threading.Event()

    def round_through(
        self, articles: Iterable[Callable[[], Article]], wish: Callable[[Article], Wish]
    ) -> Callable[[], None]:
        """What a thread has to do for a new round; `wish` says what is to be made of an article."""
        self.end()
        self._over = threading.Event()
        return partial(self._make, tuple(articles), wish, self._over)

    def end(self) -> None:
        """Begin no further article."""
        self._over.set()

    def _make(
        self,
        articles: Iterable[Callable[[], Article]],
        wish: Callable[[Article], Wish],
        over: threading.Event,
    ) -> None:
        for article in articles:
            if over.is_set():
                return
            # An article that was removed meanwhile, or makes trouble, is no reason to stop.
            with suppress(CorpusError):
                wished = wish(article())
                if not is_long(wished.article) and self._gists.known(wished) is None:
                    self._gists.made(wished)

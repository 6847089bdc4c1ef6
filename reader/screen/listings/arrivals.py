"""Articles that are read in a thread while the first of them are on the screen already."""

import threading
from collections.abc import Iterable

from corpus.article import Article
from corpus.errors import SourceError


class Arrivals:
    """What has come of some sources so far; any thread may look."""

    def __init__(self, outcomes: Iterable[Article | SourceError]) -> None:
        self._outcomes = outcomes
        self._articles: list[Article] = []
        self._errors: list[SourceError] = []
        self._complete = threading.Event()
        self._unwanted = threading.Event()
        threading.Thread(target=self._read, daemon=True, name="arrivals").start()

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles so far, in order; what was there stays where it was."""
        return tuple(self._articles)

    @property
    def errors(self) -> tuple[SourceError, ...]:
        """What could not be read so far."""
        return tuple(self._errors)

    @property
    def is_complete(self) -> bool:
        """Whether nothing more will come."""
        return self._complete.is_set()

    def __len__(self) -> int:
        return len(self._articles)

    def wait(self, seconds: float | None = None) -> None:
        """Wait until all is read, or so long."""
        self._complete.wait(seconds)

    def stop(self) -> None:
        """Read no further than the article at hand."""
        self._unwanted.set()

    def _read(self) -> None:
        try:
            for outcome in self._outcomes:
                if self._unwanted.is_set():
                    return
                if isinstance(outcome, SourceError):
                    self._errors.append(outcome)
                else:
                    self._articles.append(outcome)
        finally:
            self._complete.set()

"""Processes that examine articles.

They are spawned, never forked, and end with the process that started them, however that ends.
"""

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import Self

from corpus.article import Article
from corpus.errors import LibraryError
from corpus.library.ingest.examining import Examination, Findings, examine_all
from corpus.parallel.liveness import live_with_parent

_FEW = 64
"""So many articles are examined sooner than a process has started."""
_CHUNK = 32


class Workers:
    """Processes that are started when there is enough to do for the first time."""

    def __init__(self, examination: Examination, jobs: int) -> None:
        self._examination = examination
        self._jobs = jobs
        self._executor: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._executor is not None:
            self._executor.shutdown(cancel_futures=True)
        if isinstance(error, BrokenProcessPool):
            raise LibraryError(
                "a worker process was ended from outside, perhaps for want of memory; use one job"
            ) from error

    def examine(self, articles: Sequence[Article]) -> Callable[[], list[Findings]]:
        """Begin with the work; what is returned waits for its end."""
        if self._executor is None and len(articles) < _FEW:
            return lambda: examine_all(articles, self._examination)
        if self._executor is None:
            self._executor = _start(self._jobs)
        futures = [
            self._executor.submit(examine_all, tuple(articles[start : start + _CHUNK]), self._examination)
            for start in range(0, len(articles), _CHUNK)
        ]
        return lambda: [findings for future in futures for findings in future.result()]


def _start(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        jobs, mp_context=multiprocessing.get_context("spawn"), initializer=live_with_parent
    )

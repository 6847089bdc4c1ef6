"""Examining articles, in this process or in several.

Workers are spawned, never forked, and end with the process that started them, however that ends.
"""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import AbstractContextManager, nullcontext
from typing import TypeVar

from corpus.article import Article
from corpus.errors import LibraryError
from corpus.library.examining import Examination, Findings, examine_all

_FEW = 64
"""So many articles are examined sooner than a process has started."""
_CHUNK = 32
_AHEAD = 2
"""Batches that are being examined while another is stored."""

Batch = TypeVar("Batch")
_Pending = Callable[[], list[Findings]]


def examined(
    batches: Iterable[tuple[Batch, Sequence[Article]]], examination: Examination, *, jobs: int
) -> Iterator[tuple[Batch, list[Findings]]]:
    """Give each batch back with the findings on its articles, in order; `jobs` processes work on them."""
    with _examiner(examination, jobs) as examine:
        ahead: deque[tuple[Batch, _Pending]] = deque()
        for batch, articles in batches:
            ahead.append((batch, examine(articles)))
            if len(ahead) > _AHEAD or jobs == 1:
                first, findings = ahead.popleft()
                yield first, findings()
        for last, findings in ahead:
            yield last, findings()


def _examiner(
    examination: Examination, jobs: int
) -> AbstractContextManager[Callable[[Sequence[Article]], _Pending]]:
    if jobs > 1:
        return _Pool(examination, jobs)
    return nullcontext(lambda articles: lambda: examine_all(articles, examination))


class _Pool:
    """Processes that are started when there is enough to do for the first time."""

    def __init__(self, examination: Examination, jobs: int) -> None:
        self._examination = examination
        self._jobs = jobs
        self._executor: ProcessPoolExecutor | None = None

    def __enter__(self) -> Callable[[Sequence[Article]], _Pending]:
        return self._examine

    def __exit__(self, *_: object) -> None:
        if self._executor is not None:
            self._executor.shutdown(cancel_futures=True)

    def _examine(self, articles: Sequence[Article]) -> _Pending:
        if self._executor is None and len(articles) < _FEW:
            return lambda: examine_all(articles, self._examination)
        if self._executor is None:
            self._executor = _start(self._jobs)
        futures = [
            self._executor.submit(examine_all, tuple(articles[start : start + _CHUNK]), self._examination)
            for start in range(0, len(articles), _CHUNK)
        ]
        return lambda: [findings for future in futures for findings in _result(future.result)]


def _start(jobs: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_live_with_parent
    )


def _live_with_parent() -> None:
    # Ctrl-C is for the parent to answer; that it was killed, its workers learn no other way.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None, "this runs in workers only"
    parent.join()
    os._exit(1)


def _result(wait: Callable[[], list[Findings]]) -> list[Findings]:
    try:
        return wait()
    except BrokenProcessPool as error:
        raise LibraryError(
            "a worker process was ended from outside, perhaps for want of memory; run it again with one job"
        ) from error

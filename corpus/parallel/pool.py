"""Spreading work over processes, in order and with a bounded look-ahead.

A corpus of any size passes through in constant memory: nothing is read long before its turn.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from typing import TypeVar

from corpus.errors import CorpusError
from corpus.parallel.liveness import live_with_parent

A = TypeVar("A")
B = TypeVar("B")
_CHUNK = 16
_AHEAD = 3
"""How many chunks per process are under way at once."""


def spread(work: Callable[[A], B], items: Iterable[A], *, jobs: int) -> Iterator[B]:
    """`map` over `jobs` processes; `work` and the items travel by pickling."""
    waiting: deque[Future[list[B]]] = deque()
    try:
        with _pool(jobs) as pool:
            for chunk in _chunks(iter(items)):
                waiting.append(pool.submit(_work_through, work, chunk))
                if len(waiting) >= jobs * _AHEAD:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        raise CorpusError(
            "a worker process was ended from outside, perhaps for want of memory; use one job"
        ) from error


@contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """Processes that begin nothing more once nobody waits for it."""
    pool = ProcessPoolExecutor(jobs, initializer=live_with_parent)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _work_through(work: Callable[[A], B], chunk: list[A]) -> list[B]:
    return [work(item) for item in chunk]


def _chunks(items: Iterator[A]) -> Iterator[list[A]]:
    while chunk := list(islice(items, _CHUNK)):
        yield chunk

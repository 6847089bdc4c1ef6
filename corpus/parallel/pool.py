"""Spreading work over processes, in order and with a bounded look-ahead.

A corpus of any size passes through in constant memory: nothing is read long before its turn. Processes are
spawned, never forked, so that the same happens on every platform and beside threads.
"""

import faulthandler
import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import islice
from pathlib import Path

from corpus.errors import CorpusError
from corpus.parallel.liveness import live_with_parent
from corpus.type_hints import Generic, TextIO, TypeVar

A = TypeVar("A")
B = TypeVar("B")
WORKER_ENDED = "a worker process was ended from outside, perhaps for want of memory; use one job"
_CHUNK = 16
_AHEAD = 3
"""How many chunks per process are under way at once."""


def start_processes(jobs: int) -> ProcessPoolExecutor:
    """So many processes, which end with this one, however it ends."""
    return ProcessPoolExecutor(
        jobs, mp_context=multiprocessing.get_context("spawn"), initializer=live_with_parent
    )


def spread(
    work: Callable[[A], B],
    items: Iterable[A],
    *,
    jobs: int,
    lost: Callable[[A], B] | None = None,
    patience: float = 0,
) -> Generator[B]:
    """`map` over `jobs` processes; `work` and the items travel by pickling.

    An item whose process is ended from outside is tried once more by itself. If that ends its process too,
    `lost` says what stands in its place; without `lost` it is a `CorpusError`. A process that takes more than
    `patience` seconds for one item, where that is not 0, ends itself, whatever it is at.
    """
    crew = _Crew(partial(_work_through, work, patience), jobs, lost)
    try:
        for chunk in _chunks(iter(items)):
            crew.begin(chunk)
            if len(crew.waiting) >= jobs * _AHEAD:
                yield from crew.results()
        while crew.waiting:
            yield from crew.results()
    finally:
        crew.dismiss()


class _Crew(Generic[A, B]):
    """Processes, and the chunks that they have been given, in order."""

    def __init__(self, work: Callable[[list[A]], list[B]], jobs: int, lost: Callable[[A], B] | None) -> None:
        self._work = work
        self._jobs = jobs
        self._lost = lost
        self._processes = start_processes(jobs)
        self.waiting: deque[tuple[list[A], Future[list[B]] | None]] = deque()
        """Each chunk with its results to come, or None where the processes had ended before."""

    def begin(self, chunk: list[A]) -> None:
        """Give the chunk to the processes."""
        self.waiting.append((chunk, self._submit(chunk)))

    def results(self) -> list[B]:
        """The results of the chunk that has waited longest."""
        chunk, future = self.waiting.popleft()
        try:
            if future is not None:
                return future.result()
        except BrokenProcessPool:
            pass
        return self._once_more(chunk)

    def dismiss(self) -> None:
        """Begin nothing more."""
        self._processes.shutdown(cancel_futures=True)

    def _submit(self, chunk: list[A]) -> Future[list[B]] | None:
        try:
            return self._processes.submit(self._work, chunk)
        except BrokenProcessPool:
            return None

    def _once_more(self, chunk: list[A]) -> list[B]:
        """The results with each item by itself, so that one that ends its process takes no other with it."""
        self._replace()
        results = [self._alone(item) for item in chunk]
        self.waiting = deque((other, self._submit(other)) for other, _ in self.waiting)
        return results

    def _alone(self, item: A) -> B:
        try:
            return self._processes.submit(self._work, [item]).result()[0]
        except BrokenProcessPool as error:
            self._replace()
            if self._lost is None:
                raise CorpusError(WORKER_ENDED) from error
            return self._lost(item)

    def _replace(self) -> None:
        self.dismiss()
        self._processes = start_processes(self._jobs)


def _work_through(work: Callable[[A], B], patience: float, chunk: list[A]) -> list[B]:
    if not patience:
        return [work(item) for item in chunk]
    with Path(os.devnull).open("w") as nowhere:
        return [_watched(work, item, patience, nowhere) for item in chunk]


def _watched(work: Callable[[A], B], item: A, patience: float, nowhere: TextIO) -> B:
    # Its thread needs no turn of the interpreter, and so ends what never comes back to Python.
    faulthandler.dump_traceback_later(patience, exit=True, file=nowhere)
    try:
        return work(item)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _chunks(items: Iterator[A]) -> Iterator[list[A]]:
    while chunk := list(islice(items, _CHUNK)):
        yield chunk

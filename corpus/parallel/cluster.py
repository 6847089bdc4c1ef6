"""Spreading work over a Dask cluster, in the same order and with the same results as in one process.

A scheduler never holds more than a window of chunks: what is read waits here until there is room for it. A
chunk whose worker is lost goes to another; one that loses worker after worker is tried article by article.
"""

import logging
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice

from corpus.errors import CorpusError, MissingExtraError
from corpus.type_hints import Any, Generic, TypeVar

A = TypeVar("A")
B = TypeVar("B")
LOCAL = "local"
"""The address of a cluster that is started here and ends with the work."""
_CHUNK = 16
_AHEAD = 3
"""How many chunks per worker are under way at once."""
_PATIENCE = 15
"""Seconds for a scheduler to answer, and for its first worker to be there."""


def spread_over(
    work: Callable[[A], B], items: Iterable[A], *, address: str, jobs: int, lost: Callable[[A], B]
) -> Iterator[B]:
    """`map` over the workers of the cluster; `work` and the items travel by pickling.

    `lost` says what stands in the place of an item that ended every worker it came to. A local cluster has
    `jobs` workers.
    """
    with _connected(address, jobs) as (client, revive):
        team = _Team(client, work, lost, revive)
        remaining = iter(items)
        while chunk := list(islice(remaining, _CHUNK)):
            team.begin(chunk)
            if team.is_full:
                yield from team.results()
        while team.waiting:
            yield from team.results()


class _Team(Generic[A, B]):
    """The workers, and the chunks that they have been given, in order."""

    def __init__(
        self, client: Any, work: Callable[[A], B], lost: Callable[[A], B], revive: Callable[[], None]
    ) -> None:
        """`revive` brings workers back where all are gone, or raises."""
        self._revive = revive
        self._client = client
        self._work = work
        self._lost = lost
        self._window = _AHEAD * sum(client.nthreads().values())
        self.waiting: deque[tuple[list[A], Any]] = deque()
        """Each chunk with its results to come."""

    @property
    def is_full(self) -> bool:
        """Whether as much is under way as the workers can have use for."""
        return len(self.waiting) >= int(self._window)

    def begin(self, chunk: list[A]) -> None:
        """Give the chunk to the workers."""
        self.waiting.append((chunk, self._submit(chunk)))

    def results(self) -> list[B]:
        """The results of the chunk that has waited longest."""
        chunk, future = self.waiting.popleft()
        found = self._result(chunk, future)
        return found if found is not None else [self._alone(item) for item in chunk]

    def _alone(self, item: A) -> B:
        found = self._result([item], self._submit([item]))
        return found[0] if found is not None else self._lost(item)

    def _submit(self, chunk: list[A]) -> Any:
        # Never "pure": that would have every article hashed, to share results that nobody asks for twice.
        return self._client.submit(_work_through, self._work, chunk, pure=False)

    def _result(self, chunk: list[A], future: Any) -> list[B] | None:
        """The results of a chunk; None where it ended every worker that it came to."""
        from distributed import KilledWorker

        while True:
            try:
                found: list[B] = future.result(timeout=_PATIENCE)
            except TimeoutError:
                future = self._hoped_for(chunk, future)
            except KilledWorker:
                return None
            except ModuleNotFoundError as error:
                raise CorpusError(f"a worker has no {error.name}; install nutgraf where it runs") from error
            else:
                return found

    def _hoped_for(self, chunk: list[A], future: Any) -> Any:
        """What the results are to be waited for from: once more from the start where all workers are gone."""
        if self._client.nthreads():
            return future
        future.cancel()
        self._revive()
        return self._submit(chunk)


@contextmanager
def _connected(address: str, jobs: int) -> Iterator[tuple[Any, Callable[[], None]]]:
    """A client of the cluster, all workers of which have this version, and what brings lost ones back."""
    try:
        from dask import config
        from distributed import Client, LocalCluster
    except ImportError as error:
        raise MissingExtraError("--cluster", "dask.distributed", "install nutgraf[cluster]") from error
    # A worker that is lost is dealt with here; what Dask would say of it is no line of ours.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    if address != LOCAL:
        with _client(Client, address) as client:
            yield client, lambda: _wait_for_others(client, address)
        return
    with config.set({"distributed.scheduler.allowed-failures": 1}):
        with _without_interrupts():
            cluster = LocalCluster(
                n_workers=jobs, threads_per_worker=1, dashboard_address=":0", silence_logs=logging.CRITICAL
            )
        with cluster, _client(Client, cluster.scheduler_address) as client:
            yield client, lambda: _start_anew(cluster, client, jobs)


def _start_anew(cluster: Any, client: Any, jobs: int) -> None:
    """Start workers in the place of those that, as now and then, did not come back by themselves."""
    with _without_interrupts():
        cluster.scale(0)
        cluster.scale(jobs)
        _wait_for_others(client, LOCAL)


def _wait_for_others(client: Any, address: str) -> None:
    try:
        client.wait_for_workers(1, timeout=4 * _PATIENCE)
    except TimeoutError as error:
        remedy = "start others, and the same command goes on from what is written"
        raise CorpusError(f"{address}: all workers are lost; {remedy}") from error


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Let processes that are started now leave Ctrl-C to this one, as they inherit what is overlooked."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    usual = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, usual)


@contextmanager
def _client(make: Callable[..., Any], address: str) -> Iterator[Any]:
    try:
        client = make(address if "://" in address else f"tcp://{address}", timeout=_PATIENCE)
    except (OSError, ValueError) as error:
        remedy = "start one with `dask scheduler`, or use --cluster local"
        raise CorpusError(f"{address}: no scheduler answers; {remedy}") from error
    with client:
        _wait_for_workers(client, address)
        _check_versions(client)
        yield client


def _wait_for_workers(client: Any, address: str) -> None:
    try:
        client.wait_for_workers(1, timeout=_PATIENCE)
    except TimeoutError as error:
        remedy = f"start one with `dask worker {address}`"
        raise CorpusError(f"{address}: the scheduler has no workers; {remedy}") from error


def _check_versions(client: Any) -> None:
    """Raise `CorpusError` where a worker has no nutgraf or another one: its answers could differ."""

    # Defined here, so that it travels by value: what it asks for may not be there to be imported.
    def installed() -> str:
        """The version that a worker has; empty where it has none."""
        import importlib.metadata

        try:
            return importlib.metadata.version("nutgraf")
        except ImportError:
            return ""

    ours = installed()
    for worker, theirs in sorted(client.run(installed).items()):
        if not theirs:
            raise CorpusError(f"worker {worker} has no nutgraf; install nutgraf {ours} where it runs")
        if theirs != ours:
            raise CorpusError(
                f"worker {worker} has nutgraf {theirs}, and this is {ours}; install one for all"
            )


def _work_through(work: Callable[[A], B], chunk: list[A]) -> list[B]:
    return [work(item) for item in chunk]

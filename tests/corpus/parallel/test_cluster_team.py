"""What becomes of work on a cluster, with stand-ins for its scheduler and its workers."""

import signal
import sys
import threading
from collections.abc import Callable
from contextlib import nullcontext, suppress
from types import ModuleType, TracebackType
from typing import Any

import pytest

from corpus.errors import CorpusError, MissingExtraError
from corpus.parallel import cluster
from corpus.parallel.cluster import spread_over


class KilledWorkerError(Exception):
    """As Dask's own, which tests may be without."""


class Pending:
    """Results to come; `until` says what comes before them."""

    def __init__(self, results: Callable[[], list[Any]], until: list[BaseException]) -> None:
        self._results, self._until = results, until
        self.cancelled = False

    def result(self, timeout: float) -> list[Any]:
        if self._until:
            raise self._until.pop(0)
        return self._results()

    def cancel(self) -> None:
        self.cancelled = True


class Client:
    """A client of a cluster of two workers with one thread each."""

    def __init__(self, *, fails: Callable[[list[Any]], list[BaseException]] = lambda chunk: []) -> None:
        self.workers = {"one": 1, "two": 1}
        self.chunks: list[list[Any]] = []
        self.pending: list[Pending] = []
        self.begun: list[int] = []
        """How many chunks were begun by the time each result was taken."""
        self._fails = fails

    def nthreads(self) -> dict[str, int]:
        return self.workers

    def submit(
        self, through: Callable[..., list[Any]], work: object, chunk: list[Any], *, pure: bool
    ) -> Pending:
        def results() -> list[Any]:
            self.begun.append(len(self.chunks))
            return through(work, chunk)

        assert not pure
        self.chunks.append(chunk)
        self.pending.append(Pending(results, self._fails(chunk)))
        return self.pending[-1]


@pytest.fixture(autouse=True)
def dask(monkeypatch: pytest.MonkeyPatch) -> None:
    module: Any = ModuleType("distributed")
    module.KilledWorker = KilledWorkerError
    monkeypatch.setitem(sys.modules, "distributed", module)


def lost(item: object) -> str:
    return f"lost {item}"


def spread(
    monkeypatch: pytest.MonkeyPatch, client: Client, items: list[str], revived: list[str]
) -> list[str]:
    class Connected:
        def __enter__(self) -> tuple[Client, Callable[[], None]]:
            return client, lambda: revived.append("revived")

        def __exit__(self, *_: object) -> None:
            return None

    monkeypatch.setattr(cluster, "_connected", lambda address, jobs: Connected())
    return list(spread_over(str.upper, items, address="x", jobs=1, lost=lost))


@pytest.mark.parametrize(
    ("count", "sizes"), [(0, []), (1, [1]), (16, [16]), (17, [16, 1]), (120, [16] * 7 + [8])]
)
def test_results_come_in_order_sixteen_items_at_a_time(
    monkeypatch: pytest.MonkeyPatch, count: int, sizes: list[int]
) -> None:
    client = Client()
    items = [f"item {number}" for number in range(count)]

    assert spread(monkeypatch, client, items, []) == [item.upper() for item in items]
    assert [len(chunk) for chunk in client.chunks] == sizes


def test_no_result_is_waited_for_while_workers_could_have_more(monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client()

    spread(monkeypatch, client, ["item"] * 8 * 16, [])

    assert client.begun == [6, 7, *[8] * 6]


def test_three_chunks_a_worker_are_under_way() -> None:
    team: cluster._Team[str, str] = cluster._Team(Client(), str.upper, lost, lambda: None)
    for number in range(6):
        assert not team.is_full
        team.begin([f"a{number}"])

    assert team.is_full
    assert team.results() == ["A0"]
    assert not team.is_full


def test_a_chunk_that_ends_its_workers_is_tried_item_by_item(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(chunk: list[str]) -> list[BaseException]:
        return [KilledWorkerError()] if "bad" in chunk else []

    client = Client(fails=fails)

    assert spread(monkeypatch, client, ["a", "bad", "c"], []) == ["A", "lost bad", "C"]
    assert client.chunks == [["a", "bad", "c"], ["a"], ["bad"], ["c"]]


def test_slow_work_is_waited_for_while_there_are_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    client, revived = Client(fails=lambda chunk: [TimeoutError(), TimeoutError()]), list[str]()

    assert spread(monkeypatch, client, ["a"], revived) == ["A"]
    assert (client.chunks, revived) == ([["a"]], [])
    assert not client.pending[0].cancelled


def test_work_is_begun_anew_where_all_workers_are_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    times: list[BaseException] = [TimeoutError()]
    client, revived = Client(fails=lambda chunk: [times.pop()] if times else []), list[str]()
    threads = iter([{"one": 1}, {}, {"two": 1}])
    monkeypatch.setattr(client, "nthreads", lambda: next(threads))

    assert spread(monkeypatch, client, ["a"], revived) == ["A"]
    assert (client.chunks, revived) == ([["a"], ["a"]], ["revived"])
    assert client.pending[0].cancelled


def test_a_worker_without_nutgraf_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client(fails=lambda chunk: [ModuleNotFoundError("no", name="corpus")])

    with pytest.raises(CorpusError, match="a worker has no corpus; install nutgraf where it runs"):
        spread(monkeypatch, client, ["a"], [])


def test_without_dask_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dask", None)

    with pytest.raises(MissingExtraError, match=r"nutgraf\[cluster\]"):
        list(spread_over(str.upper, ["a"], address="x", jobs=1, lost=lost))


class Connection:
    """What a client's constructor makes."""

    def __init__(self, address: str, timeout: float) -> None:
        self.address = address
        self.waits: list[tuple[int, float]] = []
        self.theirs: dict[str, str] = {}
        self.closed = False

    def __enter__(self) -> "Connection":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closed = True

    def wait_for_workers(self, count: int, timeout: float) -> None:
        self.waits.append((count, timeout))

    def run(self, ask: Callable[[], str]) -> dict[str, str]:
        return {"tcp://b:1": ask(), "tcp://a:1": ask(), **self.theirs}


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ("host:8786", "tcp://host:8786"),
        ("tcp://host:8786", "tcp://host:8786"),
        ("tls://host:8786", "tls://host:8786"),
    ],
)
def test_a_scheduler_is_asked_for_by_tcp_unless_it_is_said_otherwise(given: str, asked: str) -> None:
    with cluster._client(Connection, given) as client:
        assert client.address == asked
        assert client.waits == [(1, cluster._PATIENCE)]
        assert not client.closed
    assert client.closed


@pytest.mark.parametrize("error", [OSError("refused"), ValueError("no address"), TimeoutError()])
def test_a_scheduler_that_does_not_answer_is_said(error: Exception) -> None:
    def refuse(address: str, timeout: float) -> Connection:
        raise error

    with pytest.raises(CorpusError) as caught:
        cluster._client(refuse, "host:1").__enter__()
    assert str(caught.value) == (
        "host:1: no scheduler answers; start one with `dask scheduler`, or use --cluster local"
    )


@pytest.mark.parametrize(
    ("wait", "said"),
    [
        (cluster._wait_for_workers, "x: the scheduler has no workers; start one with `dask worker x`"),
        (
            cluster._wait_for_others,
            "x: all workers are lost; start others, and the same command goes on from what is written",
        ),
    ],
)
def test_workers_that_do_not_come_are_said(wait: Callable[[Any, str], None], said: str) -> None:
    class Empty(Connection):
        def wait_for_workers(self, count: int, timeout: float) -> None:
            raise TimeoutError

    with pytest.raises(CorpusError) as caught:
        wait(Empty("x", 1), "x")
    assert str(caught.value) == said


def test_workers_that_were_lost_are_waited_for_longer() -> None:
    client = Connection("x", 1)

    cluster._wait_for_others(client, "x")

    assert client.waits == [(1, 4 * cluster._PATIENCE)]


@pytest.mark.parametrize(
    ("theirs", "said"),
    [
        ({"tcp://c:1": ""}, r"worker tcp://c:1 has no nutgraf; install nutgraf \S+ where it runs"),
        (
            {"tcp://c:1": "0.0.1"},
            r"worker tcp://c:1 has nutgraf 0\.0\.1, and this is \S+; install one for all",
        ),
        ({"tcp://c:1": "", "tcp://0:1": "0.0.1"}, r"worker tcp://0:1 has nutgraf 0\.0\.1"),
    ],
)
def test_a_worker_that_would_answer_otherwise_is_named_always_the_same(
    theirs: dict[str, str], said: str
) -> None:
    client = Connection("x", 1)
    cluster._check_versions(client)
    client.theirs = theirs

    with pytest.raises(CorpusError, match=said):
        cluster._check_versions(client)


def test_what_is_started_leaves_ctrl_c_to_this_process() -> None:
    usual = signal.getsignal(signal.SIGINT)

    with suppress(ZeroDivisionError), cluster._without_interrupts():
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
        raise ZeroDivisionError
    assert signal.getsignal(signal.SIGINT) is usual


def test_beside_the_main_thread_signals_are_left_alone() -> None:
    seen: list[object] = []

    def start() -> None:
        with cluster._without_interrupts():
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=start)
    thread.start()
    thread.join()

    assert seen == [signal.getsignal(signal.SIGINT)]


def test_workers_that_do_not_come_back_are_started_anew() -> None:
    scaled: list[int] = []

    class Local:
        def scale(self, workers: int) -> None:
            scaled.append(workers)

    client = Connection("x", 1)
    cluster._start_anew(Local(), client, 3)

    assert scaled == [0, 3]
    assert len(client.waits) == 1


@pytest.mark.parametrize(
    ("address", "asked", "made"),
    [("host:8786", "tcp://host:8786", []), ("local", "tcp://local:1", [{"n_workers": 3, "threads": 1}])],
)
def test_a_cluster_is_started_here_where_local_is_said_and_nowhere_else(
    monkeypatch: pytest.MonkeyPatch, address: str, asked: str, made: list[dict[str, int]]
) -> None:
    started: list[dict[str, int]] = []

    class Local:
        scheduler_address = "tcp://local:1"

        def __init__(self, *, n_workers: int, threads_per_worker: int, **_: object) -> None:
            started.append({"n_workers": n_workers, "threads": threads_per_worker})

        def __enter__(self) -> None:
            return None

        def __exit__(self, *_: object) -> None:
            return None

    dask: Any = ModuleType("dask")
    dask.config = ModuleType("dask.config")
    dask.config.set = lambda settings: nullcontext()
    monkeypatch.setitem(sys.modules, "dask", dask)
    monkeypatch.setattr(sys.modules["distributed"], "Client", Connection, raising=False)
    monkeypatch.setattr(sys.modules["distributed"], "LocalCluster", Local, raising=False)
    with cluster._connected(address, 3) as (client, _):
        assert (client.address, started) == (asked, made)

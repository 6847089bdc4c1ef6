"""A scheduler and two workers, on loopback: what comes of them is what comes of one process."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.errors import CorpusError
from corpus.parallel import cluster
from corpus.parallel.cluster import spread_over
from reader.__main__ import main

pytest.importorskip("distributed")

ROOT = Path(__file__).parents[3]
PATIENCE = 60


def start(module: str, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", f"distributed.cli.{module}", "--host", "127.0.0.1", "--no-dashboard"]
    quiet = subprocess.DEVNULL
    return subprocess.Popen([*command, *arguments], stdout=quiet, stderr=quiet, cwd=ROOT)


@pytest.fixture(scope="module")
def workers() -> list[subprocess.Popen[bytes]]:
    return []


@pytest.fixture(scope="module")
def address(
    tmp_path_factory: pytest.TempPathFactory, workers: list[subprocess.Popen[bytes]]
) -> Iterator[str]:
    file = tmp_path_factory.mktemp("cluster") / "scheduler.json"
    scheduler = start("dask_scheduler", "--port", "0", "--scheduler-file", str(file))
    deadline = time.monotonic() + PATIENCE
    while not file.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    address = json.loads(file.read_text())["address"]
    workers += [start("dask_worker", address, "--nthreads", "1", "--no-nanny") for _ in range(2)]
    wait_for(address, count=2)
    yield address
    for process in (*workers, scheduler):
        process.kill()
        process.wait(PATIENCE)


def wait_for(address: str, count: int) -> None:
    from distributed import Client

    with Client(address) as client:
        client.wait_for_workers(count, timeout=PATIENCE)


def lost(item: str) -> str:
    return f"lost {item}"


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    file = tmp_path / "many.jsonl"
    text = "Rain fell on Oslo in year {0}. Ann Lee saw it. It stopped after {0} days."
    file.write_text("".join(json.dumps({"text": text.format(number)}) + "\n" for number in range(300)))
    return file


@pytest.mark.parametrize("command", ["summarize", "entities"])
def test_the_answer_is_that_of_one_process(
    command: str, address: str, stories: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = [command, str(stories), "gone.txt", "-f", "jsonl"]

    alone = main([*common, "-j", "1", "-o", str(tmp_path / "alone")])
    shared = main([*common, "--cluster", address, "-o", str(tmp_path / "shared")])

    assert (alone, shared) == (1, 1)
    assert (tmp_path / "shared").read_bytes() == (tmp_path / "alone").read_bytes()
    assert capsys.readouterr().err.count("gone.txt") == 2


def test_a_digest_is_that_of_one_process(address: str, stories: Path, tmp_path: Path) -> None:
    common = ["digest", str(stories), "-f", "json"]

    assert main([*common, "-o", str(tmp_path / "alone")]) == 0
    assert main([*common, "-j", "2", "-o", str(tmp_path / "two")]) == 0
    assert main([*common, "--cluster", address, "-o", str(tmp_path / "shared")]) == 0

    alone = (tmp_path / "alone").read_bytes()
    assert (tmp_path / "shared").read_bytes() == alone == (tmp_path / "two").read_bytes()


def test_a_library_is_that_of_one_process(address: str, stories: Path, tmp_path: Path) -> None:
    for name, more in (("alone", ["-j", "1", "--wait"]), ("shared", ["--cluster", address])):
        library = ["--library", str(tmp_path / f"{name}.db")]
        assert main(["add", str(stories), *library, *more]) == 0
        assert main(["export", *library, "-f", "jsonl", "-o", str(tmp_path / name)]) == 0
        assert (
            main(["entities", "--library", str(tmp_path / f"{name}.db"), "-o", str(tmp_path / f"{name}.n")])
            == 0
        )

    def records(name: str) -> list[object]:
        found = map(json.loads, (tmp_path / name).read_text().splitlines())
        return [{key: value for key, value in record.items() if key != "added"} for record in found]

    assert records("shared") == records("alone")
    assert (tmp_path / "shared.n").read_text() == (tmp_path / "alone.n").read_text() != ""


def test_nothing_is_read_long_before_its_turn(address: str) -> None:
    read = 0

    def words() -> Iterator[str]:
        nonlocal read
        for number in range(10_000):
            read += 1
            yield f"word {number}"

    results = spread_over(str.upper, words(), address=address, jobs=2, lost=lost)

    assert next(results) == "WORD 0"
    assert read <= 2 * cluster._AHEAD * cluster._CHUNK
    results.close()  # type: ignore[attr-defined]


def test_an_item_that_ends_every_worker_costs_no_other() -> None:
    """Its place says so; a local cluster starts its workers anew."""
    items = ["1 + 1"] * 20
    items[7] = "__import__('os')._exit(3)"

    # `eval` travels to a worker that knows nothing of this file.
    results = list(spread_over(eval, items, address=cluster.LOCAL, jobs=2, lost=lambda item: "lost"))

    assert results == [2] * 7 + ["lost"] + [2] * 12


def test_what_all_workers_have_left_is_begun_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where neither comes back by itself, the work does not wait for ever."""
    workers = {"one": 1}

    class Pending:
        def __init__(self, chunk: list[str]) -> None:
            self.chunk = chunk

        def result(self, timeout: float) -> list[str]:
            if not workers or len(workers) == 1:
                workers.clear()
                raise TimeoutError
            return [item.upper() for item in self.chunk]

        def cancel(self) -> None:
            self.chunk = []

    class Client:
        def nthreads(self) -> dict[str, int]:
            return workers

        def submit(self, through: object, work: object, chunk: list[str], *, pure: bool) -> Pending:
            return Pending(chunk)

    team = cluster._Team(Client(), str.upper, lost, lambda: workers.update(two=1, three=1))
    team.begin(["a", "b"])

    assert team.results() == ["A", "B"]


def test_a_scheduler_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "_PATIENCE", 0.5)

    with pytest.raises(CorpusError, match=r"127\.0\.0\.1:1: no scheduler answers; start one"):
        list(spread_over(str.upper, ["a"], address="127.0.0.1:1", jobs=1, lost=lost))


def test_a_worker_of_another_version_is_named(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda name: "0.0.1")

    with pytest.raises(CorpusError, match=r"worker tcp://\S+ has nutgraf \S+, and this is 0\.0\.1; install"):
        list(spread_over(str.upper, ["a"], address=address, jobs=1, lost=lost))


def test_a_worker_that_is_killed_loses_nothing(address: str, workers: list[subprocess.Popen[bytes]]) -> None:
    """The last of all: it leaves one worker."""
    items = [f"word {number}" for number in range(2_000)]
    results = spread_over(str.upper, items, address=address, jobs=2, lost=lost)

    first = next(results)
    workers[0].send_signal(signal.SIGKILL)

    assert [first, *results] == [item.upper() for item in items]


def test_parts_from_s3_are_those_of_one_process_though_a_worker_is_killed(
    address: str, workers: list[subprocess.Popen[bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("s3fs")
    server = pytest.importorskip("moto.server").ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    _fill("crawl")
    nutgraf = [sys.executable, "-m", "nutgraf", "entities", "s3://crawl/*.jsonl", "--output"]

    more = ["--cluster", address, "--part-size", "50"]
    with subprocess.Popen([*nutgraf, f"{tmp_path}/out/", *more], cwd=ROOT) as run:
        while run.poll() is None and not (tmp_path / "out" / "part-00000.jsonl").exists():
            time.sleep(0.02)
        workers[0].send_signal(signal.SIGKILL)
    alone = subprocess.run([*nutgraf, str(tmp_path / "one"), "-f", "jsonl", "-j", "1"], cwd=ROOT)
    server.stop()

    assert (run.returncode, alone.returncode) == (0, 0)
    parts = sorted((tmp_path / "out").glob("part-*"))
    assert len(parts) == 12
    assert b"".join(part.read_bytes() for part in parts) == (tmp_path / "one").read_bytes()


def _fill(bucket: str) -> None:
    system = pytest.importorskip("s3fs").S3FileSystem()
    system.mkdir(bucket)
    text = "Rain fell on Oslo in year {0}. Ann Lee saw it on Monday. It stopped after {0} days."
    for part in range(2):
        lines = (json.dumps({"text": text.format(number)}) + "\n" for number in range(300))
        system.pipe(f"{bucket}/{part}.jsonl", "".join(lines).encode())

import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.library.ingest.adding import Added
from corpus.library.store import Library

Make = Callable[..., Article]

ADDER = """
import sys
from pathlib import Path
from corpus.article import Article
from corpus.library.ingest import candidates
from corpus.library.store import Library

candidates.MOST_ARTICLES = 20
path, first, last, jobs = Path(sys.argv[1]), *map(int, sys.argv[2:])
stories = (
    Article(f"Story {number} of oil. " * 20, id=str(number), language="en", source="-", date="2023-03-18")
    for number in range(first, last)
)
with Library.open(path, patience=60) as library:
    library.add(stories, jobs=jobs, on_progress=lambda so_far: print(so_far.total, flush=True))
"""


def _adder(path: Path, first: int, last: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", ADDER, str(path), str(first), str(last), "1"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def _is_sound(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        check = connection.execute("PRAGMA integrity_check").fetchone()[0]
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
    return bool(check == "ok")


def test_nothing_committed_is_lost_when_the_adder_is_killed(path: Path) -> None:
    chance = random.Random(7)
    for _ in range(5):
        with _adder(path, 0, 100_000) as adder:
            assert adder.stdout is not None
            told = [int(adder.stdout.readline()) for _ in range(chance.randrange(1, 12))]
            time.sleep(chance.uniform(0, 0.02))
            adder.send_signal(signal.SIGKILL)
            told += [
                int(line) for line in adder.stdout.read().splitlines(keepends=True) if line.endswith("\n")
            ]

        with Library.open(path) as library:
            assert len(library) >= told[-1]
            assert library.search("oil").total == len(library)
        assert _is_sound(path)


def test_two_adders_and_a_reader_get_along(path: Path) -> None:
    with Library.open(path) as library:
        adders = [_adder(path, 0, 400), _adder(path, 200, 600)]
        while any(adder.poll() is None for adder in adders):
            assert library.search("oil").total <= 600
        problems = [adder.communicate()[1] for adder in adders]

        assert problems == ["", ""]
        assert len(library) == 600
    assert _is_sound(path)


def test_two_programs_may_make_the_library_at_once(path: Path) -> None:
    adders = [_adder(path, number * 10, number * 10 + 10) for number in range(3)]
    problems = [adder.communicate()[1] for adder in adders]

    assert problems == ["", "", ""]
    with Library.open(path) as library:
        assert len(library) == 30


def test_several_processes_examine_what_one_would(library: Library, make: Make) -> None:
    articles = [make(f"Story {number}.", id=str(number)) for number in range(150)]

    assert library.add(articles, jobs=2) == Added(added=150)
    assert library.article("@150").text == "Story 149."


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks for processes in /proc")
def test_workers_end_with_a_program_that_was_killed(path: Path) -> None:
    script = ADDER.replace("print(so_far.total, flush=True)", "print(*workers(), flush=True)")
    script = "from multiprocessing import active_children\n" + script.replace(
        "candidates.MOST_ARTICLES = 20",
        "candidates.MOST_ARTICLES = 100\ndef workers(): return [one.pid for one in active_children()]",
    )
    command = [sys.executable, "-c", script, str(path), "0", "100000", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as adder:
        assert adder.stdout is not None
        workers = adder.stdout.readline().split()
        adder.kill()

    assert len(workers) == 2
    for _ in range(500):
        if not any(Path("/proc", worker).exists() for worker in workers):
            return
        time.sleep(0.02)
    pytest.fail(f"workers {workers} are still there")

"""Whether a library survives its adder being killed, again and again, in the middle of whatever it does.

    python benchmarks/library_kills.py 100

Each time a process adds articles, says after each commit how many it has seen, and is ended by `kill -9` at a
random moment. What it said must be there, the file must pass SQLite's check, and every article must be found.
`library_trials.py` is about full disks, flipped bits, clocks and other programs.
"""

import argparse
import contextlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.library import generated
from corpus.library.ingest import candidates
from corpus.library.store import Library

_STORIES = 1_000_000
_LONGEST = 2.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", nargs="?", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--add", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.add:
        candidates.MOST_ARTICLES = 100  # many commits, so that there is much to be in the middle of
        with Library.open(options.add) as library:
            print(0, flush=True)
            stories = generated(_STORIES, seed=options.seed)
            library.add(stories, on_progress=lambda so_far: print(so_far.total, flush=True))
        return
    with tempfile.TemporaryDirectory() as folder:
        _kill_often(Path(folder) / "library.db", options.kills, random.Random(options.seed))


def _kill_often(path: Path, kills: int, chance: random.Random) -> None:
    most = 0
    for number in range(1, kills + 1):
        # Other stories under the links of the last time: some are updated, the rest are added.
        most = max(most, _added_until_killed(path, number, chance.uniform(0, _LONGEST)))
        with Library.open(path) as library:
            stored, findable = len(library), library.search("title:nothing OR -title:nothing").total
        assert stored >= most, f"{most} were committed, {stored} are there"
        assert findable == stored, f"{stored} are there, {findable} are found"
        _check(path)
        print(f"\r{number} kills, {stored:,} articles, nothing lost", end="", flush=True)
    print()


def _added_until_killed(path: Path, seed: int, seconds: float) -> int:
    command = [sys.executable, __file__, "--add", str(path), "--seed", str(seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as adder:
        assert adder.stdout is not None
        adder.stdout.readline()
        time.sleep(seconds)
        adder.kill()
        told = [line for line in adder.stdout if line.endswith("\n")]
    return int(told[-1]) if told else 0


def _check(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")


if __name__ == "__main__":
    main()

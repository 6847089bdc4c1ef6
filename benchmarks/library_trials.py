"""Whether a library comes through what disks, clocks and other programs do to it.

    python benchmarks/library_trials.py [full cuts flips foreign clocks lock crowd]… [--times 100]

What is damaged is a copy of a library of two hundred stories, asked by the program itself: `list`, `search`,
`show`, `add` and `library check` answer, or say in one line what is wrong; none ends in a traceback. What was
there before the disk was full is there behind it.
"""

import argparse
import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from benchmarks.library import generated
from corpus.errors import CorpusError
from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import subscribe
from corpus.library.store import Library

_STORIES = 200
_ASKED = (["list", "--no-pager"], ["search", "the"], ["show", "@1"], ["add", "one.txt"], ["library", "check"])
_LONGEST = 400
_RUN = """
import json, sys, time
shift = float(sys.argv[1])
if shift:
    now = time.time
    time.time = lambda: now() + shift
from nutgraf.__main__ import main
for command in json.loads(sys.argv[2]):
    try:
        main(["--library", sys.argv[3], *command])
    except SystemExit:
        pass
"""
_CROWD = """
import sys, time
from pathlib import Path
from benchmarks.library import generated
from corpus.library.store import Library
from nutgraf.__main__ import main
path, role, end = Path(sys.argv[1]), sys.argv[2], time.time() + float(sys.argv[3])
while time.time() < end:
    if role == "refresher":
        assert main(["--library", str(path), "--quiet", "feeds", "refresh"]) == 0
        continue
    with Library.open(path) as library:
        if role == "reader":
            listing = library.listing()
            [listing.row(number) for number in range(0, len(listing), 50)]
            library.search("the")
        else:
            library.add(generated(300, seed=int(role)))
"""
_CROWDED = ("reader", "1", "2", "refresher")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("trials", nargs="*", default=list(TRIALS), choices=TRIALS)
    parser.add_argument("--times", type=int, default=100, help="so many cuts and flips")
    parser.add_argument("--seconds", type=float, default=120, help="so long for the crowd")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "one.txt").write_text("Rain fell on Oslo on Monday. Mayor Anna Berg said so.\n")
        with Library.open(folder / "whole.db") as library:
            library.add(generated(_STORIES, seed=1))
        for trial in options.trials:
            start = time.perf_counter()
            told = TRIALS[trial](folder, options)
            print(f"{trial:8} {told} ({time.perf_counter() - start:.0f} s)", flush=True)


def ask(library: Path, *, shift: float = 0, before: Callable[[], object] | None = None) -> str:
    """What the program says to five commands in turn; a traceback or a long line ends the trial."""
    program = [sys.executable, "-c", _RUN, str(shift), json.dumps(_ASKED), str(library)]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    done = subprocess.run(
        program, capture_output=True, cwd=library.parent, env=environment, timeout=300, preexec_fn=before
    )
    said = done.stderr.decode()
    assert "Traceback" not in said, said
    assert done.returncode == 0, (done.returncode, said)
    assert all(len(line) <= _LONGEST for line in said.splitlines()), said
    return done.stdout.decode() + said


def _full(folder: Path, options: argparse.Namespace) -> str:
    """A disk that is full, after more and more kilobytes."""
    path = folder / "full.db"
    for number in range(min(options.times, 20)):
        shutil.copy(folder / "whole.db", path)
        room = path.stat().st_size + number * 8_192
        ask(path, before=partial(resource.setrlimit, resource.RLIMIT_FSIZE, (room, room)))
        assert _count(path) >= _STORIES, "something is lost"
    return f"the disk was full {min(options.times, 20)} times, nothing lost"


def _cuts(folder: Path, options: argparse.Namespace) -> str:
    whole = (folder / "whole.db").read_bytes()
    pages = len(whole) // 4_096
    for number in _spread(pages, options.times):
        (folder / "cut.db").write_bytes(whole[: number * 4_096])
        ask(folder / "cut.db")
    return f"cut at {min(pages, options.times)} of {pages} pages"


def _flips(folder: Path, options: argparse.Namespace) -> str:
    chance, whole, readable = random.Random(1), (folder / "whole.db").read_bytes(), 0
    for _ in range(options.times):
        spoilt = bytearray(whole)
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(8)
        (folder / "flip.db").write_bytes(spoilt)
        ask(folder / "flip.db")
        readable += _count(folder / "flip.db") >= _STORIES
    return f"{options.times} bits flipped, all articles listed in {readable}"


def _foreign(folder: Path, _: argparse.Namespace) -> str:
    """Files that are no library of ours, or one of a later version."""
    path = folder / "foreign.db"
    for content in (b"", b"SQLite format 3\0", b"%PDF-1.4", bytes(100_000), b"text\n" * 9_000):
        path.write_bytes(content)
        ask(path)
    path.unlink()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE guests (name)")
    before = path.read_bytes()
    ask(path)
    assert path.read_bytes() == before, "another program's file was written to"
    shutil.copy(folder / "whole.db", path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA user_version = 9999")
    ask(path)
    assert _value(path, "PRAGMA user_version") == 9999
    return "seven files that are not ours, none changed"


def _clocks(folder: Path, _: argparse.Namespace) -> str:
    for year in (1970, 2099):
        shutil.copy(folder / "whole.db", folder / "clock.db")
        ask(folder / "clock.db", shift=(year - 1970) * 31_556_952 + 86_400 - time.time())
        assert _count(folder / "clock.db") == _STORIES + 1
    return "1970 and 2099"


def _lock(folder: Path, _: argparse.Namespace) -> str:
    """Another program that writes for twenty seconds."""
    shutil.copy(folder / "whole.db", folder / "lock.db")
    with closing(sqlite3.connect(folder / "lock.db", isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        holder = subprocess.Popen(["sleep", "20"])
        said = ask(folder / "lock.db")
        holder.wait()
    assert _count(folder / "lock.db") >= _STORIES
    return f"held for 20 s; {'refused in a sentence' if 'nutgraf:' in said else 'answered'}"


def _crowd(folder: Path, options: argparse.Namespace) -> str:
    """Two that add, one that refreshes a feed and one that reads, at once."""
    path = folder / "crowd.db"
    shutil.copy(folder / "whole.db", path)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _EverNew)
    Thread(target=server.serve_forever, daemon=True).start()
    with Library.open(path) as library:
        subscribe(library, [Feed(f"http://127.0.0.1:{server.server_port}/feed", typed=True)])
    program = [sys.executable, "-c", _CROWD, str(path)]
    everybody = [
        subprocess.Popen([*program, role, str(options.seconds)], stderr=subprocess.PIPE, text=True)
        for role in _CROWDED
    ]
    for process in everybody:
        _, said = process.communicate()
        assert process.returncode == 0, said
    server.shutdown()
    assert _value(path, "PRAGMA integrity_check") == "ok"
    served, kept = _EverNew.served, _value(path, "SELECT count(*) FROM articles WHERE feed")
    assert kept == served, (kept, served)
    return f"two adders, a refresher ({served} new) and a reader, {_count(path):,} articles, whole"


class _EverNew(BaseHTTPRequestHandler):
    """A feed that has one more article each time."""

    served = 0

    def do_GET(self) -> None:
        type(self).served += 1
        number = self.served
        item = (
            f"<item><title>No. {number}</title><guid>{number}</guid><description>It rose</description></item>"
        )
        body = f'<rss version="2.0"><channel><title>News</title>{item}</channel></rss>'.encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _spread(number: int, most: int) -> Sequence[int]:
    return range(0, number, max(1, -(-number // most)))


def _count(path: Path) -> int:
    try:
        with Library.open(path) as library:
            return len(library.listing())
    except CorpusError:
        return 0


def _value(path: Path, question: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(question).fetchone()[0]


TRIALS: dict[str, Callable[[Path, argparse.Namespace], str]] = {
    "full": _full,
    "cuts": _cuts,
    "flips": _flips,
    "foreign": _foreign,
    "clocks": _clocks,
    "lock": _lock,
    "crowd": _crowd,
}
if __name__ == "__main__":
    main()

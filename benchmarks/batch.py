"""A batch from the shell's side: stories a second, memory, and how soon the first line is there.

    python benchmarks/batch.py [STORIES.jsonl] [--stories 10000] [--peers 300]

Without a file the stories are made of the samples that ship with the program, their paragraphs in another
order each time. `nutgraf summarize` is measured end to end with one and two processes, and on a Dask cluster
of two workers where dask.distributed is installed, whose start counts. The libraries beside it are called in
a process of their own for texts that are read already, on fewer stories: sumy's LexRank and summa's TextRank.
Memory is the most that the process and all it started held at once, pages that they share counted each time.
"""

import argparse
import hashlib
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import psutil

from benchmarks.punkt_data import write_punkt_data

ROOT = Path(__file__).parents[1]
PEERS = ("sumy", "summa")
_EVERY = 0.05


class BatchRun(NamedTuple):
    """What was seen of one command."""

    seconds: float
    first: float
    """Seconds to the first line."""
    megabytes: float
    answer: str
    """A fingerprint of all that was printed."""


def main() -> None:
    options = _options()
    if options.as_peer:
        _be_peer(options.as_peer, _texts(options.file)[: options.peers])
        return
    with tempfile.TemporaryDirectory() as folder:
        stories = options.file or write_stories(Path(folder, "stories.jsonl"), options.stories)
        count = len(_texts(stories))
        print(f"{count:,} stories, {stories.stat().st_size / 1e6:.1f} MB")
        print(f"{'':<32}{'stories a second':>18}{'first line, s':>15}{'peak, MB':>10}")
        summarize = [sys.executable, "-m", "nutgraf", "summarize", str(stories), "-f", "jsonl", "-q"]
        runs = {f"nutgraf, {jobs} job(s)": watched([*summarize, "-j", str(jobs)]) for jobs in (1, 2)}
        if find_spec("distributed"):
            runs["nutgraf, Dask, two workers"] = watched([*summarize, "-j", "2", "--cluster", "local"])
        for name, run in runs.items():
            print_run(name, run, count)
        print(f"all answers alike: {len({run.answer for run in runs.values()}) == 1}")
        _print_peers(stories, min(count, options.peers), Path(folder))


def _print_peers(stories: Path, count: int, folder: Path) -> None:
    write_punkt_data(folder)
    for peer in filter(find_spec, PEERS):
        command = [sys.executable, __file__, str(stories), "--peers", str(count), "--as-peer", peer]
        print_run(f"{peer}, library call, {count}", watched(command, NLTK_DATA=str(folder)), count)


def print_run(name: str, run: BatchRun, count: int) -> None:
    """A line of the table."""
    print(f"{name:<32}{count / run.seconds:>18,.0f}{run.first:>15.2f}{run.megabytes:>10,.0f}", flush=True)


def watched(command: list[str], **environment: str) -> BatchRun:
    """Run the command, all its output read as it comes."""
    variables = {**psutil.Process().environ(), **environment}
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, env=variables) as process:
        peak = _Peak(process.pid)
        assert process.stdout is not None
        line = process.stdout.readline()
        first = time.perf_counter() - begun
        digest = hashlib.sha256(line)
        for line in process.stdout:
            digest.update(line)
    if process.returncode:
        sys.exit(f"{' '.join(command)} failed")
    return BatchRun(time.perf_counter() - begun, first, peak.megabytes(), digest.hexdigest())


class _Peak:
    """The most memory that a process and those it started hold at once."""

    def __init__(self, pid: int) -> None:
        self._most = 0
        self._thread = threading.Thread(target=self._watch, args=(pid,))
        self._thread.start()

    def megabytes(self) -> float:
        """The peak, when the process has ended."""
        self._thread.join()
        return self._most / 1e6

    def _watch(self, pid: int) -> None:
        try:
            process = psutil.Process(pid)
            while process.is_running() and process.status() != psutil.STATUS_ZOMBIE:
                tree = [process, *process.children(recursive=True)]
                self._most = max(self._most, sum(map(_resident, tree)))
                time.sleep(_EVERY)
        except psutil.NoSuchProcess:
            return


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0


def _be_peer(name: str, texts: list[str]) -> None:
    if name == "summa":
        from summa.summarizer import summarize

        for text in texts:
            print(len(summarize(text)), flush=True)
        return
    from sumy.parsers.plaintext import PlaintextParser

    from benchmarks.throughput import _sumy

    tokenizer, summarizer = _sumy()
    for text in texts:
        print(len(summarizer(PlaintextParser.from_string(text, tokenizer).document, 3)), flush=True)


def write_stories(file: Path, count: int) -> Path:
    """So many stories of the samples' paragraphs; the same every time."""
    from corpus.samples.sample_articles import sample_articles

    samples = [(article.title, article.text.split("\n\n")) for article in sample_articles()]
    chance = random.Random(1)
    with file.open("w", encoding="utf-8") as stream:
        for number in range(count):
            title, paragraphs = samples[number % len(samples)]
            text = "\n\n".join([paragraphs[0], *chance.sample(paragraphs[1:], len(paragraphs) - 1)])
            stream.write(json.dumps({"title": f"{title} {number}", "text": text}) + "\n")
    return file


def _texts(file: Path) -> list[str]:
    with file.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", type=Path, nargs="?", metavar="STORIES.jsonl")
    parser.add_argument("--stories", type=int, default=10_000, metavar="N", help="how many are made")
    parser.add_argument("--peers", type=int, default=300, metavar="N", help="so many for each library")
    parser.add_argument("--as-peer", choices=PEERS, help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()

"""All that a person waits for, in one table: processor time, beside peers, in one run on one machine.

    python -m benchmarks speed [--articles 20000] [--digest 10000] [--runs 11] [--output docs/speed.md]

A busy machine makes all figures larger, so ratios are to be trusted and not milliseconds: what is measured in
turn is measured round after round, and the least counts. Peers are measured where they are installed, lede in
this environment (`pip install --group bench`), sumy with NLTK's data written from the `punkt` package.
"""

import argparse
import json
import os
import platform
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from shutil import which

import reader.__main__  # noqa: F401 - it looks for garbage as seldom as the program does
from benchmarks.digest import made_up
from benchmarks.library import generated
from benchmarks.punkt_data import write_punkt_data
from corpus.article import Article
from corpus.entities.finding import recognize
from corpus.length import Length
from corpus.library.query.library_listing import LibraryListing
from corpus.library.store import Library
from corpus.listings.listing import Order
from corpus.samples.sample_articles import sample_articles
from corpus.sentences import split
from corpus.summarize.digests.digest import digest

BIN = Path(sys.executable).parent
STORY = Path(__file__).parents[1] / "corpus" / "samples" / "05-malaria-vaccine.txt"
_HEAD = """\
# Speed

Written by `python -m benchmarks speed --output docs/speed.md`; `benchmarks/speed.py` says what is measured.
All times are processor time of one core. Compare figures of one run only.

"""
_LONG = 4_000_000
_ASKING = (
    "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
)
SpeedRow = tuple[str, str, str]
"""What, how much, and beside what."""


def main() -> None:
    options = _options()
    rows: list[SpeedRow] = []
    with tempfile.TemporaryDirectory() as folder:
        # First what holds much at a time: whoever waits for it has done nothing else in that process.
        for part in (_digesting, _starts, _adding, _names, _searching, _memory):
            print(f"{part.__name__.strip('_')} …", file=sys.stderr, flush=True)
            rows += part(options, Path(folder))
    table = _HEAD + _machine() + _as_table(rows)
    if options.output:
        options.output.write_text(table, encoding="utf-8")
    else:
        sys.stdout.write(table)


def _starts(options: argparse.Namespace, folder: Path) -> Iterator[SpeedRow]:
    """Commands from a cold start, in turn."""
    write_punkt_data(folder)
    ours, story = str(BIN / "nutgraf"), str(STORY)
    commands = {
        "bare Python": [sys.executable, "-c", "pass"],
        "`nutgraf summarize STORY`": [ours, "summarize", story],
        "`lede STORY`": [which("lede", path=str(BIN)) or "", story],
        "`sumy lex-rank --file STORY`": [str(BIN / "sumy"), "lex-rank", "--length=3", f"--file={story}"],
        "`ots STORY`": [which("ots") or "", story],
        "`nutgraf entities STORY`": [ours, "entities", story],
        "`nutgraf --version`": [ours, "--version"],
        "`nutgraf --help`": [ours, "--help"],
        "`nutgraf completion bash`": [ours, "completion", "bash"],
    }
    there = {name: command for name, command in commands.items() if command[0]}
    seconds = _in_turn(there, {**os.environ, "NLTK_DATA": str(folder)}, runs=options.runs)
    bare = seconds["bare Python"]
    for name, least in seconds.items():
        beside = f"{least / bare:.1f} × bare Python"
        if name.startswith("`nutgraf summarize") and "`lede STORY`" in seconds:
            beside += f", {least / seconds['`lede STORY`']:.2f} × lede"
        yield name, f"{least * 1000:.0f} ms", beside


def _in_turn(
    commands: Mapping[str, Sequence[str]], environment: Mapping[str, str], *, runs: int
) -> dict[str, float]:
    """The least processor time of each command; the first round only warms up."""
    best = dict.fromkeys(commands, float("inf"))
    environment = {name: value for name, value in environment.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for round_number in range(runs + 1):
        for name, command in commands.items():
            used = _of_child(command, environment)
            best[name] = min(best[name], used) if round_number else best[name]
    return best


def _of_child(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Seconds of the processor that one command takes."""
    silent = subprocess.DEVNULL
    begun = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=environment, stdin=silent, stdout=silent, stderr=silent, check=True)
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (ended.ru_utime + ended.ru_stime) - (begun.ru_utime + begun.ru_stime)


def _most_memory(command: Sequence[str]) -> int:
    """Bytes of memory of one command; asked through a small program, since a child begins as large as it."""
    asking = [sys.executable, "-c", _ASKING, *command]
    return 1024 * int(subprocess.run(asking, check=True, capture_output=True, text=True).stdout)


def _adding(options: argparse.Namespace, folder: Path) -> Iterator[SpeedRow]:
    """`nutgraf add` as users run it, names left for later, and the finding of names."""
    file, library = folder / "stories.jsonl", folder / "added.db"
    with file.open("w", encoding="utf-8") as stream:
        for article in generated(3_000):
            record = {"title": article.title, "text": article.text, "date": article.date, "url": article.url}
            stream.write(json.dumps(record) + "\n")
    command = [str(BIN / "nutgraf"), "add", str(file), "--quiet", "--library", str(library)]
    used = _of_child(command, os.environ)
    yield "`nutgraf add`, stored and searchable", f"{3_000 / used:,.0f} articles/s", "names follow"


def _names(options: argparse.Namespace, folder: Path) -> Iterator[SpeedRow]:
    """Entities of the samples, in words as `wc -w` counts them."""
    articles = [article for _ in range(4) for article in sample_articles()]
    words = sum(len(article.text.split()) for article in articles)
    sentences = [split(article.text, language="en") for article in articles]

    def find() -> None:
        for article, of_one in zip(articles, sentences, strict=True):
            recognize(article, of_one)

    yield "entities, first time", f"{words / _used(find):,.0f} words/s", "patterns made and words looked up"
    yield "entities, warm", f"{words / min(_used(find) for _ in range(3)):,.0f} words/s", ""


def _searching(options: argparse.Namespace, folder: Path) -> Iterator[SpeedRow]:
    """A list of the library that is narrowed at each letter, or put in another order, to its first page."""
    draw = random.Random(5)
    with Library.open(folder / "library.db") as library:
        library.add(generated(options.articles))
        whole = library.listing()
        titles = " ".join(whole.row(index).title for index in range(200))
        words = draw.sample(sorted({word.lower() for word in titles.split() if len(word) > 5}), 25)
        for letters in (3, 4, 5):
            used = sorted(_used(partial(_typed, whole, word[:letters])) for word in words)
            told = f"half of the words; 95 of 100 in {used[23] * 1000:.1f} ms"
            yield f"{letters} letters typed, {options.articles:,} articles", f"{used[12] * 1000:.1f} ms", told
        for order in (Order.TITLE, Order.SOURCE, Order.DATE):
            used_once = min(_used(partial(_ordered, library, order)) for _ in range(3))
            yield f"ordered by {order.value}, {options.articles:,} articles", f"{used_once * 1000:.1f} ms", ""


def _typed(whole: LibraryListing, letters: str) -> None:
    _page(whole.narrowed(letters, Order.DATE))


def _ordered(library: Library, order: Order) -> None:
    _page(library.listing("", order))


def _page(listing: LibraryListing) -> None:
    for index in range(min(30, len(listing))):
        listing.row(index)


def _digesting(options: argparse.Namespace, folder: Path) -> Iterator[SpeedRow]:
    articles = list(made_up(options.digest))
    used = _used(lambda: digest(articles, length=Length(10)))
    yield f"digest of {options.digest:,} articles", f"{used:.1f} s", ""


def _memory(options: argparse.Namespace, folder: Path) -> Iterator[SpeedRow]:
    """What a long text takes above what a short one does, for each of its bytes."""
    stories: list[Article] = list(sample_articles())
    one = "\n\n".join(article.text for article in stories)
    long = folder / "long.txt"
    long.write_text("A long text\n\n" + (one + "\n\n") * (_LONG // len(one.encode()) + 1), encoding="utf-8")
    ours = str(BIN / "nutgraf")
    short, most = (_most_memory([ours, "summarize", str(file)]) for file in (STORY, long))
    size = long.stat().st_size
    told = f"{(most - short) / size:.0f} bytes a byte above a short one"
    yield f"memory for a text of {size / 1e6:.1f} MB", f"{most / 1e6:.0f} MB", told


def _used(act: Callable[[], object]) -> float:
    begun = resource.getrusage(resource.RUSAGE_SELF)
    act()
    ended = resource.getrusage(resource.RUSAGE_SELF)
    return (ended.ru_utime + ended.ru_stime) - (begun.ru_utime + begun.ru_stime)


def _machine() -> str:
    today = date.fromtimestamp(time.time())
    cores = os.cpu_count()
    return f"{today}, {platform.machine()}, {cores} cores, Python {platform.python_version()}\n\n"


def _as_table(rows: Sequence[SpeedRow]) -> str:
    lines = ["| what | takes | beside |", "|---|--:|---|"]
    lines += [f"| {what} | {much} | {beside} |" for what, much, beside in rows]
    return "\n".join(lines) + "\n"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=20_000, help="articles of the library")
    parser.add_argument("--digest", type=int, default=10_000, help="articles of the digest")
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--output", type=Path)
    return parser.parse_args()


if __name__ == "__main__":
    main()

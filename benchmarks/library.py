"""How fast the library takes articles in and gives them back, and what they weigh.

    python benchmarks/library.py 1000 10000 100000 1000000
    python benchmarks/library.py --entities builtin --jobs 2 10000

Adding and asking run in processes of their own, so that each has its own memory. Words follow the law of
Zipf and Mandelbrot over 60,000 made-up ones; queries are of all kinds, their words drawn as the texts' are.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from bisect import bisect
from collections.abc import Callable, Iterator
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import Any

from corpus.article import Article
from corpus.library.ingest.examining import Examination
from corpus.library.query.library_listing import LibraryListing
from corpus.library.query.searching import Ranking
from corpus.library.store import Library
from corpus.listings.listing import Order

_SYLLABLES = "ka le mi no pu sa tra vo we zy bri sto ran gel dom fen lor mand rik sen tal vex ton ish ment"
_FIRST_NAMES = "James Anna Omar Lucía Wei Priya Kofi Elena Tom Aisha Juan Mary Sven Noor Paul Ingrid"
_HEAD = " articles  added/s B/article MB adding  open+row page p95 search p50    p95 best p95 MB asking"
_VOCABULARY = 60_000
_NAMES = 20_000
_SITES = 200
_WORDS = 165


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[1000, 10_000, 100_000])
    parser.add_argument("--entities", default="", metavar="ENGINE", help="look for entities while adding")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where to leave the libraries")
    parser.add_argument("--step", choices=["add", "ask"], help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step == "add":
        print(json.dumps(_add(options.keep, options.sizes[0], options.entities, options.jobs)))
    elif options.step == "ask":
        print(json.dumps(_ask(options.keep)))
    else:
        _measure(options)


def _measure(options: argparse.Namespace) -> None:
    sample = [len(article.text) for article in generated(200)]
    print(f"stories of {sum(sample) // len(sample)} characters; times in milliseconds")
    print(_HEAD)
    with tempfile.TemporaryDirectory() as folder:
        for size in options.sizes:
            path = (options.keep or Path(folder)) / f"{size}.db"
            rest = ["--entities", options.entities, "--jobs", str(options.jobs)]
            added, asked = _step("add", path, size, rest), _step("ask", path, size, rest)
            print(
                f"{size:9,} {added['rate']:8,.0f} {added['bytes']:9,.0f} {added['megabytes']:9.0f}"
                f" {asked['opened']:11.1f} {asked['page']:8.2f} {asked['p50']:10.1f} {asked['p95']:6.1f}"
                f" {asked['best']:8.1f} {asked['megabytes']:9.0f}",
                flush=True,
            )
            for name, value in asked["kinds"].items():
                print(f"          {name:24} {value}", flush=True)


def _step(step: str, path: Path, size: int, rest: list[str]) -> dict[str, Any]:
    command = [sys.executable, __file__, str(size), "--step", step, "--keep", str(path), *rest]
    figures: dict[str, Any] = json.loads(
        subprocess.run(command, check=True, capture_output=True, text=True).stdout
    )
    return figures


def _add(path: Path, size: int, engine: str, jobs: int) -> dict[str, Any]:
    with Library.open(path) as library:
        start = time.perf_counter()
        result = library.add(generated(size), examination=Examination(engine), jobs=jobs)
        seconds = time.perf_counter() - start
    assert result.added == size, result
    return {"rate": size / seconds, "bytes": path.stat().st_size / size, "megabytes": _megabytes()}


def _ask(path: Path) -> dict[str, Any]:
    chance = random.Random(5)
    start = time.perf_counter()
    with Library.open(path) as library:
        listing = library.listing()
        listing.row(0)
        opened = (time.perf_counter() - start) * 1000
        pages = [_milliseconds(lambda: listing.row(chance.randrange(len(listing)))) for _ in range(300)]
        searches = _search_times(library, chance)
        kinds = {name: _summary(times) for name, times in searches.items()} | _list_times(library, chance)
    newest, best = (
        [took for name, times in searches.items() if name.endswith(ranking) for took in times]
        for ranking in (Ranking.NEWEST, Ranking.BEST)
    )
    return {
        "opened": opened,
        "page": _share(pages, 0.95),
        "p50": _share(newest, 0.5),
        "p95": _share(newest, 0.95),
        "best": _share(best, 0.95),
        "megabytes": _megabytes(),
        "kinds": kinds,
    }


def _search_times(library: Library, chance: random.Random) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {}
    for _ in range(30):
        for kind, query in _queries(chance):
            for ranking in Ranking:
                took = _milliseconds(partial(library.search, query, ranking=ranking))
                times.setdefault(f"{kind}, {ranking}", []).append(took)
    return times


def _list_times(library: Library, chance: random.Random) -> dict[str, str]:
    whole = library.listing()
    typed = [_word(chance)[:4] for _ in range(50)]
    times = {
        "typing four letters": _summary(
            [_milliseconds(partial(_narrow, whole, word, Order.DATE)) for word in typed]
        ),
        "to the end and back": _summary([_milliseconds(lambda: whole.row(len(whole) - 1))]),
    }
    for order in Order:
        took = _milliseconds(partial(_narrow, whole, "", order))
        times[f"order by {order}"] = _summary([took])
    return times


def _narrow(listing: LibraryListing, typed: str, order: Order) -> None:
    _first_page(listing.narrowed(typed, order))


def _first_page(listing: LibraryListing) -> None:
    if len(listing):
        listing.row(0)


def _summary(times: list[float]) -> str:
    return f"p50 {_share(times, 0.5):8.1f}  p95 {_share(times, 0.95):8.1f}"


def _queries(chance: random.Random) -> Iterator[tuple[str, str]]:
    yield "a word", _word(chance)
    yield "two words", f"{_word(chance)} {_word(chance)}"
    yield "a phrase", f'"{_name(chance)}"'
    yield "without a word", f"{_word(chance)} -{_word(chance)}"
    yield "either", f"{_word(chance)} OR {_word(chance)}"
    yield "a word of the title", f"title:{_word(chance)}"
    yield (
        "a word in a month",
        f"{_word(chance)} date:{chance.randrange(2000, 2024)}-{chance.randrange(1, 13):02}",
    )
    yield "a month", f"date:{chance.randrange(2000, 2024)}-{chance.randrange(1, 13):02}"
    yield "unread of a source", f"source:site{chance.randrange(_SITES)}. is:unread"


def generated(size: int, *, seed: int = 1) -> Iterator[Article]:
    """Short stories that no two runs tell differently."""
    chance = random.Random(seed)
    for number in range(size):
        words = _drawn(chance, _WORDS)
        words[7] = words[60] = _name(chance)
        words[100] = _name(chance)
        middle = len(words) // 2
        text = f"{' '.join(words[:middle])}.\n\n{' '.join(words[middle:])}, {number}."
        site = f"https://site{number % _SITES}.example"
        date = f"{2000 + chance.randrange(24)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
        title = " ".join(_drawn(chance, 8)).capitalize()
        yield Article(text, title, date, url=f"{site}/{number}", source=f"{site}/feed", language="en")


def _vocabulary() -> list[str]:
    chance = random.Random(0)
    syllables = _SYLLABLES.split()
    words: dict[str, None] = {}
    while len(words) < _VOCABULARY:
        # The more common a word, the shorter it is.
        most = 1 + min(3, len(words) // 300)
        words["".join(chance.choices(syllables, k=chance.randint(1, 1 + most)))] = None
    return list(words)


_WORD_LIST = _vocabulary()
_WEIGHTS = list(accumulate(1 / (rank + 2.7) for rank in range(_VOCABULARY)))


def _drawn(chance: random.Random, number: int) -> list[str]:
    return chance.choices(_WORD_LIST, cum_weights=_WEIGHTS, k=number)


def _word(chance: random.Random) -> str:
    # Nobody looks for "the": the hundred most common words are left out.
    least = _WEIGHTS[100]
    return _WORD_LIST[bisect(_WEIGHTS, chance.uniform(least, _WEIGHTS[-1]), hi=_VOCABULARY - 1)]


def _name(chance: random.Random) -> str:
    number = int(_NAMES * chance.random() ** 3)
    first = _FIRST_NAMES.split()
    return f"{first[number % len(first)]} {_WORD_LIST[500 + number].capitalize()}"


def _milliseconds(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000


def _share(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def _megabytes() -> float:
    most = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return most / 1024


if __name__ == "__main__":
    main()

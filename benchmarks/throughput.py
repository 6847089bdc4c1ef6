"""How many stories a second are summarised, beside sumy's LexRank on the same stories.

    python benchmarks/throughput.py STORIES.jsonl

`nutgraf summarize` is end to end: start-up, reading JSON Lines, telling the language, splitting, ranking,
writing JSON Lines. A "library call" begins, for nutgraf as for sumy, with a text that is read already, and
splits and ranks it. All are seconds of CPU but where several processors work, as they do by default: that is
the time on the wall. Everything is measured in turn, several times, and the best of each counts, since a
machine may be slow for a while. sumy's NLTK data come from the `punkt` package.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.punkt_data import write_punkt_data

SUMY = "sumy lex-rank, library call"


def main() -> None:
    options = _options()
    stories = options.stories.read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in stories]
    of_sumy = texts[: options.sumy]
    ways: dict[str, tuple[int, Callable[[], float]]] = {
        f"nutgraf summarize, {os.cpu_count()} cores": (
            len(stories),
            lambda: seconds_on_the_wall(options.stories),
        ),
        "nutgraf summarize, one process": (len(stories), lambda: seconds_of_nutgraf(options.stories)),
        "nutgraf news, library call": (len(texts), lambda: seconds_of_library(texts, method="news")),
        "nutgraf lex-rank, library call": (len(texts), lambda: seconds_of_library(texts, method="lex-rank")),
        SUMY: (len(of_sumy), lambda: seconds_of_sumy(of_sumy)),
    }
    seconds = {name: float("inf") for name in ways}
    with tempfile.TemporaryDirectory() as folder:
        write_punkt_data(Path(folder))
        os.environ["NLTK_DATA"] = folder
        for _ in range(options.rounds):
            for name, (_, measure) in ways.items():
                seconds[name] = min(seconds[name], measure())
    rates = {name: count / seconds[name] for name, (count, _) in ways.items()}
    print(f"{len(stories):,} stories, {options.stories.stat().st_size / 1e6:.1f} MB")
    print(f"{'':<34}{'stories a second':>18}{'times sumy':>12}")
    for name, rate in rates.items():
        print(f"{name:<34}{rate:>18.0f}{rate / rates[SUMY]:>12.1f}")


def seconds_of_library(texts: list[str], *, method: str) -> float:
    """Seconds of CPU for splitting and ranking, imports left out."""
    from corpus.article import Article
    from corpus.sentences import split
    from corpus.summarize.summarizing import summarize

    articles = [Article(text, language="en") for text in texts]
    summarize(articles[0], split(articles[0].text), method=method)
    begun = time.process_time()
    for article in articles:
        summarize(article, split(article.text), method=method)
    return time.process_time() - begun


def seconds_of_nutgraf(stories: Path) -> float:
    """Seconds of CPU, start-up included."""
    before = _children()
    _summarize(stories, "--jobs", "1")
    return _children() - before


def seconds_on_the_wall(stories: Path) -> float:
    """Seconds from start to end with every processor."""
    begun = time.perf_counter()
    _summarize(stories)
    return time.perf_counter() - begun


def _summarize(stories: Path, *options: str) -> None:
    command = [sys.executable, "-m", "reader", "summarize", str(stories), "--format", "jsonl", *options]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=Path(__file__).parents[1])


def seconds_of_sumy(texts: list[str]) -> float:
    """Seconds of CPU for the library call alone, imports left out."""
    from sumy.parsers.plaintext import PlaintextParser

    tokenizer, summarizer = _sumy()
    begun = time.process_time()
    for text in texts:
        summarizer(PlaintextParser.from_string(text, tokenizer).document, 3)
    return time.process_time() - begun


@cache
def _sumy() -> tuple[Any, Any]:
    """sumy's tokenizer and its LexRank for English."""
    from sumy.nlp.stemmers import Stemmer
    from sumy.nlp.tokenizers import Tokenizer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.utils import get_stop_words

    tokenizer, summarizer = Tokenizer("english"), LexRankSummarizer(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    return tokenizer, summarizer


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("stories", type=Path)
    parser.add_argument("--sumy", type=int, metavar="N", help="only so many stories for sumy")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="how often each is measured")
    return parser.parse_args()


if __name__ == "__main__":
    main()

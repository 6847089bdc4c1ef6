"""How many stories a second are summarised, beside sumy's LexRank on the same stories.

    python benchmarks/throughput.py STORIES.jsonl [--sumy 100]

`nutgraf summarize` is end to end: start-up, reading JSON Lines, telling the language, splitting, ranking,
writing JSON Lines. A "library call" begins, for nutgraf as for sumy, with a text that is read already, and
splits and ranks it. All are seconds of CPU but where several processors work, as they do by default: that is
the time on the wall, the best of three runs. sumy's NLTK data come from the `punkt` package.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from punkt_data import write_punkt_data


def main() -> None:
    options = _options()
    stories = options.stories.read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in stories]
    rates = {
        f"nutgraf summarize, {os.cpu_count()} cores": len(stories) / seconds_on_the_wall(options.stories),
        "nutgraf summarize, one process": len(stories) / seconds_of_nutgraf(options.stories),
        "nutgraf news, library call": len(texts) / seconds_of_library(texts, method="news"),
        "nutgraf lex-rank, library call": len(texts) / seconds_of_library(texts, method="lex-rank"),
        "sumy lex-rank, library call": options.sumy / seconds_of_sumy(texts[: options.sumy]),
    }
    print(f"{len(stories):,} stories, {options.stories.stat().st_size / 1e6:.1f} MB")
    print(f"{'':<34}{'stories a second':>18}{'times sumy':>12}")
    for name, rate in rates.items():
        print(f"{name:<34}{rate:>18.0f}{rate / rates['sumy lex-rank, library call']:>12.1f}")


def seconds_of_library(texts: list[str], *, method: str) -> float:
    """Seconds of CPU for splitting and ranking, imports left out."""
    from corpus.article import Article
    from corpus.sentences import split
    from corpus.summarize.api import summarize

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
    """Seconds from start to end with every processor, the best of three."""
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        _summarize(stories)
        times.append(time.perf_counter() - begun)
    return min(times)


def _summarize(stories: Path, *options: str) -> None:
    command = [sys.executable, "-m", "reader", "summarize", str(stories), "--format", "jsonl", *options]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=Path(__file__).parents[1])


def seconds_of_sumy(texts: list[str]) -> float:
    """Seconds of CPU for the library call alone, imports left out."""
    with tempfile.TemporaryDirectory() as folder:
        write_punkt_data(Path(folder))
        os.environ["NLTK_DATA"] = folder
        from sumy.nlp.stemmers import Stemmer
        from sumy.nlp.tokenizers import Tokenizer
        from sumy.parsers.plaintext import PlaintextParser
        from sumy.summarizers.lex_rank import LexRankSummarizer
        from sumy.utils import get_stop_words

        tokenizer, summarizer = Tokenizer("english"), LexRankSummarizer(Stemmer("english"))
        summarizer.stop_words = get_stop_words("english")
        begun = time.process_time()
        for text in texts:
            summarizer(PlaintextParser.from_string(text, tokenizer).document, 3)
        return time.process_time() - begun


def _children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("stories", type=Path)
    parser.add_argument("--sumy", type=int, default=100, metavar="N", help="stories that sumy gets")
    return parser.parse_args()


if __name__ == "__main__":
    main()

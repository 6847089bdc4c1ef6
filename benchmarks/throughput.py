"""How many stories a second go through `nutgraf summarize`, beside sumy's LexRank on the same stories.

    python benchmarks/throughput.py STORIES.jsonl [--sumy 100]

nutgraf is measured end to end: reading JSON Lines, splitting, ranking, writing JSON Lines, in one process,
by the CPU time of that process. sumy is measured by its library call on text that is read already: its parser
and its LexRank, the NLTK data made from the `punkt` package. What is printed are stories per second of CPU
and the ratio.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from punkt_data import write_punkt_data


def main() -> None:
    options = _options()
    stories = options.stories.read_text(encoding="utf-8").splitlines()
    ours = len(stories) / seconds_of_nutgraf(options.stories)
    texts = [json.loads(line)["text"] for line in islice(stories, options.sumy)]
    theirs = len(texts) / seconds_of_sumy(texts)
    print(f"{len(stories):,} stories, {options.stories.stat().st_size / 1e6:.1f} MB")
    print(f"nutgraf summarize --format jsonl   {ours:8.1f} stories a second of CPU, end to end")
    print(f"sumy LexRankSummarizer, parsing    {theirs:8.1f} stories a second of CPU ({len(texts)} stories)")
    print(f"ratio                              {ours / theirs:8.1f}")


def seconds_of_nutgraf(stories: Path) -> float:
    """Seconds of CPU, start-up included."""
    command = [sys.executable, "-m", "reader", "summarize", str(stories), "--format", "jsonl"]
    before = _children()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=Path(__file__).parents[1])
    return _children() - before


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

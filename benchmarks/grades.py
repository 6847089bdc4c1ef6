"""How readers graded the sentences that the methods choose, where they graded every sentence of a text.

    python -m benchmarks grades tr_sadedegel.jsonl.gz [--sentences 3] [--methods news,lead] [--first 200]

Each line of a data set has `text`, one sentence a line, and `grades`, a number for each. A sentence's rank is
the share of the others that were graded lower, ties by half, in per cent: sentences at random come to 50.
"""

import argparse
import gzip
import json
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from corpus.article import Article, Sentence
from corpus.length import Length
from corpus.normalize import normalize
from corpus.sentences import split
from corpus.summarize.methods import METHODS
from corpus.summarize.summarizing import summarize


class Graded(NamedTuple):
    """A text, where each graded line of it ends, and the rank of each."""

    article: Article
    sentences: tuple[Sentence, ...]
    ends: list[int]
    ranks: list[float]


def main() -> None:
    parser = argparse.ArgumentParser(description="Judge what is chosen by readers' grades.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--sentences", type=int, default=3)
    parser.add_argument("--methods", type=lambda names: names.split(","), default=list(METHODS))
    parser.add_argument("--first", type=int)
    options = parser.parse_args()
    texts = read_graded(options.data)[: options.first]
    print(f"{len(texts)} texts, {options.sentences} sentences")
    for method in options.methods:
        print(
            f"{method:12}{fmean(rank_of(text, method, options.sentences) for text in texts):7.1f}", flush=True
        )


def read_graded(path: Path) -> list[Graded]:
    """The texts whose lines the cleaning of texts leaves as they are."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        found = [_graded(json.loads(line)) for line in lines if line.strip()]
    return [text for text in found if len(text.ends) == len(text.ranks)]


def _graded(record: dict[str, str], /) -> Graded:
    language, raw = str(record["language"]), [normalize(line) for line in record["text"].split("\n")]
    text = "\n\n".join(raw)
    article = Article(text, language=language)
    ends = [end - 2 for end in accumulate(len(line) + 2 for line in raw)]
    return Graded(
        article, split(text, language=language), ends, _ranks([float(one) for one in record["grades"]])
    )


def _ranks(grades: Sequence[float]) -> list[float]:
    ordered = sorted(grades)
    others = max(1, len(grades) - 1)
    halves = ((bisect_left(ordered, one) + bisect_right(ordered, one) - 1) / 2 for one in grades)
    return [100 * half / others for half in halves]


def rank_of(text: Graded, method: str, size: int) -> float:
    """The mean rank of the sentences that the method chooses."""
    kept = summarize(text.article, text.sentences, method=method, length=Length(size)).kept
    lines = [bisect_left(text.ends, one.sentence.span.end) for one in kept]
    return fmean(text.ranks[line] for line in lines) if lines else 50.0


if __name__ == "__main__":
    main()

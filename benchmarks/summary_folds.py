"""What `news`, as it ships, gains over the lead on stories that its weights have not seen.

    python -m benchmarks summary_folds cnn_validation.jsonl [--folds 5] [--sentences 3]

The weights of news are learnt anew on all but one part of the stories, and judged, with everything that
`summarize` does around them, on that part; part by part. ROUGE-1 ×100 as in `summaries`.
"""

import argparse
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np

from benchmarks.summaries import by_method, gained, read_stories, score
from corpus.length import Length
from corpus.summarize.news import news_ranking
from corpus.summarize.news.news_ranking import NEWS, Weights
from training.summaries import Trainer

_SHIPPED: Final = news_ranking.load_weights


def main() -> None:
    parser = argparse.ArgumentParser(description="Judge the weights of news by folds.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--sentences", type=int, default=3)
    options = parser.parse_args()
    trainer, stories = Trainer(options.data), read_stories(options.data, headlines=False)
    if len(stories) != trainer.count:
        parser.error("a story of these has one sentence, or nothing to be compared with")
    length, parts = Length(options.sentences), []
    for fold in range(options.folds):
        unseen = range(fold * trainer.count // options.folds, (fold + 1) * trainer.count // options.folds)
        use(trainer.train([row for row in range(trainer.count) if row not in unseen]))
        part = [stories[row] for row in unseen]
        ours, lead = (
            score(part, partial(by_method, method=name, length=length))[:, 0] for name in ("news", "lead")
        )
        parts.append(ours - lead)
        print(f"part {fold + 1}: {gained(parts[-1])}", flush=True)
    print(f"all:    {gained(np.concatenate(parts))}")


def use(table: dict[str, Any]) -> None:
    """Let `news` have these weights in the place of those that ship."""
    learnt = Weights(table["first"], table["following"], table["redundancy"], table["leaning"])
    news_ranking.load_weights = lambda name: learnt if name == NEWS else _SHIPPED(name)  # type: ignore[assignment]
    news_ranking._shaped.cache_clear()


if __name__ == "__main__":
    main()

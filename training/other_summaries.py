"""From papers and essays with human summaries to `corpus/summarize/news/other_weights.json`.

    python training/other_summaries.py posts.jsonl.gz papers_scisumm.jsonl.gz             # writes the weights
    python training/other_summaries.py posts.jsonl.gz papers_scisumm.jsonl.gz --halves    # only reports

They are the weights of what is nothing like news. Places count there as they are found to, whatever the
shape. Of a summary that is the opening's own words nothing is learnt. Every file has the same weight. Nothing
is random: the same data give the same file.
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"

import argparse
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from corpus.summarize.news import news_ranking
from corpus.summarize.news.news_features import ADDITIONS
from training.choosing import SPREAD, Aim, Array, FitSettings, Held, Stories, learn
from training.summaries import DIGITS, LITTLE, WHOLE, gain_of, interval
from training.summary_stories import Laid, lay_out, read_stories

WEIGHTS = Path(news_ranking.__file__).with_name("other_weights.json")
MOST_TEXTS = 450
"""Of each file, evenly spread: more would not fit into memory."""
MOST_SENTENCES = 240
DEFAULT = FitSettings()


def main() -> None:
    parser = argparse.ArgumentParser(description="Learn the weights of news for other texts.")
    parser.add_argument("data", type=Path, nargs="+", help="JSON lines with text and summary")
    parser.add_argument("--halves", action="store_true", help="learn on one half, judge on the other")
    parser.add_argument("--output", type=Path, default=WEIGHTS)
    options = parser.parse_args()
    laid = [read_laid(path) for path in options.data]
    if options.halves:
        judge_halves(options.data, laid)
        return
    made = {"made_by": "training/other_summaries.py", "data": digests(options.data)}
    provenance = made | {"texts": sum(map(count, laid)), "settings": asdict(DEFAULT)}
    table = {"provenance": provenance} | train(laid, [range(count(article)) for article in laid])
    options.output.write_text(json.dumps(table, indent=2) + "\n", "utf-8")


def read_laid(path: Path) -> Laid:
    """The texts of a file that are no mere copies of their summaries, side by side."""
    stories = [story for story in read_stories(path, MOST_SENTENCES) if len(story.document.texts) > 1]
    step = -(-len(stories) // MOST_TEXTS)
    return lay_out(stories[::step])


def count(laid: Laid) -> int:
    return len(laid.stories.present)


def train(every: Sequence[Laid], rows: Sequence[Sequence[int]]) -> dict[str, object]:
    """The weights learnt from those texts of each file, as the file has them."""
    names = every[0].features
    scale = scale_of(every, rows)
    aims = [
        Aim(scaled(laid, its, scale), 1 / len(every), WHOLE) for laid, its in zip(every, rows, strict=True)
    ]
    first, following = learn(aims, DEFAULT, held(names))
    first[names.index(LITTLE)] = following[names.index(LITTLE)] = -DEFAULT.saying_little
    return {
        "first": named(names, first / scale),
        "following": named(names, following[:-1] / scale),
        "redundancy": round(-float(following[-1]) / SPREAD, DIGITS),
        "leaning": DEFAULT.leaning,
    }


def scale_of(every: Sequence[Laid], rows: Sequence[Sequence[int]]) -> Array:
    """How much each feature differs between sentences."""
    parts = [
        laid.stories.features[its][laid.stories.present[its]] for laid, its in zip(every, rows, strict=True)
    ]
    scale: Array = np.mean([part.std(0) for part in parts], 0) + 1e-9
    scale[every[0].features.index(LITTLE)] = 1.0
    return np.where(scale < 1e-6, 1.0, scale)


def scaled(laid: Laid, rows: Sequence[int], scale: Array) -> Stories:
    part = laid.stories.part(rows)
    return part.with_features(part.features / scale)


def held(names: Sequence[str]) -> Held:
    """As for news: saying little has its price, and additions no part in the first choice."""
    known = np.array([-DEFAULT.saying_little_learnt if name == LITTLE else np.nan for name in names])
    first = np.where([name in ADDITIONS for name in names], 0.0, known)
    return Held(first, np.append(known, np.nan))


def named(names: Sequence[str], weights: Array) -> dict[str, float]:
    pairs = zip(names, weights.round(DIGITS).tolist(), strict=True)
    return {name: weight for name, weight in pairs if weight}


def judge_halves(paths: Sequence[Path], every: Sequence[Laid]) -> None:
    """Print what each half gains over the lead by weights that were learnt on the other."""
    halves = [train(every, [range(half, count(laid), 2) for laid in every]) for half in (0, 1)]
    for path, laid in zip(paths, every, strict=True):
        plain = np.ones(len(laid.features))
        for size in (1, 3, 5):
            parts = [
                gain_of(laid, scaled(laid, range(1 - half, count(laid), 2), plain), table, size)
                for half, table in enumerate(halves)
            ]
            gained = np.concatenate(parts)
            low, high = interval(gained)
            print(f"{path.name:26} k={size} {gained.mean() * 100:+.2f} [{low:+.2f}, {high:+.2f}]")


def digests(paths: Sequence[Path]) -> dict[str, str]:
    """What the files were."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


if __name__ == "__main__":
    main()

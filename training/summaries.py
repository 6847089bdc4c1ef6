"""From stories with human highlights to `corpus/summarize/news/news_weights.json`.

    python training/summaries.py cnn_validation.jsonl            # writes the weights
    python training/summaries.py cnn_validation.jsonl --folds 5  # only reports, on stories not trained on

Nothing is random and BLAS runs in one thread, so that the same data give the same file.
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"

import argparse
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from corpus.summarize.news import news_ranking
from corpus.summarize.news.news_features import ADDITIONS, weight_by_shape
from training.choosing import SPREAD, Aim, Array, FitSettings, Held, Stories, choose, learn, rouge
from training.summary_stories import Laid, behead, entitle, lay_out, read_stories

WEIGHTS = Path(news_ranking.__file__).with_name("news_weights.json")
TITLE = "title_words"
LITTLE = "says_little"
WHOLE = ((1, 0.4), (3, 1.0), (5, 0.3))
BEHEADED = ((1, 0.2), (3, 0.2))
TITLE_WEIGHTS = np.arange(0, 6.01, 0.5)
DIGITS = 4
DEFAULT = FitSettings()


def main() -> None:
    parser = argparse.ArgumentParser(description="Learn the weights of the method news.")
    parser.add_argument("data", type=Path, help="JSON lines with text and summary")
    parser.add_argument("--folds", type=int, default=0, help="cross-validate in so many folds, write nothing")
    parser.add_argument("--output", type=Path, default=WEIGHTS)
    options = parser.parse_args()
    trainer = Trainer(options.data)
    if options.folds:
        trainer.cross_validate(options.folds)
    else:
        table = {"provenance": trainer.provenance()} | trainer.train(range(trainer.count))
        options.output.write_text(json.dumps(table, indent=2) + "\n", "utf-8")


class Trainer:
    """The stories of one file, read once."""

    def __init__(self, data: Path, settings: FitSettings = DEFAULT) -> None:
        stories = [story for story in read_stories(data) if len(story.document.texts) > 1]
        self.data, self.settings, self.count = data, settings, len(stories)
        self.whole = lay_out(stories)
        self.beheaded = lay_out([behead(story) for story in stories])
        self.entitled = lay_out([entitle(story) for story in stories])

    def provenance(self) -> dict[str, object]:
        """Where the weights come from."""
        digest = hashlib.sha256(self.data.read_bytes()).hexdigest()
        made = {"made_by": "training/summaries.py", "data": self.data.name, "sha256": digest}
        return made | {"stories": self.count, "settings": asdict(self.settings)}

    def train(self, rows: Sequence[int]) -> dict[str, object]:
        """The weights learnt from those stories, as the file has them."""
        scale = self.whole.stories.features[rows][self.whole.stories.present[rows]].std(0) + 1e-9
        scale[[self.whole.features.index(name) for name in (TITLE, LITTLE)]] = 1.0
        whole = seen(self.whole, rows, scale)
        aims = [Aim(whole, 1.0, WHOLE), Aim(seen(self.beheaded, rows, scale), 1.0, BEHEADED)]
        first, following = learn(aims, self.settings, self.held())
        first[self.whole.features.index(LITTLE)] = -self.settings.saying_little
        following[self.whole.features.index(LITTLE)] = -self.settings.saying_little
        entitled = seen(self.entitled, rows, scale)
        title = self.learn_title(entitled, first, following)
        return {
            "first": self.named(first / scale, title),
            "following": self.named(following[:-1] / scale, title),
            "redundancy": round(-float(following[-1]) / SPREAD, DIGITS),
            "leaning": self.settings.leaning,
        }

    def held(self) -> Held:
        """Saying little has its price; what only tells additions apart has no part in the first choice."""
        prices = {LITTLE: -self.settings.saying_little_learnt}
        known = np.array([prices.get(name, np.nan) for name in self.whole.features])
        first = np.where([name in ADDITIONS for name in self.whole.features], 0.0, known)
        return Held(first, np.append(known, np.nan))

    def named(self, weights: Array, title: float) -> dict[str, float]:
        """The weights by feature, without those that are held at nothing."""
        pairs = zip(self.whole.features, weights.round(DIGITS).tolist(), strict=True)
        return {name: weight for name, weight in pairs if weight} | {TITLE: title}

    def learn_title(self, stories: Stories, first: Array, following: Array) -> float:
        """Half of the weight that serves best with a highlight for a title: titles tell less."""
        number = self.whole.features.index(TITLE)
        found = []
        for weight in TITLE_WEIGHTS:
            first[number] = following[number] = weight
            chosen = choose(stories, first, following, 3, leaning=self.settings.leaning)
            found.append(rouge(stories, chosen).mean())
        return float(TITLE_WEIGHTS[int(np.argmax(found))]) / 2

    def cross_validate(self, folds: int) -> None:
        """Print what is gained over the lead on stories that the weights have not seen."""
        gains: dict[tuple[str, int], list[Array]] = {}
        for fold in range(folds):
            held_out = range(fold * self.count // folds, (fold + 1) * self.count // folds)
            rows = [row for row in range(self.count) if row not in held_out]
            table = self.train(rows)
            for name, laid in (("whole", self.whole), ("beheaded", self.beheaded)):
                for size in (1, 3, 5):
                    gains.setdefault((name, size), []).append(gain(laid, held_out, table, size))
        opening = rouge(self.whole.stories, [np.zeros(self.count, int)])
        strong = opening >= np.quantile(opening, 2 / 3)
        for size in (1, 3, 5):
            gains["full lead", size] = [np.concatenate(gains["whole", size])[strong]]
        for (name, size), parts in gains.items():
            low, high = interval(np.concatenate(parts))
            print(f"{name:9} k={size} {np.concatenate(parts).mean() * 100:+.2f} [{low:+.2f}, {high:+.2f}]")


def seen(laid: Laid, rows: Sequence[int], scale: Array) -> Stories:
    """Some stories with positions weighed by likeness to news, and all features to scale."""
    features = laid.stories.features[rows] / scale
    for number, name in enumerate(laid.features):
        shares = [weight_by_shape(name, likeness) for likeness in laid.likeness[rows].tolist()]
        features[:, :, number] *= np.array(shares)[:, None]
    return laid.stories.part(rows).with_features(features)


def gain(laid: Laid, rows: Sequence[int], table: dict[str, Any], size: int) -> Array:
    """ROUGE-1 less the lead's, story by story, under the weights of a file."""
    return gain_of(laid, seen(laid, rows, np.ones(len(laid.features))), table, size)


def gain_of(laid: Laid, stories: Stories, table: dict[str, Any], size: int) -> Array:
    """The same for stories as they are looked at."""
    first = np.array([table["first"].get(name, 0.0) for name in laid.features])
    alone = [table["following"].get(name, 0.0) for name in laid.features]
    following = np.array([*alone, -table["redundancy"] * SPREAD])
    chosen = choose(stories, first, following, size, leaning=table["leaning"])
    lead = [np.full(len(stories.present), place) for place in range(size)]
    return rouge(stories, chosen) - rouge(stories, lead)


def interval(values: Array) -> tuple[float, float]:
    """95 % of the means of 2,000 bootstrap samples, ×100."""
    picks = np.random.default_rng(0).integers(0, len(values), (2000, len(values)))
    low, high = np.percentile(values[picks].mean(1) * 100, [2.5, 97.5])
    return float(low), float(high)


if __name__ == "__main__":
    main()

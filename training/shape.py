"""From texts of known kind to `corpus/summarize/news/news_shape.json`: what tells news from other texts.

    python -m training.shape DATA            # the folder of entities/silver.conll.gz and the other data
    python -m training.shape DATA --report   # only reports each kind by weights that have not seen it

A logistic regression with a ridge, in which news and the rest weigh the same, and so does each kind among its
own; Newton's method, nothing random. The kinds of the labelled texts are known from their order in the file.
"""

import argparse
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from corpus.article import Article
from corpus.normalize import normalize
from corpus.sentences import split
from corpus.summarize.document import read_document
from corpus.summarize.news import news_shape
from corpus.summarize.news.news_shape import Measures, measure_shape
from corpus.summarize.words.document_words import read
from training.entity_sets import read_documents
from training.running_text import running_text

Array = NDArray[np.float64]

WEIGHTS = Path(news_shape.__file__).with_name("news_shape.json")
LABELLED = "entities/silver.conll.gz"
STORIES = "summaries/cnn_validation.jsonl"
KINDS = {
    "Wikinews": (0, 288),
    "academic": (295, 314),
    "biography": (314, 334),
    "court": (334, 342),
    "interview": (342, 362),
    "news": (362, 386),
    "speech": (386, 400),
    "textbook": (400, 415),
    "travel": (415, 434),
    "web log": (434, 492),
}
"""Which documents of the labelled texts are of which kind, those of the Groningen Meaning Bank left out."""
NEWS = frozenset({"Wikinews", "news", "CNN"})
LANGUAGES = {"words": "en", "no_words": "xx"}
"""A language whose words are known, and one that has none that are."""
FEWEST = 8
"""Shorter texts show too little."""
RIDGE = 3.0
NOT_AT_ALL, WHOLLY = -1.0, 0.0
"""The log odds at which a text is not like news at all, and wholly like it."""
DIGITS = 4


@dataclass(frozen=True)
class ShapeExample:
    """A text and its kind."""

    kind: str
    text: str


def main() -> None:
    parser = argparse.ArgumentParser(description="Learn what tells news from other texts.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--report", action="store_true", help="leave one kind out at a time, write nothing")
    parser.add_argument("--output", type=Path, default=WEIGHTS)
    options = parser.parse_args()
    examples = [*labelled(options.data / LABELLED), *stories(options.data / STORIES)]
    tables = {name: measured(examples, language) for name, language in LANGUAGES.items()}
    if options.report:
        for name, table in tables.items():
            report(name, table)
        return
    made = {"made_by": "training/shape.py", "data": digests(options.data), "examples": len(examples)}
    learnt = {name: learn(table) for name, table in tables.items()}
    options.output.write_text(json.dumps({"provenance": made} | learnt, indent=2) + "\n", "utf-8")


def labelled(path: Path) -> Iterator[ShapeExample]:
    """The texts whose kind their place in the file tells."""
    documents = [[running_text(tokens) for tokens, _ in document] for document in read_documents(path)]
    for kind, (first, end) in KINDS.items():
        for sentences in documents[first:end]:
            if len(sentences) >= FEWEST:
                yield ShapeExample(kind, "\n".join(_without_head(sentences)))


def _without_head(sentences: Sequence[str]) -> Sequence[str]:
    """The text without the title and the line of the date."""
    ended = sentences[1].endswith((".", "!", "?", '"', "”"))
    return sentences[1:] if ended else sentences[2:]


def stories(path: Path) -> Iterator[ShapeExample]:
    """Stories of CNN."""
    for line in path.read_text("utf-8").splitlines():
        yield ShapeExample("CNN", json.loads(line)["text"])


@dataclass(frozen=True)
class FeatureTable:
    """Examples as numbers."""

    kinds: tuple[str, ...]
    names: tuple[str, ...]
    values: Array
    """(examples, measures)"""


def measured(examples: Iterable[ShapeExample], language: str) -> FeatureTable:
    """What `news` would measure of each, in that language."""
    shapes: list[tuple[str, Measures]] = []
    for example in examples:
        article = Article(normalize(example.text), language=language)
        document = read_document(article, split(article.text))
        if len(document.texts) >= FEWEST:
            shapes.append((example.kind, measure_shape(read(document))))
    kinds = tuple(kind for kind, _ in shapes)
    return FeatureTable(kinds, tuple(shapes[0][1]), np.array([list(shape.values()) for _, shape in shapes]))


def learn(table: FeatureTable) -> Measures:
    """The weights under which a text is 0 where it is not like news at all, and 1 where it is wholly."""
    mean, spread = table.values.mean(0), table.values.std(0) + 1e-9
    weights = _logistic((table.values - mean) / spread, table.kinds)
    slopes, constant = weights[:-1] / spread, weights[-1] - (weights[:-1] * mean / spread).sum()
    scale = WHOLLY - NOT_AT_ALL
    learnt = dict(zip(table.names, (slopes / scale).round(DIGITS).tolist(), strict=True))
    return {"constant": round(float((constant - NOT_AT_ALL) / scale), DIGITS)} | learnt


def _logistic(values: Array, kinds: Sequence[str]) -> Array:
    """The weights of the standardised measures and, last, the constant."""
    columns = np.column_stack([values, np.ones(len(values))])
    wanted = np.array([kind in NEWS for kind in kinds], float)
    importance = np.array([_importance(kind, kinds) for kind in kinds])
    ridge = np.append(np.full(values.shape[1], RIDGE), 0.0)
    weights = np.zeros(columns.shape[1])
    for _ in range(50):
        odds = 1 / (1 + np.exp(-columns @ weights))
        slope = columns.T @ (importance * (odds - wanted)) + ridge * weights
        bend = (columns * (importance * odds * (1 - odds))[:, None]).T @ columns + np.diag(ridge + 1e-9)
        weights -= np.linalg.solve(bend, slope)
    return weights


def _importance(kind: str, kinds: Sequence[str]) -> float:
    like = {other for other in kinds if (other in NEWS) == (kind in NEWS)}
    return 100 / len(like) / kinds.count(kind)


def report(name: str, table: FeatureTable) -> None:
    """Print how like news each kind is, by weights that were learnt from the others."""
    print(f"{name}: likeness to news, by tenths of the texts")
    for kind in sorted(set(table.kinds)):
        inside = np.array([other == kind for other in table.kinds])
        others = tuple(other for other in table.kinds if other != kind)
        weights = learn(FeatureTable(others, table.names, table.values[~inside]))
        rows = table.values[inside]
        alike = [
            news_shape.weigh_shape(dict(zip(table.names, row, strict=True)), weights) for row in rows.tolist()
        ]
        tenths = " ".join(f"{value:.1f}" for value in np.quantile(alike, np.arange(0.1, 1, 0.1)))
        print(f"  {kind:10} {len(rows):5} texts  {tenths}")


def digests(data: Path) -> dict[str, str]:
    """What the files were."""
    return {name: hashlib.sha256((data / name).read_bytes()).hexdigest() for name in (LABELLED, STORIES)}


if __name__ == "__main__":
    main()

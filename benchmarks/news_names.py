"""How well names are found in news that was read and marked for it, and that the model has not learnt from.

    python -m benchmarks news_names DATA [--errors]

DATA is the folder of all sets. The texts are those of `training/news/labels.jsonl.gz` that are held, and the
held pieces of our own in English, as running text, which nutgraf cuts itself. Spans must agree exactly once
titles, articles and possessives are dropped; with --errors each that does not is shown.
"""

import argparse
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from benchmarks.entities import FoundSpan, coarse, triple
from corpus.article import Article, Span
from corpus.entities.finding import recognize
from corpus.sentences import split
from training.marked_news import NEWS, read_news, written_news
from training.named_lines import NamedLines

_LABELS: Final = {"PER": "PERSON", "ORG": "ORG", "LOC": "place", "NORP": "NORP"}
_NAMES: Final = ("PERSON", "ORG", "place")
_AROUND: Final = 40


def main() -> None:
    parser = argparse.ArgumentParser(description="Judge the names found in news.")
    parser.add_argument("data", type=Path)
    parser.add_argument("--errors", action="store_true", help="show what is wrong and what is missed")
    options = parser.parse_args()
    written = written_news(NEWS / "en", held=True)
    for name, documents in (("read", read_news(options.data, held=True)), ("written", written)):
        counts = {label: [0, 0, 0] for label in _LABELS.values()}
        for document in documents:
            compare(document, counts, shows=options.errors)
        overall = [sum(counts[label][at] for label in _NAMES) for at in range(3)]
        cells = "  ".join(f"{label} {triple(figures)}" for label, figures in counts.items())
        print(f"{name:8} names {triple(overall)}  | {cells}", flush=True)


def compare(document: NamedLines, counts: dict[str, list[int]], *, shows: bool) -> None:
    """Count hits, wrong ones and missed ones of a document, label by label."""
    text, expected = joined(document)
    entities = recognize(Article(text, language="en"), split(text))
    found = {coarse(entity.label, entity.span, text) for entity in entities}
    for at, names in enumerate((found & expected, found - expected, expected - found)):
        tally = Counter(label for label, _, _ in names)
        for label, figures in counts.items():
            figures[at] += tally[label]
    if shows:
        show("wrong ", found - expected, text)
        show("missed", expected - found, text)


def joined(document: NamedLines) -> tuple[str, set[FoundSpan]]:
    """A document as one text, a paragraph a sentence, and its names."""
    text, expected = "", set()
    for line, names in document:
        at = len(text) + 2 if text else 0
        text += f"\n\n{line}" if text else line
        expected |= {
            coarse(_LABELS[kind], Span(at + first, at + end), text)
            for kind, first, end in names
            if kind in _LABELS
        }
    return text, expected


def show(what: str, names: Iterable[FoundSpan], text: str) -> None:
    """Print names in their surroundings."""
    for label, start, end in sorted(names, key=lambda name: name[1:]):
        if label in _LABELS.values():
            around = " ".join(text[max(0, start - _AROUND) : end + _AROUND].split())
            print(f"{what} {label:7}{text[start:end]!r}: {around}")


if __name__ == "__main__":
    main()

"""How well and how fast each engine finds names in annotated files, side by side in one run.

    python benchmarks/entities.py FILES…

A file has a word, a tab and a BIO label in each line, an empty line after each sentence and `-DOCSTART-`
before each document (gzip is read through). Spans must agree exactly once titles, articles and possessives
are dropped from both sides; GPE, LOC and FAC are one label, "place". Each engine runs in a process of its
own. An engine that is not installed is reported and left out.
"""

import argparse
import json
import re
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parents[1]))

from corpus.article import Article, Sentence, Span
from training.entity_sets import names, read_documents
from training.running_text import is_glued

_COARSE: Final = {
    "PER": "PERSON",
    "LOC": "place",
    "GPE": "place",
    "FAC": "place",
    "WORK": "WORK_OF_ART",
}
_NAMES: Final = ("PERSON", "ORG", "place")
_OTHERS: Final = ("NORP", "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY")
_FRONT: Final = re.compile(r"(?:the|a|an)\s+|[\"'“‘]\s*", re.IGNORECASE)
_BACK: Final = re.compile(r"\s*(?:['’]s?|[.,\"”])$", re.IGNORECASE)
_TITLES: Final = re.compile(
    r"(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|prof|professor|president|prime|minister|king|queen|prince|princess|"
    r"pope|general|gen|colonel|col|lt|sgt|capt|captain|major|maj|admiral|senator|sen|rep|representative|governor|gov|"
    r"mayor|secretary|chancellor|ambassador|justice|judge|sheikh|rev)\.?\s+",
    re.IGNORECASE,
)


FoundSpan = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class TaggedStory:
    """A document as running text, with what it should be found to hold."""

    text: str
    sentences: tuple[Sentence, ...]
    expected: tuple[FoundSpan, ...]
    words: int


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILES")
    parser.add_argument("--engine", help="run only this engine and print its figures as JSON")
    options = parser.parse_args()
    if options.engine:
        print(json.dumps(measured(options.engine, options.files)))
        return
    for engine in ("builtin", "spacy", "nltk"):
        command = [sys.executable, __file__, "--engine", engine, *map(str, options.files)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{engine}: left out ({(done.stderr.strip().splitlines() or ['no reason given'])[-1]})\n")
        else:
            show(engine, json.loads(done.stdout))


def measured(engine: str, files: Iterable[Path]) -> dict[str, object]:
    """The figures of one engine; load time in seconds, memory in MB."""
    before = time.perf_counter()
    from corpus.entities.finding import recognize

    recognize(Article("Ann Lee left Rome."), (Sentence(0, Span(0, 18), 0),), engine=engine)
    loaded = time.perf_counter() - before
    scores: dict[str, dict[str, tuple[int, int, int]]] = {}
    words, seconds = 0, 0.0
    for path in files:
        counts: dict[str, Counter[str]] = {"hit": Counter(), "wrong": Counter(), "missed": Counter()}
        for story in stories(path):
            before = time.process_time()
            entities = recognize(Article(story.text, language="en"), story.sentences, engine=engine)
            seconds += time.process_time() - before
            words += story.words
            count(story, {coarse(entity.label, entity.span, story.text) for entity in entities}, counts)
        scores[path.name] = {
            label: (counts["hit"][label], counts["wrong"][label], counts["missed"][label])
            for label in (*_NAMES, *_OTHERS)
        }
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1024 if sys.platform != "darwin" else 1 << 20
    )
    return {"load": loaded, "rate": words / max(seconds, 1e-9), "memory": peak, "files": scores}


def count(story: TaggedStory, found: set[FoundSpan], counts: dict[str, Counter[str]]) -> None:
    """Tell hits, wrong ones and missed ones apart, label by label."""
    expected = set(story.expected)
    counts["hit"].update(label for label, _, _ in found & expected)
    counts["wrong"].update(label for label, _, _ in found - expected)
    counts["missed"].update(label for label, _, _ in expected - found)


def coarse(label: str, span: Span, text: str) -> FoundSpan:
    """A name as it is compared: its coarse label and its bare span."""
    kind = _COARSE.get(label, label)
    start, end = span.start, span.end
    while tail := _BACK.search(text, start, end):
        end = tail.start()
    while head := _FRONT.match(text, start, end):
        start = head.end()
    while kind == "PERSON" and (head := _TITLES.match(text, start, end)):
        start = head.end()
    return kind, start, end


def stories(path: Path) -> Iterator[TaggedStory]:
    """The documents of a file as running text."""
    for document in read_documents(path):
        text, sentences, expected, words = "", [], [], 0
        for number, (tokens, labels) in enumerate(document):
            start = len(text) + (1 if text else 0)
            spans: list[Span] = []
            for token in tokens:
                begun = text if spans else ""
                text += ("\n" if text and not spans else "" if is_glued(begun, token) else " ") + token
                spans.append(Span(len(text) - len(token), len(text)))
            sentences.append(Sentence(number, Span(start, len(text)), 0))
            expected += [
                (label, Span(spans[first].start, spans[end - 1].end)) for label, first, end in names(labels)
            ]
            words += len(tokens)
        yield TaggedStory(
            text, tuple(sentences), tuple(coarse(label, span, text) for label, span in expected), words
        )


def show(engine: str, figures: dict[str, Any]) -> None:
    """Print a table of one engine."""
    speed = f"{figures['rate']:,.0f} words/s, load {figures['load']:.3f} s"
    print(f"{engine}: {speed}, peak {figures['memory']:.0f} MB")
    for name, scores in figures["files"].items():
        kept = [
            label for label in (*_NAMES, *_OTHERS) if label in _NAMES or scores[label][0] + scores[label][2]
        ]
        cells = [f"{label} {triple(scores[label])}" for label in kept]
        overall = [sum(scores[label][at] for label in _NAMES) for at in range(3)]
        print(f"  {name:24} names {triple(overall)}  | " + "  ".join(cells))
    print()


def triple(counts: Iterable[int]) -> str:
    """Precision, recall and F1 in percent."""
    hit, wrong, missed = counts
    precision = 100 * hit / (hit + wrong) if hit + wrong else 0.0
    recall = 100 * hit / (hit + missed) if hit + missed else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hit else 0.0
    return f"{precision:.1f}/{recall:.1f}/{f1:.1f}"


if __name__ == "__main__":
    main()

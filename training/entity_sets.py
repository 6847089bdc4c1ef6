"""The annotated sets that the tagger learns from, brought to one set of labels.

What a set does not annotate is O there and no evidence, so each set says what has to be filled in.
"""

import gzip
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TextIO

from corpus.gazetteer.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class TrainingSource:
    """A set and how far it is trusted."""

    name: str
    every: int = 1
    """Only each so-many-th document is taken; 1 takes all."""
    lacks_nationalities: bool = False
    is_one_document: bool = True
    """Whether the sentences between two document marks belong together; a file of tweets has no documents."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """A sentence with a label for each word: O, or B- or I- and one of PER ORG LOC NORP MISC."""

    words: tuple[str, ...]
    labels: tuple[str, ...]


Documents = list[list[Annotated]]

# Without wikigold_test, uner_pud_test, re3d_test and gmb_test, by which the model is judged.
SOURCES: Final = (
    TrainingSource("silver", lacks_nationalities=True),
    TrainingSource("wikigold_train"),
    TrainingSource("uner_ewt_dev", lacks_nationalities=True),
    TrainingSource("uner_ewt_test", lacks_nationalities=True),
    TrainingSource("crossner_politics", lacks_nationalities=True),
    TrainingSource("crossner_literature", lacks_nationalities=True),
    TrainingSource("crossner_music", lacks_nationalities=True),
    TrainingSource("crossner_science", lacks_nationalities=True),
    TrainingSource("crossner_ai", lacks_nationalities=True),
    TrainingSource("redocred_dev"),
    TrainingSource("redocred_test"),
    TrainingSource("wnut17_train", lacks_nationalities=True, is_one_document=False),
    TrainingSource("wnut17_dev", lacks_nationalities=True, is_one_document=False),
    TrainingSource("wnut17_test", lacks_nationalities=True, is_one_document=False),
    TrainingSource("btc", lacks_nationalities=True, is_one_document=False),
    TrainingSource("re3d_train"),
)
_LABEL_OF: Final = {
    "PER": "PER",
    "ORG": "ORG",
    "LOC": "LOC",
    "FAC": "LOC",
    "NORP": "NORP",
    "MISC": "MISC",
    "EVENT": "MISC",
    "WORK": "MISC",
    "LAW": "MISC",
    "PRODUCT": "MISC",
}
# "Washington said" means a government; most who annotate news still call it a place, and the sets disagree.
_CAPITALS: Final = frozenset(
    [
        "Washington",
        "Beijing",
        "Moscow",
        "London",
        "Tehran",
        "Pyongyang",
        "Baghdad",
        "Kabul",
        "Islamabad",
        "Brussels",
        "Paris",
        "Berlin",
        "Tokyo",
        "Seoul",
        "Kyiv",
        "Kiev",
        "Jerusalem",
        "Damascus",
        "Ankara",
        "Delhi",
        "Taipei",
        "Riyadh",
        "Cairo",
        "Astana",
    ]
)
_ALSO_PEOPLE: Final = frozenset(["Chad", "Georgia", "Israel", "Jordan"])


def read_documents(path: Path) -> Iterator[list[tuple[list[str], list[str]]]]:
    """The documents of a set as its file has them: sentences of words and of labels."""
    document: list[tuple[list[str], list[str]]] = []
    words: list[str] = []
    labels: list[str] = []
    with _opened(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            word, tab, label = line.rpartition("\t")
            if tab and not word.startswith("-DOCSTART-"):
                words.append(word)
                labels.append(label)
                continue
            if words:
                document.append((words, labels))
                words, labels = [], []
            if word.startswith("-DOCSTART-") and document:
                yield document
                document = []
    if words:
        document.append((words, labels))
    if document:
        yield document


def _opened(path: Path) -> TextIO:
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def load(folder: Path, source: TrainingSource, lists: Gazetteer) -> Documents:
    """The documents of `source` with the labels that the tagger has."""
    path = next(
        path
        for path in (folder / f"{source.name}.conll", folder / f"{source.name}.conll.gz")
        if path.exists()
    )
    documents: Documents = []
    for number, document in enumerate(read_documents(path)):
        sentences = [
            Annotated(tuple(words), tuple(_relabelled(words, labels, source, lists)))
            for words, labels in document
        ]
        if source.is_one_document:
            documents += [sentences] if number % source.every == 0 else []
        else:
            documents += [[sentence] for sentence in sentences[:: source.every]]
    return documents


def names(labels: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Of each name in BIO labels its kind, the number of its first word and the number after its last."""
    first = 0
    for at, label in enumerate(labels):
        if label[0] != "I":
            first = at
        if label != "O" and (at + 1 == len(labels) or labels[at + 1][0] != "I"):
            yield label[2:], first, at + 1


def _relabelled(words: list[str], labels: list[str], source: TrainingSource, lists: Gazetteer) -> list[str]:
    changed = ["O"] * len(words)
    for kind, first, end in names(labels):
        if kind := _corrected(" ".join(words[first:end]), _LABEL_OF.get(kind, ""), lists):
            changed[first:end] = [f"B-{kind}", *[f"I-{kind}"] * (end - first - 1)]
    if source.lacks_nationalities:
        for at, word in enumerate(words):
            if labels[at] == "O" and word in lists.nationalities:
                changed[at] = "B-NORP"
    return changed


def _corrected(name: str, kind: str, lists: Gazetteer) -> str:
    if kind == "MISC" and name in lists.nationalities:
        return "NORP"
    is_state = name in _CAPITALS or (name in lists.countries and name not in _ALSO_PEOPLE)
    return "LOC" if kind in ("ORG", "MISC") and is_state else kind

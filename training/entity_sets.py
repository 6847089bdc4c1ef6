"""The annotated sets that the tagger learns from, brought to one set of labels.

What a set does not annotate is O there and no evidence, so each set says what has to be filled in.
"""

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TextIO

from corpus.entities.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Source:
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

SOURCES: Final = (
    Source("silver"),
    Source("wikigold_train"),
    Source("wikigold_test"),
    Source("uner_ewt_dev", lacks_nationalities=True),
    Source("uner_ewt_test", lacks_nationalities=True),
    Source("uner_pud_test", lacks_nationalities=True),
    Source("crossner_politics", lacks_nationalities=True),
    Source("crossner_literature", lacks_nationalities=True),
    Source("crossner_music", lacks_nationalities=True),
    Source("crossner_science", lacks_nationalities=True),
    Source("crossner_ai", lacks_nationalities=True),
    Source("redocred_dev"),
    Source("redocred_test"),
    Source("wnut17_train", lacks_nationalities=True, is_one_document=False),
    Source("wnut17_dev", lacks_nationalities=True, is_one_document=False),
    Source("wnut17_test", lacks_nationalities=True, is_one_document=False),
    Source("btc", lacks_nationalities=True, is_one_document=False),
    Source("re3d_train"),
    Source("re3d_test"),
    Source("sec_train", every=3, lacks_nationalities=True, is_one_document=False),
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


def load(folder: Path, source: Source, gazetteer: Gazetteer) -> Documents:
    """The documents of `source` with the labels that the tagger has."""
    path = next(
        path
        for path in (folder / f"{source.name}.conll", folder / f"{source.name}.conll.gz")
        if path.exists()
    )
    documents: Documents = []
    for number, document in enumerate(read_documents(path)):
        sentences = [
            Annotated(tuple(words), tuple(_relabelled(words, labels, source, gazetteer)))
            for words, labels in document
        ]
        if source.is_one_document:
            documents += [sentences] if number % source.every == 0 else []
        else:
            documents += [[sentence] for sentence in sentences[:: source.every]]
    return documents


def _relabelled(words: list[str], labels: list[str], source: Source, gazetteer: Gazetteer) -> Iterable[str]:
    peoples = gazetteer.nationalities
    before = "O"
    for at, label in enumerate(labels):
        kind = _LABEL_OF.get(label[2:], "")
        following = labels[at + 1] if at + 1 < len(labels) else "O"
        is_people = words[at] in peoples
        if kind == "MISC" and is_people and label[0] == "B" and following[0] != "I":
            kind = "NORP"
        elif label == "O" and source.lacks_nationalities and is_people and before == "O":
            label, kind = "B-", "NORP"
        yield f"{label[0]}-{kind}" if kind else "O"
        before = label if label != "B-" else "O"

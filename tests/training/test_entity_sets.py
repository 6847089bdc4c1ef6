"""Annotated sets brought to one set of labels."""

import gzip
from pathlib import Path

import pytest

from corpus.value_types import replace
from tests.corpus.gazetteer.empty_lists import EMPTY
from training.entity_sets import TrainingSource, load, names

LISTS = replace(EMPTY, countries=frozenset({"Peru", "Jordan"}), nationalities=frozenset({"Peruvian"}))


def written(folder: Path, *sentences: str) -> Path:
    """A set of one document a sentence, words given as word/label."""
    lines = ["# source=made up"]
    for sentence in sentences:
        lines += ["-DOCSTART-\tO", "", *(pair.replace("/", "\t") for pair in sentence.split()), ""]
    (folder / "made.conll").write_text("\n".join(lines), encoding="utf-8")
    return folder


def labels(folder: Path, **options: bool) -> list[tuple[str, ...]]:
    documents = load(folder, TrainingSource("made", **options), LISTS)
    return [sentence.labels for document in documents for sentence in document]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lima/B-FAC Zoo/I-FAC", ("B-LOC", "I-LOC")),
        ("on/O Monday/B-DATE", ("O", "O")),
        ("Peru/B-ORG won/O", ("B-LOC", "O")),
        ("Jordan/B-ORG won/O", ("B-ORG", "O")),
        ("Peruvian/B-MISC gold/O", ("B-NORP", "O")),
        ("Peruvian/B-MISC Cup/I-MISC", ("B-MISC", "I-MISC")),
    ],
)
def test_labels_become_those_of_the_tagger(tmp_path: Path, sentence: str, expected: tuple[str, ...]) -> None:
    assert labels(written(tmp_path, sentence)) == [expected]


def test_peoples_are_filled_in_where_a_set_lacks_them(tmp_path: Path) -> None:
    folder = written(tmp_path, "Peruvian/O gold/O", "Peruvian/B-ORG Bank/I-ORG")

    assert labels(folder, lacks_nationalities=True) == [("B-NORP", "O"), ("B-ORG", "I-ORG")]
    assert labels(folder)[0] == ("O", "O")


def test_tweets_are_documents_each_by_itself(tmp_path: Path) -> None:
    (tmp_path / "made.conll").write_text("-DOCSTART-\tO\n\nOne\tO\n\nTwo\tO\n", encoding="utf-8")

    assert len(load(tmp_path, TrainingSource("made", is_one_document=False), LISTS)) == 2
    assert len(load(tmp_path, TrainingSource("made"), LISTS)) == 1


def test_a_compressed_set_is_read_through(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "made.conll.gz", "wt", encoding="utf-8") as file:
        file.write("-DOCSTART-\tO\n\nLima\tB-LOC\n")

    assert labels(tmp_path) == [("B-LOC",)]


def test_a_name_ends_where_another_begins() -> None:
    assert list(names(["B-PER", "I-PER", "B-PER", "O", "B-LOC"])) == [
        ("PER", 0, 2),
        ("PER", 2, 3),
        ("LOC", 4, 5),
    ]

"""Sets of other languages as running text."""

import gzip
import json
from pathlib import Path

import pytest

pytest.importorskip("pycrfsuite")

from training.language_names import held, learnt, read
from training.marked_news import HELD
from training.named_lines import labels_of


def test_endings_behind_an_apostrophe_are_no_part_of_a_name(tmp_path: Path) -> None:
    lines = "Ankara'dan\tB-LOC\ngeldi\tO\n.\tO\n"
    (tmp_path / "some_tr.conll").write_text(lines, encoding="utf-8")
    assert list(read(tmp_path, "some_tr")) == [[("Ankara'dan geldi.", (("LOC", 0, 6),))]]


def test_elided_articles_are_glued_to_their_nouns(tmp_path: Path) -> None:
    lines = "l'\tO\nItalie\tB-LOC\n"
    (tmp_path / "some_fr.conll").write_text(lines, encoding="utf-8")
    assert list(read(tmp_path, "some_fr")) == [[("l'Italie", (("LOC", 2, 8),))]]


def test_spans_are_read_and_part_of_them_kept(tmp_path: Path) -> None:
    article = json.dumps({"text": "東京で", "spans": [[0, 2, "FAC"]]})
    with gzip.open(tmp_path / "some_ja.jsonl.gz", "wt", encoding="utf-8") as lines:
        lines.write(f"{article}\n" * (2 * HELD))
    assert held(tmp_path, "some_ja") == [[("東京で", (("LOC", 0, 2),))]] * 2
    assert len(learnt(tmp_path, "some_ja")) == 2 * HELD - 2


def test_a_token_belongs_to_the_name_that_it_overlaps() -> None:
    assert labels_of((0, 4, 9), [3, 8, 12], (("PER", 0, 8),)) == ("B-PER", "I-PER", "O")

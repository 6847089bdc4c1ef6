"""News whose names are marked, written for it or read for it."""

import gzip
import json
import zlib
from collections.abc import Mapping
from pathlib import Path

import pytest

pytest.importorskip("pycrfsuite")

from training.marked_news import NEWS, annotated, read_news, running, unmarked, written_news

STORY = "Ann Lee left.\nShe is in Utah-based care."


def labelled(folder: Path, story: Mapping[str, object], **changes: object) -> Path:
    """A file of labels for one story, which is written as the set that it is of."""
    (folder / "entities").mkdir(exist_ok=True)
    with gzip.open(folder / "entities" / "news_free.jsonl.gz", "wt", encoding="utf-8") as lines:
        lines.write(json.dumps(story))
    row = {"of": "free", "id": story["id"], "crc": zlib.crc32(STORY.encode())}
    row |= {"sentences": [[0, 13, "P 0 7"], [14, 40, "L 10 14"]]} | changes
    with gzip.open(folder / "labels.jsonl.gz", "wt", encoding="utf-8") as lines:
        lines.write(json.dumps(row))
    return folder / "labels.jsonl.gz"


def test_marks_are_taken_out_of_a_line() -> None:
    text, names = unmarked("[P Ann Lee] left the [O Bank of Rome] (in [L Rome]).")

    assert text == "Ann Lee left the Bank of Rome (in Rome)."
    assert [(kind, text[first:end]) for kind, first, end in names] == [
        ("PER", "Ann Lee"),
        ("ORG", "Bank of Rome"),
        ("LOC", "Rome"),
    ]


def test_each_piece_is_a_document(tmp_path: Path) -> None:
    (tmp_path / "some.txt").write_text("## one\nA b.\n\nC d.\n\n## two\n[L Rome] won.\n", encoding="utf-8")

    pieces = [*written_news(tmp_path), *written_news(tmp_path, held=True)]
    assert sorted(pieces) == [[("A b.", ()), ("C d.", ())], [("Rome won.", (("LOC", 0, 4),))]]


def test_a_piece_in_about_eight_is_held(tmp_path: Path) -> None:
    text = "".join(f"## piece\nTown {number} won.\n" for number in range(400))
    (tmp_path / "some.txt").write_text(text, encoding="utf-8")
    held = written_news(tmp_path, held=True)

    assert 30 <= len(held) <= 70
    assert len(written_news(tmp_path)) == 400 - len(held)
    (tmp_path / "more.txt").write_text("## piece\nMore.\n" + text, encoding="utf-8")
    assert all(piece in written_news(tmp_path, held=True) for piece in held)


def test_no_mark_of_our_own_pieces_is_left_open() -> None:
    folders = [folder for folder in NEWS.iterdir() if folder.is_dir()]
    pieces = [
        piece for folder in folders for held in (False, True) for piece in written_news(folder, held=held)
    ]
    lines = [text for piece in pieces for text, _ in piece]

    assert lines
    assert [text for text in lines if "[" in text or "]" in text] == []


def test_labels_are_read_with_the_text_of_a_set(tmp_path: Path) -> None:
    story = {"id": "a", "paras": ["Ann  Lee left.", "", "She is in Utah-based care."]}
    labels = labelled(tmp_path, story)

    assert running(story) == STORY
    assert list(read_news(tmp_path, labels)) == [
        [("Ann Lee left.", (("PER", 0, 7),)), ("She is in Utah-based care.", (("LOC", 10, 14),))]
    ]
    assert list(read_news(tmp_path, labels, held=True)) == []


def test_what_is_held_is_not_learnt_from(tmp_path: Path) -> None:
    labels = labelled(tmp_path, {"id": "a", "title": "Ann Lee left.", "text": STORY[14:]}, held=True)

    assert list(read_news(tmp_path, labels)) == []
    assert len(list(read_news(tmp_path, labels, held=True))) == 1


def test_another_text_than_the_labelled_one_is_refused(tmp_path: Path) -> None:
    labels = labelled(tmp_path, {"id": "a", "paras": ["Ann Li left.", "She is in Utah-based care."]})

    with pytest.raises(ValueError, match="not the text that was labelled"):
        list(read_news(tmp_path, labels))


def test_a_name_in_a_compound_is_no_token() -> None:
    words = annotated([unmarked("[L Utah]-based [O Bank of Rome], pro-[P Lee] [L Los Angeles]-based")])

    assert list(zip(words[0].words, words[0].labels, strict=True)) == [
        ("Utah-based", "B-LOC"),
        ("Bank", "B-ORG"),
        ("of", "I-ORG"),
        ("Rome", "I-ORG"),
        (",", "O"),
        ("pro-Lee", "O"),
        ("Los", "B-LOC"),
        ("Angeles-based", "I-LOC"),
    ]

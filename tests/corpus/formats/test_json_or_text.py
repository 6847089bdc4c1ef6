"""A bracket alone makes no JSON."""

import pytest

from corpus.formats.format_detection import detect_format

TEXTS = [
    '["The council voted" is a quotation. It voted.',
    '["Yes", he said, and voted.',
    "[[Bridge]] is closed, the council voted.",
    "[1, see below] The council voted.",
    '{"Never" she said} and the council voted.',
    "[{note}] The council voted.",
    "[WARN] The council voted.",
    '["c", "d"] follow in the alphabet. So do others.',
    '{"c": 3} is what it answered.',
    "[4, 5], says the paper, are the numbers.",
]
RECORDS = [
    '["a", "b"]',
    '[{"text": "It voted."}]',
    '{"text": "cut o',
    '["cut o',
    '[["a"], ["b"]]',
    "[1, 2]",
    '{ "a" : 1 }',
]


@pytest.mark.parametrize("text", TEXTS)
def test_prose_in_brackets_is_text(text: str) -> None:
    assert detect_format(text.encode()) not in ("json", "jsonl")


@pytest.mark.parametrize("text", RECORDS)
def test_values_are_json(text: str) -> None:
    assert detect_format(text.encode()) in ("json", "jsonl")

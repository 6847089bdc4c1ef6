"""Reading what comes with the program."""

import json
from pathlib import Path

import pytest

from corpus import own_files
from corpus.own_files import own_bytes, own_view, read_json

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "path", sorted((ROOT / "corpus" / "summarize").rglob("*.json")), ids=lambda path: path.name
)
def test_json_is_read_as_json_reads_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert read_json(text) == json.loads(text)


def test_a_view_has_the_bytes_of_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("no such pages")

    name = "summarize/news/news_shape.json"
    seen = own_view(own_files.__file__, name)
    monkeypatch.setattr("mmap.mmap", refuse)

    assert seen == own_view(own_files.__file__, name) == own_bytes(own_files.__file__, name)


def test_every_kind_of_value_is_read() -> None:
    text = ' {"a": [1, -2.5e3, true, false, null, "\\u00e9\\n"], "b": {}}\n'

    assert read_json(text) == json.loads(text)


@pytest.mark.parametrize("text", ["", "{", '{"a"}', "[1] 2", "nothing"])
def test_what_is_no_json_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_json(text)

"""Reading what comes with the program."""

import json
import os
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import pytest

from corpus import own_files
from corpus.entities.aliases import Aliases, load_aliases
from corpus.own_files import own_bytes, own_view, read_at_most, read_json
from reader.settings import Settings, load_settings
from reader.state import StateError, load_state

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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
@pytest.mark.parametrize(
    ("load", "problem"),
    [(load_settings, ""), (load_state, "state file was damaged"), (load_aliases, "")],
    ids=["settings", "state", "aliases"],
)
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(
    tmp_path: Path, load: Callable[[Path], object], problem: str
) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(StateError, match=problem) if problem else nullcontext():
        assert load(tmp_path / "pipe") == (Settings() if load is load_settings else Aliases())


def test_no_more_of_a_file_is_read_than_asked_for(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"abcdef")

    assert read_at_most(4, tmp_path / "file") == b"abcd"

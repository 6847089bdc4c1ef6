"""What is kept between two runs of the screen."""

from pathlib import Path

import pytest

from reader.state import State, StateError, load_state, save_state, state_path

STATE = State(
    article="@12",
    pane="text",
    theme="nutgraf-light",
    length=5,
    dense=True,
    panes=("summary",),
    visits={"a.db": (12, 5)},
)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    save_state(tmp_path / "deep" / "state.json", STATE)

    assert load_state(tmp_path / "deep" / "state.json") == STATE


def test_without_a_file_nothing_is_known(tmp_path: Path) -> None:
    assert load_state(tmp_path / "state.json") == State()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b'{"version": 2}',
        b'{"version": 1, "length": "many"}',
        b'{"version": 1, "dense": 1}',
        b'{"version": 1, "panes": [1]}',
        b'{"version": 1, "visits": [1]}',
        b'{"version": 1, "visits": {"a.db": [1]}}',
        b"[" * 200_000,
    ],
)
def test_what_is_damaged_or_later_is_set_aside_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(content)
    with pytest.raises(StateError, match=r"state\.damaged"):
        load_state(path)

    assert (tmp_path / "state.damaged").read_bytes() == content
    assert load_state(path) == State()


def test_a_state_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StateError, match="is not kept"):
        save_state(tmp_path / "file" / "state.json", STATE)


def test_the_place_is_the_one_of_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    default = state_path()
    monkeypatch.setenv("NUTGRAF_STATE", str(tmp_path / "mine.json"))

    assert (default, state_path()) == (tmp_path / "nutgraf" / "state.json", tmp_path / "mine.json")

"""What the screen remembers by itself: each value, and what happens to one that is none."""

import json
import os
from pathlib import Path

import pytest

from corpus.value_types import fields_of
from reader.state import State, StateError, load_state, save_state, with_visit

FULL = State(
    article="@7",
    pane="summary",
    theme="nutgraf-dark",
    method="lead",
    length=4,
    order="title",
    dense=True,
    panes=("summary", "places"),
    sizes={"list": 40},
    visits={"/a/library.db": (12, 1_700_000_000)},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state.json"


def test_every_value_comes_back(path: Path) -> None:
    assert all(getattr(FULL, name) != getattr(State(), name) for name in fields_of(State))
    save_state(path, FULL)

    assert load_state(path) == FULL


@pytest.mark.parametrize("panes", [None, (), ("summary",)])
def test_no_panes_are_not_the_same_as_none_chosen(path: Path, panes: tuple[str, ...] | None) -> None:
    save_state(path, State(panes=panes))

    assert load_state(path).panes == panes


def test_a_value_of_a_later_version_is_passed_over(path: Path) -> None:
    path.write_text('{"version": 1, "article": "@7", "colour_of_the_sky": "grey"}')

    assert load_state(path) == State(article="@7")


@pytest.mark.parametrize(
    "values",
    [
        {"article": 7},
        {"pane": None},
        {"length": True},
        {"length": 1.5},
        {"sizes": {"list": "40"}},
        {"sizes": {"list": True}},
        {"sizes": ["list"]},
        {"panes": "summary"},
        {"visits": {"a.db": [1, "2"]}},
        {"visits": {"a.db": [1, 2, 3]}},
        {"visits": {"a.db": [1, 10**15]}},
        {"visits": {"a.db": [2**70, 1]}},
        {"visits": {"a.db": {"1": 2}}},
    ],
)
def test_one_wrong_value_sets_the_file_aside(path: Path, values: dict[str, object]) -> None:
    path.write_text(json.dumps({"version": 1, **values}))

    with pytest.raises(StateError, match=r"was damaged, and is now .*state\.damaged"):
        load_state(path)
    assert not path.exists()


@pytest.mark.parametrize("version", [0, 2, None, "1"])
def test_a_file_of_another_version_is_not_guessed_at(path: Path, version: object) -> None:
    path.write_text(json.dumps({"version": version, "article": "@7"}))

    with pytest.raises(StateError):
        load_state(path)


def test_saving_leaves_nothing_beside_the_file(path: Path) -> None:
    save_state(path, FULL)
    save_state(path, State())

    assert [file.name for file in path.parent.iterdir()] == ["state.json"]


def test_letters_stand_in_the_file_as_they_are(path: Path) -> None:
    save_state(path, State(visits={"/Bücher/字.db": (1, 1)}))

    assert "/Bücher/字.db" in path.read_text(encoding="utf-8")


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_that_cannot_be_set_aside_says_to_remove_it(path: Path) -> None:
    path.write_text("damaged")
    path.parent.chmod(0o500)
    try:
        with pytest.raises(StateError, match="remove it"):
            load_state(path)
    finally:
        path.parent.chmod(0o700)


def test_a_visit_takes_the_place_of_the_one_before() -> None:
    state = with_visit(with_visit(State(), "a.db", 3, 100), "a.db", 9, 200)

    assert state.visits == {"a.db": (9, 200)}


def test_of_many_libraries_the_one_left_longest_ago_is_forgotten() -> None:
    state = State(article="@7")
    for number in range(60):
        state = with_visit(state, f"{number}.db", number, 1_000 - number)

    assert len(state.visits) == 50
    assert "0.db" in state.visits
    assert "58.db" not in state.visits
    assert state.article == "@7"

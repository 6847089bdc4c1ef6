from pathlib import Path

import pytest

from reader.screen.output.path_completion import completed_path, from_home


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("stories/one.txt", "stories/other.txt", ".hidden/x", "stop.txt", "bad\x1b[31m.txt", "zoo"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("s", "sto"),
        ("sto", "sto"),
        ("stor", "stories/"),
        ("stories/o", "stories/o"),
        ("stories/on", "stories/one.txt"),
        ("z", "zoo"),
        ("~/st", "~/sto"),
        ("~", "~/"),
        ("~nobody-is-called-so", "~nobody-is-called-so"),
        (".h", ".hidden/"),
        ("b", "b"),
        ("nothing/x", "nothing/x"),
        ("https://a.example/x", "https://a.example/x"),
        ("a\0/b", "a\0/b"),
    ],
)
def test_a_path_is_completed_as_far_as_all_files_agree(folder: Path, typed: str, completed: str) -> None:
    assert completed_path(typed) == completed
    # From the root as well.
    if typed[0] not in "~h":
        assert completed_path(f"{folder}/{typed}") == f"{folder}/{completed}"


def test_hidden_files_and_those_that_cannot_be_shown_are_not_offered(folder: Path) -> None:
    (folder / "stories").joinpath("one.txt").unlink()

    assert completed_path("stories/") == "stories/other.txt"
    assert completed_path(".hidden/") == ".hidden/x"


def test_a_path_from_home_is_put_in_place(folder: Path) -> None:
    assert from_home("~/zoo") == f"{folder}/zoo"
    assert from_home("~nobody-is-called-so/x") == "~nobody-is-called-so/x"
    assert from_home("https://a.example//x") == "https://a.example//x"


@pytest.mark.parametrize("typed", ["~" + "a" * 300, "~nosuchuser", "a\0b", "/" + "a" * 5_000])
def test_what_no_folder_can_be_called_is_left_as_typed(typed: str) -> None:
    assert completed_path(typed) == typed

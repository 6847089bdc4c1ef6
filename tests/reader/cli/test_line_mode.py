"""`nutgraf read`, and `ACCESSIBLE=1`: articles line by line."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.__main__ import main

Run = Callable[..., tuple[int, str, str]]
STORIES = [
    {"title": "Rain in Rome", "date": "2023-03-19", "text": "Rain fell in Rome. It was \x1b[31mwet."},
    {"title": "Snow in Oslo", "date": "2023-03-18", "text": "Snow fell in Oslo. It was cold."},
]


@pytest.fixture
def stories(tmp_path: Path) -> str:
    path = tmp_path / "stories.jsonl"
    path.write_text("".join(json.dumps(story) + "\n" for story in STORIES))
    return str(path)


@pytest.fixture
def run(
    tmp_path: Path, stories: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "library.db"))
    main(["add", stories, "--entities", "none"])

    def run(typed: str, *arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        return main(list(arguments)), *capsys.readouterr()

    return run


def marks(run: Run) -> dict[str, tuple[bool, bool]]:
    rows = json.loads(run("", "list", "--format", "json")[1])
    return {row["title"]: (row["unread"], row["starred"]) for row in rows}


def test_title_and_gist_come_one_after_another(run: Run) -> None:
    status, out, _ = run("n\nn\n", "read")

    assert status == 0
    assert out.index("1 of 2: Rain in Rome") < out.index("Rain fell in Rome.") < out.index("2 of 2: Snow")
    assert "2023-03-19, stories.jsonl, unread" in out
    assert out.endswith("That was the last one.\n")
    assert "\x1b" not in out


def test_what_was_passed_is_read_and_the_rest_is_not(run: Run) -> None:
    run("n\nq\n", "read")

    assert marks(run) == {"Rain in Rome": (False, False), "Snow in Oslo": (True, False)}


def test_stars_and_marks_are_set_and_taken_back(run: Run) -> None:
    _, out, _ = run("s\nn\ns\ns\nt\nm\nq\n", "read")

    assert marks(run) == {"Rain in Rome": (False, True), "Snow in Oslo": (True, False)}
    assert "Now no star." in out
    assert "\nSnow fell in Oslo. It was cold.\n" in out


def test_one_can_go_back_and_to_a_number(run: Run) -> None:
    _, out, _ = run("p\n2\np\n9\n?\n", "read")

    assert [line for line in out.splitlines() if " of 2: " in line] == [
        "1 of 2: Rain in Rome",
        "2 of 2: Snow in Oslo",
        "1 of 2: Rain in Rome",
    ]
    assert "That is the first one." in out
    assert "There are articles 1 to 2." in out
    assert "its whole text" in out


def test_a_query_chooses(run: Run) -> None:
    assert "1 of 1: Snow in Oslo" in run("q\n", "read", "snow")[1]
    assert run("", "read", "nothing")[::2] == (
        1,
        "nutgraf: no article matches 'nothing'; `nutgraf list` shows what there is\n",
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "1 of 2: Rain"),
        (("@2",), "1 of 1: Snow"),
        (("--where", "snow"), "1 of 1: Snow"),
        (("--samples",), "1 of 12"),
    ],
)
def test_the_screen_gives_way(
    run: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: str
) -> None:
    monkeypatch.setenv("ACCESSIBLE", "1")

    status, out, _ = run("q\n", *arguments)

    assert status == 0
    assert said in out


def test_files_are_read_without_marks(run: Run, stories: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCESSIBLE", "1")

    status, out, err = run("s\nq\n", stories, "missing.txt")

    assert "1 of 2: Rain in Rome\n2023-03-19, stories.jsonl\n" in out
    assert "Only articles of the library can be marked" in out
    assert status == 1
    assert "missing.txt" in err

"""Names that follow: many articles are stored first, and looked at for names afterwards."""

import json
from pathlib import Path

import pytest

from corpus.library.store import Library
from reader.cli import later_names
from tests.reader.cli.commands.conftest import Run


@pytest.fixture
def run(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(later_names, "FEW", 2)
    return run


@pytest.fixture
def many(tmp_path: Path) -> str:
    file = tmp_path / "many.jsonl"
    texts = [
        f"James Cleverly met {name} in Astana on Saturday." for name in ("Anna Berg", "Omar Diaz", "Li Wei")
    ]
    file.write_text("".join(json.dumps({"title": "A visit", "text": text}) + "\n" for text in texts))
    return str(file)


def test_many_articles_are_searchable_before_their_names_are_found(run: Run, many: str) -> None:
    status, _, said = run("add", many)

    assert status == 0
    assert said.splitlines()[-2:] == [
        "nutgraf: 3 added",
        "nutgraf: the names of 3 articles follow:"
        " `nutgraf index` finds them now, and the screen while it is open",
    ]
    assert len(run("search", "Saturday")[1].splitlines()) >= 3


@pytest.mark.parametrize(
    "asked",
    [
        ("entity", "Cleverly"),
        ("names",),
        ("list", "entity:Cleverly"),
        ("search", "label:PERSON -rain"),
        ("graph",),
    ],
)
def test_who_asks_for_names_is_told_how_many_articles_are_without(
    run: Run, many: str, asked: tuple[str, ...]
) -> None:
    run("add", many)

    assert "3 articles have not been looked at for names" in run(*asked)[2]


def test_who_does_not_ask_for_names_is_told_nothing(run: Run, many: str) -> None:
    run("add", many)

    assert "names" not in run("list")[2] + run("search", "Saturday")[2]


def test_index_finds_them_now(run: Run, many: str) -> None:
    run("add", many)

    status, _, said = run("index", "-j", "1")

    assert (status, "3 articles looked at for names" in said) == (0, True)
    assert run("entity", "James Cleverly")[0] == 0
    assert "names" not in run("list", "entity:Cleverly")[2]
    assert "0 articles" in run("index")[2]


def test_index_makes_no_library(run: Run, tmp_path: Path) -> None:
    assert run("index")[0] == 1
    assert not (tmp_path / "library.db").exists()


def test_waiting_finds_them_before_the_end(run: Run, many: str) -> None:
    assert "follow" not in run("add", many, "--wait", "-j", "1")[2]
    assert run("entity", "James Cleverly")[0] == 0


def test_stories_are_told_apart_by_names_that_are_found_first(run: Run, many: str, tmp_path: Path) -> None:
    run("add", many)

    assert run("stories")[0] == 0
    with Library.open(tmp_path / "library.db") as library:
        assert library.names.count_missing() == 0


def test_the_next_adding_goes_on_with_the_latest(run: Run, many: str, tmp_path: Path) -> None:
    run("add", many)
    story = tmp_path / "one.txt"
    story.write_text("Maria Lopez opened the bridge in Lisbon on Monday.")

    said = run("add", str(story))[2]

    assert "the names of 2 articles follow" in said
    assert run("entity", "Maria Lopez")[0] == 0


def test_a_misspelt_engine_stores_nothing(run: Run, many: str, tmp_path: Path) -> None:
    assert run("add", many, "--entities", "bultin")[0] == 2
    assert not (tmp_path / "library.db").exists()


def test_one_article_without_names_is_one(run: Run, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(later_names, "FEW", 0)
    run("add", str(story))

    assert "1 article has not been looked at for names" in run("names")[2]

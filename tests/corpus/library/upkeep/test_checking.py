"""What a check says of a library, and how it is copied."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import LibraryError
from corpus.library.database.migrations import VERSION
from corpus.library.store import Library
from corpus.library.upkeep.checking import copy_library, find_damage


@pytest.fixture
def filled(path: Path) -> Path:
    with Library.open(path) as library:
        library.add(Article(f"Story {number}.", f"Title {number}", language="en") for number in range(25))
    return path


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE articles SET date = x'00' WHERE id = 3", ("values that are no text: @3",)),
        ("UPDATE articles SET url = x'00' WHERE id IN (3, 4)", ("values that are no text: @3, @4",)),
        ("UPDATE articles SET url = NULL, date = NULL, moment = NULL", ()),
        ("UPDATE articles SET moment = 1.5 WHERE id = 3", ("moments that are no numbers: @3",)),
        ("UPDATE articles SET moment = 'x' WHERE id = 3", ("moments that are no numbers: @3",)),
        ("UPDATE articles SET added = 'x' WHERE id = 3", ("moments that are no numbers: @3",)),
        ("UPDATE articles SET source = 9 WHERE id = 3", ("no source: @3",)),
        ("DELETE FROM texts WHERE id = 3", ("no text: @3",)),
        ("UPDATE texts SET text = x'e4' WHERE id = 3", ("a text that is no UTF-8: @3",)),
        ("UPDATE texts SET text = 'ä' WHERE id = 3", ()),
        ("UPDATE texts SET text = '' WHERE id = 3", ()),
    ],
)
def test_a_fault_is_told_with_its_article(filled: Path, statement: str, said: tuple[str, ...]) -> None:
    change(filled, statement)

    assert find_damage(filled) == said


@pytest.mark.parametrize(
    ("last", "shown"),
    [(20, "@1, @2, .*, @20$"), (21, "@1, @2, .*, @20 and 1 more$"), (25, "@1, @2, .*, @20 and 5 more$")],
)
def test_of_many_articles_with_one_fault_twenty_are_told(filled: Path, last: int, shown: str) -> None:
    change(filled, f"DELETE FROM texts WHERE id <= {last}")

    (line,) = find_damage(filled)

    assert line.startswith("no text: ")
    assert re.search(shown, line)


def test_all_faults_are_told_a_line_each(filled: Path) -> None:
    change(
        filled,
        "DROP TABLE queries",
        "CREATE VIEW other AS SELECT 1",
        "UPDATE articles SET title = x'00', added = 'x' WHERE id = 2",
    )

    assert find_damage(filled) == (
        "without its table queries, with what nutgraf did not put in: other",
        "values that are no text: @2",
        "moments that are no numbers: @2",
    )


def test_a_library_without_its_texts_is_told_once(filled: Path) -> None:
    change(filled, "DROP TABLE texts")

    first, *others = find_damage(filled)

    assert first == "without its table texts"
    assert [line.partition(":")[0] for line in others] == ["no text"]


def test_a_check_changes_nothing(filled: Path) -> None:
    change(filled, "DROP TABLE queries")
    before = filled.read_bytes()

    find_damage(filled)

    assert filled.read_bytes() == before
    assert [file.name for file in filled.parent.iterdir()] == [filled.name]


@pytest.mark.parametrize("do", [find_damage, lambda path: copy_library(path, path.with_name("copy.db"))])
def test_what_is_no_library_is_neither_checked_nor_copied(path: Path, do: object) -> None:
    assert callable(do)
    with pytest.raises(LibraryError, match="no library is there; `nutgraf add` makes one"):
        do(path)
    path.write_text("Not a database. " * 20)
    with pytest.raises(LibraryError, match="not a library of nutgraf"):
        do(path)
    with pytest.raises(LibraryError, match="a folder, not a library"):
        do(path.parent)
    assert not path.with_name("copy.db").exists()


def test_a_library_of_a_newer_program_is_not_judged(filled: Path) -> None:
    change(filled, f"PRAGMA user_version = {VERSION + 1}")

    with pytest.raises(LibraryError, match="written by a newer nutgraf"):
        find_damage(filled)


def test_a_copy_is_whole_and_replaces_nothing(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.with_name("copy.db.part").write_bytes(b"left by one that was stopped")

    copy_library(filled, target)

    assert find_damage(target) == ()
    with Library.open(target) as library:
        assert len(library) == 25
    with pytest.raises(LibraryError, match=r"copy\.db: there already; choose another name for the copy"):
        copy_library(filled, target)
    assert not list(tmp_path.glob("*.part"))


def test_a_copy_that_cannot_be_made_leaves_nothing(filled: Path, tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=r"no copy could be made .*; the library is as it was"):
        copy_library(filled, tmp_path / "nowhere" / "copy.db")

    assert not (tmp_path / "nowhere").exists()

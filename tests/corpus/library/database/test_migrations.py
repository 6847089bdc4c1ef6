"""Libraries of all versions become what a new one is."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.library.database import migrations
from corpus.library.database.migrations import APPLICATION_ID, STEPS, VERSION
from corpus.library.store import Library

FILLED = """
INSERT INTO sources (id, name) VALUES (1, 'a.txt');
INSERT INTO articles (id, identity, fingerprint, source, title, added, language)
    VALUES (1, x'01', x'02', 1, 'Wien', 5, 'en');
INSERT INTO texts (id, text) VALUES (1, 'The U.S. met Łódź.');
INSERT INTO search (rowid, title, text) VALUES (1, 'Wien', 'The U.S. met Łódź.');
INSERT INTO names (id, name, label, folded, articles, mentions) VALUES (1, 'Łódź', 'GPE', 'łodz', 1, 1);
INSERT INTO mentions (name, article, count) VALUES (1, 1, 1);
INSERT INTO tags (article, name) VALUES (1, 'city');
PRAGMA user_version = 1;
"""


@pytest.fixture
def first(path: Path) -> Path:
    """A library as the first version made it, with an article."""
    schema = Path(__file__).with_name("first_version.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(f"{schema}{FILLED}PRAGMA application_id = {APPLICATION_ID};")
    return path


def layout(connection: sqlite3.Connection) -> dict[str, set[tuple[object, ...]]]:
    """The columns of each table with their kinds, and the columns of each index."""
    named = connection.execute(
        "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: {tuple(row[1:6]) for row in connection.execute(f"PRAGMA table_info({name})")}
        if kind == "table"
        else {tuple(row[1:]) for row in connection.execute(f"PRAGMA index_info({name})")}
        for kind, name in named
    }


@pytest.fixture
def today(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with Library.open(tmp_path / "today.db"):
        pass
    with closing(sqlite3.connect(tmp_path / "today.db")) as connection:
        yield connection


def test_the_first_version_becomes_what_a_new_library_is(first: Path, today: sqlite3.Connection) -> None:
    with Library.open(first) as library:
        assert library.article("@1") == Article(
            "The U.S. met Łódź.", "Wien", source="a.txt", language="en", tags=("city",)
        )
        assert [library.search(words).total for words in ("US", "Lodz", "wie*")] == [1, 1, 1]
        assert library.names.named("Lodz")[0].name == "Łódź"
        library.marks.tag(["@1"], ["later"])
        library.add([Article("More.", "Graz", publisher="Post", language="en")])
        library.remove(["@1"])

    with closing(sqlite3.connect(first)) as connection:
        assert layout(connection) == layout(today)
        assert connection.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert first.with_name(f"{first.name}.bak-v1").exists()


@pytest.mark.parametrize("version", range(2, VERSION))
def test_each_version_between_goes_on_from_where_it_is(
    first: Path, today: sqlite3.Connection, version: int
) -> None:
    with closing(sqlite3.connect(first, isolation_level=None)) as connection:
        migrations.upgrade(connection, first, steps=STEPS[: version - 1])
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)

    with Library.open(first) as library:
        assert library.search("Wien").total == 1
    with closing(sqlite3.connect(first)) as connection:
        assert layout(connection) == layout(today)
    assert first.with_name(f"{first.name}.bak-v{version}").exists()


def test_where_no_step_is_missing_nothing_is_done(first: Path) -> None:
    with closing(sqlite3.connect(first, isolation_level=None)) as connection:
        connection.execute("PRAGMA user_version = 3")

        assert migrations.upgrade(connection, first, steps=STEPS[:2]) is None
        assert migrations.upgrade(connection, first, steps=STEPS[:1]) is None
        assert migrations.is_old(connection)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        assert not migrations.is_old(connection)
    assert not list(first.parent.glob("*.bak*"))


def test_a_copy_that_was_left_unfinished_is_made_anew(first: Path) -> None:
    first.with_name(f"{first.name}.bak-v1.part").write_bytes(b"half")
    first.with_name(f"{first.name}.bak-v1").write_bytes(b"old")

    with Library.open(first):
        pass

    assert not first.with_name(f"{first.name}.bak-v1.part").exists()
    with closing(sqlite3.connect(first.with_name(f"{first.name}.bak-v1"))) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (1,)


@pytest.mark.parametrize(
    ("statement", "is_blank"),
    [
        ("SELECT 1", True),
        ("CREATE TABLE x (y)", False),
        ("PRAGMA user_version = 1", False),
        ("PRAGMA application_id = 1", False),
    ],
)
def test_only_a_file_with_nothing_at_all_is_blank(statement: str, is_blank: bool) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(statement)

        assert migrations.is_blank(connection) is is_blank


def test_a_library_that_another_program_has_just_laid_out_is_left_as_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for _ in range(2):
            connection.execute("BEGIN IMMEDIATE")
            migrations.create(connection)
        assert not connection.in_transaction
        assert migrations.kind_of(connection) == (APPLICATION_ID, VERSION)

"""What is missing in a library's file, and what another program put in."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from corpus.library.database import damage
from corpus.library.database.damage import SchemaDifference, is_altered, layout_of, stand_in, tables
from corpus.own_files import own_text


@pytest.fixture
def sound() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(own_text(damage.__file__, "schema.sql"))
        yield connection


@pytest.mark.parametrize(
    ("layout", "problem"),
    [
        (SchemaDifference(), ""),
        (SchemaDifference(("tags",)), "without its table tags"),
        (SchemaDifference(("a", "b", "c", "d")), "without its table a, b, c, d"),
        (SchemaDifference(("a", "b", "c", "d", "e")), "without its table a, b, c, d and 1 more"),
        (SchemaDifference((), ("evil",)), "with what nutgraf did not put in: evil"),
        (SchemaDifference(("a",), ("x", "y")), "without its table a, with what nutgraf did not put in: x, y"),
    ],
)
def test_what_is_wrong_is_said_in_words(layout: SchemaDifference, problem: str) -> None:
    assert layout.problem == problem


def test_a_whole_file_has_all_its_tables_and_nothing_else(sound: sqlite3.Connection) -> None:
    assert layout_of(sound) == SchemaDifference()
    assert not is_altered(sound)
    assert {"articles", "texts", "search", "tags", "names", "queries", "story_members"} <= tables().keys()


@pytest.mark.parametrize("table", tables())
def test_a_table_that_is_missing_is_stood_in_for(sound: sqlite3.Connection, table: str) -> None:
    sound.execute(f"DROP TABLE {table}")
    layout = layout_of(sound)

    assert layout == SchemaDifference((table,))
    assert is_altered(sound)
    stand_in(sound, layout)
    assert sound.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert layout_of(sound) == layout
    assert not is_altered(sound)


@pytest.mark.parametrize("part", ["data", "idx", "docsize", "config"])
def test_an_index_without_one_of_its_own_tables_cannot_be_read(sound: sqlite3.Connection, part: str) -> None:
    there = sound.execute("SELECT type, name FROM sqlite_master").fetchall()

    class Without:
        """A connection to a file in which one table is missing that SQLite would not let go."""

        def execute(self, statement: str) -> "Without":
            return self

        def fetchall(self) -> list[tuple[str, str]]:
            return [row for row in there if row[1] != f"search_{part}"]

    assert layout_of(Without()).missing == ("search",)  # type: ignore[arg-type]


def test_views_and_triggers_are_named_by_the_alphabet_and_indexes_are_none(sound: sqlite3.Connection) -> None:
    sound.executescript(
        "CREATE VIEW zoo AS SELECT 1; CREATE INDEX more ON articles (url);"
        "CREATE TRIGGER ape AFTER DELETE ON tags BEGIN SELECT 1; END; CREATE TABLE theirs (x);"
    )

    assert layout_of(sound) == SchemaDifference((), ("ape", "zoo"))


def test_a_view_in_the_place_of_a_table_is_stood_in_for(sound: sqlite3.Connection) -> None:
    sound.executescript("DROP TABLE tags; CREATE VIEW tags AS SELECT 1 AS article, 'x' AS name;")
    layout = layout_of(sound)
    stand_in(sound, layout)

    assert layout == SchemaDifference(("tags",), ("tags",))
    assert sound.execute("SELECT count(*) FROM tags").fetchone() == (0,)


@pytest.mark.parametrize(
    ("change", "altered"),
    [
        ("ALTER TABLE articles DROP COLUMN author", True),
        ("ALTER TABLE tags RENAME COLUMN name TO word", True),
        ("ALTER TABLE articles ADD COLUMN mood TEXT", False),
        ("DROP INDEX tags_by_name", False),
    ],
)
def test_a_table_that_lacks_a_column_is_told_from_one_with_more(
    sound: sqlite3.Connection, change: str, altered: bool
) -> None:
    sound.execute(change)

    assert is_altered(sound) is altered

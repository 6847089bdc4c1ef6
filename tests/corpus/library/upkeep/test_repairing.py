"""What is saved of a damaged library, value by value."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from corpus.article import Article, Span
from corpus.errors import LibraryError
from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import subscribe, subscriptions
from corpus.library.saved import save_query, saved_queries
from corpus.library.store import Library
from corpus.library.upkeep import known_articles, repairing
from corpus.library.upkeep.checking import find_damage
from corpus.library.upkeep.repairing import Saved, repaired_name, save_rest


@pytest.fixture
def filled(path: Path) -> Path:
    with Library.open(path) as library:
        subscribe(library, [Feed("https://a.example/rss", "A")])
        library.add(
            [
                Article(f"Story {number}.", f"Title {number}", "2024-03-01", language="en")
                for number in (1, 2, 3)
            ],
            feed=1,
        )
        library.marks.highlight("@2", Span(0, 5))
        library.marks.tag(["@2"], ["later"])
        save_query(library, "rain", "rain")
    return path


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(statement)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "new.db"


@pytest.mark.parametrize(
    ("name", "repaired"),
    [("library.db", "library.repaired.db"), ("library", "library.repaired"), ("a.b.db", "a.b.repaired.db")],
)
def test_a_repaired_library_has_a_name_of_its_own(name: str, repaired: str) -> None:
    assert repaired_name(Path("in") / name) == Path("in") / repaired


def test_all_of_a_whole_library_is_saved(filled: Path, target: Path) -> None:
    before = filled.read_bytes()

    assert save_rest(filled, target) == Saved(3, 0)

    assert filled.read_bytes() == before
    assert sorted(file.name for file in target.parent.iterdir()) == ["library.db", "new.db"]
    with Library.open(filled) as old, Library.open(target) as new:
        assert list(new.records()) == list(old.records())
        assert subscriptions(new) == subscriptions(old)
        assert saved_queries(new) == saved_queries(old)
        assert new.search("story").total == 3


@pytest.mark.parametrize(
    ("statement", "column", "value"),
    [
        ("UPDATE articles SET title = x'c3a4' WHERE id = 2", "title", "ä"),
        ("UPDATE articles SET title = x'ff41' WHERE id = 2", "title", "\ufffdA"),
        ("UPDATE articles SET title = 5 WHERE id = 2", "title", "5"),
        ("UPDATE articles SET author = NULL WHERE id = 2", "author", None),
        ("UPDATE articles SET moment = 'soon' WHERE id = 2", "moment", None),
        ("UPDATE articles SET moment = 1.5 WHERE id = 2", "moment", None),
        ("UPDATE articles SET added = 'soon' WHERE id = 2", "added", 0),
        ("UPDATE articles SET read = x'01' WHERE id = 2", "read", 0),
        ("UPDATE articles SET identity = 'text' WHERE id = 2", "identity", b"articles 2"),
        ("UPDATE articles SET identity = x'' WHERE id = 2", "identity", b"articles 2"),
        ("UPDATE articles SET feed = 9 WHERE id = 2", "feed", None),
        ("UPDATE articles SET feed = 'x' WHERE id = 2", "feed", None),
    ],
)
def test_a_value_of_another_kind_is_made_one_of_its_own(
    filled: Path, target: Path, statement: str, column: str, value: object
) -> None:
    change(filled, statement)

    assert save_rest(filled, target) == Saved(3, 0)
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute(f"SELECT {column} FROM articles WHERE id = 2").fetchone() == (value,)
    assert find_damage(target) == ()


@pytest.mark.parametrize(
    ("statement", "saved"),
    [
        ("DELETE FROM texts WHERE id = 2", Saved(2, 1)),
        ("DELETE FROM articles WHERE id = 2", Saved(2, 1)),
        ("DELETE FROM articles WHERE id < 3", Saved(1, 2)),
        # The index of words still has them.
        ("DELETE FROM articles WHERE id = 2; DELETE FROM texts WHERE id = 2", Saved(2, 1)),
    ],
)
def test_what_lacks_its_text_or_its_row_is_lost_with_its_marks(
    filled: Path, target: Path, statement: str, saved: Saved
) -> None:
    change(filled, statement)

    assert save_rest(filled, target) == saved
    with Library.open(target) as library:
        assert library.marks.tags() == ()
        with library.reading() as connection:
            assert connection.execute("SELECT count(*) FROM highlights").fetchone() == (0,)
    assert find_damage(target) == ()


def test_a_source_that_is_lost_is_called_unknown(filled: Path, target: Path) -> None:
    change(filled, "UPDATE articles SET source = 77 WHERE id = 2")
    save_rest(filled, target)

    with Library.open(target) as library:
        assert library.article("@2").source == "unknown 77"
        assert library.article("@1").source == "-"


@pytest.mark.parametrize("table", ["tags", "feeds", "queries", "names", "journal", "search"])
def test_what_is_whole_is_saved_without_a_table(filled: Path, target: Path, table: str) -> None:
    change(filled, f"DROP TABLE {table}")

    assert save_rest(filled, target) == Saved(3, 0)
    with Library.open(target) as library:
        assert library.problem == ""
        assert library.search("story").total == 3


def test_columns_of_an_older_library_will_do(filled: Path, target: Path) -> None:
    change(filled, "ALTER TABLE articles DROP COLUMN publisher")

    assert save_rest(filled, target) == Saved(3, 0)


def test_where_there_is_nothing_to_save_it_is_said(filled: Path, target: Path) -> None:
    change(filled, "DELETE FROM articles")

    with pytest.raises(LibraryError, match="no article in it can be read; restore a copy"):
        save_rest(filled, target)
    assert not target.exists()
    assert not list(target.parent.glob("*.part*"))


def test_a_place_that_is_taken_is_left_alone(filled: Path, target: Path) -> None:
    target.write_text("mine")

    with pytest.raises(LibraryError, match=r"new\.db: there already; name another file"):
        save_rest(filled, target)
    assert target.read_text() == "mine"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "no file, so nothing can be saved; name the library with --library"),
        (b"", "not a library, or its very beginning is lost; restore a copy"),
        (b"SQLite format 3", "not a library, or its very beginning is lost; restore a copy"),
        (b"SQLite format 3\0", "nothing in it can be read|no article in it can be read"),
        (b"SQLite format 3\0" + b"\xff" * 5_000, "nothing in it can be read .*; restore a copy"),
    ],
)
def test_what_never_was_a_library_is_said(path: Path, target: Path, data: bytes | None, said: str) -> None:
    if data is not None:
        path.write_bytes(data)

    with pytest.raises(LibraryError, match=said):
        save_rest(path, target)
    assert not target.exists()


class Torn:
    """A connection to a library in which each table breaks off behind its first row."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.lost: set[int] = set()

    def execute(self, statement: str, parameters: tuple[int, ...] = ()) -> Iterable[Any]:
        if parameters and parameters[0] in self.lost:
            raise sqlite3.DatabaseError("the page is torn")
        rows = self._connection.execute(statement, parameters)
        is_scan = statement.startswith("SELECT") and "sqlite_" not in statement and "max(" not in statement
        if is_scan and "WHERE" not in statement and "ORDER BY" not in statement:
            return self._broken_off(rows)
        return rows

    def close(self) -> None:
        self._connection.close()

    @staticmethod
    def _broken_off(rows: Iterable[Any]) -> Iterator[Any]:
        for number, row in enumerate(rows):
            if number:
                raise sqlite3.DatabaseError("the page is torn")
            yield row


def torn(monkeypatch: pytest.MonkeyPatch, *lost: int) -> None:
    connect = repairing._connected

    def connected(path: Path) -> Torn:
        made = Torn(connect(path))
        made.lost = set(lost)
        return made

    monkeypatch.setattr(repairing, "_connected", connected)


def test_behind_a_break_rows_are_read_by_number_or_from_the_other_end(
    filled: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(filled) as library:
        library.marks.tag(["@1", "@3"], ["sooner"])
    torn(monkeypatch)

    assert save_rest(filled, target) == Saved(3, 0)
    with Library.open(target) as library:
        assert library.marks.tags() == (("later", 1), ("sooner", 2))
        assert [record.article.text for record in library.records()] == ["Story 3.", "Story 2.", "Story 1."]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_row_that_cannot_be_read_costs_only_itself(
    filled: Path, target: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    torn(monkeypatch, number)

    saved = save_rest(filled, target)

    # The first row of a table stands before its break, whatever is torn behind it.
    assert saved == (Saved(3, 0) if number == 1 else Saved(2, 1))
    with Library.open(target) as library:
        assert {record.id for record in library.records()} >= {"@1", "@2", "@3"} - {f"@{number}"}


def test_where_every_table_is_torn_there_may_have_been_others(
    filled: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    torn(monkeypatch, 2)
    monkeypatch.setattr(known_articles, "_WITNESSES", (("SELECT id FROM texts", ""),))

    assert save_rest(filled, target) == Saved(2, 0, are_more_lost=True)

"""Transactions of a library, and what is said where there can be none."""

import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import LibraryError
from corpus.library.database import opening
from corpus.library.database.database import Database
from corpus.library.database.migrations import APPLICATION_ID
from corpus.library.database.opening import Mode
from corpus.library.store import Library
from tests.corpus.stored import store


def test_each_transaction_is_one_change_however_much_is_done_in_it(library: Library) -> None:
    database = library._database
    before = database.changes
    with library.writing() as outer:
        with library.writing() as inner:
            assert inner is outer
            inner.execute("INSERT INTO sources (name) VALUES ('a')")
        assert outer.in_transaction
        assert database.changes == before

    assert database.changes == before + 1
    with library.reading() as connection:
        assert not connection.in_transaction
    assert database.changes == before + 1


def test_what_fails_is_no_change_and_leaves_no_transaction_open(library: Library) -> None:
    before = library._database.changes
    with suppress(ZeroDivisionError), library.writing() as connection:
        connection.execute("INSERT INTO sources (name) VALUES ('a')")
        raise ZeroDivisionError

    with library.reading() as connection:
        assert not connection.in_transaction
        assert connection.execute("SELECT count(*) FROM sources").fetchone() == (0,)
    assert library._database.changes == before


def test_what_hangs_on_an_article_goes_with_it(library: Library) -> None:
    store(library, story=1, tags=("a",))
    with library.writing() as connection:
        connection.execute("DELETE FROM articles")
        for table in ("texts", "tags", "story_members"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


def test_a_library_is_open_where_it_is_until_it_is_closed_or_taken_away(path: Path, tmp_path: Path) -> None:
    database = Database(path, mode=Mode.EITHER, patience=1)

    assert database.is_open_at(path)
    assert not database.is_open_at(tmp_path / "other.db")
    path.rename(tmp_path / "moved.db")
    assert not database.is_open_at(path)
    (tmp_path / "moved.db").rename(path)
    database.close()
    assert not database.is_open_at(path)
    with pytest.raises(LibraryError, match=f"{path.name}: the library is closed; open it again"):
        database.reading().__enter__()


def test_closing_twice_is_closing_once(path: Path) -> None:
    library = Library.open(path)
    library.close()
    library.close()

    assert path.exists()


def test_a_connection_is_one_thread_s_own(library: Library) -> None:
    found: list[sqlite3.Connection] = []

    def ask() -> None:
        for _ in range(2):
            with library.reading() as connection:
                found.append(connection)

    ask()
    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()

    assert found[0] is found[1]
    assert found[2] is found[3]
    assert found[0] is not found[2]


@pytest.mark.parametrize(
    ("mode", "is_writable", "writable"),
    [
        (Mode.READ, True, False),
        (Mode.EITHER, True, True),
        (Mode.WRITE, True, True),
        (Mode.READ, False, False),
        (Mode.EITHER, False, False),
    ],
)
def test_a_library_can_be_written_to_where_that_is_wanted_and_possible(
    path: Path, monkeypatch: pytest.MonkeyPatch, mode: Mode, is_writable: bool, writable: bool
) -> None:
    with Library.open(path) as made:
        made.add([Article("Rain.", language="en")])
    monkeypatch.setattr(opening, "writable", lambda path: is_writable)

    with Library.open(path, mode=mode) as library:
        assert library.writable is writable
        assert len(library) == 1
        with library.reading() as connection:
            assert connection.execute("PRAGMA query_only").fetchone() == (int(is_writable and not writable),)
        if not writable:
            refusal = f"{path}: can only be read; check the permissions of file and folder"
            with pytest.raises(LibraryError) as caught:
                library.writing().__enter__()
            assert str(caught.value) == str(library.refusal()) == refusal


def test_a_damaged_library_is_read_alone_and_refused_for_writing(path: Path) -> None:
    with Library.open(path) as library:
        library.add([Article("Rain.", language="en")])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE queries")

    problem = f"{path}: without its table queries"
    with Library.open(path) as library:
        assert (library.problem, library.writable) == (problem, False)
        with library.reading() as connection:
            assert connection.execute("SELECT count(*) FROM queries").fetchone() == (0,)
            with pytest.raises(sqlite3.OperationalError):
                connection.execute("DELETE FROM articles")
        assert len(library) == 1
    with pytest.raises(LibraryError) as caught:
        Library.open(path, mode=Mode.WRITE)
    assert str(caught.value) == f"{problem}; `nutgraf library repair` saves the rest into a new file"


def test_an_old_library_that_cannot_be_written_to_says_how_it_is_upgraded(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(path):
        pass
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 3")
    monkeypatch.setattr(opening, "writable", lambda path: False)

    with pytest.raises(
        LibraryError, match="of an older version, and cannot be written to; open it once where"
    ):
        Library.open(path)


def test_an_old_library_is_upgraded_even_to_be_read(path: Path) -> None:
    schema = Path(__file__).with_name("first_version.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            f"{schema} PRAGMA user_version = 1; PRAGMA application_id = {APPLICATION_ID};"
        )

    with Library.open(path, mode=Mode.READ) as library:
        assert (library.problem, library.writable) == ("", False)
        assert len(library) == 0


def altered(path: Path, change: str) -> Path:
    with Library.open(path) as library:
        store(library, tags=("a",))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(change)
    return path


def test_a_column_that_is_missing_is_damage(path: Path) -> None:
    with (
        Library.open(altered(path, "ALTER TABLE tags RENAME COLUMN name TO word")) as library,
        pytest.raises(
            LibraryError, match=r"damaged \(no such column: name\); `nutgraf library repair` saves"
        ),
    ):
        library.marks.tags()

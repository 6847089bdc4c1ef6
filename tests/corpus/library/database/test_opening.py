import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.errors import LibraryError
from corpus.library.database import damage, migrations, opening
from corpus.library.database.migrations import APPLICATION_ID, VERSION
from corpus.library.database.opening import Mode
from corpus.library.store import Library
from corpus.library.upkeep.checking import find_damage
from corpus.listings.listing import Row

Make = Callable[..., Article]


@pytest.fixture
def filled(path: Path, make: Make) -> Path:
    with Library.open(path) as library:
        library.add(make(f"Story {number} of oil.", id=str(number)) for number in range(300))
    return path


def _sqlite(path: Path, statement: str) -> object:
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(statement).fetchone()


def _refused(path: Path, message: str, mode: Mode = Mode.EITHER) -> None:
    """Assert that opening fails with the message and leaves every byte where it was."""
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}

    with pytest.raises(LibraryError, match=message):
        Library.open(path, mode=mode)

    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


def test_a_missing_library_is_made_with_its_folder(tmp_path: Path) -> None:
    with Library.open(tmp_path / "new" / "folder" / "library.db") as library:
        assert len(library) == 0
        assert library.writable


def test_a_file_of_no_bytes_becomes_a_library(path: Path) -> None:
    path.touch()

    with Library.open(path) as library:
        assert len(library) == 0


def test_a_missing_library_is_not_made_for_reading(path: Path) -> None:
    with pytest.raises(LibraryError, match="no library is there; `nutgraf add` makes one"):
        Library.open(path, mode=Mode.READ)

    assert not path.exists()


def test_nothing_but_the_library_is_left_in_its_folder(filled: Path) -> None:
    with Library.open(filled, mode=Mode.READ) as library:
        assert library.search("oil").total == 300

    assert [file.name for file in filled.parent.iterdir()] == [filled.name]


def test_a_library_opened_for_reading_is_not_written_to(filled: Path) -> None:
    with Library.open(filled, mode=Mode.READ) as library:
        assert not library.writable
        with pytest.raises(LibraryError, match="can only be read"):
            library.marks.star(["@1"])


def test_a_closed_library_says_so(filled: Path) -> None:
    library = Library.open(filled)
    library.close()

    with pytest.raises(LibraryError, match="closed"):
        len(library)


def test_a_text_file_is_refused(path: Path) -> None:
    path.write_text("Not a database. " * 100)

    _refused(path, "not a library")


def test_another_program_s_database_is_refused(path: Path) -> None:
    _sqlite(path, "CREATE TABLE theirs (x)")

    _refused(path, "a database of another program")


def test_a_database_with_another_application_s_number_is_refused(path: Path) -> None:
    _sqlite(path, "PRAGMA application_id = 7")
    _sqlite(path, "CREATE TABLE theirs (x)")

    _refused(path, "a database of another program")


def test_a_newer_library_is_refused(filled: Path) -> None:
    _sqlite(filled, f"PRAGMA user_version = {VERSION + 1}")

    _refused(filled, f"written by a newer nutgraf .its version is {VERSION + 1}, .*; upgrade nutgraf")


def test_a_library_cut_short_is_refused(filled: Path) -> None:
    with filled.open("r+b") as file:
        file.truncate(filled.stat().st_size // 2)

    _refused(filled, "cut short, .* restore it from a copy")


def test_a_library_cut_to_a_few_bytes_is_refused(filled: Path) -> None:
    with filled.open("r+b") as file:
        file.truncate(50)

    _refused(filled, "not a library")


def test_an_emptied_library_with_changes_beside_it_is_refused(path: Path) -> None:
    path.touch()
    path.with_name(path.name + "-wal").write_bytes(b"changes")

    _refused(path, "restore it from a copy")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="a folder, not a library"):
        Library.open(tmp_path)


def test_damage_inside_is_told_when_it_is_met(filled: Path) -> None:
    data = bytearray(filled.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    filled.write_bytes(data)

    with (
        pytest.raises(LibraryError, match=r"damaged .*; `nutgraf library repair` saves"),
        Library.open(filled) as library,
    ):
        library.search("oil")


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(LibraryError, match="check the path"):
        Library.open(tmp_path / "file" / "library.db")


@contextmanager
def _unwritable(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    # Not by permissions alone, which do not bind the superuser that tests may run as.
    with monkeypatch.context() as patch:
        patch.setattr(opening, "writable", lambda path: False)
        yield


def test_where_nothing_can_be_written_a_library_is_opened_for_reading(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _unwritable(monkeypatch), Library.open(filled) as library:
        assert not library.writable
        assert library.search("oil").total == 300


def test_where_nothing_can_be_written_a_library_is_not_opened_for_writing(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _unwritable(monkeypatch):
        _refused(filled, "can only be read; check the permissions", Mode.WRITE)


@pytest.mark.skipif(os.geteuid() == 0, reason="permissions do not bind the superuser")
def test_a_library_in_a_folder_without_permissions_is_read(filled: Path) -> None:
    filled.chmod(stat.S_IRUSR)
    filled.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with Library.open(filled) as library:
            assert library.search("oil").total == 300
    finally:
        filled.parent.chmod(stat.S_IRWXU)


def test_a_library_is_marked_as_ours(filled: Path) -> None:
    assert _sqlite(filled, "PRAGMA application_id") == (APPLICATION_ID,)
    assert _sqlite(filled, "PRAGMA user_version") == (VERSION,)
    assert _sqlite(filled, "PRAGMA integrity_check") == ("ok",)


STEP = "ALTER TABLE articles ADD COLUMN mood TEXT;\nUPDATE articles SET mood = 'calm';\n"


def test_an_old_library_is_brought_up_to_date_after_a_copy_was_made(filled: Path) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as connection:
        copy = migrations.upgrade(connection, filled, steps=[*migrations.STEPS, STEP])

    assert copy == filled.with_name(f"{filled.name}.bak-v{VERSION}")
    assert _sqlite(filled, "SELECT count(*) FROM articles WHERE mood = 'calm'") == (300,)
    assert _sqlite(filled, "PRAGMA user_version") == (VERSION + 1,)
    assert _sqlite(copy, "PRAGMA user_version") == (VERSION,)
    with Library.open(copy) as library:
        assert library.search("oil").total == 300


def test_a_step_that_fails_changes_nothing(filled: Path) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as connection, pytest.raises(sqlite3.Error):
        migrations.upgrade(connection, filled, steps=[*migrations.STEPS, f"{STEP}SELECT nonsense;\n"])

    assert _sqlite(filled, "PRAGMA user_version") == (VERSION,)
    assert _sqlite(filled, "SELECT count(*) FROM pragma_table_info('articles') WHERE name = 'mood'") == (0,)


def test_each_thread_has_its_own_connection(filled: Path) -> None:
    with Library.open(filled) as library:
        totals: list[int] = []
        threads = [
            threading.Thread(target=lambda: totals.append(library.search("oil").total)) for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert totals == [300] * 4


def test_threads_write_one_after_the_other(filled: Path) -> None:
    with Library.open(filled, patience=0) as library:
        threads = [
            threading.Thread(target=library.marks.star, args=([f"@{number}"],)) for number in range(1, 9)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert library.search("is:starred").total == 8


def test_waiting_for_another_program_has_an_end_and_says_so(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("corpus.library.database.database._NOTICE_AFTER", 0.01)
    waits: list[str] = []
    with (
        closing(sqlite3.connect(filled, isolation_level=None)) as other,
        Library.open(filled, patience=0.1, on_wait=lambda: waits.append("waiting")) as library,
    ):
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(LibraryError, match=r"another program has been writing for over 0\.1 s"):
            library.marks.star(["@1"])

        assert waits == ["waiting"]
        assert library.search("oil").total == 300


def test_writing_goes_on_when_the_other_program_is_done(filled: Path) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        timer = threading.Timer(0.1, lambda: other.execute("COMMIT"))
        with Library.open(filled, patience=30) as library:
            timer.start()
            library.marks.star(["@1"])

            assert library.marks.of("@1").starred
        timer.join()


def test_a_full_disk_is_told_and_what_was_stored_stays(path: Path, make: Make) -> None:
    with Library.open(path) as library:
        library.add([make("One story.")])
        with library.reading() as connection:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages + 20}")

        with pytest.raises(LibraryError, match="the disk is full; make room and run it again"):
            library.add(make(f"{number} " * 500, id=str(number)) for number in range(1000))

        assert len(library) == 1
        assert library.search("one").total == 1
    assert _sqlite(path, "PRAGMA integrity_check") == ("ok",)


def test_an_error_inside_a_transaction_undoes_all_of_it(filled: Path) -> None:
    with Library.open(filled) as library:
        with suppress(LibraryError), library.writing():
            library.marks.star(["@1"])
            library.marks.star(["@999"])

        assert not library.marks.of("@1").starred


def test_a_bug_is_not_dressed_up_as_a_problem_of_the_file(filled: Path) -> None:
    with (
        Library.open(filled) as library,
        pytest.raises(sqlite3.OperationalError, match="no such table"),
        library.reading() as connection,
    ):
        connection.execute("SELECT * FROM nowhere")


@pytest.mark.parametrize("name", ["a?mode=ro#b%20.db", "b\udce9.db", "né .db"])
def test_a_library_may_have_any_name(tmp_path: Path, name: str) -> None:
    with Library.open(tmp_path / name):
        pass

    assert (tmp_path / name).exists()


_SPOILED = {
    "a title that is no text": "UPDATE articles SET title = x'ff00fe' WHERE id = 1",
    "a text that is no UTF-8": "UPDATE texts SET text = CAST(x'ff41fe80' AS TEXT) WHERE id = 1",
    "values of other kinds": "UPDATE articles SET moment = 9e18, date = 5, added = 'x', labels = x'00'"
    " WHERE id = 1",
    "a source that is gone": "UPDATE articles SET source = 77 WHERE id = 1",
}


@pytest.mark.parametrize("statement", _SPOILED.values(), ids=list(_SPOILED))
def test_what_damage_left_is_shown_and_the_others_are_whole(filled: Path, statement: str) -> None:
    _sqlite(filled, statement)

    with Library.open(filled) as library:
        (row,) = (row for row in library.rows(["@1"]))
        records = list(library.records())
        library.search("oil")

        assert isinstance(row.title, str)
        assert isinstance(library.article("@1").text, str)
        assert len(records) == len(library)


@pytest.mark.parametrize("table", [name for name in damage.tables() if name not in ("articles", "texts")])
def test_without_a_table_the_rest_is_read_and_nothing_written(filled: Path, table: str) -> None:
    _sqlite(filled, f"DROP TABLE {table}")

    with Library.open(filled) as library:
        assert library.article("@1").text
        assert f"without its table {table}" in library.problem
        with pytest.raises(LibraryError, match="`nutgraf library repair` saves the rest"):
            library.marks.star(["@1"])


def test_a_trigger_of_another_program_never_runs(filled: Path) -> None:
    _sqlite(filled, "CREATE TRIGGER evil AFTER UPDATE ON articles BEGIN DELETE FROM texts; END")

    with Library.open(filled) as library:
        assert library.article("@1").text
        with pytest.raises(LibraryError, match="with what nutgraf did not put in: evil"):
            library.marks.star(["@1"])
    _refused(filled, "evil", Mode.WRITE)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_refused_without_waiting_for_its_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.db")

    with pytest.raises(LibraryError, match="a device or a pipe"):
        Library.open(tmp_path / "pipe.db")


def test_what_is_kept_in_a_file_that_was_taken_away_is_refused(filled: Path) -> None:
    with Library.open(filled) as library:
        filled.unlink()

        with pytest.raises(LibraryError, match="taken away while it was open"):
            library.marks.star(["@1"])
        assert not filled.exists()


def test_on_a_full_disk_a_library_is_read(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = opening._connect

    def fail(path: Path, mode: str, patience: float) -> opening.Connection:
        if mode.startswith("ro&immutable"):
            return connect(path, mode, patience)
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    monkeypatch.setattr(opening, "_connect", fail)

    for mode in (Mode.READ, Mode.EITHER):
        with Library.open(filled, mode=mode) as library:
            assert library.article("@1").text
            assert library.search("oil").total == 300
    with (
        Library.open(filled) as library,
        pytest.raises(LibraryError, match="the disk is full or fails; make room"),
    ):
        library.marks.star(["@1"])


OLD_SEARCH = """
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    title, text, content = '', tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO search (rowid, title, text) VALUES (1, 'Wien', 'The U.S. met Łódź.');
UPDATE names SET folded = 'łodz' WHERE name = 'Łódź';
PRAGMA user_version = 4;
"""
ANEW = migrations.STEPS[:4]
"""The steps up to the one that indexes anew."""


def test_the_words_of_an_old_library_are_indexed_anew(path: Path) -> None:
    with Library.open(path) as library:
        library.add([Article("The U.S. met Łódź.", "Wien", language="en")])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(OLD_SEARCH)
        migrations.upgrade(connection, path, steps=ANEW)
        connection.execute(f"PRAGMA user_version = {VERSION}")

    with Library.open(path) as library:
        assert [library.search(words).total for words in ("US", "Lodz", "Wien")] == [1, 1, 1]
        library.remove(["@1"])
        assert library.search("Wien").total == 0


def test_an_old_library_learns_how_long_its_articles_are(path: Path) -> None:
    with Library.open(path) as library:
        library.add([Article("Rain fell on the hills.", "Rain"), Article("", "Nothing")])
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(
            f"ALTER TABLE articles DROP COLUMN words; PRAGMA user_version = {VERSION - 1}"
        )

    with Library.open(path) as library:
        listing = library.listing("title:rain")
        assert listing.row(0).words == 5


def test_a_library_that_is_open_here_keeps_its_locks_when_it_is_opened_again(tmp_path: Path) -> None:
    # Were they given up, the other program would be the last one, and would take the log away.
    path = tmp_path / "library.db"
    ask = "execute('SELECT count(*) FROM articles').fetchone()"
    other = f"import sqlite3; it = sqlite3.connect({str(path)!r}); it.{ask}; it.close()"
    with Library.open(path) as library:
        library.add([Article("Rain fell.", title="Rain")])
        Library.open(path).close()
        subprocess.run([sys.executable, "-c", other], check=True)

        assert path.with_name("library.db-wal").exists()


@pytest.mark.parametrize("ask", [lambda path: Library.open(path, mode=Mode.READ), find_damage])
def test_a_file_of_no_bytes_is_not_yet_a_library_to_read(path: Path, ask: Callable[[Path], object]) -> None:
    path.touch()

    with pytest.raises(LibraryError, match="no library is there"):
        ask(path)

    assert path.read_bytes() == b""


def test_no_text_of_a_library_made_elsewhere_steers_a_terminal(filled: Path) -> None:
    with Library.open(filled) as library:
        library.marks.tag(["1"], ["tag"])
    for statement in (
        "UPDATE articles SET title = 'a' || char(27) || '[31mb', date = char(155) || '8m', author = char(7),"
        " url = 'https://a.example/' || char(27) || '[8m' WHERE id = 1",
        "UPDATE texts SET text = 'One' || char(10, 27) || ']0;x' || char(7, 8238) WHERE id = 1",
        "UPDATE tags SET name = char(27) || '[2J' WHERE article = 1",
    ):
        _sqlite(filled, statement)

    with Library.open(filled) as library:
        article, [row] = library.article("1"), [row for row in _rows(library) if row.id == "@1"]
        said = repr((article, row, article.tags))

    assert article.text == "One\n\ufffd]0;x\ufffd\ufffd"
    assert (row.title, row.tags) == ("a\ufffd[31mb", ("\ufffd[2J",))
    assert not [sign for sign in ("\\x1b", "\\x9b", "\\x07", "\\u202e") if sign in said]


def _rows(library: Library) -> list[Row]:
    listing = library.listing("")
    return [listing.row(index) for index in range(len(listing))]

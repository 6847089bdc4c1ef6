"""What errors of SQLite are told as."""

import sqlite3

import pytest

from corpus.library.database.explaining import code_of, damaged, explanation_of


def _error(code: int, text: str = "as SQLite says it") -> sqlite3.Error:
    error = sqlite3.OperationalError(text)
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (sqlite3.SQLITE_BUSY, "over 2.5 s"),
        (sqlite3.SQLITE_LOCKED, "over 2.5 s"),
        (sqlite3.SQLITE_FULL, "disk is full"),
        (sqlite3.SQLITE_READONLY, "permissions"),
        (sqlite3.SQLITE_CANTOPEN, "permissions"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
        (sqlite3.SQLITE_NOTADB, "damaged"),
        (sqlite3.SQLITE_IOERR, "check the disk"),
    ],
)
def test_an_error_says_what_to_do(code: int, said: str) -> None:
    assert said in str(explanation_of(_error(code), 2.5))


def test_what_only_a_bug_can_cause_is_not_explained() -> None:
    assert explanation_of(_error(sqlite3.SQLITE_MISUSE), 1) is None
    assert explanation_of(sqlite3.ProgrammingError("no code at all"), 1) is None


def test_a_finer_code_is_told_as_its_kind() -> None:
    assert code_of(_error(sqlite3.SQLITE_IOERR_READ)) == sqlite3.SQLITE_IOERR
    assert "check the disk" in str(explanation_of(_error(sqlite3.SQLITE_IOERR_READ), 1))


def test_what_sqlite_quotes_of_a_damaged_file_is_harmless_and_short() -> None:
    said = damaged("a\x1b[31m table\nof " + "x" * 500)

    assert "\x1b" not in said
    assert "\n" not in said
    assert len(said) < 220
    assert "nutgraf library repair" in said


def test_an_index_whose_inside_makes_no_sense_is_damage_and_a_wrong_statement_is_a_bug() -> None:
    assert "damaged" in str(explanation_of(_error(sqlite3.SQLITE_ERROR, "SQL logic error"), 2.5))
    assert explanation_of(_error(sqlite3.SQLITE_ERROR, "no such column: titel"), 2.5) is None


@pytest.mark.parametrize(("length", "shown"), [(120, "x" * 120), (121, "x" * 120 + "…"), (1, "x"), (0, "")])
def test_of_damage_so_much_is_quoted(length: int, shown: str) -> None:
    assert damaged("x" * length) == (
        f"damaged ({shown}); `nutgraf library repair` saves what can be read, or restore a copy"
    )


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            sqlite3.SQLITE_BUSY,
            "another program has been writing for over 10 s; try again when it is done",
        ),
        (sqlite3.SQLITE_FULL, "the disk is full; make room and run it again, what was stored before is safe"),
        (sqlite3.SQLITE_PERM, "as SQLite says it; check the permissions of the file and its folder"),
        (sqlite3.SQLITE_TOOBIG, damaged("as SQLite says it")),
        (sqlite3.SQLITE_IOERR, "as SQLite says it; check the disk, what was stored before is safe"),
        (sqlite3.SQLITE_CONSTRAINT, None),
        (sqlite3.SQLITE_ERROR, None),
    ],
)
def test_each_kind_of_error_has_its_sentence(code: int, said: str | None) -> None:
    assert explanation_of(_error(code), 10.0) == said

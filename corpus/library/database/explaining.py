"""What an error of SQLite means to a person, and what to do about it."""

import sqlite3

from corpus.normalize import one_line

_NOTHING_SAID = "SQL logic error"
"""What SQLite says when the inside of an index makes no sense; of a wrong statement it says what is wrong."""
_LONGEST_SHOWN = 120


def code_of(error: sqlite3.Error) -> int:
    """The kind of an error, one of `sqlite3.SQLITE_…`; 0 where it has none."""
    # The low byte is the kind, the rest says more.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def damaged(what: str) -> str:
    """What is said of damage."""
    # SQLite quotes the file, which may hold anything.
    shown = one_line(what)
    shown = shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"
    return f"damaged ({shown}); `nutgraf library repair` saves what can be read, or restore a copy"


def explanation_of(error: sqlite3.Error, patience: float) -> str | None:
    """What happened and what to do, or None for what can only be a bug."""
    match code_of(error):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return f"another program has been writing for over {patience:g} s; try again when it is done"
        case sqlite3.SQLITE_FULL:
            return "the disk is full; make room and run it again, what was stored before is safe"
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return f"{error}; check the permissions of the file and its folder"
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_TOOBIG:
            return damaged(str(error))
        case sqlite3.SQLITE_ERROR if str(error) == _NOTHING_SAID:
            return damaged("its index")
        case sqlite3.SQLITE_IOERR:
            return f"{error}; check the disk, what was stored before is safe"
        case _:
            return None

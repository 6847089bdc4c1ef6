"""Looking at a library file before anything is done to it, and connecting.

The header is read as plain bytes, so that a file that is no library, is damaged or is too new is refused
untouched. What a killed program left in the `-wal` file beside it belongs to the library and may be ahead of
the header.
"""

import os
import sqlite3
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

from corpus.errors import LibraryError
from corpus.library.database.migrations import APPLICATION_ID, VERSION
from corpus.normalize import disarmed

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_NO_ROOM = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
_OLDEST_SQLITE = (3, 35, 0)
FLUSHED = "NORMAL"
"""How SQLite makes sure that the disk has what is written: the log first, then the library."""


class Mode(StrEnum):
    """What a library is opened for."""

    READ = "read"
    """It must exist; nothing is written, and a folder that cannot be written to will do."""
    WRITE = "write"
    """It is made when missing; a file that cannot be written to is refused."""
    EITHER = "either"
    """As WRITE where that is possible, else as READ; `Library.writable` tells."""


class Connection(sqlite3.Connection):
    """A connection that can be held weakly, so that it ends with the thread it was opened for."""

    def __del__(self) -> None:
        # There is nobody left to tell, and nothing of it that was committed can be lost.
        with suppress(sqlite3.Error):
            self.close()


def inspect(path: Path) -> None:
    """Raise `LibraryError` for a file that this program must not touch; a missing or empty one is fine."""
    try:
        if path.is_dir():
            raise LibraryError(f"{path}: a folder, not a library; name a file in it")
        if not path.exists():
            return
        if not path.is_file():
            raise LibraryError(
                f"{path}: a device or a pipe, not a library; choose another file with --library"
            )
        with path.open("rb") as file:
            header = file.read(_HEADER)
        size = path.stat().st_size
    except OSError as error:
        raise LibraryError(
            f"{path}: {error.strerror or error}; check the path and its permissions"
        ) from error
    _refuse_unless_library(path, header, size)


def is_there(path: Path) -> bool:
    """Whether something at the path may hold articles; a file of no bytes is not a library yet."""
    return path.exists() and (not path.is_file() or path.stat().st_size > 0 or _changes_beside(path))


def require(path: Path) -> None:
    """Raise `LibraryError` where no library is there to be read."""
    if not is_there(path):
        raise LibraryError(f"{path}: no library is there; `nutgraf add` makes one")


def writable(path: Path) -> bool:
    """Whether the file, or the folder that would hold it, can be written to; SQLite needs both."""
    folder = next(parent for parent in path.absolute().parents if parent.exists())
    return os.access(folder, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


def check_kind(path: Path, application: int, version: int) -> None:
    """Raise `LibraryError` for another program's database and for a schema newer than ours."""
    if application != APPLICATION_ID:
        raise LibraryError(f"{path}: a database of another program; choose another file with --library")
    if version > VERSION:
        raise LibraryError(
            f"{path}: written by a newer nutgraf (its version is {version}, this program reads {VERSION}); "
            "upgrade nutgraf, the file was left as it is"
        )


def connect_writing(path: Path, *, patience: float) -> Connection:
    """Connect for reading and writing; `patience`, in seconds, bounds the waits of SQLite's own."""
    path.parent.mkdir(parents=True, exist_ok=True)
    connection = _connect(path, "rwc", patience)
    connection.execute(f"PRAGMA synchronous = {FLUSHED}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA journal_size_limit = 16777216")
    return connection


def connect_reading(path: Path, *, patience: float) -> Connection:
    """Connect without the right to write, even where the folder cannot be written to."""
    if writable(path):
        try:
            # Not `mode=ro`, which would leave SQLite's files beside it for the next writer to tidy up.
            connection = _connect(path, "rw", patience)
            connection.execute("PRAGMA query_only = ON")
            return _proven(connection)
        except sqlite3.OperationalError as error:
            if not is_for_want_of_room(error):
                raise
    try:
        return _proven(_connect(path, "ro", patience))
    except sqlite3.OperationalError as error:
        # SQLite cannot make its shared memory there. With no changes left in a `-wal` file it need not.
        if _changes_beside(path):
            raise LibraryError(
                f"{path}: changes wait in {path.name}-wal, and the folder cannot be written to or is full; "
                "copy both files to a folder of yours and open them there"
            ) from error
        return _proven(_connect(path, "ro&immutable=1", patience))


def is_for_want_of_room(error: sqlite3.Error) -> bool:
    """Whether SQLite cannot make its files beside the library, as on a full disk; it can still be read."""
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _NO_ROOM


def _proven(connection: Connection) -> Connection:
    # SQLite opens a file only when it is first asked something.
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return connection


def _fit_to_show(stored: bytes) -> str:
    """What is stored: a flipped bit costs one letter, and whoever made the file steers no terminal."""
    return disarmed(str(stored, "utf-8", "replace"))


def _connect(path: Path, mode: str, patience: float) -> Connection:
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise LibraryError(
            f"SQLite {sqlite3.sqlite_version} is too old for a library; use a Python with 3.35 or newer"
        )
    connection = sqlite3.connect(
        f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}",
        uri=True,
        timeout=patience,
        isolation_level=None,
        # Each thread has its own, but the thread that closes the library closes them all.
        check_same_thread=False,
        factory=Connection,
    )
    connection.text_factory = _fit_to_show
    connection.execute("PRAGMA cache_size = -16000")
    # What is sorted is small; on a full disk there would be no place for it.
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def _refuse_unless_library(path: Path, header: bytes, size: int) -> None:
    changes = _changes_beside(path)
    if size == 0 and not changes:
        return
    if size == 0:
        raise LibraryError(
            f"{path}: empty, although changes to it wait in {path.name}-wal; restore it from a copy"
        )
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise LibraryError(f"{path}: not a library of nutgraf; choose another file with --library")
    if changes:
        return
    _refuse_truncated(path, header, size)
    # A library that was being made when its program was killed has neither number yet.
    if any(header[60:72]):
        check_kind(path, application=_number(header, 68), version=_number(header, 60))


def _refuse_truncated(path: Path, header: bytes, size: int) -> None:
    page_size = int.from_bytes(header[16:18], "big")
    expected = _number(header, 28) * (65536 if page_size == 1 else page_size)
    if size < expected:
        raise LibraryError(
            f"{path}: cut short, {size:,} of {expected:,} bytes are there; "
            "restore it from a copy, the file was left as it is"
        )


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def _changes_beside(path: Path) -> bool:
    beside = path.with_name(path.name + "-wal")
    return beside.exists() and beside.stat().st_size > 0

"""The file behind a library: a connection for each thread, one writer at a time, errors a person can act on.

Any thread may call any function of the library. A thread is given a connection of its own the first time that
it asks, and writing is one thread at a time; other programs are waited for, never longer than `patience`.
"""

import sqlite3
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from corpus.errors import LibraryError
from corpus.library.database import damage, migrations, opening
from corpus.library.database.damage import SchemaDifference
from corpus.library.database.explaining import code_of, damaged, explanation_of
from corpus.library.database.opening import Connection, Mode

PATIENCE = 10.0
"""Seconds that another program's writing is waited for."""

_GONE = "put it back, or open it again"
_NOTICE_AFTER = 1.0
_LONGEST_NAP = 0.02
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


class Database:
    """An open library file."""

    def __init__(
        self, path: Path, *, mode: Mode, patience: float, on_wait: Callable[[], None] | None = None
    ) -> None:
        """`on_wait` is called once for each wait of more than a second."""
        self.path = path
        self.writable = mode is Mode.WRITE or (mode is Mode.EITHER and opening.writable(path))
        self._mode = mode
        self._patience = patience
        self._on_wait = on_wait
        self._local = threading.local()
        self._open: weakref.WeakSet[Connection] = weakref.WeakSet()
        self._writer = threading.RLock()
        self._closed = False
        self._layout = SchemaDifference()
        self._is_full = False
        self.changes = 0
        """Grows with every change through this object: what was read at a smaller number may be stale."""
        # Closing any descriptor of a file gives up all locks that this process has on it, those of SQLite too
        # (POSIX); another program would then take our log away under us. So it is looked into only once.
        if not any(other.is_open_at(path) for other in tuple(_OPEN_HERE)):
            opening.inspect(path)
        _OPEN_HERE.add(self)
        try:
            with self._explained():
                self._prepare_as_may_be()
        except OSError as error:
            raise LibraryError(
                f"{path}: {error.strerror or error}; check the path and its permissions"
            ) from error

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """This thread's connection, for statements that change nothing."""
        with self._explained():
            yield self._connection()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is kept or, on any exception, nothing. Inside another it joins that."""
        if not self.writable:
            raise self.refusal()
        if not self.path.exists():
            raise LibraryError(f"{self.path}: it was taken away while it was open; {_GONE}")
        with self._explained(), self._writer:
            connection = self._connection()
            if connection.in_transaction:
                yield connection
            else:
                with self._transaction(connection):
                    yield connection

    def is_open_at(self, path: Path) -> bool:
        """Whether this is an open library at a path that is there."""
        return not self._closed and bool(self._open) and self.path == path and path.is_file()

    def close(self) -> None:
        """Close the connections of all threads; what other programs need is tidied up by SQLite."""
        self._closed = True
        for connection in tuple(self._open):
            # A damaged file or a full disk spoils only the tidying; all commits are in the file or beside it.
            with suppress(sqlite3.Error):
                connection.close()

    def _connection(self) -> Connection:
        if self._closed:
            raise LibraryError(f"{self.path}: the library is closed; open it again")
        connection: Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._connect()
            self._local.connection = connection
            self._open.add(connection)
        return connection

    def _connect(self) -> Connection:
        connect = opening.connect_writing if self.writable else opening.connect_reading
        connection = connect(self.path, patience=self._patience)
        if self._layout.problem:
            connection.execute("PRAGMA query_only = OFF")
            damage.stand_in(connection, self._layout)
            connection.execute("PRAGMA query_only = ON")
        return connection

    @property
    def problem(self) -> str:
        """What is wrong with the file, so that it can only be read; empty where nothing is."""
        return f"{self.path}: {self._layout.problem}" if self._layout.problem else ""

    def _prepare_as_may_be(self) -> None:
        """Prepare; where there is no room to write, reading is still possible."""
        try:
            self._prepare()
        except sqlite3.OperationalError as error:
            if not (
                self.writable and self._mode is Mode.EITHER and self.path.stat().st_size
            ) or not opening.is_for_want_of_room(error):
                raise
            self._local.connection = None
            self.writable = False
            self._is_full = True
            self._prepare()

    def _prepare(self) -> None:
        if self.writable and not opening.writable(self.path):
            raise self.refusal()
        if not self.writable:
            opening.require(self.path)
        connection = self._connection()
        if self.writable and migrations.is_blank(connection):
            # In SQLite's default, 4096, short stories leave an eighth of the file empty.
            connection.execute("PRAGMA page_size = 8192")
            # A file system without shared memory keeps SQLite's default way of logging.
            self._patiently(connection, "PRAGMA journal_mode = WAL")
            self._patiently(connection, "BEGIN IMMEDIATE")
            migrations.create(connection)
        opening.check_kind(self.path, *migrations.kind_of(connection))
        if migrations.is_old(connection):
            self._upgrade()
        self._layout = damage.layout_of(connection)
        if self._layout.problem:
            self._be_careful(connection)

    def _be_careful(self, connection: Connection) -> None:
        """Go on without writing; a `LibraryError` where writing is all that is wanted."""
        self._local.connection = None
        connection.close()
        if self._mode is Mode.WRITE:
            raise self.refusal()
        self.writable = False
        self._open.add(self._connection())

    def _upgrade(self) -> None:
        if not opening.writable(self.path):
            raise LibraryError(
                f"{self.path}: of an older version, and cannot be written to; "
                "open it once where it can, to upgrade it"
            )
        connection = opening.connect_writing(self.path, patience=self._patience)
        with closing(connection):
            migrations.upgrade(connection, self.path)

    def refusal(self) -> LibraryError:
        """The error that says why nothing can be written."""
        if self.problem:
            return LibraryError(f"{self.problem}; `nutgraf library repair` saves the rest into a new file")
        if self._is_full:
            return LibraryError(f"{self.path}: can only be read, since the disk is full or fails; make room")
        return LibraryError(f"{self.path}: can only be read; check the permissions of file and folder")

    def _patiently(self, connection: Connection, statement: str) -> None:
        """Execute what takes the writer's lock, napping while another program has it."""
        # SQLite's own waiting cannot say that it waits, and gives up at once where it fears a deadlock.
        connection.execute("PRAGMA busy_timeout = 0")
        start = time.monotonic()
        noticed = False
        while _busy(connection, statement, until=start + self._patience):
            if self._on_wait and not noticed and time.monotonic() - start > _NOTICE_AFTER:
                self._on_wait()
                noticed = True
            time.sleep(_nap())
        connection.execute(f"PRAGMA busy_timeout = {int(self._patience * 1000)}")

    @contextmanager
    def _transaction(self, connection: Connection) -> Iterator[None]:
        self._patiently(connection, "BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        finally:
            # Committed, nothing is open; after some errors, a full disk among them, SQLite has rolled back.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        self.changes += 1

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            explanation = explanation_of(error, self._patience)
            if explanation is None and self._is_altered():
                explanation = damaged(str(error))
            if explanation is None:
                raise
            raise LibraryError(f"{self.path}: {explanation}") from error
        except UnicodeDecodeError as error:
            # Python cannot even read what SQLite says of a schema that is no text.
            raise LibraryError(f"{self.path}: {damaged('a schema that is no text')}") from error

    def _is_altered(self) -> bool:
        with closing(opening.connect_reading(self.path, patience=self._patience)) as connection:
            return damage.is_altered(connection)


def _nap() -> float:
    # Few wait, and all would import it.
    from random import uniform

    return uniform(0, _LONGEST_NAP)  # noqa: S311 - so that two waiters part ways


def _busy(connection: Connection, statement: str, *, until: float) -> bool:
    try:
        connection.execute(statement)
    except sqlite3.OperationalError as error:
        if code_of(error) not in _BUSY or time.monotonic() > until:
            raise
        return True
    return False


_OPEN_HERE: weakref.WeakSet[Database] = weakref.WeakSet()
"""The libraries of this process, those among them that are closed by now included."""

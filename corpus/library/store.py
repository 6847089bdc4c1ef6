"""The library: everything that is kept of articles, in one file.

This is the door to the package. Any thread may come through it; each gets a connection of its own, and
writing is one thread and one program at a time. Ids are as lists show them, such as `@12`; where one is given
the sign may be missing.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType

from corpus.article import Article
from corpus.library.database.database import PATIENCE, Database
from corpus.library.database.opening import Mode
from corpus.library.ids import missing, number_of, numbers_of
from corpus.library.ingest.examining import LANGUAGE_ONLY, Examination
from corpus.listings.listing import Order, Row
from corpus.type_hints import TYPE_CHECKING, Self

# Who asks at the tab key, or for one article, waits for these.
if TYPE_CHECKING:
    from corpus.errors import LibraryError, SourceError
    from corpus.library.ingest.adding import Added
    from corpus.library.ingest.candidates import Item
    from corpus.library.marks import Marking
    from corpus.library.names import Names
    from corpus.library.query.library_listing import LibraryListing
    from corpus.library.query.searching import Ranking, Results
    from corpus.library.stored_article import Record


class Library(AbstractContextManager["Library"]):
    """An open library; use it in a `with` statement, or close it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        mode: Mode = Mode.EITHER,
        patience: float = PATIENCE,
        on_wait: Callable[[], None] | None = None,
    ) -> Self:
        """Open or make the library at `path`; `LibraryError` leaves what is there as it was.

        Another program that writes is waited for, at most `patience` seconds each time; `on_wait` is called
        when that takes more than one.
        """
        return cls(Database(path, mode=mode, patience=patience, on_wait=on_wait))

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @cached_property
    def marks(self) -> "Marking":
        """Read, starred, tags, highlights, and undo."""
        from corpus.library.marks import Marking

        return Marking(self._database)

    @cached_property
    def names(self) -> "Names":
        """The entities of all articles."""
        from corpus.library.names import Names

        return Names(self._database)

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    @property
    def problem(self) -> str:
        """What is wrong with the file, so that it can only be read; empty where nothing is."""
        return self._database.problem

    def refusal(self) -> "LibraryError":
        """The error that says why nothing can be written, where it is not `writable`."""
        return self._database.refusal()

    @property
    def writable(self) -> bool:
        """Whether it was opened for writing."""
        return self._database.writable

    def reading(self) -> AbstractContextManager[Connection]:
        """This thread's connection, for statements that change nothing."""
        return self._database.reading()

    def writing(self) -> AbstractContextManager[Connection]:
        """This thread's connection in a transaction, which is kept or, on an exception, undone as a whole."""
        return self._database.writing()

    def __len__(self) -> int:
        with self.reading() as connection:
            number: int = connection.execute("SELECT count(*) FROM articles").fetchone()[0]
            return number

    def article(self, id: str) -> Article:
        """The article of that id; `LibraryError` when there is none."""
        from corpus.library.ingest import stored_rows

        with self.reading() as connection:
            article = stored_rows.select(connection, number_of(id))
        if article is None:
            raise missing(id)
        return article

    def rows(self, ids: Iterable[str]) -> tuple[Row, ...]:
        """A list's line for each id, in their order."""
        from corpus.library.query.row_fetching import select_rows

        with self.reading() as connection:
            return select_rows(connection, numbers_of(ids))

    def records(self, query: str = "") -> "Iterator[Record]":
        """The articles that match, newest first, with their marks; one at a time, however many there are."""
        from corpus.library.exporting import records

        return records(self._database, query)

    def add(
        self,
        items: "Iterable[Item]",
        *,
        examination: Examination = LANGUAGE_ONLY,
        jobs: int = 1,
        feed: int | None = None,
        on_progress: "Callable[[Added], None] | None" = None,
        on_error: "Callable[[SourceError], None] | None" = None,
    ) -> "Added":
        """Add articles as they come, see `corpus.library.ingest.adding`."""
        from corpus.library.ingest.adding import add

        return add(
            self._database,
            items,
            examination=examination,
            jobs=jobs,
            feed=feed,
            on_progress=on_progress,
            on_error=on_error,
        )

    def remove(self, ids: Iterable[str]) -> int:
        """Remove articles for good, all or, when one is not there, none; returns how many."""
        from corpus.library.ingest import removing

        return removing.remove(self._database, ids)

    def listing(self, query: str = "", order: Order = Order.DATE) -> "LibraryListing":
        """The articles that match as a list; `QueryError` for a query with a mistake."""
        from corpus.library.query.library_listing import LibraryListing
        from corpus.library.query.parsing import parse

        return LibraryListing(self._database, parse(query), order)

    def search(
        self, query: str, *, ranking: "Ranking | None" = None, limit: int = 20, offset: int = 0
    ) -> "Results":
        """A page of the articles that match, with snippets, best first where no other ranking is asked for.

        `QueryError` for a query with a mistake.
        """
        from corpus.library.query.searching import Ranking, search

        return search(self._database, query, ranking=ranking or Ranking.BEST, limit=limit, offset=offset)

"""The library of somebody who reads unstored sources: it is opened, or made, when the first is kept."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.errors import CorpusError, LibraryError
from reader.screen.engines.own_process import said_by_own_process
from reader.screen.listings.stored import Stored

if TYPE_CHECKING:
    from corpus.library.store import Library

Act = Callable[[Stored, int], str | None]
"""What is done to the row of a stored listing; what to say of it."""

ACTS: dict[str, Act] = {
    "star": lambda kept, index: kept.marks.toggle_starred(index),
    "unread": lambda kept, index: kept.marks.toggle_unread(index),
}
"""What the keys of marks do."""


class OwnLibrary:
    """A library that nobody needs yet."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._library: Library | None = None
        self.is_wanted = False
        """Whether the reader has agreed to keep articles."""

    def open(self) -> "Library":
        """The library, not to be opened from a thread; `LibraryError` where it cannot be."""
        if self._library is None:
            from corpus.library.store import Library

            self._library = Library.open(self._path)
        return self._library

    def close(self) -> None:
        """Close it, if it was opened."""
        if self._library is not None:
            self._library.close()
            self._library = None


async def find_missing_names(path: Path) -> None:
    """In a process of its own, which ends with the screen; what it has found by then stays."""
    if await asyncio.to_thread(_lacks_names, path):
        with suppress(CorpusError):
            await said_by_own_process("index", "--jobs", "1", "--library", str(path))


def _lacks_names(path: Path) -> bool:
    """Whether the library has articles that nothing has looked at for names; not one that is damaged."""
    from corpus.library.database.opening import Mode
    from corpus.library.store import Library

    try:
        with Library.open(path, mode=Mode.READ) as library:
            return library.names.count_missing() > 0
    except LibraryError:
        return False


def kept_and(library: "Library", article: Article, act: Act) -> str:
    """Keep an article, if it is not there yet, and do something to it; what to say."""
    from corpus.library.ingest.identity import id_of

    library.add([article])
    with library.reading() as connection:
        id = id_of(connection, article)
    if id is None:
        raise LibraryError("The article could not be kept; `nutgraf library check` says how the library is.")
    from reader.screen.listings.stored_listing import StoredListing

    return act(StoredListing.of(library, id), 0) or "It is in the library now, with its mark."


def all_read(kept: Stored, indexes: range) -> str:
    """Mark many read; what to say of it."""
    count = kept.marks.mark_all_read(indexes)
    return f"{count:,} marked read; U takes it back." if count else "All of them were read already."


def undone(kept: Stored) -> str:
    """Take the last mark back; what to say of it."""
    return kept.marks.undo() or "There is no mark to take back."

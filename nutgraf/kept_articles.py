"""The library from Python: searching what `nutgraf add` has kept, and adding to it."""

import os
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from corpus.errors import LibraryError
from corpus.type_hints import Self
from corpus.value_types import replace
from nutgraf.answers import Article, Hit
from nutgraf.functions import OnError, Source, read, shown, stored


class Library:
    """A library's file; the program's own without a path. Use it in a `with` statement, or close it."""

    def __init__(self, path: Source | None = None, *, create: bool = False) -> None:
        from corpus.library.database.opening import is_there
        from corpus.library.store import Library as Store
        from reader.settings import default_library_path

        file = Path(os.fspath(path)) if path is not None else default_library_path()
        if not create and not is_there(file):
            raise LibraryError(f"{file}: no library is there; create=True makes one")
        self._store = Store.open(file)

    def search(self, query: str = "", *, limit: int = 20) -> tuple[Hit, ...]:
        """The articles that match, best first; a `CorpusError` says what is wrong in a query."""
        found = self._store.search(query, limit=limit).found
        return tuple(Hit(self.article(hit.row.id), hit.snippet.text) for hit in found)

    def articles(self, query: str = "") -> Iterator[Article]:
        """All that match, newest first, one at a time."""
        return (shown(record.article) for record in self._store.records(query))

    def article(self, id: str) -> Article:
        """The article of an id such as `@12`; `LibraryError` when there is none."""
        return shown(replace(self._store.article(id), id=f"@{id.removeprefix('@')}"))

    def add(self, sources: Source | list[Source], *, errors: str | OnError = "raise") -> int:
        """Keep the articles of files, folders and addresses; returns how many were new."""
        return self._store.add(stored(article) for article in read(sources, errors=errors)).added

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def __len__(self) -> int:
        return len(self._store)

    def __repr__(self) -> str:
        return f"<Library {str(self._store.path)!r}, {len(self):,} articles>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

"""What can be asked of a whole library, whatever of it is listed: places, watches, names, and what is new.

All may wait for another program: none of them belongs on an event loop.
"""

from corpus.library.additions import FirstName, News, names_first_after, news_after
from corpus.library.article_addresses import id_at
from corpus.library.name_glances import NameGlance, glance_at_name
from corpus.library.query.parsing import parse
from corpus.library.query.query import QueryError, both, entity_query
from corpus.library.saved import hits_after, mark_visited, newest_number, save_query
from corpus.library.store import Library
from corpus.overview.glance import Glance, glance
from reader.screen.listings.library_places import (
    LibraryPlace,
    feeds_in_sight,
    places_of,
    remove_place,
    rename_place,
)


class WholeLibrary:
    """The library that a list is of."""

    def __init__(self, library: Library, *, where: str, seen: int | None) -> None:
        """Of what `where` finds; what has a higher number than `seen` is new."""
        self._library = library
        self._where = where
        self._seen = seen

    def naming(self, name: str, /) -> str:
        """The query for the articles with a name."""
        return entity_query(name)

    def mistake_in(self, words: str, /) -> str:
        """What is wrong with a finished query, a caret below the place; empty where nothing is."""
        try:
            parse(words)
        except QueryError as error:
            return f"{error}\n{error.detail}"
        return ""

    def places(self) -> tuple[LibraryPlace, ...]:
        """Where one can go in the library."""
        return places_of(self._library, self._seen)

    def feeds_in_sight(self, words: str, /) -> tuple[str, ...]:
        """The feeds that a list narrowed by `words` is of."""
        return feeds_in_sight(self._library, words)

    def rename_place(self, place: LibraryPlace, name: str, /) -> str:
        """Give a feed, a saved query or a tag another name; what to say of it."""
        return rename_place(self._library, place, name)

    def remove_place(self, place: LibraryPlace, /) -> str:
        """Leave a feed, forget a saved query, take a tag away; what to say of it."""
        return remove_place(self._library, place)

    def save(self, name: str, words: str, /) -> None:
        """Keep a query under a name; `QueryError` for a mistake in it."""
        save_query(self._library, name, words)

    def watch(self, name: str, words: str, /) -> None:
        """Keep a query under a name, and watch it; `QueryError` for a mistake in it."""
        save_query(self._library, name, words, watched=True)

    def visit(self, words: str, /) -> None:
        """Take what is new for a watch as seen, whose query the reader has gone to."""
        if self._library.writable:
            mark_visited(self._library, words)

    def newest(self) -> int:
        """The number of the article that came last."""
        return newest_number(self._library)

    def came_after(self, number: int, /) -> News:
        """How much has a higher number."""
        return news_after(self._library, number)

    def watch_hits(self, after: int, /) -> tuple[tuple[str, int], ...]:
        """The watches that articles behind a number are new for, and how many."""
        return hits_after(self._library, after)

    def id_of_link(self, url: str, /) -> str | None:
        """The article of the library, in the list or not, that has an address; nothing where none has."""
        return id_at(self._library, url)

    def glance(self, words: str, /) -> Glance:
        """What a look at the articles shows that a query finds; it may take long."""
        return glance(self._library, both(self._where, words))

    def follow(self, name: str, /) -> NameGlance:
        """What the library knows of a name; it may take long."""
        return glance_at_name(self._library, name)

    def news(self) -> News | None:
        """How much came since last time; None where there was none."""
        return None if self._seen is None else news_after(self._library, self._seen)

    def first_names(self, limit: int) -> tuple[tuple[FirstName, ...], bool]:
        """The names that came since last time, and whether some are still looked for; it may take long."""
        names = names_first_after(self._library, self._seen or 0, limit=limit)
        return names, self._library.names.count_missing() > 0

"""Places of a library: unread, starred, today, saved queries, tags, feeds; each is a query for the list."""

from collections.abc import Iterator

from corpus.errors import LibraryError
from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import (
    article_counts,
    change,
    known_feed,
    subscriptions,
    unread_counts,
    unsubscribe,
)
from corpus.library.ids import name_of
from corpus.library.saved import SavedQuery, remove_queries, rename_query, saved_queries
from corpus.library.store import Library
from corpus.value_types import Value, replace
from corpus.web.urls import without_user

_STANDING = (("Unread", "is:unread"), ("Starred", "is:starred"), ("Today", "added:today"))
_NEITHER = "Only feeds, saved queries and tags can be changed here."


class LibraryPlace(Value):
    """Somewhere to go in a library."""

    group: str
    name: str
    query: str
    count: int | None = None
    unread: int | None = None
    """How many of them are unread, where that is counted."""
    new: int = 0
    """How many of them are new for a watch."""
    note: str = ""
    """What is wrong with it, such as a feed that cannot be fetched."""
    feed: str = ""
    """The address of the feed that it is."""
    saved: str = ""
    """The name of the saved query that it is."""
    tag: str = ""
    """The tag that it is."""

    @property
    def is_own(self) -> bool:
        """Whether the reader has made it, and may name it otherwise or do away with it."""
        return bool(self.feed or self.saved or self.tag)


def places_of(library: Library, seen: int | None = None) -> tuple[LibraryPlace, ...]:
    """All places of a library, of which articles up to the number `seen` are not new; it may take long."""
    totals, unread = article_counts(library), unread_counts(library)
    saved = saved_queries(library)
    return (
        LibraryPlace("Library", "All", "", len(library)),
        *_standing_places(library, seen),
        *(_saved_place("Watches", query) for query in saved if query.watched),
        *(_saved_place("Saved queries", query) for query in saved if not query.watched),
        *(
            LibraryPlace("Tags", tag, f'tag:"{_plain(tag)}"', count, tag=tag)
            for tag, count in library.marks.tags()
        ),
        *(
            _feed_place(feed, totals.get(feed.url, 0), unread.get(feed.url, 0))
            for feed in subscriptions(library)
        ),
    )


def query_since(seen: int) -> str:
    """The query for what came after the article of that number."""
    return f"{name_of(seen + 1)}.."


def feeds_in_sight(library: Library, words: str) -> tuple[str, ...]:
    """The addresses of the feeds that a list narrowed by `words` is of, if it is of certain ones."""
    return tuple(feed.url for feed in subscriptions(library) if _query_of(feed) == words.strip())


def rename_place(library: Library, place: LibraryPlace, name: str) -> str:
    """Give a feed another title, or a saved query or a tag another name; what to say of it."""
    if place.saved:
        rename_query(library, place.saved, name)
    elif place.tag:
        library.marks.rename_tag(place.tag, name)
    elif place.feed:
        change(library, replace(known_feed(library, place.feed), title=name))
    else:
        raise LibraryError(_NEITHER)
    return f"“{place.name}” is “{name}” now." if name else f"“{place.name}” gets its own title again."


def remove_place(library: Library, place: LibraryPlace) -> str:
    """Leave a feed, forget a saved query, take a tag away everywhere; what to say of it."""
    if place.tag:
        library.marks.remove_tag(place.tag)
        return f"“{place.name}” is taken from all articles; U brings it back."
    if place.saved:
        remove_queries(library, [place.saved])
        return f"“{place.name}” is forgotten; its articles stay."
    if place.feed:
        unsubscribe(library, [place.feed])
        return f"“{place.name}” is left; its articles stay."
    raise LibraryError(_NEITHER)


def _standing_places(library: Library, seen: int | None) -> Iterator[LibraryPlace]:
    for name, query in _STANDING:
        yield LibraryPlace("Library", name, query, len(library.listing(query)))
    if seen is not None:
        query = query_since(seen)
        yield LibraryPlace("Library", "New since last time", query, len(library.listing(query)))


def _saved_place(group: str, saved: SavedQuery) -> LibraryPlace:
    return LibraryPlace(group, saved.name, saved.query, saved.matches, new=saved.new, saved=saved.name)


def _feed_place(feed: Feed, count: int, unread: int) -> LibraryPlace:
    name = feed.title or without_user(feed.url)
    return LibraryPlace("Feeds", name, _query_of(feed), count, unread, note=feed.error or "", feed=feed.url)


def _query_of(feed: Feed) -> str:
    return f'source:"{_plain(feed.title or feed.url)}"'


def _plain(text: str) -> str:
    # A quotation mark would end the value.
    return text.replace('"', " ")

"""Places of a library: unread, starred, today, saved queries, tags, feeds; each is a query for the list."""

from textual.app import ComposeResult
from textual.containers import Vertical

from corpus.feeds.subscription import Feed
from corpus.feeds.subscriptions import article_counts, subscriptions
from corpus.library.saved import saved_queries
from corpus.library.store import Library
from corpus.values import Value
from corpus.web.urls import without_user
from reader.screen.dialog import Dialog
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages

_STANDING = (("Unread", "is:unread"), ("Starred", "is:starred"), ("Today", "added:today"))


class LibraryPlace(Value):
    """Somewhere to go in a library."""

    group: str
    name: str
    query: str
    count: int | None = None
    new: int = 0
    """How many of them are new for a watch."""
    note: str = ""
    """What is wrong with it, such as a feed that cannot be fetched."""


def places_of(library: Library) -> tuple[LibraryPlace, ...]:
    """All places of a library; it may take long."""
    counts, saved_ones = article_counts(library), saved_queries(library)
    return (
        LibraryPlace("Library", "All", "", len(library)),
        *(LibraryPlace("Library", name, query, len(library.listing(query))) for name, query in _STANDING),
        *(
            LibraryPlace("Watches", saved.name, saved.query, saved.matches, saved.new)
            for saved in saved_ones
            if saved.watched
        ),
        *(
            LibraryPlace("Saved queries", saved.name, saved.query, saved.matches)
            for saved in saved_ones
            if not saved.watched
        ),
        *(LibraryPlace("Tags", tag, f'tag:"{_plain(tag)}"', count) for tag, count in library.marks.tags()),
        *(_feed_place(feed, counts.get(feed.url, 0)) for feed in subscriptions(library)),
    )


class PlacesMenu(Dialog[str]):
    """All places, one of which is chosen; the answer is its query."""

    def __init__(self, places: tuple[LibraryPlace, ...], present: str) -> None:
        super().__init__()
        self._places = places
        self._present = present

    def compose(self) -> ComposeResult:
        """The places, each group under its name."""
        with Vertical(classes="frame"):
            yield PaneTitle("Places", "enter goes there")
            yield Passages(passages_of(self._places), spacing=0)

    def on_mount(self) -> None:
        """Begin at the present place."""
        queries = [place.query for place in self._places]
        if self._present in queries:
            self.query_one(Passages).cursor = queries.index(self._present)

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Answer with the place."""
        self.answer(self._places[message.index].query)


def passages_of(places: tuple[LibraryPlace, ...]) -> tuple[Passage, ...]:
    """The places as they are listed, with how many articles each has."""
    passages, group = [], ""
    for place in places:
        count = "" if place.count is None else f"{place.count:,}"
        count = f"{place.new:,} new · {count}" if place.new else count
        head = place.group if place.group != group else ""
        passages.append(Passage(place.name, tail=count, head=head, note=place.note))
        group = place.group
    return tuple(passages)


def _feed_place(feed: Feed, count: int) -> LibraryPlace:
    name = feed.title or without_user(feed.url)
    query = f'source:"{_plain(feed.title or feed.url)}"'
    return LibraryPlace("Feeds", name, query, count, note=feed.error or "")


def _plain(text: str) -> str:
    # A quotation mark would end the value.
    return text.replace('"', " ")

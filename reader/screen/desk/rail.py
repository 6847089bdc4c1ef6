"""The places of the library at the left of the list: the cursor goes to one, and the list shows it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from corpus.errors import CorpusError
from corpus.listings.listing import Listing
from reader.screen.listings.stored import Stored, stored
from widgets.delayed import Delayed
from widgets.passage_rows import Passage
from widgets.passages import Passages
from widgets.prompt import Asked, Question
from widgets.wrapping import fitted, width_of

if TYPE_CHECKING:
    from reader.screen.listings.library_places import LibraryPlace

_SOON = 0.5
"""Seconds after a change until the places are counted anew."""
_ONLY_THESE = "Only feeds, saved queries and tags have a name of their own here."


class Rail(Passages):
    """All places with their counts; moving from one to another lists its articles."""

    DEFAULT_CSS = """
    Rail > .passage--note { color: $text-error; }
    """
    BINDING_GROUP_TITLE = "Places"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("t", "rename", "Rename", tooltip="Rename the feed, query or tag", id="rename-place"),
        Binding("r", "refresh_feed", "Refresh", tooltip="Refresh this feed, or all", id="refresh-place"),
        Binding(
            "d,delete",
            "remove",
            "Remove",
            tooltip="Leave the feed, forget the query or tag",
            id="remove-place",
        ),
    ]

    class Went(Message):
        """The reader has come to a place."""

        def __init__(self, query: str, *, is_chosen: bool) -> None:
            super().__init__()
            self.query = query
            self.is_chosen = is_chosen
            """Whether the reader goes on to its list."""

    class RefreshWanted(Message):
        """The reader wants what is new in a feed, or with an empty address in all."""

        def __init__(self, feed: str) -> None:
            super().__init__()
            self.feed = feed

    class SaveWanted(Message):
        """A query is to be kept under a name."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    class Changed(Message):
        """A place is to be changed; `write` does it, and may wait."""

        def __init__(self, write: Callable[[Stored], str]) -> None:
            super().__init__()
            self.write = write

    class _Listed(Message):
        def __init__(self, places: "tuple[LibraryPlace, ...]") -> None:
            super().__init__()
            self.places = places

    def __init__(self, listing: Callable[[], Listing], *, id: str | None = None) -> None:
        """`listing` is the list whose library is shown."""
        super().__init__(spacing=0, id=id)
        self._listing = listing
        self._places: tuple[LibraryPlace, ...] = ()
        self._present = ""
        self._counting = Delayed(self, self.renew)

    def renew(self) -> None:
        """Count the places anew, if they are in sight."""
        if self.display and (kept := stored(self._listing())):
            self.run_worker(partial(self._count, kept), thread=True, group="places", exclusive=True)

    def renew_soon(self) -> None:
        """Count the places anew when nothing has changed for a moment."""
        self._counting.start(_SOON)

    def show_place(self, query: str) -> None:
        """Put the cursor on the place that is listed, if it is one."""
        self._present = query
        queries = [place.query for place in self._places]
        if query in queries and (not self._here or self._here.query != query):
            self.cursor = queries.index(query)

    def on_resize(self) -> None:
        """Cut the names to the width there is."""
        self.passages = place_passages(self._places, self.scrollable_content_region.width)

    def on_passages_highlighted(self, message: Passages.Highlighted) -> None:
        """List the place that one comes to."""
        message.stop()
        if self.has_focus:
            self._go(is_chosen=False)

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Go on to the list of the place."""
        message.stop()
        self._go(is_chosen=True)

    def action_rename(self) -> None:
        """Ask for another name."""
        place = self._here
        if place and place.is_own:
            question = Question("Name", place.name, answered=partial(self._rename, place))
            self.post_message(Asked(question))
        else:
            self.notify(_ONLY_THESE)

    def action_remove(self) -> None:
        """Leave a feed, or forget a query, after a question."""
        place = self._here
        if place and place.is_own:
            does = "Leave the feed" if place.feed else "Forget the query" if place.saved else "Remove the tag"
            answered = partial(self._remove, place)
            question = Question(f"{does} “{place.name}”? y/n", answered=answered, at_once="yn")
            self.post_message(Asked(question))
        else:
            self.notify(_ONLY_THESE)

    def action_refresh_feed(self) -> None:
        """Fetch what is new in the feed under the cursor, elsewhere in all."""
        self.post_message(self.RefreshWanted(self._here.feed if self._here else ""))

    @property
    def _here(self) -> "LibraryPlace | None":
        return self._places[self.cursor] if self.cursor < len(self._places) else None

    def _go(self, *, is_chosen: bool) -> None:
        if place := self._here:
            self._present = place.query
            self.post_message(self.Went(place.query, is_chosen=is_chosen))

    def _rename(self, place: "LibraryPlace", name: str) -> None:
        if name != place.name and (name or place.feed):
            self.post_message(self.Changed(lambda kept: kept.library.rename_place(place, name)))

    def _remove(self, place: "LibraryPlace", answer: str) -> None:
        if answer == "y":
            self.post_message(self.Changed(lambda kept: kept.library.remove_place(place)))

    def _count(self, kept: Stored) -> None:
        try:
            self.post_message(self._Listed(kept.library.places()))
        except CorpusError as error:
            self.app.call_from_thread(self.notify, str(error))

    def _on_rail__listed(self, message: _Listed) -> None:
        message.stop()
        here = self._here
        self._places = message.places
        self.on_resize()
        queries = [place.query for place in self._places]
        wanted = here.query if here and here.query in queries else self._present
        self.set_reactive(Passages.cursor, queries.index(wanted) if wanted in queries else 0)
        self.repaint()


def place_passages(places: "Sequence[LibraryPlace]", width: int) -> tuple[Passage, ...]:
    """The places as they are listed in so many cells, each group under its name, one line a place."""
    passages, group = [], ""
    for place in places:
        tail = count_of(place)
        name = fitted(place.name, max(1, width - width_of(tail) - 2))
        note = fitted(place.note, max(1, width - width_of(tail) - 2))
        head = place.group if place.group != group else ""
        passages.append(Passage(name, tail=tail, head=head, note=note))
        group = place.group
    return tuple(passages)


def count_of(place: "LibraryPlace") -> str:
    """How many articles a place has, and how many of them are new or unread."""
    if place.count is None:
        return ""
    if place.new:
        return f"{place.new:,} new · {place.count:,}"
    return f"{place.unread:,}/{place.count:,}" if place.unread else f"{place.count:,}"

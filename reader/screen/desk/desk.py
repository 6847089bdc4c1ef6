"""The desk: the list, and the article that is being read.

Its keys work from every pane, since all panes stand on it.
"""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.reactive import var

from corpus.article import Article, Span
from corpus.errors import CorpusError
from corpus.listings.listing import Listing
from corpus.value_types import Value
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.panes import Panes
from reader.screen.desk.rail import Rail
from reader.screen.desk.reading import Reading
from reader.screen.engines.core import Core
from reader.screen.engines.engine_workers import Engines
from reader.screen.listings.stored import stored
from widgets.article_list import ArticleList
from widgets.delayed import Delayed
from widgets.relayout_boundary import Room
from widgets.status_line import Status, StatusLine
from widgets.text_pane import TextPane

AT_REST = 0.15
"""Seconds without a step after which the rows around the cursor are summarised ahead."""


class DeskPlace(Value):
    """Where the article on the desk stands in the list."""

    listing: Listing
    index: int
    words: str
    """What the list is narrowed by."""
    article: Article


class Desk(Room):
    """Articles, and the one that is being read."""

    BINDING_GROUP_TITLE = "Reading"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("J", "article(1)", "Next article", show=False, id="next-article"),
        Binding("K", "article(-1)", "Previous article", show=False, id="previous-article"),
    ]

    place: var[DeskPlace | None] = var(None, init=False)
    """Where the article on the desk stands; nothing where there is none. It is told before the article."""

    def __init__(
        self, core: Core, listing: Listing, *, methods: Sequence[str], method: str, length: int
    ) -> None:
        super().__init__()
        self._core = core
        self.methods = tuple(methods)
        """The methods in the order in which one goes through them."""
        self._wanted: Span | None = None
        self._is_telling = False
        self._looking_ahead = Delayed(self, self.look_ahead)
        self.reading = Reading(core, method=method, length=length, id="reading")
        """The article that is being read, and what is known of it."""
        self.list_pane = ListPane(listing, id="list")
        """The pane of the list."""
        self.rail = Rail(lambda: self.list_pane.listing, id="rail")
        """The places of the library."""
        self.status = StatusLine()
        """The line below all."""
        self.panes = Panes(id="panes")
        """All that stands above it."""

    def compose(self) -> ComposeResult:
        """The places, the list and the article side by side, and the line below them."""
        with self.panes:
            yield self.rail
            yield self.list_pane
            yield self.reading
        yield self.status

    def on_mount(self) -> None:
        """Keep the status true."""
        for name in ("article", "words", "summary", "search"):
            self.watch(self.reading, name, self._tell_status, init=False)
        self.watch(self.reading, "summary", self._look_ahead_soon, init=False)
        self.watch(self.list_pane, "refused", self._tell_status, init=False)

    def open_at(self, index: int, place: Span) -> None:
        """Put an article of the list on the desk and go to a place in it."""
        articles = self.query_one(ArticleList)
        if articles.cursor == index:
            self.reading.text.go_to(place)
        else:
            self._wanted, articles.cursor = place, index

    def open_article(self, id: str, place: Span | None) -> None:
        """Put an article of the library on the desk, the list narrowed to it where it is not in it."""
        index, articles = self.list_pane.open_story_of(id), self.query_one(ArticleList)
        if index is None:
            self._wanted, self.list_pane.words = place, id
            return
        if place:
            self.open_at(index, place)
        else:
            articles.cursor = index
        articles.call_later(articles.action_choose)

    def action_article(self, steps: int) -> None:
        """Go to the next or the previous article."""
        self.query_one(ArticleList).action_move(steps)

    def on_article_list_highlighted(self, message: ArticleList.Highlighted) -> None:
        """Put the article under the cursor on the desk."""
        message.stop()
        # A list that was made anew has been at its first article on the way to the present one.
        if message.index == self.query_one(ArticleList).cursor:
            self._put_on_desk(self.list_pane.listing, message.index)
            # More articles may have come though the one that is shown is the same.
            self._tell_status()
        if self._wanted is not None:
            self.reading.text.go_to(self._wanted)
            self._wanted = None

    def on_article_list_stopped(self, message: ArticleList.Stopped) -> None:
        """Say at which end of the list the cursor is."""
        message.stop()
        self.notify("This is the last article." if message.is_last else "This is the first article.")

    def look_ahead(self) -> None:
        """Have the rows around the cursor summarised where summaries are shown, those below it first."""
        articles, listing = self.query_one(ArticleList), self.list_pane.listing
        cursor, in_sight = articles.cursor, articles.lines.rows
        if len(listing) and not in_sight:
            self._look_ahead_soon()  # the list has not been laid out yet
            return
        rows = [row for row in in_sight if row != cursor]
        rows.sort(key=lambda row: abs(row - cursor) * (1 if row > cursor else 2))
        if "summary" in self.reading.side_panes:
            self.query_one(Engines).look_ahead([partial(listing.article, row) for row in rows])

    def _look_ahead_soon(self) -> None:
        self._looking_ahead.stop()
        # The article at hand comes first.
        if self.reading.summary:
            self._looking_ahead.start(AT_REST)

    def _put_on_desk(self, listing: Listing, index: int) -> None:
        if index >= len(listing):
            self.place = self.reading.article = None
            return
        try:
            article = listing.article(index)
        except CorpusError as error:
            self.notify(str(error), severity="error", markup=False)
            return
        if self.reading.article is not None and article == self.reading.article:
            article = self.reading.article
        self.place = DeskPlace(listing, index, self.list_pane.narrowed_by, article)
        self.reading.article = article
        if stored(listing):
            # They take a line above the text, which is not to move a moment later.
            self.reading.text.tags = listing.row(index).tags

    def on_text_pane_scrolled(self, message: TextPane.Scrolled) -> None:
        """Tell how far down the text is."""
        message.stop()
        self._tell_status()

    def _tell_status(self) -> None:
        # One step changes many things that the line says.
        if not self._is_telling:
            self._is_telling = True
            self.call_next(self._say_status)

    def _say_status(self) -> None:
        self._is_telling = False
        reading, summary, text = self.reading, self.reading.summary, self.reading.text
        cursor, listing = self.query_one(ArticleList).cursor, self.list_pane.listing
        self.status.status = Status(
            words=reading.words,
            method=summary.method if summary else "",
            kept=len(summary.kept) if summary else None,
            total=(summary.counted or summary.total) if summary else 0,
            searched=reading.search.words,
            found=text.found,
            progress=text.view.progress if text.is_on_screen else None,
            position=(cursor + 1, len(listing)),
            trouble=self.list_pane.refused,
        )

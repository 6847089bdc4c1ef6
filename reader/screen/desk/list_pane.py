"""The list of articles with its title, and the narrowing of it.

Narrowing may search a library: it runs in a thread, a moment after the last letter, and an answer
to earlier words is dropped.
"""

import asyncio
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.reactive import var

from corpus.errors import CorpusError
from corpus.listings.in_memory import MemoryListing
from corpus.listings.listing import Listing, Order
from reader.screen.desk.list_status import SourceProgress, Standing, remark_on, sentence_for
from reader.screen.desk.order_question import order_question
from reader.screen.desk.rail import Rail
from reader.screen.listings.loose_stories import MOST
from reader.screen.listings.narrowing import Narrowing, has_days
from reader.screen.listings.open_stories import RowIn, as_open_in, with_article, with_story
from reader.screen.listings.stored import stored
from widgets.article_list import ArticleList
from widgets.delayed import Delayed
from widgets.pane_title import PaneTitle
from widgets.prompt import Asked, Question
from widgets.relayout_boundary import RelayoutBoundary
from widgets.still_there import is_still_there

DELAY = 0.08
"""Seconds after the last letter."""


class ListPane(Vertical, RelayoutBoundary):
    """Articles, all or those that some words leave."""

    BINDING_GROUP_TITLE = "Articles"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("slash", "filter", "Filter", id="filter"),
        Binding("x", "group", "By story or by article", show=False, id="by-story"),
        Binding("O", "order", "Order of the list", show=False, id="order"),
    ]
    DEFAULT_CSS = """
    ListPane > ArticleList { height: 1fr; }
    """

    words: var[str] = var("", init=False)
    """What the list is narrowed by."""
    narrowed_by: var[str] = var("", init=False)
    """The words that the list is narrowed by as it stands; `words` may be ahead of them."""
    mistake: var[str] = var("", init=False)
    """What is wrong with a query that was finished, the place marked; empty while nothing is."""
    progress: var[SourceProgress] = var(SourceProgress(), init=False)
    """How far the sources of this run are read."""
    unread: var[int | None] = var(None, init=False)
    """How many of the articles that are listed are unread, once that is counted."""
    refused: var[str] = var("", init=False)
    """Why `words` cannot be looked for; empty while they can."""

    class Listed(Message):
        """The list has been made anew."""

    def __init__(self, whole: Listing, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._whole = whole
        self.order: Order | None = None
        """The order that was asked for, if any was."""
        self._narrowing = Delayed(self, lambda: self.run_worker(self._narrow(), group="narrow"))

    def compose(self) -> ComposeResult:
        """A title above the list."""
        yield PaneTitle("Articles", f"{len(self._whole):,}")
        yield ArticleList()

    def on_mount(self) -> None:
        """Show all articles, and say how they stand whenever that changes."""
        self.watch(self, "progress", self._tell_standing, init=False)
        self.watch(self, "unread", self._tell_standing, init=False)
        self.watch(
            self.query_one(ArticleList), "day", partial(setattr, self.query_one(PaneTitle), "in_sight")
        )
        self._show(self._whole, "")

    @property
    def listing(self) -> Listing:
        """The articles as the list now has them."""
        listing = self.query_one(ArticleList).listing
        return self._whole if listing is None else listing

    def renew(self) -> None:
        """Show the articles of a library as they are now, the cursor on the article that it is on."""
        kept = stored(self._whole)
        if kept is not None:
            self._whole = kept.renewed()
            self._narrowing.start(DELAY)

    def grow(self, whole: Listing) -> None:
        """Show a listing that begins as the present one does and goes on, if that is still shown."""
        if stored(self._whole):
            return
        self._whole = whole
        if self.words or self.order:
            self._narrowing.start(DELAY)
            return
        articles = self.query_one(ArticleList)
        cursor = articles.cursor
        self._show(whole, "")
        articles.cursor = cursor

    def replace(self, whole: Listing) -> None:
        """Show another listing in place of the present one."""
        self._whole, self.words, self.progress = whole, "", SourceProgress()
        self._narrowing.start(DELAY)

    @property
    def question(self) -> Question:
        """The question what to narrow the list by."""
        return Question(
            "Filter" if stored(self._whole) is None else "Search",
            self.words,
            edited=partial(setattr, self, "words"),
            answered=self._finish,
            saved=lambda words: self.post_message(Rail.SaveWanted(words)),
        )

    def action_filter(self) -> None:
        """Ask for words to narrow the list by."""
        self.post_message(Asked(self.question))

    def _finish(self, words: str) -> None:
        """List nothing for a finished query that is wrong but what is wrong with it.

        Words that are still typed are forgiven a mistake at their end, which may be none.
        """
        kept = stored(self._whole)
        self.mistake = kept.library.mistake_in(words) if kept and words else ""
        if self.mistake:
            articles = self.query_one(ArticleList)
            articles.listing, articles.notice = MemoryListing(()), self.mistake
            self.query_one(PaneTitle).remark = "no such query"

    def watch_words(self) -> None:
        """Narrow the list a moment later."""
        self.mistake = ""
        self._narrowing.start(DELAY)

    def sort(self, order: Order) -> None:
        """Bring the list into an order; once more, when marks have changed since it stood in it."""
        self.order = order
        self._narrowing.start(DELAY)

    def action_group(self) -> None:
        """Bring the articles of each story together, or all of them back into the order of their dates."""
        if stored(self._whole) is None and len(self._whole) > MOST:
            self.notify("So many are told apart in the library: a adds these sources to it.")
            return
        self.sort(Order.DATE if self.order is Order.STORY else Order.STORY)

    def on_article_list_folded(self, message: ArticleList.Folded) -> None:
        """Open a story in its place, or close it."""
        message.stop()
        self._show_row(with_story(self.listing, message.index, is_open=message.is_open))

    def open_story_of(self, id: str) -> int | None:
        """The index of an article's own row, its story open; None where the list does not have it."""
        found = with_article(self.listing, id)
        if found and found.listing is not self.listing:
            self._show_row(found)
        return found.index if found else None

    def _show_row(self, row: RowIn | None) -> None:
        if row:
            self._whole = as_open_in(row.listing, self._whole)
            self._show(row.listing, self.narrowed_by)
            self.query_one(ArticleList).cursor = row.index

    def action_order(self) -> None:
        """Ask for an order, by its first letter."""
        self.post_message(Asked(order_question(self.sort)))

    async def _narrow(self) -> None:
        asked = Narrowing(self.words, self.order)
        try:
            listing, refused = await asyncio.to_thread(asked.of, self._whole), ""
        except CorpusError as error:
            listing, refused = None, str(error)
        if asked != Narrowing(self.words, self.order) or not is_still_there(self):
            return
        self.refused = refused
        if listing is not None and not self.mistake:
            self._show(listing, asked.words)

    def _show(self, listing: Listing, words: str) -> None:
        self.refused, self.narrowed_by = "", words
        articles, kept = self.query_one(ArticleList), stored(listing)
        # An empty listing is false, and yet one.
        place = None
        if kept is not None and len(self.listing):
            place = kept.place_of(self.listing.row(articles.cursor).id)
        articles.has_days = has_days(listing, self.order)
        articles.listing = listing
        articles.cursor = place or 0
        self._tell_standing()
        self.post_message(self.Listed())

    def _tell_standing(self) -> None:
        """Say how many there are, that more will come, or what failed."""
        if self.mistake:
            return
        standing = Standing(
            len(self.listing),
            len(self._whole),
            self.narrowed_by,
            self.order,
            is_stored=stored(self._whole) is not None,
            progress=self.progress,
            unread=self.unread,
        )
        self.query_one(ArticleList).notice = sentence_for(standing)
        self.query_one(PaneTitle).remark = remark_on(standing)

"""The list of articles with its title, and the narrowing of it.

Narrowing may search a library: it runs in a thread, a moment after the last letter, and an answer
to earlier words is dropped.
"""

from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.reactive import var
from textual.timer import Timer

from corpus.errors import CorpusError
from corpus.listings.in_memory import MemoryListing
from corpus.listings.listing import Listing, Order
from reader.screen.desk.rail import Rail
from reader.screen.desk.states import SourceProgress, Standing, remark_on, sentence_for
from reader.screen.listings.loose_stories import MOST, LooseStories, by_loose_stories
from reader.screen.listings.stored import Stored, stored
from widgets.article_list import ArticleList
from widgets.pane_title import PaneTitle
from widgets.prompt import Asked, Question
from widgets.settled import Settled

_LETTERS = {"d": Order.DATE, "t": Order.TITLE, "s": Order.SOURCE, "u": Order.UNREAD, "o": Order.STORY}
DELAY = 0.08
"""Seconds after the last letter."""


class ListPane(Vertical, Settled):
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

    class _Narrowed(Message):
        def __init__(self, question: tuple[str, Order | None], listing: Listing) -> None:
            super().__init__()
            self.question = question
            self.listing = listing

    class _Refused(Message):
        def __init__(self, question: tuple[str, Order | None], reason: str) -> None:
            super().__init__()
            self.question = question
            self.reason = reason

    def __init__(self, whole: Listing, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._whole = whole
        self.order: Order | None = None
        """The order that was asked for, if any was."""
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        """A title above the list."""
        yield PaneTitle("Articles", f"{len(self._whole):,}")
        yield ArticleList()

    def on_mount(self) -> None:
        """Show all articles."""
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
            self._narrow_soon()

    def grow(self, whole: Listing) -> None:
        """Show a listing that begins as the present one does and goes on, if that is still shown."""
        if stored(self._whole):
            return
        self._whole = whole
        if self.words or self.order:
            self._narrow_soon()
            return
        articles = self.query_one(ArticleList)
        cursor = articles.cursor
        self._show(whole, "")
        articles.cursor = cursor

    def replace(self, whole: Listing) -> None:
        """Show another listing in place of the present one."""
        self._whole, self.words, self.progress = whole, "", SourceProgress()
        self._narrow_soon()

    @property
    def question(self) -> Question:
        """The question what to narrow the list by."""
        label = "Filter" if stored(self._whole) is None else "Search"
        return Question(label, self.words, edited=self._take_words, answered=self._confirm, saved=self._save)

    def action_filter(self) -> None:
        """Ask for words to narrow the list by."""
        self.post_message(Asked(self.question))

    def _take_words(self, words: str) -> None:
        self.words = words

    def _save(self, words: str) -> None:
        self.post_message(Rail.SaveWanted(words))

    def _confirm(self, words: str) -> None:
        # Typed words forgive a mistake at their end, which may be none; finished ones do not.
        kept = stored(self._whole)
        self.mistake = kept.library.mistake_in(words) if kept and words else ""

    def watch_mistake(self) -> None:
        """List nothing for a wrong query but what is wrong with it."""
        if self.mistake:
            articles = self.query_one(ArticleList)
            articles.listing, articles.notice = MemoryListing(()), self.mistake
            self.query_one(PaneTitle).remark = "no such query"

    def watch_progress(self) -> None:
        """Say that more will come, or what failed."""
        if not self.mistake:
            standing = self._standing(len(self.listing), self.narrowed_by)
            self.query_one(ArticleList).notice = sentence_for(standing)
            self.query_one(PaneTitle).remark = remark_on(standing)

    def watch_unread(self) -> None:
        """Say it."""
        self.watch_progress()

    def watch_words(self) -> None:
        """Narrow the list a moment later."""
        self.mistake = ""
        self._narrow_soon()

    def sort(self, order: Order) -> None:
        """Bring the list into an order; once more, when marks have changed since it stood in it."""
        self.order = order
        self._narrow_soon()

    def action_group(self) -> None:
        """Bring the articles of each story together, or all of them back into the order of their dates."""
        if stored(self._whole) is None and len(self._whole) > MOST:
            self.notify("So many are told apart in the library: a adds these sources to it.")
            return
        self.sort(Order.DATE if self.order is Order.STORY else Order.STORY)

    def on_article_list_folded(self, message: ArticleList.Folded) -> None:
        """Open a story in its place, or close it."""
        message.stop()
        if isinstance(self.listing, LooseStories):
            self._show_at(*self.listing.folded(message.index, is_open=message.is_open))
        kept = stored(self.listing)
        found = kept.story_of(message.index) if kept else None
        if kept and found:
            number, head = found
            opened = kept.opened | {number} if message.is_open else kept.opened - {number}
            self._open_stories(kept, opened)
            self.query_one(ArticleList).cursor = head

    def open_story_of(self, id: str) -> int | None:
        """The index of an article's own row, its story open; None where the list does not have it."""
        if isinstance(self.listing, LooseStories) and (opened := self.listing.opened_at(id)):
            self._show_at(*opened)
            return opened[1]
        kept = stored(self.listing)
        place = kept.place_of(id) if kept else None
        if kept is None or place is None:
            return None
        if self.listing.row(place).story and (found := kept.story_of(place)):
            self._open_stories(kept, kept.opened | {found[0]})
            unfolded = stored(self.listing)
            return unfolded.place_of(id) if unfolded else None
        return place

    def _show_at(self, listing: Listing, index: int) -> None:
        self._show(listing, self.narrowed_by)
        self.query_one(ArticleList).cursor = index

    def _open_stories(self, kept: Stored, opened: frozenset[int]) -> None:
        # A list that is made anew later has the same stories open.
        if whole := stored(self._whole):
            self._whole = whole.with_opened(opened)
        self._show(kept.with_opened(opened), self.narrowed_by)

    def action_order(self) -> None:
        """Ask for an order, by its first letter."""
        names = " · ".join(f"{letter} {order}" for letter, order in _LETTERS.items())
        question = Question(f"Order: {names}", answered=self._take_order, at_once="".join(_LETTERS))
        self.post_message(Asked(question))

    def _take_order(self, letter: str) -> None:
        if order := _LETTERS.get(letter):
            self.sort(order)

    def _narrow_soon(self) -> None:
        if self._timer:
            self._timer.stop()
        self._timer = self.set_timer(DELAY, self._narrow)

    def _narrow(self) -> None:
        question = (self.words, self.order)
        if question == ("", None):
            self._show(self._whole, "")
            return
        self.run_worker(partial(self._narrow_in_thread, question), thread=True, group="narrow")

    def _narrow_in_thread(self, question: tuple[str, Order | None]) -> None:
        words, order = question
        try:
            listing = self._whole.narrowed(words, order or Order.DATE)
            if order is Order.STORY and stored(self._whole) is None:
                listing = by_loose_stories(listing)
        except CorpusError as error:
            self.post_message(self._Refused(question, str(error)))
            return
        self.post_message(self._Narrowed(question, listing))

    def _on_list_pane__narrowed(self, message: _Narrowed) -> None:
        if message.question == (self.words, self.order) and not self.mistake:
            self._show(message.listing, self.words)

    def _on_list_pane__refused(self, message: _Refused) -> None:
        if message.question == (self.words, self.order):
            self.refused = message.reason

    def _show(self, listing: Listing, words: str) -> None:
        self.refused, self.narrowed_by = "", words
        articles, kept = self.query_one(ArticleList), stored(listing)
        # An empty listing is false, and yet one.
        place = None
        if kept is not None and len(self.listing):
            place = kept.place_of(self.listing.row(articles.cursor).id)
        articles.has_days = self._is_by_day(listing)
        articles.listing = listing
        articles.cursor = place or 0
        self.watch_progress()
        self.post_message(self.Listed())

    def _is_by_day(self, listing: Listing) -> bool:
        # Unstored articles stand as they were given until an order is asked for.
        order = self.order or (Order.DATE if stored(listing) else None)
        return order in (Order.DATE, Order.UNREAD)

    def _standing(self, shown: int, words: str) -> Standing:
        is_stored = stored(self._whole) is not None
        return Standing(shown, len(self._whole), words, self.order, is_stored, self.progress, self.unread)

"""What is done to the library from the screen: marks, new articles, feeds.

Marks are written in a thread, one after another, since another program may be writing. Adding and
refreshing are left to the program's own command line in a process of its own, as
`reader.screen.own_process` does.
"""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.message import Message

from corpus.article import Article
from corpus.errors import CorpusError
from reader.notices import tell
from reader.screen.desk import Desk
from reader.screen.engines import Core
from reader.screen.own_library import ACTS, Act, OwnLibrary, all_read, find_missing_names, kept_and, undone
from reader.screen.own_process import said_by_own_process
from reader.screen.reading_state import ReadingState
from reader.screen.shelf import Shelf
from reader.screen.stored import UNSTORED, Stored, stored, tags_in
from widgets.article_list import ArticleList
from widgets.prompt import Asked, Question
from widgets.text_pane import TextPane

_IDLE = 5.0
"""Seconds after the first frame before what may wait is begun."""


class LibraryActions(Container):
    """The desk, whose articles may be those of a library."""

    DEFAULT_CSS = "LibraryActions { height: 1fr; }"
    BINDING_GROUP_TITLE = "Library"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+f", "screen.search", "Search the library", show=False, id="search-library"),
        Binding("m", "mark('unread')", "Read or unread, and on", show=False, id="unread"),
        Binding("greater_than_sign", "next_unread", "Next unread", show=False, id="next-unread"),
        Binding("A", "read_above", "Everything above read", show=False, id="read-above"),
        Binding("R", "read_all", "All in this list read", show=False, id="read-all"),
        Binding("f", "mark('star')", "Star", show=False, id="star"),
        Binding("t", "tag", "Tags", show=False, id="tags"),
        Binding("U", "mark('undo')", "Undo the last mark", show=False, id="undo"),
        Binding("a", "add", "Add a source", show=False, id="add"),
        Binding("r", "refresh_feeds", "Refresh the feeds", show=False, id="refresh"),
    ]

    class _Found(Message):
        def __init__(self, kept: Stored, index: int | None) -> None:
            super().__init__()
            self.kept = kept
            self.index = index

    def __init__(self, core: Core, desk: Desk) -> None:
        super().__init__()
        self._core = core
        self._desk = desk
        self._own = OwnLibrary(core.library_path)
        self._turn = asyncio.Lock()

    def compose(self) -> ComposeResult:
        """The desk alone: the actions have nothing to show."""
        yield ReadingState(self._core, self._desk)

    def on_mount(self) -> None:
        """Know when an article is read, and have names that are missing found meanwhile."""
        self.set_timer(_IDLE, self._find_names_aside)
        self.watch(self._desk.reading, "article", self._read_if_in_text, init=False)

    def on_article_list_chosen(self) -> None:
        """An article that is opened is read."""
        self._read()

    def on_reading_state_marked(self, message: ReadingState.Marked) -> None:
        """Put a mark down in its turn."""
        message.stop()
        self._write(message.write)

    def action_mark(self, mark: str) -> None:
        """Mark the article, or take the last mark back."""
        if mark == "undo":
            if kept := self._stored_or_say():
                self._write(partial(undone, kept))
            return
        self._act(ACTS[mark])
        if mark == "unread" and stored(self._desk.list_pane.listing):
            self._list.action_move(1)

    def on_reading_state_unkept(self, message: ReadingState.Unkept) -> None:
        """Keep the article first."""
        message.stop()
        self._act(message.act)

    def on_unmount(self) -> None:
        """Close the library that was opened on the way."""
        self._own.close()

    def _act(self, act: Act) -> None:
        """Do something to the article; one that is not stored is kept first, after a question."""
        kept, article = stored(self._desk.list_pane.listing), self._desk.reading.article
        if kept is not None:
            if len(self._desk.list_pane.listing):
                self._write(partial(act, kept, self._list.cursor))
        elif article is None:
            self.notify("There is no article to mark.")
        elif self._own.is_wanted:
            self._keep_and(article, act)
        else:
            answered = partial(self._take_consent, article, act)
            self.post_message(Asked(Question("Keep it in the library? y/n", answered=answered, at_once="yn")))

    def _take_consent(self, article: Article, act: Act, answer: str) -> None:
        if answer == "y":
            self._own.is_wanted = True
            self._keep_and(article, act)

    def _keep_and(self, article: Article, act: Act) -> None:
        try:
            library = self._own.open()
        except CorpusError as error:
            self.notify(str(error), severity="error")
            return
        self._write(partial(kept_and, library, article, act))

    def action_next_unread(self) -> None:
        """Go to the next unread article."""
        if kept := self._stored_or_say():
            work = partial(self._seek_unread, kept, self._list.cursor)
            self.run_worker(work, thread=True, group="unread", exclusive=True)

    def action_read_above(self) -> None:
        """Mark the articles above the cursor read."""
        if kept := self._stored_or_say():
            self._write(partial(all_read, kept, range(self._list.cursor)))

    def action_read_all(self) -> None:
        """Mark all of the list read, after a question."""
        count = len(self._desk.list_pane.listing)
        if (kept := self._stored_or_say()) and count:
            answered = partial(self._read_whole, kept, range(count))
            question = f"Mark all {count:,} in this list read? y/n"
            self.post_message(Asked(Question(question, answered=answered, at_once="yn")))

    def on_text_pane_ended(self, message: TextPane.Ended) -> None:
        """Go on from the end of a text to the next unread one, or where none is stored to the next one."""
        message.stop()
        if stored(self._desk.list_pane.listing):
            self.action_next_unread()
        else:
            self._list.action_move(1)

    def _on_library_actions__found(self, message: _Found) -> None:
        message.stop()
        if message.kept is not stored(self._desk.list_pane.listing):
            return
        if message.index is None:
            self.notify("No other article here is unread.", markup=False)
        else:
            self._list.cursor = message.index

    def _seek_unread(self, kept: Stored, cursor: int) -> None:
        self.post_message(self._Found(kept, kept.next_unread(cursor)))

    def _read_whole(self, kept: Stored, indexes: range, answer: str) -> None:
        if answer == "y":
            self._write(partial(all_read, kept, indexes))

    def action_tag(self) -> None:
        """Ask for tags."""
        listing, cursor = self._desk.list_pane.listing, self._list.cursor
        if len(listing):
            present = " ".join(listing.row(cursor).tags)
            answered = partial(self._tag, stored(listing), cursor)
            self.post_message(Asked(Question("Tags", present, answered=answered)))

    def action_add(self) -> None:
        """Ask for a source to put in the library."""
        self.post_message(Asked(Question("Add a file, a folder or a link", answered=self._add)))

    def action_refresh_feeds(self) -> None:
        """Fetch what is new in the feeds."""
        if self._stored_or_say() is not None:
            self.run_worker(self._grow("Refreshing…", "feeds", "refresh"), group="grow")

    @property
    def _list(self) -> ArticleList:
        return self.query_one(ArticleList)

    def _stored_or_say(self) -> Stored | None:
        kept = stored(self._desk.list_pane.listing)
        if kept is None:
            self.notify(UNSTORED, markup=False)
        return kept

    def _read_if_in_text(self) -> None:
        if self._desk.reading.text.has_focus:
            self._read()

    def _read(self) -> None:
        listing, cursor = self._desk.list_pane.listing, self._list.cursor
        kept = stored(listing)
        if kept is not None and cursor < len(listing) and listing.row(cursor).unread:
            self._write(partial(kept.mark_read, cursor))

    def _tag(self, kept: Stored | None, index: int, text: str) -> None:
        tags = tags_in(text)
        if kept is None:
            self._act(lambda shelf, place: shelf.tag(place, tags))
        else:
            self._write(partial(kept.tag, index, tags))

    def _add(self, source: str) -> None:
        if source:
            self.run_worker(self._grow("Adding…", "add", source), group="grow")

    def _find_names_aside(self) -> None:
        if stored(self._desk.list_pane.listing) is not None:
            self.run_worker(find_missing_names(self._core.library_path), group="names", exclusive=True)

    def _write(self, act: Callable[[], str | None]) -> None:
        self.run_worker(self._write_in_turn(act), group="marks")

    async def _write_in_turn(self, act: Callable[[], str | None]) -> None:
        async with self._turn:
            try:
                said = await asyncio.to_thread(act)
            except CorpusError as error:
                said = str(error)
        self._list.repaint()
        self.query_one(ReadingState).renew()
        if said:
            self.notify(said, markup=False)

    async def _grow(self, meanwhile: str, *command: str) -> None:
        self.notify(meanwhile, markup=False)
        kept, news = stored(self._desk.list_pane.listing), ""
        try:
            newest = await asyncio.to_thread(kept.newest) if kept else 0
            said = await said_by_own_process(*command, "--library", str(self._core.library_path))
            news = news_of(await asyncio.to_thread(kept.watch_hits, newest)) if kept else ""
        except CorpusError as error:
            said = str(error)
        if stored(self._desk.list_pane.listing):
            self._desk.list_pane.renew()
        elif self._core.library_path.exists():
            self._desk.list_pane.replace(Shelf.of(self._own.open()))
        self.notify(said, markup=False)
        self._find_names_aside()
        if news:
            self.notify(news, markup=False)
            if how := self._core.settings.notify:
                self.run_worker(partial(tell, how, "nutgraf", news), thread=True, group="notice")


def news_of(hits: Sequence[tuple[str, int]]) -> str:
    """What to say of the watches that something is new for."""
    return " · ".join(f"{name}: {count:,} new" for name, count in hits)

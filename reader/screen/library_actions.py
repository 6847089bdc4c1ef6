"""What is done to the library from the screen: marks, new articles, feeds.

Marks are written in a thread, one after another, since another program may be writing. Adding and
refreshing are left to the program's own command line in a process of its own, as
`reader.screen.own_process` does.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.message import Message

from corpus.errors import CorpusError
from reader.screen.desk import Desk
from reader.screen.engines import Core
from reader.screen.own_process import said_aside
from reader.screen.reading_state import Recall
from reader.screen.stored import UNSTORED, Stored, stored, tags_in
from widgets.article_list import ArticleList
from widgets.prompt import Asked, Question
from widgets.text_pane import TextPane


class Keeping(Container):
    """The desk, whose articles may be those of a library."""

    DEFAULT_CSS = "Keeping { height: 1fr; }"
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
        self._turn = asyncio.Lock()

    def compose(self) -> ComposeResult:
        """The desk alone: keeping is not seen."""
        yield Recall(self._core, self._desk)

    def on_mount(self) -> None:
        """Know when an article is read."""
        self.watch(self._desk.reading, "article", self._read_if_in_text, init=False)

    def on_article_list_chosen(self) -> None:
        """An article that is opened is read."""
        self._read()

    def on_recall_marked(self, message: Recall.Marked) -> None:
        """Put a mark down in its turn."""
        message.stop()
        self._write(message.write)

    def action_mark(self, mark: str) -> None:
        """Mark the article, or take the last mark back."""
        kept, cursor = self._stored_or_say(), self._list.cursor
        if kept is None:
            return
        if mark == "undo":
            self._write(partial(_undone, kept))
        elif mark == "star":
            self._write(partial(kept.toggle_starred, cursor))
        else:
            self._write(partial(kept.toggle_unread, cursor))
            self._list.action_move(1)

    def action_next_unread(self) -> None:
        """Go to the next unread article."""
        if kept := self._stored_or_say():
            work = partial(self._seek_unread, kept, self._list.cursor)
            self.run_worker(work, thread=True, group="unread", exclusive=True)

    def action_read_above(self) -> None:
        """Mark the articles above the cursor read."""
        if kept := self._stored_or_say():
            self._write(partial(_all_read, kept, range(self._list.cursor)))

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

    def _on_keeping__found(self, message: _Found) -> None:
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
            self._write(partial(_all_read, kept, indexes))

    def action_tag(self) -> None:
        """Ask for tags."""
        kept, listing, cursor = self._stored_or_say(), self._desk.list_pane.listing, self._list.cursor
        if kept is not None and len(listing):
            present = " ".join(listing.row(cursor).tags)
            self.post_message(Asked(Question("Tags", present, answered=partial(self._tag, kept, cursor))))

    def action_add(self) -> None:
        """Ask for a source to put in the library."""
        if self._stored_or_say() is not None:
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

    def _tag(self, kept: Stored, index: int, text: str) -> None:
        self._write(partial(kept.tag, index, tags_in(text)))

    def _add(self, source: str) -> None:
        if source:
            self.run_worker(self._grow("Adding…", "add", source), group="grow")

    def _write(self, act: Callable[[], str | None]) -> None:
        self.run_worker(self._write_in_turn(act), group="marks")

    async def _write_in_turn(self, act: Callable[[], str | None]) -> None:
        async with self._turn:
            try:
                said = await asyncio.to_thread(act)
            except CorpusError as error:
                said = str(error)
        self._list.repaint()
        self.query_one(Recall).renew()
        if said:
            self.notify(said, markup=False)

    async def _grow(self, meanwhile: str, *command: str) -> None:
        self.notify(meanwhile, markup=False)
        try:
            said = await said_aside(*command, "--library", str(self._core.library_path))
        except CorpusError as error:
            said = str(error)
        self._desk.list_pane.renew()
        self.notify(said, markup=False)


def _all_read(kept: Stored, indexes: range) -> str:
    count = kept.mark_all_read(indexes)
    return f"{count:,} marked read; U takes it back." if count else "All of them were read already."


def _undone(kept: Stored) -> str:
    return kept.undo() or "There is no mark to take back."

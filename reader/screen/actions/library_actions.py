"""What is done to stored articles: marks, and keeping what is not stored yet.

Marks are written in a thread, one after another, since another program may be writing.
"""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual.binding import Binding, BindingType

from corpus.article import Article
from corpus.errors import CorpusError
from reader.screen.actions.reading_state import ReadingState
from reader.screen.actions.unread_actions import UnreadActions
from reader.screen.desk.desk import Desk
from reader.screen.engines.core import Core
from reader.screen.listings.own_library import ACTS, Act, kept_and, undone
from reader.screen.listings.stored import Stored, stored, stored_or_say, tags_in
from widgets.prompt import Asked, Question
from widgets.still_there import is_still_there


class LibraryActions(UnreadActions, ReadingState):
    """The desk, whose articles may be those of a library."""

    BINDING_GROUP_TITLE = "Library"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+f", "screen.search", "Search the library", show=False, id="search-library"),
        Binding("m", "mark('unread')", "Read or unread, and on", show=False, id="unread"),
        Binding("f", "mark('star')", "Star", show=False, id="star"),
        Binding("t", "tag", "Tags", show=False, id="tags"),
        Binding("U", "mark('undo')", "Undo the last mark", show=False, id="undo"),
    ]

    def __init__(self, core: Core, desk: Desk) -> None:
        super().__init__(core, desk)
        self._turn = asyncio.Lock()

    def on_mount(self) -> None:
        """Know when an article is read."""
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
            if kept := stored_or_say(self._desk.list_pane.listing, self):
                self._write(partial(undone, kept))
            return
        self._act(ACTS[mark])
        if mark == "unread" and stored(self._desk.list_pane.listing):
            self._list.action_move(1)

    def on_reading_state_unkept(self, message: ReadingState.Unkept) -> None:
        """Keep the article first."""
        message.stop()
        self._act(message.act)

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

    def action_tag(self) -> None:
        """Ask for tags."""
        listing, cursor = self._desk.list_pane.listing, self._list.cursor
        if len(listing):
            present = " ".join(listing.row(cursor).tags)
            answered = partial(self._tag, stored(listing), cursor)
            self.post_message(Asked(Question("Tags", present, answered=answered)))

    def _read_if_in_text(self) -> None:
        if self._desk.reading.text.has_focus:
            self._read()

    def _read(self) -> None:
        listing, cursor = self._desk.list_pane.listing, self._list.cursor
        kept = stored(listing)
        if kept is not None and cursor < len(listing) and listing.row(cursor).unread:
            self._write(partial(kept.marks.mark_read, cursor))

    def _tag(self, kept: Stored | None, index: int, text: str) -> None:
        tags = tags_in(text)
        if kept is None:
            self._act(lambda kept, place: kept.marks.tag(place, tags))
        else:
            self._write(partial(kept.marks.tag, index, tags))

    def _write(self, act: Callable[[], str | None]) -> None:
        self.run_worker(self._write_in_turn(act), group="marks")

    async def _write_in_turn(self, act: Callable[[], str | None]) -> None:
        async with self._turn:
            try:
                said = await asyncio.to_thread(act)
            except CorpusError as error:
                said = str(error)
        if not is_still_there(self):
            return
        self._list.repaint()
        self._desk.rail.renew_soon()
        self.count_unread()
        self.renew()
        if said:
            self._say(said)

"""Going from unread article to unread article, and marking many read at once."""

from contextlib import suppress
from functools import partial
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from corpus.errors import CorpusError
from reader.screen.actions.concern import Concern
from reader.screen.actions.reading_state import ReadingState
from reader.screen.desk.list_pane import ListPane
from reader.screen.listings.own_library import all_read
from reader.screen.listings.stored import Stored, stored, stored_or_say
from widgets.prompt import Asked, Question
from widgets.text_pane import TextPane


class UnreadActions(Concern):
    """The desk, in whose list articles may be unread."""

    BINDING_GROUP_TITLE = "Library"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("greater_than_sign", "next_unread", "Next unread", show=False, id="next-unread"),
        Binding("A", "read_above", "Everything above read", show=False, id="read-above"),
        Binding("R", "read_all", "All in this list read", show=False, id="read-all"),
    ]

    class _Counted(Message):
        def __init__(self, kept: Stored, count: int) -> None:
            super().__init__()
            self.kept = kept
            self.count = count

    class _Found(Message):
        def __init__(self, kept: Stored, index: int | None) -> None:
            super().__init__()
            self.kept = kept
            self.index = index

    def on_list_pane_listed(self, message: ListPane.Listed) -> None:
        """Count what is unread in another list."""
        message.stop()
        self.count_unread()

    def count_unread(self) -> None:
        """Count the unread articles of the list, in a thread."""
        if kept := stored(self._desk.list_pane.listing):
            work = partial(self._count_unread, kept)
            self.run_worker(work, thread=True, group="count unread", exclusive=True)

    def _count_unread(self, kept: Stored) -> None:
        # What is wrong with the library is said where it is listed.
        with suppress(CorpusError):
            self.post_message(self._Counted(kept, kept.marks.count_unread()))

    def _on_unread_actions__counted(self, message: _Counted) -> None:
        message.stop()
        if message.kept is stored(self._desk.list_pane.listing):
            self._desk.list_pane.unread = message.count

    def action_next_unread(self) -> None:
        """Go to the next unread article."""
        if kept := stored_or_say(self._desk.list_pane.listing, self):
            work = partial(self._seek_unread, kept, self._list.cursor)
            self.run_worker(work, thread=True, group="unread", exclusive=True)

    def action_read_above(self) -> None:
        """Mark the articles above the cursor read."""
        if kept := stored_or_say(self._desk.list_pane.listing, self):
            self._mark_all(kept, range(self._list.cursor))

    def action_read_all(self) -> None:
        """Mark all of the list read, after a question."""
        count = len(self._desk.list_pane.listing)
        if (kept := stored_or_say(self._desk.list_pane.listing, self)) and count:
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

    def _on_unread_actions__found(self, message: _Found) -> None:
        message.stop()
        if message.kept is not stored(self._desk.list_pane.listing):
            return
        if message.index is None:
            self._say("No other article here is unread.")
        else:
            self._list.cursor = message.index

    def _seek_unread(self, kept: Stored, cursor: int) -> None:
        self.post_message(self._Found(kept, kept.marks.next_unread(cursor)))

    def _read_whole(self, kept: Stored, indexes: range, answer: str) -> None:
        if answer == "y":
            self._mark_all(kept, indexes)

    def _mark_all(self, kept: Stored, indexes: range) -> None:
        self.post_message(ReadingState.Marked(partial(all_read, kept, indexes)))

"""Going to the places of the library in the rail, and changing them."""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual.binding import Binding, BindingType

from corpus.errors import CorpusError
from reader.screen.actions.concern import Concern
from reader.screen.desk.rail import Rail
from reader.screen.listings.stored import Stored, stored, stored_or_say
from widgets.prompt import Asked, Question
from widgets.still_there import is_still_there


class PlaceActions(Concern):
    """The desk, whose list shows a place of the library."""

    BINDING_GROUP_TITLE = "Library"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("backslash", "places", "Places: unread, tags, feeds …", show=False, id="places"),
    ]

    def on_mount(self) -> None:
        """Let the rail follow the list."""
        self.watch(self._desk.list_pane, "words", self._desk.rail.show_place, init=False)

    async def action_places(self) -> None:
        """Show the places of the library, or hide them."""
        if stored_or_say(self._desk.list_pane.listing, self):
            await self.screen.run_action("show_rail")

    def on_rail_went(self, message: Rail.Went) -> None:
        """List the articles of a place."""
        message.stop()
        self._desk.list_pane.words = message.query
        if message.is_chosen:
            if message.query and (kept := stored(self._desk.list_pane.listing)):
                self.run_worker(self._change(partial(_visit, query=message.query), kept), group="places")
            self._list.focus()

    def on_rail_save_wanted(self, message: Rail.SaveWanted) -> None:
        """Ask for the name of a query, and keep it."""
        message.stop()
        if stored_or_say(self._desk.list_pane.listing, self):
            answered = partial(self._save, message.words)
            self.post_message(Asked(Question(f"Save “{message.words}” as", answered=answered)))

    def _save(self, words: str, name: str) -> None:
        if name:
            self.post_message(Rail.Changed(partial(_keep, name=name, words=words)))

    def on_rail_changed(self, message: Rail.Changed) -> None:
        """Change a place."""
        message.stop()
        if kept := stored_or_say(self._desk.list_pane.listing, self):
            self.run_worker(self._change(message.write, kept), group="places")

    async def _change(self, write: Callable[[Stored], str], kept: Stored) -> None:
        try:
            said = await asyncio.to_thread(write, kept)
        except CorpusError as error:
            said = str(error)
        if not is_still_there(self):
            return
        self._desk.rail.renew()
        self._list.repaint()
        if said:
            self._say(said)


def _keep(kept: Stored, name: str, words: str) -> str:
    kept.library.save(name, words)
    return f"Saved as “{name}”; it is among the places."


def _visit(kept: Stored, query: str) -> str:
    kept.library.visit(query)
    return ""

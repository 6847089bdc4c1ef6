"""What is done with a name of the article: its card, its company, and watching it."""

from functools import partial
from typing import ClassVar

from textual.binding import Binding, BindingType

from corpus.article import Entity
from corpus.errors import CorpusError
from reader.screen.actions.concern import Concern
from reader.screen.listings.stored import Stored, stored, stored_or_say
from widgets.article_text import ArticleText
from widgets.entity_panel import EntityPanel
from widgets.prompt import Asked, Question


class NameActions(Concern):
    """The desk, with what can be done with the names of its article."""

    BINDING_GROUP_TITLE = "With the article"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("C", "company", "A name and its company, from name to name", show=False, id="company"),
        Binding("w", "watch", "Watch this name, or this query", show=False, id="watch"),
    ]

    def action_company(self) -> None:
        """Follow the name under the panel's cursor, else the one that the text is at, else the first one."""
        name = self._desk.reading.names.at_hand
        if not name:
            self._say("No name is known here yet.")
        elif kept := stored_or_say(self._desk.list_pane.listing, self):
            from reader.screen.views.name_screen import NameScreen

            self.app.push_screen(NameScreen(name, kept.library.follow), self._go_to_place)

    def on_article_text_name_opened(self, message: ArticleText.NameOpened) -> None:
        """Show the card of a name."""
        message.stop()
        kept, entity = stored(self._desk.list_pane.listing), message.entity

        def step(direction: int) -> tuple[int, int]:
            """Go to another mention of the name."""
            return self._desk.reading.names.step(entity.label, entity.name, direction)

        from reader.screen.views.name_card import CardSubject, NameCard

        card = NameCard(CardSubject(entity.label, entity.name), step, kept.library.follow if kept else None)
        self.app.push_screen(card, partial(self._act_on_name, entity))

    def _act_on_name(self, entity: Entity, what: str | None) -> None:
        if what == "articles":
            self.post_message(EntityPanel.NameWanted(entity.label, entity.name))
        elif what and (kept := stored_or_say(self._desk.list_pane.listing, self)):
            if what == "watch":
                self._watch(kept, kept.library.naming(entity.name), entity.name)
            else:
                from reader.screen.views.name_screen import NameScreen

                self.app.push_screen(NameScreen(entity.name, kept.library.follow), self._go_to_place)

    def action_watch(self) -> None:
        """Keep the name that one is at, or the list's query, under a name, and watch it."""
        words, kept = self._desk.list_pane.narrowed_by, stored_or_say(self._desk.list_pane.listing, self)
        name = "" if self._list.has_focus else self._desk.reading.names.here
        if kept and name:
            answered = partial(self._watch, kept, kept.library.naming(name))
            self.post_message(Asked(Question("Watch this name as", name, answered=answered)))
        elif kept and words:
            answered = partial(self._watch, kept, words)
            self.post_message(Asked(Question("Watch this query as", words, answered=answered)))
        elif kept:
            self._say("Go to a name with n, or filter the list: w watches either.")

    def _watch(self, kept: Stored, words: str, name: str) -> None:
        if name:
            self.run_worker(partial(self._keep_query, kept, words, name), thread=True, group="watch")

    def _keep_query(self, kept: Stored, words: str, name: str) -> None:
        try:
            kept.library.watch(name, words)
            said = f"Watched as “{name}”; it is among the places."
        except CorpusError as error:
            said = str(error)
        self.app.call_from_thread(self._say, said)

"""What is done with the article on the desk: comparing, copying, the ways out of the program.

Its marks are in `library_actions`, the panes in `reading_screen`.
"""

from functools import partial
from typing import ClassVar

from textual.binding import Binding, BindingType

from corpus.article import Article, Entity, Span
from corpus.summarize.methods import METHODS
from reader.screen.actions.concern import Concern
from reader.screen.output.external import summary_text
from widgets.overlay import shown_entities
from widgets.summary_pane import SummaryPane


class ArticleActions(Concern):
    """The desk, with what can be done with its article."""

    BINDING_GROUP_TITLE = "With the article"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("S", "choose_method", "Choose the method from a menu", show=False, id="methods"),
        Binding("c", "compare", "Compare methods", show=False, id="compare"),
        Binding("D", "digest", "Digest of the list as it stands", show=False, id="digest"),
        Binding("y", "copy('summary')", "Copy the summary, or its sentence", show=False, id="copy"),
        Binding("M", "copy_as", "Copy the summary as Markdown, JSON …", show=False, id="copy-as"),
        Binding("Y", "copy('link')", "Copy the link", show=False, id="copy-link"),
    ]

    def action_choose_method(self) -> None:
        """Show the menu of methods."""
        from reader.screen.dialogs.method_menu import MethodMenu

        self.app.push_screen(MethodMenu(METHODS.values(), self._desk.reading.method), self._take_method)

    def action_compare(self) -> None:
        """Show the present summary beside other methods'."""
        reading = self._desk.reading
        if reading.article and reading.summary:
            from reader.screen.views.compare_screen import CompareScreen

            methods = tuple(METHODS)
            names = partial(self._painted_names, reading.article)
            screen = CompareScreen(self._core, reading.article, reading.summary, methods, names, reading)
            self.app.push_screen(screen, self._go_to)
        else:
            self._say("There is no summary yet.")

    def _painted_names(self, article: Article) -> tuple[Entity, ...]:
        """The names of an article as far as they are known and painted."""
        reading = self._desk.reading
        if reading.article is not article or not reading.paints_entities:
            return ()
        return shown_entities(reading.entities, reading.hidden)

    def action_digest(self) -> None:
        """Summarise the list as it stands."""
        listing = self._desk.list_pane.listing
        if len(listing):
            from reader.screen.views.digest_screen import DigestScreen

            self.app.push_screen(DigestScreen(self._core, listing, self._desk.reading.method), self._open_at)

    def action_copy(self, what: str) -> None:
        """Put the summary, its sentence under the cursor, or the link on the clipboard."""
        text, said = self._copied(what)
        if text:
            self.app.copy_to_clipboard(text)
        self._say(said)

    def action_copy_as(self) -> None:
        """Ask for the form in which the summary goes to the clipboard."""
        if self._desk.reading.article and self._desk.reading.summary:
            from reader.screen.dialogs.copy_menu import CopyMenu

            self.app.push_screen(CopyMenu(), self._copy_as)
        else:
            self._say("There is no summary yet.")

    def _copy_as(self, form: str | None) -> None:
        reading = self._desk.reading
        if form and reading.article and reading.summary:
            from reader.screen.output.written_answers import written_summary

            self.app.copy_to_clipboard(written_summary(reading.article, reading.summary, form))
            self._say(f"Copied the summary as {form}.")

    def _take_method(self, method: str | None) -> None:
        if method:
            self._desk.reading.method = method

    def _go_to(self, place: Span | None) -> None:
        if place:
            self._desk.reading.text.go_to(place)

    def _open_at(self, place: tuple[int, Span] | None) -> None:
        if place:
            self._desk.open_at(*place)

    def _copied(self, what: str) -> tuple[str, str]:
        """What goes to the clipboard, and what is said of it."""
        reading, pane = self._desk.reading, self.query_one(SummaryPane)
        if what == "link":
            url = reading.article.url if reading.article else None
            return url or "", "Copied the link." if url else "This article has no link."
        if reading.article and (selected := reading.text.selected):
            reading.text.end_picking()
            return selected.of(reading.article.text), "Copied what is selected."
        if pane.has_focus_within and pane.sentence_text:
            return pane.sentence_text, "Copied the sentence."
        if reading.article and reading.summary:
            return summary_text(reading.article, reading.summary), "Copied the summary."
        return "", "There is no summary yet."

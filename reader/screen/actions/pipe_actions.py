"""Giving the article to a command, whose answer may take the place of the text until `escape`."""

from functools import partial
from typing import ClassVar, NamedTuple

from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.message import Message

from corpus.article import Article
from corpus.normalize import one_line
from corpus.value_types import replace
from reader.screen.actions.concern import Concern
from reader.screen.desk.desk import Desk, DeskPlace
from reader.screen.engines.core import Core
from reader.screen.output.external import output_of, whole_text
from widgets.prompt import Asked, Question

_SILENT = "The command said nothing."
_LONGEST_COMMAND = 60


class _Replaced(NamedTuple):
    """What was on the desk before an answer took its place."""

    place: DeskPlace | None
    article: Article
    top: int
    answer: Article


class PipeActions(Concern):
    """The desk, whose article can be piped to commands."""

    BINDING_GROUP_TITLE = "With the article"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("vertical_line", "pipe", "Pipe the article to a command", show=False, id="pipe"),
        Binding("escape", "bring_back", show=False),
    ]

    class _Said(Message):
        def __init__(self, article: Article, command: str, text: str) -> None:
            super().__init__()
            self.article = article
            self.command = command
            self.text = text

    def __init__(self, core: Core, desk: Desk) -> None:
        super().__init__(core, desk)
        self._last_command = ""
        self._replaced: _Replaced | None = None

    def action_pipe(self) -> None:
        """Ask for a command to give the article to; the last one stands there until another is typed."""
        if article := self._desk.reading.article:
            answered = partial(self._start, article)
            question = Question("Pipe to", self._last_command, answered=answered, is_replaced=True)
            self.post_message(Asked(question))

    def action_bring_back(self) -> None:
        """Bring the text back that an answer stands in the place of; else the key is somebody else's."""
        reading, before = self._desk.reading, self._replaced
        if before is None or reading.article is not before.answer or reading.text.selected:
            raise SkipAction
        self._replaced = None
        self._desk.place, reading.article = before.place, before.article
        self.call_after_refresh(reading.text.show_from, before.top)

    def _start(self, article: Article, command: str) -> None:
        if command:
            self._last_command = command
            self.run_worker(partial(self._run, article, command), thread=True, group="pipe")

    def _run(self, article: Article, command: str) -> None:
        self.post_message(self._Said(article, command, output_of(command, whole_text(article))))

    def _on_pipe_actions__said(self, message: _Said) -> None:
        message.stop()
        from reader.screen.dialogs.output_screen import OutputScreen

        screen = OutputScreen(message.command, message.text or _SILENT)
        self.app.push_screen(screen, partial(self._take, message) if message.text else None)

    def _take(self, said: _Said, wanted: bool | None) -> None:
        """Show the answer in the place of the text, if that is wanted and the article is still there."""
        reading = self._desk.reading
        if not wanted or reading.article is not said.article:
            return
        command = one_line(said.command)[:_LONGEST_COMMAND]
        named = f"esc leaves this answer of {command}"
        answer = replace(said.article, text=said.text, elements=(), times=(), date=None, author=None)
        answer = replace(answer, tags=(), publisher=named)
        self._replaced = _Replaced(self._desk.place, said.article, reading.text.view.top, answer)
        # What the library knows is of the article, not of what a command makes of it.
        self._desk.place = None
        reading.article = answer

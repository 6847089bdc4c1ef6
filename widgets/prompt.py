"""The line in which a reader types: words to find, words to filter by, a command.

One prompt serves them all; what it was opened for comes back with every message.
"""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label


class Prompt(Horizontal):
    """A question and an answer in one line; hidden until it is asked."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "cancel", "Close", id="close-prompt")]
    DEFAULT_CSS = """
    Prompt { display: none; height: 1; background: $panel; padding: 0 1; }
    Prompt.-open { display: block; }
    Prompt > Label { color: $text-primary; text-style: bold; margin: 0 1 0 0; }
    Prompt > Input, Prompt > Input:focus {
        width: 1fr; height: 1; border: none; padding: 0; background: $panel;
    }
    """

    class Edited(Message):
        """The answer has changed."""

        def __init__(self, purpose: str, text: str) -> None:
            super().__init__()
            self.purpose = purpose
            self.text = text

    class Answered(Edited):
        """The answer is final; the prompt has closed."""

    class Cancelled(Edited):
        """There is no answer; the prompt has closed."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._purpose = ""

    def compose(self) -> ComposeResult:
        """The question before the answer."""
        yield Label("", markup=False)
        yield Input(select_on_focus=False)

    def on_mount(self) -> None:
        """A still cursor: a blinking one keeps the machine awake."""
        self.query_one(Input).cursor_blink = False

    def ask(self, purpose: str, question: str, text: str = "") -> None:
        """Open the prompt with a question and a first answer."""
        self._purpose = purpose
        self.query_one(Label).update(question)
        answer = self.query_one(Input)
        with answer.prevent(Input.Changed):
            answer.value = text
        answer.cursor_position = len(text)
        self.add_class("-open")
        answer.focus()

    def action_cancel(self) -> None:
        """Close without an answer."""
        self.remove_class("-open")
        self.post_message(self.Cancelled(self._purpose, ""))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Pass on what has been typed so far."""
        event.stop()
        if self.has_class("-open"):
            self.post_message(self.Edited(self._purpose, event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Close with the answer."""
        event.stop()
        self.remove_class("-open")
        self.post_message(self.Answered(self._purpose, event.value))

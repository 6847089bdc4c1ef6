"""The line in which a reader types: words to find, words to filter by, tags, a command.

One prompt serves them all: whoever has a question posts `Asked`, and the screen puts it to the
reader. It lies over the foot of the screen, so that nothing moves when it comes or goes.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widget import Widget

from corpus.value_types import Value
from widgets.relayout_boundary import RelayoutBoundary

if TYPE_CHECKING:
    from textual.widgets import Input, Label


class Question(Value):
    """What a reader is asked, and who hears the answer."""

    label: str
    answer: str = ""
    """What stands there to begin with."""
    edited: Callable[[str], object] | None = None
    """Called with every change, and with an empty answer when there is none."""
    answered: Callable[[str], object] | None = None
    """Called once, with the final answer."""
    saved: Callable[[str], object] | None = None
    """Called, where the reader wants that, with an answer to be kept under a name."""
    cancelled: Callable[[], object] | None = None
    """Called where the reader leaves without an answer."""
    at_once: str = ""
    """Letters of which the first that is typed is the answer."""
    is_replaced: bool = False
    """Whether what is typed first takes the place of what stands there."""
    completed: Callable[[str], str] | None = None
    """Called for more of an answer that is half typed."""


class Asked(Message):
    """Someone has a question."""

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question


class Prompt(Horizontal, RelayoutBoundary):
    """A question and an answer in one line; hidden until it is asked."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Close", id="close-prompt"),
        Binding("tab,shift+tab", "complete", "Complete the path", show=False, id="complete"),
        Binding("ctrl+s", "save", "Save the query under a name", show=False, id="save-query"),
    ]
    DEFAULT_CSS = """
    Prompt { display: none; layer: message; dock: bottom; height: 1; background: $panel; padding: 0 1; }
    Prompt.-open { display: block; }
    Prompt > Label { color: $text-primary; text-style: bold; margin: 0 1 0 0; }
    Prompt > Input, Prompt > Input:focus {
        width: 1fr; height: 1; border: none; padding: 0; background: $panel;
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._question: Question | None = None
        self._asked_from: Widget | None = None
        self._line: tuple[Label, Input] | None = None

    def ask(self, question: Question, *, then: Widget | None = None) -> None:
        """Open for a question; afterwards the focus comes back to where it is now, or goes to `then`."""
        self._question, self._asked_from = question, then or self.screen.focused
        label, answer = self._fields()
        label.update(question.label)
        with answer.prevent(type(answer).Changed):
            answer.value = question.answer
        if question.is_replaced:
            answer.select_all()
        else:
            answer.cursor_position = len(question.answer)
        self.add_class("-open")
        self.screen.set_focus(answer)

    def _fields(self) -> "tuple[Label, Input]":
        """The question and the answer; they are made when the first is asked."""
        if self._line is None:
            from textual.widgets import Input, Label

            self._line = Label("", markup=False), Input(select_on_focus=False)
            # A blinking cursor keeps the machine awake.
            self._line[1].cursor_blink = False
            self.mount(*self._line)
        return self._line

    def action_cancel(self) -> None:
        """Close without an answer."""
        if self._question and self._question.edited:
            self._question.edited("")
        if self._question and self._question.cancelled:
            self._question.cancelled()
        self._close()

    def action_complete(self) -> None:
        """Go on with what is half typed, where the question knows how; the focus stays in any case."""
        answer = self._fields()[1]
        if self._question and self._question.completed:
            answer.value = self._question.completed(answer.value)
            answer.cursor_position = len(answer.value)

    def action_save(self) -> None:
        """Close with an answer that is to be kept under a name."""
        question, answer = self._question, self._fields()[1].value.strip()
        if question and question.saved and answer:
            self._answer(answer)
            question.saved(answer)

    def on_input_changed(self, event: "Input.Changed") -> None:
        """Pass on what has been typed so far."""
        event.stop()
        question = self._question
        if question and question.edited:
            question.edited(event.value.strip())
        if question and question.at_once and event.value:
            self._answer_at_once(question.at_once, event.value)

    def on_input_submitted(self, event: "Input.Submitted") -> None:
        """Close with the answer; a question that wants a letter has none then."""
        event.stop()
        if self._question and self._question.at_once:
            self.action_cancel()
        else:
            self._answer(event.value.strip())

    def _answer_at_once(self, letters: str, typed: str) -> None:
        """Answer with the first letter that is an answer; what is none does not stay."""
        answer = next((letter for letter in typed.lower() if letter in letters), "")
        if answer:
            self._answer(answer)
        else:
            self._fields()[1].value = ""

    def _answer(self, answer: str) -> None:
        # An answer may ask the next question.
        question = self._question
        self._close()
        if question and question.answered:
            question.answered(answer)

    def _close(self) -> None:
        self._question = None
        self.remove_class("-open")
        if self._asked_from:
            self.screen.set_focus(self._asked_from)

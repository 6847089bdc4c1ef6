"""What all dialogs have in common: a titled frame over the desk that `escape` and `q` close."""

from typing import ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

DialogAnswer = TypeVar("DialogAnswer")


class Dialog(ModalScreen[DialogAnswer], Generic[DialogAnswer]):
    """A frame in the middle of the screen; closing it without an answer answers nothing."""

    DEFAULT_CSS = """
    Dialog { align: center middle; }
    Dialog > .frame {
        width: 90%; max-width: 88; height: 90%; max-height: 40;
        padding: 0 2; background: $background; border: round $primary-muted;
    }
    Dialog > .frame > PaneTitle { margin: 0 0 1 0; color: $text-primary; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,h,backspace", "close", "Close", show=False, id="close")
    ]

    def action_close(self) -> None:
        """Close without an answer."""
        self.answer(None)

    def answer(self, answer: DialogAnswer | None) -> None:
        """Close with an answer, once: a second key of the same read of the terminal comes too late."""
        if self.is_current:
            self.dismiss(answer)

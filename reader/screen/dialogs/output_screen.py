"""A text of its own over the desk: what a command said, or what could not be read."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from corpus.article import Article
from reader.screen.dialogs.dialog import Dialog
from widgets.pane_title import PaneTitle
from widgets.text_pane import TextPane


class TextScreen(Dialog[bool]):
    """A text to read."""

    REMARK: ClassVar[str] = "esc closes"

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        """The text under its title."""
        with Vertical(classes="frame"):
            yield PaneTitle(self._title, self.REMARK)
            yield TextPane(Article(self._text))


class OutputScreen(TextScreen):
    """What a command said; the answer is whether it is to take the place of the article."""

    REMARK = "enter puts it in the place of the text · esc closes"
    BINDING_GROUP_TITLE = "With the article"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "take", "In the place of the text", show=False, id="take-output"),
    ]

    def action_take(self) -> None:
        """Answer that it is to take the place of the article."""
        self.answer(True)

"""A text of its own over the desk: what a command said."""

from textual.app import ComposeResult
from textual.containers import Vertical

from corpus.article import Article
from reader.screen.dialog import Dialog
from widgets.pane_title import PaneTitle
from widgets.text_pane import TextPane


class OutputScreen(Dialog[None]):
    """A text to read and close."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        """The text under its title."""
        with Vertical(classes="frame"):
            yield PaneTitle(self._title, "esc closes")
            yield TextPane(Article(self._text))

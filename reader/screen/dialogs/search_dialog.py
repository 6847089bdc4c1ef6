"""A dialog with a line to type in, above what the words find."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input

from reader.screen.dialogs.dialog import Dialog, DialogAnswer
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages


class SearchDialog(Dialog[DialogAnswer]):
    """Passages that typing narrows; `enter` chooses one while the words have the focus."""

    DEFAULT_CSS = """
    SearchDialog Input, SearchDialog Input:focus {
        border: none; height: 1; padding: 0 1; margin: 0 0 1 0; background: $surface;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "scroll(1)", show=False),
        Binding("up", "scroll(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
    ]
    heading: ClassVar[str] = ""
    """What stands above the words."""

    def compose(self) -> ComposeResult:
        """Words to look for above what they find."""
        with Vertical(classes="frame"):
            yield PaneTitle(self.heading, "type to search · enter does it · esc closes")
            yield Input(placeholder="What do you want to do?")
            yield Passages(self.found(""), spacing=0)

    def on_mount(self) -> None:
        """A still cursor: a blinking one keeps the machine awake."""
        self.query_one(Input).cursor_blink = False

    def found(self, words: str) -> tuple[Passage, ...]:
        """What the words find; all of it where there are none."""
        raise NotImplementedError

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what the words are about, the first of it under the cursor."""
        passages = self.query_one(Passages)
        passages.passages = self.found(event.value)
        passages.cursor = 0

    def on_input_submitted(self) -> None:
        """Choose what is under the cursor."""
        self.query_one(Passages).action_choose()

    def action_scroll(self, steps: int) -> None:
        """Move in the list while the words have the focus."""
        self.query_one(Passages).action_move(steps)

    def action_page(self, pages: int) -> None:
        """Move by a page while the words have the focus."""
        self.query_one(Passages).action_move_by_pages(pages)

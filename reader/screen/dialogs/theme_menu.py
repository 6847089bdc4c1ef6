"""The themes, of which the one under the cursor is tried on."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import Vertical

from reader.screen.dialogs.dialog import Dialog
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages


class ThemeMenu(Dialog[str]):
    """The names of themes; closing without a choice leaves the one that was there."""

    def __init__(self, names: Iterable[str], present: str) -> None:
        super().__init__()
        self._names = tuple(names)
        self._present = present

    def compose(self) -> ComposeResult:
        """The names below each other."""
        with Vertical(classes="frame"):
            yield PaneTitle("Themes", "enter keeps it · esc leaves all as it was")
            yield Passages(tuple(Passage(name) for name in self._names), spacing=0)

    def on_mount(self) -> None:
        """Begin at the present one."""
        if self._present in self._names:
            self.query_one(Passages).cursor = self._names.index(self._present)

    def on_passages_highlighted(self, message: Passages.Highlighted) -> None:
        """Try the theme on."""
        self.app.theme = self._names[message.index]

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Keep the theme."""
        self.answer(self._names[message.index])

    def action_close(self) -> None:
        """Put the theme back that was there."""
        self.app.theme = self._present
        super().action_close()

"""The menu of the forms in which a summary is copied."""

from textual.app import ComposeResult
from textual.containers import Vertical

from reader.screen.dialogs.dialog import Dialog
from reader.screen.output.written_answers import FORMS
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages


class CopyMenu(Dialog[str]):
    """The forms, one of which is chosen; the answer is its name."""

    def compose(self) -> ComposeResult:
        """The forms, each with what it is."""
        with Vertical(classes="frame"):
            yield PaneTitle("Copy the summary as", "enter copies")
            yield Passages(tuple(Passage(form.name, note=form.explanation) for form in FORMS))

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Answer with the chosen form."""
        self.answer(FORMS[message.index].name)

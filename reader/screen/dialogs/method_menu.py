"""The menu that explains how each method chooses its sentences."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import Vertical

from corpus.summarize.methods import Method
from reader.screen.dialogs.dialog import Dialog
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages


class MethodMenu(Dialog[str]):
    """All methods, one of which is chosen; the answer is its name."""

    def __init__(self, methods: Iterable[Method], present: str) -> None:
        super().__init__()
        self._methods = tuple(methods)
        self._present = present

    def compose(self) -> ComposeResult:
        """The methods, each with what it does and who described it."""
        with Vertical(classes="frame"):
            yield PaneTitle("How sentences are chosen", "enter chooses")
            yield Passages(tuple(_passage(method, self._present) for method in self._methods))

    def on_mount(self) -> None:
        """Begin at the present method."""
        names = [method.name for method in self._methods]
        if self._present in names:
            self.query_one(Passages).cursor = names.index(self._present)

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Answer with the chosen method."""
        self.answer(self._methods[message.index].name)


def _passage(method: Method, present: str) -> Passage:
    explained = f"{method.description}\n{method.paper}" if method.paper else method.description
    return Passage(method.name, mark="●" if method.name == present else " ", note=explained)

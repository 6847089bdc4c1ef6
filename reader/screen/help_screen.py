"""Every key and what it does, narrowed by typing."""

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input

from reader.screen.dialog import Dialog
from reader.screen.key_table import KeyCommand
from widgets.pane_title import PaneTitle
from widgets.passage_rows import Passage
from widgets.passages import Passages


class HelpScreen(Dialog[None]):
    """The keys, under what they are for."""

    DEFAULT_CSS = """
    HelpScreen Input, HelpScreen Input:focus {
        border: none; height: 1; padding: 0 1; margin: 0 0 1 0; background: $surface;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark,f1", "close", "Close", show=False, id="help"),
        Binding("down", "scroll(1)", show=False),
        Binding("up", "scroll(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
    ]

    def __init__(self, commands: Iterable[KeyCommand]) -> None:
        super().__init__()
        self._commands = tuple(commands)

    def compose(self) -> ComposeResult:
        """Words to look for above the keys."""
        with Vertical(classes="frame"):
            yield PaneTitle("Keys", "type to search · esc closes")
            yield Input(placeholder="What do you want to do?")
            yield Passages(passages_of(self._commands, ""), spacing=0)

    def on_mount(self) -> None:
        """A still cursor: a blinking one keeps the machine awake."""
        self.query_one(Input).cursor_blink = False

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show the keys that the words are about."""
        self.query_one(Passages).passages = passages_of(self._commands, event.value)

    def action_scroll(self, steps: int) -> None:
        """Move in the list while the words have the focus."""
        self.query_one(Passages).action_move(steps)

    def action_page(self, pages: int) -> None:
        """Move by a page while the words have the focus."""
        self.query_one(Passages).action_move_by_pages(pages)


def passages_of(commands: Iterable[KeyCommand], words: str) -> tuple[Passage, ...]:
    """The commands in whose description, group or keys every word stands, each group under its name."""
    wanted = words.casefold().split()
    passages, group = [], ""
    for command in commands:
        hay = " ".join((command.description, command.group, *command.keys)).casefold()
        if all(word in hay for word in wanted):
            head = command.group if command.group != group else ""
            passages.append(Passage(command.description, mark=" ".join(command.keys), head=head))
            group = command.group
    return tuple(passages)

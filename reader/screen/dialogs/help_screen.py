"""Every key and what it does, narrowed by typing; the chosen one is pressed."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual.binding import Binding, BindingType

from reader.screen.dialogs.key_table import KeyCommand
from reader.screen.dialogs.search_dialog import SearchDialog
from widgets.passage_rows import Passage
from widgets.passages import Passages


class HelpScreen(SearchDialog[KeyCommand]):
    """The keys, under what they are for; the answer is what is to be done."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("question_mark,f1", "close", "Close", show=False, id="help"),
    ]
    heading = "Keys"

    def __init__(self, commands: Iterable[KeyCommand]) -> None:
        super().__init__()
        self._commands = tuple(commands)
        self._found = self._commands

    def found(self, words: str) -> tuple[Passage, ...]:
        """The keys that the words are about."""
        self._found = tuple(commands_about(self._commands, words))
        return passages_of(self._found)

    def on_passages_chosen(self, message: Passages.Chosen) -> None:
        """Answer with what the key does."""
        command = self._found[message.index]
        if command.action:
            self.answer(command)


def commands_about(commands: Iterable[KeyCommand], words: str) -> Iterator[KeyCommand]:
    """The commands in whose description, group or keys every word stands."""
    wanted = words.casefold().split()
    for command in commands:
        hay = " ".join((command.description, command.group, *command.keys)).casefold()
        if all(word in hay for word in wanted):
            yield command


def passages_of(commands: Iterable[KeyCommand]) -> tuple[Passage, ...]:
    """The commands as they are listed, each group under its name."""
    passages, group = [], ""
    for command in commands:
        head = command.group if command.group != group else ""
        passages.append(Passage(command.description, mark=" ".join(command.keys), head=head))
        group = command.group
    return tuple(passages)

"""The application: themes, keys and the screen that everything happens on."""

from collections.abc import Callable
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.command import Provider

from corpus.listing import Listing
from corpus.summarize.methods import METHODS
from reader.screen.desk import Desk
from reader.screen.engines import Core
from reader.screen.help_screen import HelpScreen
from reader.screen.key_table import commands_on
from reader.screen.palette import ReaderCommands
from reader.screen.reading_screen import ReadingScreen
from reader.screen.themes import DARK, THEMES


class ReaderApp(App[None]):
    """nutgraf on a terminal."""

    TITLE = "nutgraf"
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {ReaderCommands}
    CSS_PATH = "reader.tcss"
    BINDING_GROUP_TITLE = "Program"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+t", "change_theme", "Theme", show=False, id="theme"),
        Binding("question_mark,f1", "help", "Help", id="help"),
        Binding("colon", "command_palette", "Palette", show=False, id="palette"),
    ]

    def __init__(self, core: Core, listing: Listing) -> None:
        super().__init__()
        self._core = core
        self._listing = listing
        for theme in THEMES:
            self.register_theme(theme)
        wanted = core.settings.theme
        self.theme = wanted if wanted in self.available_themes else DARK
        self.set_keymap(core.settings.keys)

    def get_default_screen(self) -> ReadingScreen:
        """The desk with the articles on it."""
        settings = self._core.settings
        desk = Desk(
            self._core,
            self._listing,
            methods=tuple(METHODS),
            method=settings.method,
            length=settings.sentences,
        )
        return ReadingScreen(self._core, desk)

    def action_help(self) -> None:
        """Show every key."""
        nodes = (self, self.screen, *self.screen.walk_children())
        self.push_screen(HelpScreen(commands_on(nodes, self._core.settings.keys)))

"""What an application offers on every screen: help, the palette, the themes, and what could not be read."""

from functools import partial
from typing import TYPE_CHECKING

from corpus.errors import SourceError
from reader.screen.actions.library_growth import LibraryGrowth
from reader.screen.desk.desk import Desk
from reader.screen.engines.core import Core
from reader.screen.keys.one_by_one import OneKeyAtATime
from reader.screen.listings.arrivals import Arrivals
from reader.screen.look.themes import in_menu
from reader.screen.look.true_colors import TrueColorApp
from reader.screen.navigation import go_to_article
from reader.screen.reading_screen import ReadingScreen

if TYPE_CHECKING:
    from reader.screen.dialogs.key_table import KeyCommand
    from reader.screen.dialogs.palette import PaletteEntry


class MenuApp(OneKeyAtATime, TrueColorApp):
    """An application with menus."""

    _core: Core
    _arrivals: Arrivals | None
    _unread: tuple[str, ...] = ()
    """What was last to be brought in and could not be read, a line each."""

    def action_help(self) -> None:
        """Show every key, and do what the chosen one does."""
        from reader.screen.dialogs.help_screen import HelpScreen
        from reader.screen.dialogs.key_table import commands_of_screen

        self.push_screen(HelpScreen(commands_of_screen(self.screen, self._core.settings.keys)), self._press)

    def action_command_palette(self) -> None:
        """Show all that can be done, and find articles."""
        from reader.screen.dialogs.key_table import commands_of_screen
        from reader.screen.dialogs.palette import PaletteScreen, entries_of, finder_in

        if isinstance(self.screen, ReadingScreen):
            desk = self.screen.query_one(Desk)
            entries = entries_of(desk, commands_of_screen(self.screen, self._core.settings.keys))
            find = finder_in(desk.list_pane.listing)
            self.push_screen(PaletteScreen(entries, find, partial(go_to_article, desk)), self._do)

    def action_change_theme(self) -> None:
        """Choose among the themes."""
        from reader.screen.dialogs.theme_menu import ThemeMenu

        if not isinstance(self.screen, ThemeMenu):
            self.push_screen(ThemeMenu(in_menu(self.available_themes), self.theme))

    def action_failures(self) -> None:
        """List what could not be read, and why."""
        from reader.screen.dialogs.output_screen import TextScreen

        errors: tuple[SourceError, ...] = self._arrivals.errors if self._arrivals else ()
        problems = [*map(str, errors), *self._unread]
        if problems:
            self.push_screen(TextScreen("What could not be read", "\n\n".join(problems)))
        else:
            self.notify("Everything could be read.")

    def on_library_growth_failed(self, message: LibraryGrowth.Failed) -> None:
        """Keep what could not be read for whoever asks."""
        self._unread = message.problems

    def _press(self, command: "KeyCommand | None") -> None:
        if command:
            # The focus is back once the dialog is gone.
            self.call_after_refresh(self.run_action, command.action, command.node)

    def _do(self, entry: "PaletteEntry | None") -> None:
        if entry:
            self.call_after_refresh(entry.act)

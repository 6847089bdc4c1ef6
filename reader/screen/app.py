"""The application: themes, keys and the screen that everything happens on."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from rich.console import RenderableType
from textual import events
from textual._compositor import CompositorUpdate
from textual.binding import BindingType
from textual.filter import LineFilter
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.timer import Timer

from corpus.listings.in_memory import MemoryListing
from corpus.listings.listing import Listing
from corpus.summarize.methods import METHODS
from corpus.value_types import replace
from reader.screen.app_menus import MenuApp
from reader.screen.desk.desk import Desk
from reader.screen.desk.list_pane import ListPane
from reader.screen.desk.list_status import SourceProgress
from reader.screen.desk.reading import Reading
from reader.screen.engines.core import Core
from reader.screen.keys.app_bindings import APP_BINDINGS
from reader.screen.listings.arrivals import Arrivals
from reader.screen.look.flat_look import SIGNS, active_place, make_flat, show_cursor
from reader.screen.look.themes import THEMES, check_looks, theme_for
from reader.screen.navigation import Opening, go_to_news, go_to_opening
from reader.screen.reading_screen import ReadingScreen
from reader.screen.terminal.background import SILENCE, Background
from reader.screen.terminal.changed_cells import Repaint, TerminalPicture
from reader.screen.terminal.keyboard import type_into
from reader.screen.terminal.signals import end_on_signals, end_with_terminal, has_terminal
from reader.screen.terminal.window_title import WindowTitle
from reader.state import NO_STATE, State
from widgets.article_list import ArticleList
from widgets.label_looks import own_label_css
from widgets.message_line import MessageLine

if TYPE_CHECKING:
    from reader.screen.views.last_time import SinceLastTime

_BETWEEN_LOOKS = 0.25
_GROWTH = 1.3
_SETTLED = 1.5
"""Seconds until the engines are loaded."""


class ReaderApp(MenuApp):
    """nutgraf on a terminal."""

    TITLE = "nutgraf"
    CSS_PATH = "reader.tcss"
    BINDING_GROUP_TITLE = "Program"
    BINDINGS: ClassVar[list[BindingType]] = APP_BINDINGS

    def __init__(
        self,
        core: Core,
        listing: Listing,
        *,
        arrivals: Arrivals | None = None,
        opening: Opening | None = None,
        state: State = NO_STATE,
        greeting: str = "",
        since: "SinceLastTime | None" = None,
        background: Background = SILENCE,
        when_settled: Callable[[], None] | None = None,
    ) -> None:
        """An application on a listing, which grows by what arrives; `when_settled` is called once."""
        _check_keys(core.settings.keys)
        check_looks(core.settings.theme, core.settings.label_colors)
        super().__init__()
        self._core = core
        self._listing = listing
        self._arrivals = arrivals
        self._opening = opening
        self._greeting = greeting
        self._since = since
        self._typed = background.typed
        self.state = state
        """How the screen stands at its end; until then, how it is to stand."""
        self._when_settled = when_settled
        self._looking: Timer | None = None
        self._picture = TerminalPicture()
        self._window = WindowTitle(self)
        self._dress(background)
        self.set_keymap(core.settings.keys)

    def _dress(self, background: Background) -> None:
        settings = self._core.settings
        for theme in THEMES:
            self.register_theme(theme)
        wanted = settings.theme or self.state.theme
        colors = self.console.color_system if has_terminal() else None
        default = theme_for(colors, is_dark=background.is_dark is not False)
        if settings.flat:
            make_flat(self)
        self.theme = wanted if wanted in self.available_themes else default
        # There are no styles yet that the program would have to make anew for it once it runs.
        self._next_callbacks.clear()
        self.stylesheet.set_variables(self.get_css_variables())
        # What nobody has chosen follows the terminal the next time, too.
        self._unchosen = "" if wanted in self.available_themes else default

    def get_default_screen(self) -> ReadingScreen:
        """The desk with the articles on it."""
        settings = self._core.settings
        desk = Desk(
            self._core,
            self._listing,
            methods=tuple(METHODS),
            method=self.state.method if self.state.method in METHODS else settings.method,
            length=self.state.length or settings.sentences,
        )
        return ReadingScreen(self._core, desk, self.state)

    async def take_key(self, event: events.Key) -> None:
        """Let what was said go with the next key."""
        if messages := self._messages:
            messages.say("")
        await super().take_key(event)

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Say something in the line for it; over a dialog, which would hide the line, in a box."""
        if self._messages and self._messages.screen is self.screen:
            self._messages.say(message, severity)
        else:
            super().notify(message, title=title, severity=severity, timeout=timeout, markup=False)

    @property
    def _messages(self) -> MessageLine | None:
        # Asked for with every key: Textual keeps what `query_one` has found.
        return self.screen_stack[0].query_one_optional(MessageLine) if self.screen_stack else None

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What every row of the screen passes."""
        return (*super().get_line_filters(), *((SIGNS,) if self._core.settings.flat else ()))

    def _display(self, screen: Screen[object], renderable: RenderableType | CompositorUpdate | None) -> None:
        if isinstance(renderable, CompositorUpdate):
            if self._core.settings.flat and (place := active_place(screen)):
                self.cursor_position = place
            # Textual's own type for it leaves its own updates out.
            renderable = cast("RenderableType", Repaint(renderable, self._picture, screen.outer_size))
        super()._display(screen, renderable)

    def action_draw_anew(self) -> None:
        """Write every cell: another program may have written over some."""
        self._picture.forget()
        self.screen.refresh()

    def on_load(self) -> None:
        """Take the colours that are set; be ready to be ended from outside, before the first frame."""
        if colors := self._core.settings.label_colors:
            self.stylesheet.add_source(own_label_css(colors), read_from=("label colours", ""))
        if not self.is_headless:
            end_on_signals(self)

    def on_ready(self) -> None:
        """Tell, once the first article is read and summarised, that everything is there."""
        if self._when_settled:
            self.set_timer(_SETTLED, self._when_settled)
        self.watch(self.screen_stack[0].query_one(Reading), "article", self._window.name_article)
        if self._opening:
            go_to_opening(self.screen_stack[0].query_one(Desk), self._opening)
        type_into(self, self._typed)
        if self._since:
            self._tell_news(self._since)
        if self._greeting:
            self.notify(self._greeting, severity="warning")

    def _tell_news(self, since: "SinceLastTime") -> None:
        from reader.screen.views.since_screen import SinceScreen

        desk = self.screen_stack[0].query_one(Desk)
        self.push_screen(SinceScreen(self._core, since, desk.reading.method), partial(go_to_news, desk))

    def on_mount(self) -> None:
        """Look now and then for what has arrived, and whether the terminal is still there."""
        self.app_resume_signal.subscribe(self, lambda _: self._come_back())
        self._come_back()
        if not self.is_headless:
            end_with_terminal(self)
        # What came between the first listing and now is not listed yet, even where nothing more will come.
        arrivals = self._arrivals
        if arrivals is not None and (
            arrivals.errors or not arrivals.is_complete or len(arrivals) != len(self._listing)
        ):
            self._looking = self.set_interval(_BETWEEN_LOOKS, self._take_arrivals)

    def _come_back(self) -> None:
        self._picture.forget()
        show_cursor(self._driver if self._core.settings.flat else None)

    def on_unmount(self) -> None:
        """Give the terminal's window its own title back."""
        self._window.give_back()

    def _take_arrivals(self) -> None:
        arrivals, shown = self._arrivals, len(self._listing)
        panes = self.screen_stack[0].query(ListPane) if self.screen_stack else ()
        if arrivals is None or not panes:  # on a busy machine the list may take longer than the first look
            return
        pane, complete = panes[0], arrivals.is_complete
        # The list is made anew each time, so it grows in ever larger steps.
        if complete or len(arrivals) > shown * _GROWTH:
            self._listing = MemoryListing(arrivals.articles)
            pane.grow(self._listing)
        pane.progress = SourceProgress(not complete, len(arrivals.errors))
        if complete and self._looking:
            self._looking.stop()

    @property
    def _is_listed(self) -> bool:
        return bool(self.screen_stack[0].query(ArticleList))

    def exit(self, result: None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """Leave, and keep how the screen stands."""
        # Whoever leaves before the first frame leaves everything as it was.
        if self.screen_stack and isinstance(self.screen_stack[0], ReadingScreen) and self._is_listed:
            theme = "" if self.theme == self._unchosen else self.theme
            self.state = replace(self.screen_stack[0].state, theme=theme)
        super().exit(result, return_code, message)


def _check_keys(keys: Mapping[str, str]) -> None:
    if keys:
        # The table of all bindings needs every dialog.
        from reader.screen.keys.binding_table import check_keys

        check_keys(keys)

"""The main screen: which panes are shown, where the focus goes, and what leads out of it."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.reactive import Reactive
from textual.widget import Widget

from reader.screen.actions.desk_actions import DeskActions
from reader.screen.desk.desk import Desk
from reader.screen.desk.pane_focus import LOW, PaneFocus
from reader.screen.desk.panes import MEDIUM, Panes
from reader.screen.desk.screen_state import begin_with, state_of
from reader.screen.desk.text_search import NameQuery
from reader.screen.engines.core import Core
from reader.screen.listings.stored import stored
from reader.screen.terminal.steady_screen import SteadyScreen
from reader.state import NO_STATE, State
from widgets.article_list import ArticleList
from widgets.entity_panel import EntityPanel
from widgets.hints import Hints
from widgets.message_line import MessageLine
from widgets.prompt import Asked, Prompt
from widgets.too_small import TooSmall

LEAST_WIDTH, LEAST_HEIGHT = 30, 8
WIDE = 120
"""The width from which there is room for the summary beside list and text."""


class ReadingScreen(SteadyScreen[None]):
    """The desk, a prompt below it, and the keys that are on hand."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (MEDIUM, "-medium"), (WIDE, "-wide"), (160, "-broad")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (LOW, "-low"), (30, "-tall")]  # noqa: RUF012
    # Textual paints the whole screen anew when the focus moves; the two panes concerned are enough.
    focused = Reactive[Widget | None](None, repaint=False)
    BINDING_GROUP_TITLE = "Panes"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "show_pane('summary')", "Summary", id="summary"),
        Binding("e", "show_pane('entities')", "Entities", id="entities"),
        Binding("z", "zen", "Zen: the text alone", show=False, id="zen"),
        Binding("l,right,enter", "go(1)", "Go right", show=False, id="right"),
        Binding("h,left,backspace", "go(-1)", "Go left", show=False, id="left"),
        Binding("escape", "close", "Close panel, search or filter; go left", show=False, id="close"),
        Binding("tab", "pane(1)", "Next pane", show=False, id="next-pane"),
        Binding("shift+tab", "pane(-1)", "Previous pane", show=False, id="previous-pane"),
        Binding("ctrl+right,alt+right", "widen(2)", "Pane wider", show=False, id="wider"),
        Binding("ctrl+left,alt+left", "widen(-2)", "Pane narrower", show=False, id="narrower"),
        Binding("q", "leave", "Back, or quit", show=False, id="quit"),
    ]

    def __init__(self, core: Core, desk: Desk, state: State = NO_STATE) -> None:
        super().__init__()
        self._before = state
        self._core = core
        self._desk = desk
        self._panes = PaneFocus(self, desk)

    def compose(self) -> ComposeResult:
        """The desk above the prompt."""
        yield DeskActions(self._core, self._desk)
        yield Prompt()
        yield Hints()
        yield MessageLine()
        yield TooSmall()

    def on_mount(self) -> None:
        """Begin as before; at first in the list, with the summary in sight where there is room for it."""
        begin_with(
            self._before,
            self._desk,
            self._panes,
            settings=self._core.settings,
            default_panes=("summary",) if self.app.size.width >= WIDE else (),
        )

    @property
    def state(self) -> State:
        """How the screen stands."""
        return state_of(self._desk, self._panes)

    def action_show_pane(self, pane: str) -> None:
        """Show or hide the summary or the entities, which take the focus and give it back."""
        if self._panes.toggle(pane):
            self._desk.look_ahead()

    def action_show_rail(self) -> None:
        """Show the places and go there, or hide them."""
        was_here, was_shown = self._panes.here == "rail", self._panes.shows_rail
        self._panes.read_alone(False)
        self._panes.has_rail = not was_shown
        if was_shown:
            self._panes.focus("list") if was_here else self._panes.take_turns(self._panes.here)
        else:
            self._panes.focus("rail")
            self._desk.rail.show_place(self._desk.list_pane.words)
            self._desk.rail.renew()

    def action_zen(self) -> None:
        """Show the text alone, or everything again."""
        self._panes.read_alone(not self._desk.reading.is_alone)
        self._panes.focus("text")

    def action_search(self) -> None:
        """Ask for a query, the list in sight."""
        self._panes.read_alone(False)
        self._panes.take_turns("list")
        self.query_one(Prompt).ask(self._desk.list_pane.question, then=self.query_one(ArticleList))

    def action_pane(self, steps: int) -> None:
        """Put the focus on the next pane, or on the previous one."""
        self._panes.go_round(steps)

    def action_widen(self, cells: int) -> None:
        """Make the pane that has the focus wider or narrower."""
        if not self.query_one(Panes).widen(self._panes.here, cells):
            self.notify("This pane takes all the room there is for it.", markup=False)

    def action_go(self, steps: int) -> None:
        """Put the focus on the pane to the right or the left, if there is one."""
        self._panes.go(steps)

    def action_close(self) -> None:
        """Close what was opened last: zen, a panel, a search, a filter; or else go left."""
        reading, list_pane = self._desk.reading, self._desk.list_pane
        if reading.text.end_picking():
            return
        if reading.is_alone:
            self.action_zen()
        elif self._panes.here == "list":
            list_pane.words = ""
        elif self._panes.here == "rail":
            self._panes.focus("list")
        elif reading.search.words:
            reading.search = reading.search.for_words("")
        else:
            self.action_go(-1)

    def action_leave(self) -> None:
        """Go back to the list, and from there out of the program."""
        if self._panes.here != "list" or self._desk.reading.is_alone:
            self._panes.read_alone(False)
            self._panes.focus("list")
        else:
            self.app.exit()

    def on_descendant_focus(self) -> None:
        """Let the places go where they lie over the list and the focus leaves them."""
        focused, panes = self.focused, self.query("#list, #reading")
        # The prompt gives the focus back to them.
        if focused and self._panes.shows_rail and any(pane in focused.ancestors for pane in panes):
            self._panes.take_turns(self._panes.here)

    def on_article_list_chosen(self) -> None:
        """Read the article."""
        self._panes.focus("text")

    def on_entity_panel_closed(self) -> None:
        """Hide the panel."""
        self.action_show_pane("entities")

    def on_text_actions_shown(self) -> None:
        """Bring the text into sight."""
        text = self._desk.reading.text
        if text.current and not text.is_on_screen:
            self._panes.focus("text")

    def on_entity_panel_name_wanted(self, message: EntityPanel.NameWanted) -> None:
        """List the articles with a name."""
        list_pane = self._desk.list_pane
        kept = stored(list_pane.listing)
        words = kept.library.naming(message.name) if kept else message.name
        self._desk.reading.name_query = NameQuery(words, message.label, message.name)
        list_pane.words = words
        self._panes.focus("list")

    def on_asked(self, message: Asked) -> None:
        """Put a question to the reader."""
        self.query_one(Prompt).ask(message.question)

    def on_resize(self) -> None:
        """Let list and article take turns, or stand side by side; say when there is room for neither."""
        self.set_class(self.size.width < LEAST_WIDTH or self.size.height < LEAST_HEIGHT, "-tiny")
        self._panes.take_turns(self._panes.here)

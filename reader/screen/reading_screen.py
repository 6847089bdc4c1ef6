"""The main screen: which panes are shown, where the focus goes, and what leads out of it."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Footer

from reader.screen.desk import Desk
from widgets.article_list import ArticleList
from widgets.entity_panel import EntityPanel
from widgets.pane import Pane
from widgets.prompt import Prompt

WIDE = 120
"""The width from which there is room for the summary beside list and text."""


class ReadingScreen(Screen[None]):
    """The desk, a prompt below it, and the keys that are on hand."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-medium"), (WIDE, "-wide"), (160, "-broad")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (16, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("s", "toggle('summary')", "Summary", id="summary"),
        Binding("e", "toggle('entities')", "Entities", id="entities"),
        Binding("slash", "search", "Find", id="find"),
        Binding("z", "zen", "Zen: the text alone", show=False, id="zen"),
        Binding("l,right,enter", "pane(1)", "Go right", show=False, id="right"),
        Binding("h,left,backspace,escape", "back", "Back", show=False, id="back"),
        Binding("tab", "pane(1)", "Next pane", show=False, id="next-pane"),
        Binding("shift+tab", "pane(-1)", "Previous pane", show=False, id="previous-pane"),
        Binding("q", "leave", "Back, or quit", show=False, id="quit"),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def compose(self) -> ComposeResult:
        """The desk above the prompt."""
        yield self._desk
        yield Prompt()
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Begin in the list, with the summary in sight where there is room for it."""
        if self.app.size.width >= WIDE:
            self.action_toggle("summary")
        self.query_one(ArticleList).focus()

    def action_toggle(self, pane: str) -> None:
        """Show or hide the summary or the entities."""
        self.toggle_class(f"-{pane}")
        self._desk.reading.marking = self.has_class("-summary")
        if self.focused is not None and not self.focused.is_on_screen:
            self._focus("text")

    def action_zen(self) -> None:
        """Show the text alone, or everything again."""
        self.toggle_class("-zen")
        self._focus("text")

    def action_pane(self, steps: int) -> None:
        """Put the focus on the next pane, or on the previous one."""
        panes = self._panes()
        here = self._place_of_focus(panes)
        self._focus(panes[(here + steps) % len(panes)])

    def action_back(self) -> None:
        """Close what was opened last, or go left."""
        panes, reading, list_pane = self._panes(), self._desk.reading, self._desk.list_pane
        here = self._place_of_focus(panes)
        if self.has_class("-zen"):
            self.action_zen()
        elif here > 0 and reading.searched:
            reading.searched = ""
        elif here > 0:
            self._focus(panes[here - 1])
        else:
            list_pane.words = ""

    def action_leave(self) -> None:
        """Go back to the list, and from there out of the program."""
        if self._place_of_focus(self._panes()) > 0 or self.has_class("-zen"):
            self.remove_class("-zen")
            self._focus("list")
        else:
            self.app.exit()

    def action_search(self) -> None:
        """Ask for words: in the list to filter by, elsewhere to find in the text."""
        prompt = self.query_one(Prompt)
        if self._place_of_focus(self._panes()) == 0:
            prompt.ask("filter", "Filter", self._desk.list_pane.words)
        else:
            prompt.ask("find", "Find", self._desk.reading.searched)

    def on_article_list_chosen(self) -> None:
        """Read the article."""
        self._focus("text")

    def on_entity_panel_name_wanted(self, message: EntityPanel.NameWanted) -> None:
        """List the articles with a name."""
        self._desk.list_pane.words = message.name
        self._focus("list")

    def on_prompt_edited(self, message: Prompt.Edited) -> None:
        """Filter or find while the words are typed."""
        if message.purpose == "filter":
            self._desk.list_pane.words = message.text.strip()
        elif message.purpose == "find":
            self._desk.reading.searched = message.text.strip()

    def on_prompt_answered(self, message: Prompt.Answered) -> None:
        """Go back to where the words were asked for."""
        self.on_prompt_edited(message)
        self._focus("list" if message.purpose == "filter" else "text")

    def on_prompt_cancelled(self, message: Prompt.Cancelled) -> None:
        """Take the words back."""
        self.on_prompt_answered(message)

    def _panes(self) -> list[str]:
        shown = [pane for pane in ("summary", "entities") if self.has_class(f"-{pane}")]
        return ["text"] if self.has_class("-zen") else ["list", "text", *shown]

    def _place_of_focus(self, panes: list[str]) -> int:
        for place, pane in enumerate(panes):
            if self.focused is not None and self.query_one(f"#{pane}") in self.focused.ancestors_with_self:
                return place
        return 0

    def _focus(self, pane: str) -> None:
        # In a narrow terminal the list and the article take turns.
        self.set_class(pane != "list", "-reading")
        place = self.query_one(f"#{pane}")
        target: Widget = place if isinstance(place, Pane) else place.query_one(Pane)
        target.focus()

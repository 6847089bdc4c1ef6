"""The panes of the main screen from left to right, and the one that has the focus."""

from textual.screen import Screen
from textual.widget import Widget

from reader.screen.desk.desk import Desk
from reader.screen.desk.panes import MEDIUM
from reader.screen.look.restyling import PANE_PARTS, hide, switch
from widgets.hints import Hints
from widgets.pane import Pane

LOW = 16
"""The height from which a narrow terminal has room for an article and its summary."""


class PaneFocus:
    """Which panes are shown, and moving the focus among them."""

    def __init__(self, screen: Screen[None], desk: Desk) -> None:
        self._screen = screen
        self._desk = desk
        self._reading = reading = desk.reading
        self._places = {"rail": desk.rail, "list": desk.list_pane, "text": reading.text, **reading.at_side}
        self.has_rail = False
        """Whether the places are wanted; in a narrow terminal they show while the focus is on them."""
        self._before_entities = "text"

    @property
    def shown(self) -> list[str]:
        """The panes that are in sight, or would be in a wider terminal."""
        if self._reading.is_alone:
            return ["text"]
        return [*(["rail"] if self.has_rail else []), "list", "text", *self._reading.side_panes]

    @property
    def shows_rail(self) -> bool:
        """Whether the places are in sight."""
        return self._screen.has_class("-railed")

    @property
    def here(self) -> str:
        """The pane that has the focus; the list, or else the first, where none has."""
        return self.shown[self._place()]

    def focus(self, pane: str) -> None:
        """Put the focus on a pane."""
        self.take_turns(pane)
        place = self._places[pane]
        target: Widget = place if isinstance(place, Pane) else place.query_one(Pane)
        if target.focusable:
            # At once: keys that were typed in one go with this one are for that pane.
            self._screen.set_focus(target)
        else:
            target.focus()

    def go(self, steps: int) -> None:
        """Move the focus to the right or the left, to the last pane there at most."""
        panes = self.shown
        self.focus(panes[max(0, min(self._place() + steps, len(panes) - 1))])

    def go_round(self, steps: int) -> None:
        """Move the focus on, from the last pane to the first."""
        panes = self.shown
        self.focus(panes[(self._place() + steps) % len(panes)])

    def take_turns(self, pane: str) -> None:
        """Let the list give way to what is read, or the other way round, where the terminal is narrow."""
        is_narrow = self._screen.size.width < MEDIUM
        switch(self._screen, "-reading", is_narrow and pane not in ("rail", "list"), *PANE_PARTS)
        switch(self._screen, "-aside", self.covers(pane), *PANE_PARTS)
        switch(self._screen, "-railed", self.has_rail and (not is_narrow or pane == "rail"), *PANE_PARTS)
        self._desk.panes.fit()

    def read_alone(self, on: bool) -> None:
        """Show the text alone, or everything again."""
        self._reading.is_alone = on
        for others in (
            self._desk.rail,
            self._desk.list_pane,
            self._desk.status,
            self._screen.query_one(Hints),
        ):
            hide(others, on)

    def toggle(self, pane: str) -> bool:
        """Show or hide a pane at the side; whether that changed what is shown, and not the focus alone.

        The entities take the focus and give it back. A pane that covers the text takes it too, and is shown
        again instead of hidden.
        """
        before, here = self.shown, self.here
        if here == "text" and self.covers(pane):
            self.focus(pane)
            return False
        if here == pane:
            gives_back = pane == "entities" and self._before_entities in before
            self.focus(self._before_entities if gives_back else "text")
        self._reading.toggle_pane(pane)
        if pane == "entities" and pane not in before:
            self._before_entities = here
            self.read_alone(False)
            self.focus(pane)
        elif here == "text" and self.covers(pane):
            self.focus(pane)
        return True

    def covers(self, pane: str) -> bool:
        """Whether a pane at the side of the article covers it while the focus is there."""
        size = self._screen.size
        return size.width < MEDIUM and size.height < LOW and pane in self._reading.side_panes

    def _place(self) -> int:
        focused = self._screen.focused
        for place, pane in enumerate(self.shown):
            if focused is not None and self._places[pane] in focused.ancestors_with_self:
                return place
        return self.shown.index("list") if "list" in self.shown else 0

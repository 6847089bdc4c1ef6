"""Widgets that take the place they are given.

Textual lays the whole screen out once more when a widget has got another size, since that may need scroll
bars; what never gains or loses any needs no second time. It also stays on the screen that it was made for,
which Textual looks for from parent to parent each time. It comes last among the bases: Textual takes rules of
style from the first.
"""

from typing import Any

from textual.containers import Container
from textual.geometry import NULL_OFFSET, NULL_SPACING, Size
from textual.layout import DockArrangeResult, WidgetPlacement
from textual.screen import Screen
from textual.widget import Widget

from widgets.handlers import HandlersKnown


class Settled(HandlersKnown, Widget):
    """A widget whose size is no reason to lay the screen out anew."""

    _home: Screen[Any] | None = None

    @property
    def screen(self) -> Screen[Any]:
        """The screen that the widget is on."""
        if self._home is None:
            found = super().screen
            if not self.is_attached:
                return found
            self._home = found
        return self._home

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        return super()._size_updated(size, virtual_size, container_size, layout=False)


class Room(Container, Settled):
    """A container that never scrolls."""


class Shell(Room):
    """A room for one widget, which takes all of it: something that has keys and nothing to show."""

    def arrange(self, size: Size, optimal: bool = False) -> DockArrangeResult:
        """Give the one widget all there is."""
        found = [
            WidgetPlacement(size.region, NULL_OFFSET, NULL_SPACING, child)
            for child in self.displayed_children
        ]
        return DockArrangeResult(found, set(self.displayed_children), NULL_SPACING)

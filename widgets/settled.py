"""Widgets that take the place they are given.

Textual lays the whole screen out once more when a widget has got another size, since that may need scroll
bars; what never gains or loses any needs no second time. It also stays on the screen that it was made for,
which Textual looks for from parent to parent each time. It comes last among the bases: Textual takes rules of
style from the first.
"""

from typing import Any

from textual.containers import Container
from textual.geometry import Size
from textual.screen import Screen
from textual.widget import Widget


class Settled(Widget):
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

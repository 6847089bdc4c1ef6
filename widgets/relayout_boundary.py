"""Widgets that take the place they are given.

Textual lays the whole screen out once more when a widget has got another size, since that may need scroll
bars; what never gains or loses any needs no second time. It also stays on the screen that it was made for,
which Textual looks for from parent to parent each time. It comes last among the bases: Textual takes rules of
style from the first.
"""

from collections.abc import Sequence
from functools import cache, cached_property
from typing import Any

from textual.containers import Container
from textual.filter import LineFilter
from textual.geometry import NULL_OFFSET, NULL_SPACING, Region, Size
from textual.layout import DockArrangeResult, WidgetPlacement
from textual.message import Message
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

from widgets.handlers import HandlersKnown


class RelayoutBoundary(HandlersKnown, Widget):
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

    @property
    def is_disabled(self) -> bool:
        """Whether the widget is disabled by itself; nothing here ever is by what it stands in.

        Rules of Textual's ask it of every widget, which looks through all that it stands in.
        """
        return self.disabled

    def notify_style_update(self) -> None:
        """Forget what was painted behind other widgets: the theme or a class has changed it."""
        super().notify_style_update()
        self._backdrops.clear()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows within a region; what only holds others has all of them alike, and paints them once."""
        styles = self.styles
        if (
            not self.is_container
            or styles.border_top[0]
            or styles.border_bottom[0]
            or not _is_backdrop(type(self))
        ):
            return super().render_lines(crop)
        place, filters = (self.outer_size, crop.column_span), self.get_line_filters()
        known = self._backdrops.get(place)
        if known is None or known[0] != filters:
            known = filters, super().render_lines(Region(crop.x, crop.y, crop.width, 1))
            self._backdrops[place] = known
        return known[1] * crop.height

    @cached_property
    def _backdrops(self) -> dict[tuple[Size, tuple[int, int]], tuple[Sequence[LineFilter], list[Strip]]]:
        return {}

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        return super()._size_updated(size, virtual_size, container_size, layout=False)


@cache
def _is_backdrop(kind: type[Widget]) -> bool:
    """Whether all that is to be seen of a widget is its background and its border."""
    return (kind.render, kind.render_line) == (Widget.render, Widget.render_line)


class Room(Container, RelayoutBoundary):
    """A container that never scrolls."""

    def post_message(self, message: Message) -> bool:
        """Take a message, or hand it on to what the room stands in where no answer to it is here."""
        outer = self._parent
        # One that is for nobody to answer wakes the room, which has to be painted or laid out.
        if outer is None or not message.bubble or message.no_dispatch or self.answers(message):
            return super().post_message(message)
        return outer.post_message(message)


class Shell(Room):
    """A room for one widget, which takes all of it: something that has keys and nothing to show."""

    def arrange(self, size: Size, optimal: bool = False) -> DockArrangeResult:
        """Give the one widget all there is."""
        found = [
            WidgetPlacement(size.region, NULL_OFFSET, NULL_SPACING, child)
            for child in self.displayed_children
        ]
        return DockArrangeResult(found, set(self.displayed_children), NULL_SPACING)

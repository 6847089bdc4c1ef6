"""The panes side by side, and the dividers between them, which are dragged or moved by keys.

A divider belongs to the pane whose size it changes: the places and the list have theirs at the right, what
stands at the side of the article has its own at the left or above.
"""

from collections.abc import Mapping
from typing import Final

from textual import events
from textual.containers import Horizontal
from textual.widget import Widget

from widgets.relayout_boundary import RelayoutBoundary

MEDIUM: Final = 100
"""The width from which list and article stand side by side."""
_LEAST: Final = {"rail": 16, "list": 20, "side": 24, "side-rows": 5}
"""The fewest cells that a pane can be drawn to, and rows."""
_LEFT: Final = {"rail": 40, "list": 40, "side": 30, "side-rows": 8}
"""What is left for the others at least."""


class Panes(Horizontal, RelayoutBoundary):
    """Places, list and article beside one another, each as wide as the reader wants it."""

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._sizes: dict[str, int] = {}
        self._dragged = ""

    @property
    def sizes(self) -> Mapping[str, int]:
        """Cells of the panes that were drawn to another width than their own; rows of the side below."""
        return self._sizes

    def take_over(self, sizes: Mapping[str, int]) -> None:
        """Begin with these sizes; a name that is no pane's is passed over."""
        self._sizes = {name: size for name, size in sizes.items() if name in _LEAST}
        self.fit()

    def fit(self) -> None:
        """Give the panes the sizes that the reader chose, as far as there is room, else their own."""
        if not self._sizes:
            return
        is_narrow = self.screen.size.width < MEDIUM
        for name in ("rail", "list"):
            self.query_one(f"#{name}").styles.width = None if is_narrow else self._wanted(name)
        side = self.query_one("#side")
        side.styles.width = None if is_narrow or not self._is_beside else self._wanted("side")
        side.styles.height = None if self._is_beside else self._wanted("side-rows")

    def widen(self, pane: str, cells: int) -> bool:
        """Make the pane wider by so many cells, or narrower; whether there was anything to move."""
        name, steps = self._moved_by(pane, cells)
        widget = self._resized(name)
        is_there = widget.display and self.screen.size.width >= MEDIUM and bool(widget.outer_size.area)
        return is_there and self._resize(name, steps + _size(widget, name))

    def on_resize(self) -> None:
        """Fit into the new size."""
        self.fit()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of the divider under the pointer."""
        self._dragged = self._divider_at(event.screen_x, event.screen_y)
        if self._dragged:
            event.stop()
            event.prevent_default()
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Draw the divider along."""
        if not self._dragged:
            return
        region = self._resized(self._dragged).region
        sizes = {
            "side": region.right - event.screen_x,
            "side-rows": region.bottom - event.screen_y,
        }
        self._resize(self._dragged, sizes.get(self._dragged, event.screen_x - region.x + 1))

    def on_mouse_up(self) -> None:
        """Let go."""
        if self._dragged:
            self._dragged = ""
            self.release_mouse()

    @property
    def _is_beside(self) -> bool:
        """Whether the side stands beside the article, and not below it."""
        return self.query_one("#side").styles.border_left[0] != ""

    def _resized(self, name: str) -> Widget:
        """The pane that a size is of."""
        return self.query_one(f"#{name.removesuffix('-rows')}")

    def _moved_by(self, pane: str, cells: int) -> tuple[str, int]:
        """The pane whose size changes so that `pane` gets wider, and by how much."""
        side = "side" if self._is_beside else "side-rows"
        if pane in ("rail", "list"):
            return pane, cells
        if pane != "text":
            return side, cells
        has_side = self._is_beside and self.query_one("#side").display
        return ("side" if has_side else "list"), -cells

    def _divider_at(self, x: int, y: int) -> str:
        """The pane whose divider is there; nothing where none is."""
        if self.screen.size.width >= MEDIUM:
            for name in ("rail", "list"):
                region = self.query_one(f"#{name}").region
                if region.area and x == region.right - 1 and region.y <= y < region.bottom:
                    return name
        region = self.query_one("#side").region
        if not region.area or not region.contains(x, y):
            return ""
        if self._is_beside:
            return "side" if x == region.x else ""
        return "side-rows" if y == region.y else ""

    def _resize(self, name: str, size: int) -> bool:
        before = self._sizes.get(name)
        self._sizes[name] = self._fitting(name, size)
        self.fit()
        return before != self._sizes[name]

    def _wanted(self, name: str) -> int | None:
        size = self._sizes.get(name)
        return None if size is None else self._fitting(name, size)

    def _fitting(self, name: str, size: int) -> int:
        whole = self.size.height if name == "side-rows" else self.size.width
        return max(_LEAST[name], min(size, whole - _LEFT[name]))


def _size(widget: Widget, name: str) -> int:
    return widget.outer_size.height if name == "side-rows" else widget.outer_size.width

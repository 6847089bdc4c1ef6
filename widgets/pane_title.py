"""The line above a pane: its name, and at the right what there is to say about its contents."""

from collections.abc import Iterator
from typing import ClassVar

from rich.style import Style
from textual.reactive import reactive, var
from textual.widget import Widget

from widgets.inked import OneLine
from widgets.wrapping import fitted, width_of


class PaneTitle(OneLine):
    """One line that is bright while the focus is within its pane."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"title--name", "title--focused"}
    DEFAULT_CSS = """
    PaneTitle { height: 1; color: $foreground-muted; }
    PaneTitle > .title--name { text-style: bold; }
    PaneTitle > .title--focused { color: $text-primary; }
    """

    title: reactive[str] = reactive("")
    """The name of the pane."""
    remark: reactive[str] = reactive("")
    """What stands at the right."""
    in_sight: reactive[str] = reactive("")
    """What of the pane's contents is in sight; where there is not room for both, in place of the name."""
    is_bright: var[bool] = var(False, init=False)
    """Whether the focus is within the pane."""

    def __init__(self, title: str, remark: str = "") -> None:
        super().__init__()
        self.set_reactive(PaneTitle.title, title)
        self.set_reactive(PaneTitle.remark, remark)

    def on_mount(self) -> None:
        """Follow the focus: a rule for `:focus-within` would have Textual restyle the whole pane."""
        self.watch(self.screen, "focused", self._follow)

    def watch_is_bright(self) -> None:
        """Show where the focus is."""
        self.refresh()

    def parts(self) -> Iterator[tuple[str, Style]]:
        """The title, and the remark as far as there is room."""
        width = self.content_size.width
        style = self.base + self.ink("title--focused") if self.is_bright else self.base
        title = self._title_in(width - width_of(self.remark) - 2)
        room = width - width_of(title) - 2
        remark = fitted(shortened(self.remark, room), room)
        yield title, style + self.ink("title--name")
        yield " " * (width - width_of(title) - width_of(remark)) + remark, style

    def _title_in(self, cells: int) -> str:
        both = f"{self.title} · {self.in_sight}" if self.in_sight else self.title
        return both if width_of(both) <= cells else self.in_sight or self.title

    def _follow(self, focused: Widget | None) -> None:
        self.is_bright = focused is not None and self.parent in focused.ancestors


def shortened(remark: str, cells: int) -> str:
    """The remark without its last parts, as many as must go for the others to be whole; the first stays."""
    parts = remark.split(" · ")
    while len(parts) > 1 and width_of(" · ".join(parts)) > cells:
        parts.pop()
    return " · ".join(parts)

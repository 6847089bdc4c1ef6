"""The line above a pane: its name, and at the right what there is to say about its contents."""

from typing import ClassVar

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from widgets.wrapping import fitted, width_of


class PaneTitle(Widget):
    """One line that is bright while the focus is within its pane."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"title--remark"}
    DEFAULT_CSS = """
    PaneTitle { height: 1; color: $foreground-muted; text-style: bold; }
    PaneTitle > .title--remark { color: $foreground-muted; text-style: none; }
    *:focus-within > PaneTitle { color: $text-primary; }
    """

    remark: reactive[str] = reactive("")
    """What stands at the right."""

    def __init__(self, title: str, remark: str = "") -> None:
        super().__init__()
        self._title = title
        self.set_reactive(PaneTitle.remark, remark)

    def render(self) -> Content:
        """The title, and the remark as far as there is room."""
        room = self.content_size.width - width_of(self._title) - 2
        remark = fitted(self.remark, room)
        gap = " " * (self.content_size.width - width_of(self._title) - width_of(remark))
        style = self.get_visual_style("title--remark", partial=True)
        return Content.assemble(self._title, gap, (remark, style))

"""The line above a pane: its name, and at the right what there is to say about its contents."""

from typing import ClassVar

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from widgets.wrapping import fitted, width_of


class PaneTitle(Widget):
    """One line that is bright while the focus is within its pane."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"title--name", "title--remark"}
    DEFAULT_CSS = """
    PaneTitle { height: 1; color: $foreground-muted; }
    PaneTitle > .title--name { text-style: bold; }
    """

    title: reactive[str] = reactive("")
    """The name of the pane."""
    remark: reactive[str] = reactive("")
    """What stands at the right."""

    def __init__(self, title: str, remark: str = "") -> None:
        super().__init__()
        self.set_reactive(PaneTitle.title, title)
        self.set_reactive(PaneTitle.remark, remark)

    def render(self) -> Content:
        """The title, and the remark as far as there is room."""
        room = self.content_size.width - width_of(self.title) - 2
        remark = fitted(shortened(self.remark, room), room)
        gap = " " * (self.content_size.width - width_of(self.title) - width_of(remark))
        name = self.get_visual_style("title--name", partial=True)
        return Content.assemble((self.title, name), gap, remark)


def shortened(remark: str, cells: int) -> str:
    """The remark without its last parts, as many as must go for the others to be whole; the first stays."""
    parts = remark.split(" · ")
    while len(parts) > 1 and width_of(" · ".join(parts)) > cells:
        parts.pop()
    return " · ".join(parts)


def focus_css(container: str) -> str:
    """Rules that brighten the title of a container while the focus is within it, for its `DEFAULT_CSS`."""
    # Textual looks at descendants only where the container itself has a rule for `:focus-within`.
    return f"""
    {container}:focus-within {{ color: $foreground; }}
    {container}:focus-within > PaneTitle {{ color: $text-primary; }}
    """

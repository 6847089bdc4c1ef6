"""What is shown in place of a frame that the terminal has no room for."""

from textual.content import Content
from textual.widget import Widget


class TooSmall(Widget):
    """A sentence over everything, while the screen has the class `-tiny`."""

    DEFAULT_CSS = """
    TooSmall {
        display: none; layer: message; dock: top; width: 100%; height: 100%;
        background: $background; color: $foreground;
    }
    """

    def render(self) -> Content:
        """The sentence."""
        return Content("Too small to read in. Make the terminal larger, or press q.")

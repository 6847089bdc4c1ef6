"""The one line in which the program says something in passing.

It lies over the foot of the screen, so that nothing moves when it comes or goes.
"""

from textual.content import Content
from textual.reactive import var
from textual.widget import Widget

from widgets.wrapping import printable


class MessageLine(Widget):
    """A sentence that the next one replaces; empty, it is not there."""

    DEFAULT_CSS = """
    MessageLine {
        display: none; layer: message; dock: bottom; height: auto; max-height: 3; padding: 0 1;
        background: $panel; color: $foreground;
    }
    MessageLine.-shown { display: block; }
    MessageLine.-warning { color: $text-warning; }
    MessageLine.-error { color: $text-error; }
    """

    message: var[str] = var("", init=False)
    """What is said, on one line or a few."""

    def say(self, message: str, severity: str = "information") -> None:
        """Say something in place of what was said before."""
        self.set_class(severity == "warning", "-warning")
        self.set_class(severity == "error", "-error")
        self.message = message

    def watch_message(self) -> None:
        """Come or go."""
        self.set_class(bool(self.message), "-shown")
        self.refresh(layout=True)

    def render(self) -> Content:
        """The sentence as data, whatever it holds."""
        return Content("\n".join(printable(line) for line in self.message.splitlines()))

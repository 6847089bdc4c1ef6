"""Doing a thing once nobody has asked for it again for a moment."""

from collections.abc import Callable

from textual.timer import Timer
from textual.widget import Widget


class Delayed:
    """A call that a widget puts off; whoever starts it again puts it off further."""

    def __init__(self, widget: Widget, call: Callable[[], object]) -> None:
        self._widget = widget
        self._call = call
        self._timer: Timer | None = None

    def start(self, seconds: float) -> None:
        """Call after so many seconds, and not when an earlier start would have."""
        self.stop()
        self._timer = self._widget.set_timer(seconds, self._call)

    def stop(self) -> None:
        """Do not call at all."""
        if self._timer:
            self._timer.stop()

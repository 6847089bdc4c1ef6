"""The keys that are on hand in the pane that has the focus, in one line.

Textual's footer mounts a widget for every key whenever the focus moves; this one only paints a line.
"""

from collections.abc import Iterator
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.binding import Binding

from widgets.inked import OneLine


class Hints(OneLine):
    """Short names of keys; a click does what the key does."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"hints--key"}
    DEFAULT_CSS = """
    Hints { height: 1; color: $foreground-muted; }
    Hints > .hints--key { color: $primary; text-style: bold; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Binding] = []

    def on_mount(self) -> None:
        """Follow the focus, in the frame in which it moves."""
        self.watch(self.screen, "focused", self._follow)
        # Textual tells of it, as of other keys, after that frame.
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self._follow())

    def parts(self) -> Iterator[tuple[str, Style]]:
        """The bindings that want to be shown, those of the focused pane first."""
        before = " "
        for binding in self._shown:
            name = self.base + Style(meta={"key": binding.key})
            yield before, self.base
            yield self.app.get_key_display(binding), name + self.ink("hints--key")
            yield f" {binding.description}", name
            before = "   "

    async def on_click(self, event: events.Click) -> None:
        """Do what the key that was clicked does."""
        key = event.style.meta.get("key")
        if isinstance(key, str):
            self.app.simulate_key(key)

    def _follow(self) -> None:
        shown = {
            active.binding.action: active.binding
            for active in reversed(self.screen.active_bindings.values())
            if active.binding.show and active.enabled
        }
        now = list(reversed(shown.values()))
        if now != self._shown:
            self._shown = now
            self.refresh()

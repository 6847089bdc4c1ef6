"""The keys that are on hand in the pane that has the focus, in one line.

Textual's footer mounts a widget for every key whenever the focus moves; this one only paints a line.
"""

from typing import ClassVar

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.style import Style
from textual.widget import Widget


class Hints(Widget):
    """Short names of keys; a click does what the key does."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"hints--key"}
    DEFAULT_CSS = """
    Hints { height: 1; padding: 0 1; color: $foreground-muted; }
    Hints > .hints--key { color: $primary; text-style: bold; }
    """

    def on_mount(self) -> None:
        """Follow the focus."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())

    def render(self) -> Content:
        """The bindings that want to be shown, those of the focused pane first."""
        style = self.get_visual_style("hints--key", partial=True)
        entries = [
            Content.assemble(
                (self.app.get_key_display(binding), style + Style.from_meta({"key": binding.key})),
                (f" {binding.description}", Style.from_meta({"key": binding.key})),
            )
            for binding in self._shown()
        ]
        return Content("   ").join(entries)

    async def on_click(self, event: events.Click) -> None:
        """Do what the key that was clicked does."""
        key = event.style.meta.get("key")
        if isinstance(key, str):
            self.app.simulate_key(key)

    def _shown(self) -> list[Binding]:
        shown = {
            active.binding.action: active.binding
            for active in reversed(self.screen.active_bindings.values())
            if active.binding.show and active.enabled
        }
        return list(reversed(shown.values()))

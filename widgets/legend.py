"""The line that says which look stands for which kind of entity, and which digit turns it off."""

from typing import ClassVar

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from corpus.article import Entity, Label
from widgets.labels import LABEL_COMPONENTS, LABEL_NAMES, label_css, labels_of

MOST_DIGITS = 9


class Legend(Widget):
    """The labels of an article, each as it is painted in the text."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"legend--off", *LABEL_COMPONENTS.values()}
    DEFAULT_CSS = """
    Legend { height: 1; color: $foreground-muted; }
    Legend > .legend--off { color: $foreground-disabled; text-style: strike; }
    """ + label_css("Legend")

    entities: reactive[tuple[Entity, ...]] = reactive(())
    """The entities to explain."""
    hidden: reactive[frozenset[Label]] = reactive(frozenset())
    """Labels that are off."""

    class LabelToggled(Message):
        """A label is to be turned on or off."""

        def __init__(self, digit: int) -> None:
            super().__init__()
            self.digit = digit

    def render(self) -> Content:
        """As many labels as there is room for."""
        parts: list[Content] = []
        room = self.content_size.width
        for digit, label in enumerate(labels_of(self.entities)[:MOST_DIGITS], 1):
            part = self._entry(digit, label)
            room -= part.cell_length + 2
            if room < -2:
                break
            parts.append(part)
        return Content("  ").join(parts)

    def on_click(self, event: events.Click) -> None:
        """Turn the label that was clicked on or off."""
        digit = event.style.meta.get("digit")
        if isinstance(digit, int):
            self.post_message(self.LabelToggled(digit))

    def _entry(self, digit: int, label: Label) -> Content:
        component = "legend--off" if label in self.hidden else LABEL_COMPONENTS[label]
        style = self.get_visual_style(component, partial=True)
        return Content.assemble(f"{digit} ", (LABEL_NAMES[label], style))

"""The line that says which look stands for which kind of entity, and which digit turns it off."""

from typing import ClassVar

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from corpus.article import Label
from widgets.article_rows import GUTTER, MEASURE, margin_of, measure_of
from widgets.label_looks import LABEL_COMPONENTS, LABEL_NAMES, label_css

MOST_DIGITS = 9


class Legend(Widget):
    """The labels of an article, each as it is painted in the text."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"legend--off", *LABEL_COMPONENTS.values()}
    DEFAULT_CSS = """
    Legend { height: auto; max-height: 2; color: $foreground-muted; }
    Legend > .legend--off { color: $foreground-muted; text-style: strike; }
    """ + label_css("Legend")

    labels: reactive[tuple[Label, ...]] = reactive((), layout=True)
    """The labels to explain; a label's digit is its place here, from 1."""
    hidden: reactive[frozenset[Label]] = reactive(frozenset())
    """Labels that are off."""
    widest: reactive[int] = reactive(MEASURE, layout=True)
    """The most cells that a row of text takes, under which the legend stands."""

    class LabelToggled(Message):
        """A label is to be turned on or off."""

        def __init__(self, digit: int) -> None:
            super().__init__()
            self.digit = digit

    def render(self) -> Content:
        """The labels, on as many lines as they need."""
        width = self.content_size.width
        indent = " " * (margin_of(width, self.widest) + GUTTER)
        return Content("\n").join(Content(indent) + line for line in self._lines(width))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The lines that the labels need."""
        return len(self._lines(width))

    def on_click(self, event: events.Click) -> None:
        """Turn the label that was clicked on or off."""
        digit = event.style.meta.get("digit")
        if isinstance(digit, int):
            self.post_message(self.LabelToggled(digit))

    def _lines(self, width: int) -> list[Content]:
        measure = measure_of(width, self.widest)
        lines: list[Content] = []
        for digit, label in enumerate(self.labels[:MOST_DIGITS], 1):
            entry = self._entry(digit, label)
            if lines and lines[-1].cell_length + 2 + entry.cell_length <= measure:
                lines[-1] = Content("  ").join([lines[-1], entry])
            else:
                lines.append(entry)
        return lines

    def _entry(self, digit: int, label: Label) -> Content:
        component = "legend--off" if label in self.hidden else LABEL_COMPONENTS[label]
        style = self.get_visual_style(component, partial=True)
        entry = Content.assemble(f"{digit} ", (LABEL_NAMES[label], style))
        return entry.stylize(Style.from_meta({"digit": digit}))

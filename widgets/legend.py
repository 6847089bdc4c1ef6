"""The line that says which look stands for which kind of entity, and which digit turns it off."""

from collections.abc import Iterator
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from corpus.article import Label
from widgets.article_rows import GUTTER, MEASURE, margin_of, measure_of
from widgets.inked import Inked
from widgets.label_looks import LABEL_COMPONENTS, LABEL_NAMES, label_css
from widgets.painting import line

MOST_DIGITS = 9


class Legend(Inked):
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

    def render_line(self, y: int) -> Strip:
        """A line of the labels, below the text."""
        width = self.content_size.width
        lines = self._lines(width)
        return line(self._parts(lines[y], width) if y < len(lines) else (), width, self.base)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The lines that the labels need."""
        return len(self._lines(width))

    def on_click(self, event: events.Click) -> None:
        """Turn the label that was clicked on or off."""
        digit = event.style.meta.get("digit")
        if isinstance(digit, int):
            self.post_message(self.LabelToggled(digit))

    def _lines(self, width: int) -> list[list[tuple[int, Label]]]:
        """The labels of each line, each with its digit."""
        measure, taken = measure_of(width, self.widest), 0
        lines: list[list[tuple[int, Label]]] = []
        for digit, label in enumerate(self.labels[:MOST_DIGITS], 1):
            cells = len(_entry(digit, label))
            if lines and taken + 2 + cells <= measure:
                lines[-1].append((digit, label))
                taken += 2 + cells
            else:
                lines.append([(digit, label)])
                taken = cells
        return lines

    def _parts(self, entries: list[tuple[int, Label]], width: int) -> Iterator[tuple[str, Style]]:
        before = " " * (margin_of(width, self.widest) + GUTTER)
        for digit, label in entries:
            place = Style(meta={"digit": digit})
            component = "legend--off" if label in self.hidden else LABEL_COMPONENTS[label]
            yield before, self.base
            yield f"{digit} ", self.base + place
            yield LABEL_NAMES[label], self.base + self.ink(component) + place
            before = "  "


def _entry(digit: int, label: Label) -> str:
    return f"{digit} {LABEL_NAMES[label]}"

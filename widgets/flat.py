"""The flat look, for screen readers and braille: no lines and bars, and words where there are signs.

Whether it is wanted is a class of the application, as a theme's is; widgets that say something else then ask
for it here. What is only drawn otherwise is left to the filter, which every row of the screen passes.
"""

from collections.abc import Iterable

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter
from textual.widget import Widget

from corpus.article import Entity, Span
from corpus.listings.listing import Row
from widgets.row_lines import COLUMNS, RowLine, Tone, lines_of

FLAT = "-flat"
"""The application's class."""
_LINES_AND_BARS = range(0x2500, 0x25A0)
_SIGNS = {
    **dict.fromkeys(_LINES_AND_BARS, " "),
    ord("\N{NO-BREAK SPACE}"): " ",
    ord("▎"): "*",
    ord("┃"): "#",
    ord("▸"): "+",
    ord("▾"): "-",
    ord("●"): "*",
    ord("◆"): "*",
    ord("★"): "*",
}
"""What stands for a sign, as wide as it."""
_LEAST = 20


def is_flat(widget: Widget) -> bool:
    """Whether the flat look is wanted."""
    return widget.app.has_class(FLAT)


class PlainSigns(LineFilter):
    """Leaves out lines and bars, and says other signs in letters."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments with the same widths."""
        return [Segment(text.translate(_SIGNS), style, control) for text, style, control in segments]


def with_labels(text: str, names: Iterable[tuple[Span, Entity]]) -> str:
    """The text with each entity's label in words behind its name; the spans are those of `text`, in order."""
    parts, done = [], 0
    for span, entity in names:
        if done <= span.end <= len(text):
            parts.append(f"{text[done : span.end]} [{entity.label}]")
            done = span.end
    return "".join((*parts, text[done:]))


def label_signs(entities: Iterable[Entity]) -> dict[int, str]:
    """The labels in words, by the place that they stand behind; a label is never parted from its name."""
    return {entity.span.end: f"\N{NO-BREAK SPACE}[{entity.label}]" for entity in entities}


def marks_in_words(row: Row) -> str:
    """The marks of a row, with a colon behind them where there are any."""
    marks = (
        ("in this story", row.is_part),
        ("new", row.is_new),
        ("unread", row.unread and not row.is_new),
        ("starred", row.starred),
    )
    said = ", ".join(word for word, is_so in marks if is_so)
    return f"{said}: " if said else ""


def flat_lines_of(
    row: Row, width: int, *, dense: bool, columns: tuple[str, ...] = COLUMNS
) -> tuple[RowLine, ...]:
    """The lines of a row as `lines_of` has them, its marks in words before the title."""
    words = marks_in_words(row)
    lines = lines_of(row, max(_LEAST, width - len(words)), dense=dense, columns=columns)
    (_, *first), *others = lines
    return (((words, Tone.MARK), *first), *(tuple(line[1:]) for line in others))

"""HTML for notebooks: a text with its names painted. Every character of it is escaped."""

from collections.abc import Iterable
from html import escape

from corpus.article import Label
from corpus.label_families import FAMILY_OF
from corpus.named_tuples import NamedTuple


class Mark(NamedTuple):
    """A range of the text that is painted."""

    start: int
    end: int
    label: str
    name: str


def paint(text: str, marks: Iterable[Mark]) -> str:
    """The text as HTML; the label stands in small letters behind each mark, so that it needs no colour."""
    pieces, place = [], 0
    for mark in marks:
        color = FAMILY_OF[Label(mark.label)].paper
        pieces.append(escape(text[place : mark.start]))
        pieces.append(
            f'<span title="{escape(mark.name)}" style="border-bottom: 2px solid {color}">'
            f"{escape(text[mark.start : mark.end])}"
            f'<small style="color: {color}"> {escape(mark.label)}</small></span>'
        )
        place = mark.end
    pieces.append(escape(text[place:]))
    return "".join(pieces)


def panel(title: str, body: str) -> str:
    """A title, escaped here, over a body that is HTML already."""
    head = f"<b>{escape(title)}</b><br>" if title else ""
    return f'<div style="max-width: 45em; white-space: pre-wrap">{head}{body}</div>'

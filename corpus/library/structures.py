"""Keeping how an article is shaped, as one short text beside it.

It is kept, not made again: of a feed's entry or a page nothing is left to make it from.
"""

import json
import sqlite3

from corpus.article import Element, ElementKind, Span
from corpus.normalize import disarmed

_KINDS = tuple(ElementKind)


def store(connection: sqlite3.Connection, number: int, elements: tuple[Element, ...]) -> None:
    """Keep the elements in the place of those that are kept."""
    if elements:
        connection.execute(
            "INSERT OR REPLACE INTO structures (id, elements) VALUES (?, ?)", (number, _packed(elements))
        )
    else:
        connection.execute("DELETE FROM structures WHERE id = ?", (number,))


def unpacked(written: object, length: int) -> tuple[Element, ...]:
    """The elements of a text of that length; none where what is written is damaged."""
    if not isinstance(written, str):
        return ()
    try:
        elements = tuple(_element(*entry) for entry in json.loads(written))
    except (ValueError, TypeError, IndexError, RecursionError):
        return ()
    starts = [element.span.start for element in elements]
    is_whole = all(0 <= element.span.start < element.span.end <= length for element in elements)
    return elements if is_whole and starts == sorted(starts) else ()


def _packed(elements: tuple[Element, ...]) -> str:
    entries = [_entry(element) for element in elements]
    return json.dumps(entries, ensure_ascii=False, separators=(",", ":"))


def _entry(element: Element) -> tuple[int | str, ...]:
    """The number of the kind, the range, and what there is besides."""
    kind, (start, end), level, said = element
    entry = (_KINDS.index(kind), start, end)
    return (*entry, level, said) if said else (*entry, level) if level else entry


def _element(kind: int, start: int, end: int, level: int = 0, said: str = "") -> Element:
    if type(said) is not str or any(type(number) is not int for number in (kind, start, end, level)):
        raise TypeError("an element is four numbers and a text")
    if kind < 0 or level < 0:
        raise ValueError("numbers count from 0")
    return Element(_KINDS[kind], Span(start, end), level, disarmed(said))

"""The parts of a dateline as they are read one after the other, and the marks between them."""

from corpus.article import Span
from corpus.named_tuples import NamedTuple

RULES = "—–―−|»·_•*~→>="
MOST_WORDS = 4
"""A place or an agency has no more words."""


class PartsRead(NamedTuple):
    """What has been read so far; `marks` stand before `at`."""

    at: int = 0
    marks: str = ""
    place: Span | None = None
    agency: Span | None = None
    is_bracketed: bool = False
    has_day: bool = False
    has_time: bool = False


def is_marked_off(head: str, at: int, *, commas: bool = False) -> bool:
    """Whether a mark of datelines follows."""
    behind = head[at : at + 3]
    if commas and (behind[:1] == "," or behind[:2] in (" (", " [")):
        return True
    return (
        behind[:1] in tuple(".:;/")
        or behind[:2] == " /"
        or behind.lstrip(" ")[:1] in tuple(RULES)
        or behind.startswith(" -")
    )

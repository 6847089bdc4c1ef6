"""Telling at a glance the lines that can only be prose, as most lines of the news are.

Nothing is decided here that a closer look would decide otherwise: each question is one that every heading,
credit, notice or caption answers with no, and prose seldom does.
"""

from corpus.layout.credits import MARKS_OF_CREDITS, PICTURED_STARTS
from corpus.layout.furniture import (
    LONGEST_PHRASED,
    MARKS_OF_PHRASES,
    SHORT_STARTS,
    START,
    STARTS,
    WEAK_STARTS,
)
from corpus.layout.line_shapes import is_roll

LONGEST_PLAIN = LONGEST_PHRASED
"""A closer look at a longer line takes no more time."""
PlainMarks = tuple[str, ...]
"""What may give away a notice or a credit in the middle of a line, in lower case."""

_CLOSES = (".", '."', ".”", "!", ',"', ",”")
"""What neither a heading nor a row of a table ends in."""
_QUOTES = '"“'
_OPENINGS = {form for start in STARTS | WEAK_STARTS for form in (start, start.replace("'", "’"))}
_SHORT = 3
_SHORT_OPENINGS = SHORT_STARTS | {start.lower()[:_SHORT] for start in PICTURED_STARTS}
_MARKS = MARKS_OF_PHRASES + MARKS_OF_CREDITS


def marks_in(text: str) -> PlainMarks:
    """The marks that occur in the text; to look for them in it is quicker than in each of its lines."""
    return tuple(filter(text.lower().__contains__, _MARKS))


def is_plain(line: str, marks: PlainMarks) -> bool:
    """Whether the line is prose at first sight; `marks` are those in the text that it is from."""
    low = line.lower()
    return (
        line.endswith(_CLOSES)
        and line.lstrip(_QUOTES)[:1].isupper()
        and low[:_SHORT] not in _SHORT_OPENINGS
        and low[:START] not in _OPENINGS
        and ":" not in line
        and "(" not in line
        and (line.isascii() or "：" not in line)
        and not (line.count(",") > 1 and is_roll(line))
        and not (marks and any(map(low.__contains__, marks)))
    )

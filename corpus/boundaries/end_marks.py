"""The marks that may end a sentence, and the pattern of an end."""

import re

from corpus.patterns import lazy_pattern

FULL_STOPS = "።፧፨।॥။។៕"
"""Marks that end a sentence with no blank behind them as well."""
_MARKS = f".!?…؟۔։{FULL_STOPS}"
_USUAL_MARKS = ".!?"
_RARE_MARKS = _MARKS.removeprefix(_USUAL_MARKS)


def _end(marks: str, full_stops: str) -> re.Pattern[str]:
    return lazy_pattern(
        # A mark comes first, as the search skips to it then; what stands before it is looked at afterwards.
        rf"[{marks}](?<![{marks}][{marks}])[{marks}]*+"
        r"(?:\[\d{1,3}\]|(?<=[^\W\d_]{2}\.)\d{1,2}(?=\s+[A-Z]))*"  # the numbers of footnotes
        r"(?: (?:\.\.\.|…)(?=\s)|(?: \.){2,3}+(?=[\s\"”’)\]]|$))?"
        r"(?: [:;=][-'’]?[)(DPp](?=\s|$))?+"  # the face that somebody makes of marks
        # The second way is a blank forgotten: "market.The minister".
        r"(?:[\"'”’“»›)\]]*+(?: [\"”](?=\s))?\s++(?=\S)|[\"”]?(?=[A-Z][a-z]+ )"
        + (rf"|(?<=[{full_stops}])[»”]?(?=[^\W\d_]))" if full_stops else ")")
    )


_END = _end(_MARKS, FULL_STOPS)
_USUAL_END = _end(_USUAL_MARKS, "")
"""The same where no other marks stand; it is made in a third of the time."""


def read_marks(text: str) -> tuple[str, re.Pattern[str]]:
    """The text with a dot in the place of each mark, and the pattern that finds an end from a mark on.

    A single letter is found soonest.
    """
    dotted = text.replace("!", ".").replace("?", ".")
    if text.isascii() or not (rare := [mark for mark in _RARE_MARKS if mark in text]):
        return dotted, _USUAL_END
    for mark in rare:
        dotted = dotted.replace(mark, ".")
    return dotted, _END

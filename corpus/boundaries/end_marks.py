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
        r"(?: (?:\.\.\.|…)(?=\s)|(?: \.){2,3}+(?=[\s\"”’)]|$))?"
        r"(?: [:;=][-'’]?[)(DPp](?=\s|$))?+"  # the face that somebody makes of marks
        # The second way is a blank forgotten: "market.The minister".
        r"(?:[\"'”’“»›)\]]*+(?: [\"”](?=\s))?\s++(?=\S)|[\"”]?(?=[A-Z][a-z]+ )"
        + (rf"|(?<=[{full_stops}])[»”]?(?=[^\W\d_]))" if full_stops else ")")
    )


_END = _end(_MARKS, FULL_STOPS)
_USUAL_END = _end(_USUAL_MARKS, "")
"""The same where no other marks stand; it is made in a third of the time."""


def end_of(text: str) -> re.Pattern[str]:
    """The pattern that finds an end in the text, from a mark on."""
    is_rare = not text.isascii() and any(mark in text for mark in _RARE_MARKS)
    return _END if is_rare else _USUAL_END


def dotted_text(text: str) -> str:
    """The text with a dot in the place of each mark, as a single letter is found soonest."""
    for mark in "!?" if text.isascii() else _MARKS:
        text = text.replace(mark, ".")
    return text

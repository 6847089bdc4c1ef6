"""Whether people take turns in a text: lines that open with who speaks, `Engineer: We charge it in Aarhus.`

Speakers are told by their lines alone, where names come back. A list with a colon in each line has other
words before it every time, and is no talk.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from corpus.patterns import lazy_pattern

_TIME = r"\d{1,2}(?::\d\d){1,2}"
# A stop ends a title or a letter of a name, "Dr. Olsen", as it ends no sentence.
_NAME = r"[^\W_][^\n:：.!?;]{0,39}(?:(?<!\w{5})\.[^\n:：.!?;]{0,39}){0,3}(?<![\s*_])"
_LABEL = lazy_pattern(
    r"^(?=[^\n:：]{0,60}[:：])[ \t>*_-]*"  # Few lines have a colon.
    rf"(?:[\[(]?{_TIME}[\])]?[ \t]+(?![AaPp]\.?[Mm]\b)[*_]*)?"
    rf"({_NAME})(?:[ \t]*[\[(]{_TIME}[\])]|[ \t]+{_TIME})?"
    r"(?:[^\S\n]|[*_]){0,3}[:：][*_]*(?:[ \t]+|(?=[^\s\d/\w])|$)",
    re.M,
)
_LEAST_LINES = 4
"""A talk has so many lines with a speaker."""
_SHARE = 3
"""One line in so many, at least, names its speaker: a long answer has several paragraphs."""
_MOST_WORDS = 6
_LONGEST_NAME = 40
_LONGEST_LABEL = 64
"""With marks around it and a time beside it."""


@lru_cache(maxsize=1)
def speaker_labels(text: str) -> Sequence[re.Match[str]]:
    """What names the speakers, each with the name as its first group; nothing where nobody takes turns."""
    if _times("\n", text) < _LEAST_LINES - 1 or _times(":", text) + _times("：", text) < _LEAST_LINES:
        return ()
    labels = [match for match in _LABEL.finditer(text) if _names_somebody(match[1])]
    named = Counter(match[1] for match in labels)
    known = {name for name, times in named.items() if times > 1}
    lines = sum(map(bool, text.split("\n")))
    turns = sum(match[1] in known for match in labels)
    return labels if len(known) > 1 and turns >= max(_LEAST_LINES, lines / _SHARE) else ()


def _times(mark: str, text: str) -> int:
    """How often the mark stands in the text, as far as it matters: parting stops there."""
    return len(text.split(mark, _LEAST_LINES)) - 1


def opens_with_turn(text: str) -> bool:
    """Whether the first line of the text is what somebody says in a talk."""
    has_label = not {":", "："}.isdisjoint(text[:_LONGEST_LABEL])
    return has_label and any(label.start() == 0 for label in speaker_labels(text)[:1])


def name_before(line: str) -> str:
    """What stands before a colon as who speaks would, or nothing."""
    match = _LABEL.match(line)
    return match[1] if match and _names_somebody(match[1]) else ""


def _names_somebody(label: str) -> bool:
    return not label[0].islower() and len(label) <= _LONGEST_NAME and len(label.split()) <= _MOST_WORDS

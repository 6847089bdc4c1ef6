"""Finding what is written in numbers: DATE, TIME, MONEY, PERCENT and QUANTITY.

Each family is one grammar over the same tape of kinds, so a text is read once, however many there are.
"""

import re
from collections.abc import Iterable
from typing import Final

from corpus.article import Label, Sentence
from corpus.entities.mention import Mention
from corpus.entities.numeric import dates, money, percent, quantities, times
from corpus.entities.numeric.scanning import Tape, scan
from corpus.entities.overlaps import longest

_FAMILIES: Final[tuple[tuple[Label, re.Pattern[str]], ...]] = (
    (Label.MONEY, money.PATTERN),
    (Label.PERCENT, percent.PATTERN),
    (Label.QUANTITY, quantities.PATTERN),
    (Label.TIME, times.PATTERN),
    (Label.DATE, dates.PATTERN),
)

LABELS: Final = tuple(label for label, _ in _FAMILIES)
"""The labels that this module can give."""


def find(text: str, sentences: Iterable[Sentence], *, language: str) -> list[Mention]:
    """The dates, times, sums, shares and measures of `text`, sorted, none overlapping another."""
    tape = scan(text, sentences, language=language)
    return longest(_mentions(tape))


def _mentions(tape: Tape) -> list[Mention]:
    return [
        Mention(tape.span(match.start(), match.end()), label)
        for label, pattern in _FAMILIES
        for match in pattern.finditer(tape.kinds)
    ]

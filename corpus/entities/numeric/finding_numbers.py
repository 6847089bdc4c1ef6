"""Finding what is written in numbers: DATE, TIME, MONEY, PERCENT and QUANTITY.

Each family is one grammar over the same tape of kinds, so a text is read once, however many there are.
"""

from collections.abc import Iterable

from corpus.article import Label, Sentence
from corpus.entities.mention import Mention
from corpus.entities.numeric import dates, money, percent, quantities, times
from corpus.entities.numeric.kinds import Grammar
from corpus.entities.numeric.scanning import Tape, scan
from corpus.entities.overlaps import longest
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_FAMILIES: Final[tuple[tuple[Label, Grammar], ...]] = (
    (Label.MONEY, money.GRAMMAR),
    (Label.PERCENT, percent.GRAMMAR),
    (Label.QUANTITY, quantities.GRAMMAR),
    (Label.TIME, times.GRAMMAR),
    (Label.DATE, dates.GRAMMAR),
)

LABELS: Final = tuple(label for label, _ in _FAMILIES)
"""The labels that this module can give."""

_EAST_ASIAN: Final = ("zh", "ja", "ko")
_UNIT: Final = lazy_pattern(r"(?: m|[kmKM])(?!\w)")
"""Behind what looks like a year: metres, and thousands or millions of anything."""
_YEAR_IS_M: Final = "lt"
"""In Lithuanian "2019 m." is a year."""


def find(text: str, sentences: Iterable[Sentence], *, language: str) -> list[Mention]:
    """The dates, times, sums, shares and measures of `text`, sorted, none overlapping another."""
    found = (
        mention
        for tape in scan(text, sentences, language=language)
        for mention in _mentions(tape)
        if language == _YEAR_IS_M or not _has_unit(mention, text)
    )
    if language[:2] not in _EAST_ASIAN:
        return longest(found)
    from corpus.entities.numeric.east_asia import find_numbers

    return longest([*find_numbers(text, language=language[:2]), *found])


def _mentions(tape: Tape) -> list[Mention]:
    return [
        Mention(tape.span(match.start(), match.end()), label)
        for label, grammar in _FAMILIES
        for match in grammar.find(tape.kinds)
    ]


def _has_unit(mention: Mention, text: str) -> bool:
    """Whether a year is a length or a sum: "the 1500m", "2000 m"."""
    end = mention.span.end
    return mention.label is Label.DATE and text[end - 1].isdecimal() and bool(_UNIT.match(text, end))

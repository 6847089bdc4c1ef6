"""Offices that read like names: "Secretary of State for Foreign, Commonwealth and Development Affairs".

The portfolio of an office is no organisation, and whoever holds the office is named right after it.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from corpus.article import Label, Span
from corpus.entities.mention import Mention

_OFFICE: Final = re.compile(
    r"\b(?:Secretary|Minister|Under-?[Ss]ecretary|Commissioner|Ambassador|Envoy|Representative|Chancellor)"
    r"(?: of State)?(?: (?:for|of|to)\b(?: the)?(?:,? (?:[A-Z][\w-]*|and|of|the|for|&)){1,14})?"
)
_PORTFOLIOS: Final = (
    "Affairs State Defence Defense Trade Energy Health Justice Education Finance Economy Interior "
    "Security Development Commerce Labor Labour Agriculture Transport Transportation Treasury Exchequer "
    "Environment Culture Tourism Science Technology Industry Infrastructure Housing Immigration "
    "Planning Investment Sport Sports Resources Relations"
)
_LAST: Final = re.compile(rf"\b(?:{'|'.join(_PORTFOLIOS.split())})\b")


def drop_offices(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions outside the offices; one that reaches out of an office is cut to what follows it."""
    offices = list(_offices(text))
    kept: list[Mention] = []
    following = 0
    for mention in mentions:
        while following < len(offices) and offices[following].end <= mention.span.start:
            following += 1
        office = offices[following] if following < len(offices) else None
        if office is None or not office.overlaps(mention.span):
            kept.append(mention)
        elif mention.span.end > office.end:
            kept.append(Mention(Span(_next_word(text, office.end), mention.span.end), mention.label))
        elif mention.span.start < office.start or mention.label is Label.NORP:
            kept.append(mention)
    return kept


def _offices(text: str) -> Iterator[Span]:
    for match in _OFFICE.finditer(text):
        ends = [last.end() for last in _LAST.finditer(text, match.start(), match.end())]
        if ends:
            yield Span(match.start(), ends[-1])


def _next_word(text: str, at: int) -> int:
    while at < len(text) and not text[at].isalnum():
        at += 1
    return at

"""Telling an organisation by its neighbours: "Eskom, the state power utility", "the Morena party"."""

import re
from collections.abc import Iterable
from typing import Final

from corpus.article import Label
from corpus.entities.certainty import certain_label
from corpus.entities.mention import Mention

_TRADES: Final = (
    "company|firm|group|maker|\\w+maker|utility|bank|lender|insurer|broker|brokerage|agency|"
    "newspaper|magazine|broadcaster|airline|carrier|producer|operator|manufacturer|retailer|"
    "developer|supplier|refiner|miner|exporter|joint venture|regulator|watchdog|charity|think tank|"
    "party|movement|union|coalition|conglomerate|start-?up|giant|subsidiary|consultancy|publisher|"
    "club|federation|association|militia|organi[sz]ation"
)
# What follows keeps out "the company's founder" and "a party leader".
_APPOSITION: Final = re.compile(
    rf", (?:the|an?|one of)(?: (?!(?:of|for|who|in|at)\b)[\w’'-]{{1,20}}){{0,4}} (?:{_TRADES})"
    r"(?=[,.;)]| (?:of|in|that|which|with|based|and|for|has|had|is|was|said|owned|run|led|behind)\b)"
)
_FOLLOWED: Final = re.compile(
    r" (?:party|coalition|newspaper|airlines?|militia|shares|spokes(?:man|woman|person))\b"
)


def read_neighbours(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with those called a firm, a party or a newspaper right beside them as organisations."""
    return [_read(mention, text) for mention in mentions]


def _read(mention: Mention, text: str) -> Mention:
    name = mention.span.of(text)
    if mention.label in (Label.ORG, Label.NORP) or certain_label(name):
        return mention
    is_called = _APPOSITION.match(text, mention.span.end)
    is_followed = (
        " " not in name and mention.label is Label.PERSON and _FOLLOWED.match(text, mention.span.end)
    )
    return Mention(mention.span, Label.ORG) if is_called or is_followed else mention

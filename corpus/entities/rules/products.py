"""Drugs, and machines that bear a person's name: "doses of Paxlovid", "the James Webb Space Telescope".

What such a thing is once called it is in the whole article.
"""

import re
from collections.abc import Sequence
from typing import Final

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import outside
from corpus.entities.tagging.gazetteer import gazetteer

_MACHINE: Final = re.compile(
    r"\b(?!The )((?:[A-Z][\w-]{1,20} ){0,2}[A-Z][\w-]{1,20})(?<! Space) (?:Space )?Telescope\b"
)
_DRUG: Final = re.compile(r"\b[A-Z][a-z]{3,20}(?:vir|mab|nib|ciclib|gliptin|glutide|cillin)\b(?! [A-Z])")
_DOSED: Final = re.compile(
    r"\b(?:[Dd]oses of|[Pp]ills? of|[Dd]rugs?|[Vv]accines?|[Mm]edicines?|[Aa]ntivirals?|[Aa]ntibody|[Pp]ill)"
    r" ([A-Z][a-z]{3,20})(?= (?:was|were|is|are|has|to|for|in|on|by|and|or)\b|[,.;)])"
)
_TAKEN: Final = re.compile(r"\b([A-Z][a-z]{3,20}) (?:pills|tablets|capsules|injections|doses|vaccines?)\b")
_OTHERS: Final = (Label.PERSON, Label.GPE, Label.LOC, None)


def read_products(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions with drugs and machines as products, and those of them that were missed."""
    machines = [Mention(Span(*match.span()), Label.PRODUCT) for match in _MACHINE.finditer(text)]
    drugs = [
        Mention(Span(*match.span()), Label.PRODUCT)
        for match in _DRUG.finditer(text)
        if not _is_anybody(match.group())
    ]
    called = {match.group(1) for match in _MACHINE.finditer(text)} | _dosed(text)
    called |= {drug.span.of(text) for drug in drugs}
    told = [
        Mention(mention.span, Label.PRODUCT)
        if mention.label in _OTHERS and mention.span.of(text) in called
        else mention
        for mention in mentions
    ]
    kept = outside(told, machines)
    found = sorted([*kept, *machines], key=lambda one: one.span)
    return sorted([*found, *outside(drugs, found)], key=lambda one: one.span)


def _dosed(text: str) -> set[str]:
    names = {match.group(1) for pattern in (_DOSED, _TAKEN) for match in pattern.finditer(text)}
    return {name for name in names if not _is_anybody(name)}


def _is_anybody(name: str) -> bool:
    """Whether the lists have somebody, somewhere or some firm of that name."""
    known = gazetteer()
    lists = (known.first_names, known.last_names, known.cities, known.countries, known.organisations)
    return any(name in names for names in (*lists, known.nationalities, known.regions))

"""Who is named by a surname before anybody has said who that is.

A name is a run of capitalised words: "Edi Rama". A sentence in which its last word stands without the others
owes the reader one that has them all. Places and offices of two words, "Supreme Court", count alike.
"""

import re
from collections.abc import Iterator, Set

from corpus.summarize.choice import Debt
from corpus.summarize.reading import Reading

_CAPITAL = "[A-ZÀ-ÖØ-ÞΑ-ΩА-ЯЀ-Џ]"
_PARTICLES = "(?:(?:van|von|der|den|de|da|di|du|la|le|bin|al|el|ibn) )*"
_FULL_NAME = re.compile(rf"(?<!\. ){_CAPITAL}[\w-]*(?: {_CAPITAL}\.)?(?: {_PARTICLES}{_CAPITAL}[\w-]{{3,}})+")


def owed_introductions(reading: Reading, price: float) -> Iterator[Debt]:
    """What each sentence pays for a surname, until one is chosen that has the name in full.

    Who is first met by the surname alone is known to everybody, as the writer thinks.
    """
    introduced: dict[str, list[int]] = {}
    met: set[str] = set()
    for index, (text, names) in enumerate(zip(reading.texts, _names(reading), strict=True)):
        in_full = {name.rpartition(" ")[2] for name in _FULL_NAME.findall(text)}
        for surname in sorted(introduced.keys() & names - in_full):
            yield Debt(index, price, tuple(introduced[surname]))
        for surname in in_full:
            if surname not in met or surname in introduced:
                introduced.setdefault(surname, []).append(index)
        met |= names
        met |= in_full


def _names(reading: Reading) -> Iterator[Set[str]]:
    """The capitalised words of each sentence, its first word among them, without the owner's ending."""
    for names, opening in zip(reading.names, reading.openings, strict=True):
        yield {name.removesuffix("'s") for name in (*names, *opening[:1])}

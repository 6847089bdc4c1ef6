"""Marking the words of a sentence that form a name of the gazetteer, the longest name first.

The marks are letters: C city, R region, K country, N nationality, O organisation, each after B for a first
word of a name or I for a later one.
"""

from collections.abc import Sequence
from typing import Final

from corpus.entities.gazetteer import Gazetteer

_LONGEST: Final = 6


class KnownNames:
    """The gazetteer's names of several words, found in tokens."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._kind_of: dict[str, str] = dict.fromkeys(gazetteer.organisations, "O")
        self._kind_of.update(dict.fromkeys(gazetteer.cities, "C"))
        self._kind_of.update(dict.fromkeys(gazetteer.regions, "R"))
        self._kind_of.update(dict.fromkeys(gazetteer.countries, "K"))
        self._kind_of.update(dict.fromkeys(gazetteer.nationalities, "N"))
        self._openings = {name.split(" ", 1)[0] for name in self._kind_of if " " in name}

    def mark(self, words: Sequence[str]) -> list[str]:
        """A mark for every word, empty where no name is."""
        marks = [""] * len(words)
        at = 0
        while at < len(words):
            length, kind = self._longest(words, at)
            if length:
                marks[at] = "B" + kind
                marks[at + 1 : at + length] = ["I" + kind] * (length - 1)
            at += max(1, length)
        return marks

    def _longest(self, words: Sequence[str], at: int) -> tuple[int, str]:
        word = words[at]
        if not word[:1].isupper():
            return 0, ""
        if len(word) > 3 and word.isupper() and word not in self._kind_of:
            word = word.capitalize()
        if word in self._openings:
            for length in range(min(_LONGEST, len(words) - at), 1, -1):
                name = " ".join([word, *words[at + 1 : at + length]])
                if name in self._kind_of:
                    return length, self._kind_of[name]
        kind = self._kind_of.get(word, "")
        return (1, kind) if kind else (0, "")

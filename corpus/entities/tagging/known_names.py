"""Marking the words of a sentence that form a name of the gazetteer, the longest name first.

The marks are letters: C city, R region, K country, N nationality, O organisation, each after B for a first
word of a name or I for a later one.
"""

from collections.abc import Sequence

from corpus.entities.tagging.remembering import Remembered
from corpus.gazetteer.gazetteer import Gazetteer, first_words
from corpus.type_hints import Final

_LONGEST: Final = 6


class KnownNames:
    """The gazetteer's names of several words, found in tokens."""

    def __init__(self, lists: Gazetteer) -> None:
        self._lists: Final = (
            ("N", lists.nationalities),
            ("K", lists.countries),
            ("R", lists.regions),
            ("C", lists.cities),
            ("O", lists.organisations),
        )
        openings = lists.openings or first_words(lists)
        self._kind_of: Final = Remembered(self._kind)
        self._opens: Final = Remembered(openings.__contains__)

    def mark(self, words: Sequence[str]) -> list[str]:
        """A mark for every word, empty where no name is."""
        marks = [""] * len(words)
        reached = 0
        for at, word in enumerate(words):
            if at < reached or not word[:1].isupper():
                continue
            length, kind = self._longest(words, at)
            if length:
                marks[at] = "B" + kind
                marks[at + 1 : at + length] = ["I" + kind] * (length - 1)
                reached = at + length
        return marks

    def _longest(self, words: Sequence[str], at: int) -> tuple[int, str]:
        word, most = words[at], min(_LONGEST, len(words) - at)
        if len(word) > 3 and word.isupper() and not self._kind_of[word]:
            word = word.capitalize()
        if most > 1 and self._opens[word]:
            pair = f"{word} {words[at + 1]}"
            for length in range(most, 2, -1) if self._opens[pair] else ():
                if kind := self._kind_of[" ".join([pair, *words[at + 2 : at + length]])]:
                    return length, kind
            if kind := self._kind_of[pair]:
                return 2, kind
        kind = self._kind_of[word]
        return (1, kind) if kind else (0, "")

    def _kind(self, name: str) -> str:
        for letter, names in self._lists:
            if name in names:
                return letter
        return ""

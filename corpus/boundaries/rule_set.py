"""What has to be known of a language whose sentences are found by rules."""

import re
from functools import cached_property

from corpus.value_types import Value

TAIL = 3
"""The letters by which what is no abbreviation is told soonest."""


class Rules(Value):
    """What has to be known of a language; words are written as in a text, but for the last dot."""

    never: frozenset[str] = frozenset()
    """Abbreviations that something must follow: "Mr", "e.g"."""
    numbered: frozenset[str] = frozenset()
    """Abbreviations when a number follows: "No", "Fig"."""
    seldom: frozenset[str] = frozenset()
    """Abbreviations that end a sentence only if a word follows that likes to begin one: "Inc", "Jr"."""
    exclaiming: frozenset[str] = frozenset()
    """The last words of names with an exclamation mark: "Yahoo", of "Yahoo! News"."""
    starters: frozenset[str] = frozenset()
    """Words that like to begin a sentence, in lower case."""
    after_hours: frozenset[str] = frozenset()
    """Capitalised words that may follow "a.m." within a sentence."""
    before_hours: frozenset[str] = frozenset()
    """Words, in lower case, that tell only when; a sentence of no others does not end with the hour."""
    speaker: re.Pattern[str] | None = None
    """A name and a verb that go on behind what is asked or shouted: `"Stop!" Smith said`."""
    particle: re.Pattern[str] | None = None
    """The beginning of a name in small letters that may open a sentence: `de Blasio`."""

    @cached_property
    def tails(self) -> frozenset[str]:
        """The last letters of all abbreviations; whatever ends otherwise is none."""
        return frozenset(word[-TAIL:] for word in self.abbreviations)

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        """All of them, and how those before numbers are written in capitals."""
        numbered = (form for word in self.numbered for form in (word.upper(), word.capitalize()))
        return self.never | self.numbered | self.seldom | self.exclaiming | frozenset(numbered)

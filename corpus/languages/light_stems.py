"""Light stemming by suffix, for languages without a stemmer and wherever importing NLTK would be too dear.

Only the commonest endings go, the longest first, and never so much that fewer than three letters are left
("light" as in Savoy, Light stemming approaches, SAC 2006). It makes the forms of a word meet; roots it does
not find.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path

_SHORTEST = 3
_SHORTEST_OF = {"ko": 2}
"""Hangul writes a syllable in a character."""


@cache
def light_stemmer(code: str) -> Callable[[str], str] | None:
    """A stemmer for the language of that bare code; none where we know no endings."""
    if code not in (table := _read_suffixes()):
        return None
    suffixes = table[code]
    longest, shortest = max(map(len, suffixes)), _SHORTEST_OF.get(code, _SHORTEST)

    def stem(word: str) -> str:
        """The word without its longest ending."""
        word = word.lower()
        for size in range(min(longest, len(word) - shortest), 0, -1):
            if word[-size:] in suffixes:
                return word[:-size]
        return word

    return stem


@cache
def _read_suffixes() -> dict[str, frozenset[str]]:
    lines = Path(__file__).with_name("suffixes.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split(":") for line in lines)
    return {code: frozenset(endings.split()) for code, endings in rows}

"""Which words are numbers, months, units and currencies in a language.

A lexicon is a TOML file of the folder `lexicons`: a kind, then its words. A word stands for itself, its
capitalised and its upper-case form, never for a smaller one: `March` is a month, `march` is not.
"""

from collections.abc import Mapping
from functools import cache

from corpus.entities.numeric.kinds import CHAR_OF
from corpus.entities.toml_tables import read_strings
from corpus.own_files import own_text
from corpus.type_hints import Final

_CODES: Final = "en de fr es it pt nl pl ru sv da no fi cs uk tr ro hu el"
LANGUAGES: Final = tuple(_CODES.split())
"""The languages whose words for numbers and dates are known; in others only signs and digits are."""

_EXACT: Final = {"code", "short", "zone", "rand", "initial"}
"""Kinds whose words are never met in another case."""


@cache
def lexicon(language: str) -> Mapping[str, str]:
    """The kind of every word of `language`, as its character; of signs and codes alone without a lexicon."""
    words = _read("universal")
    if language in LANGUAGES:
        # "eur" is a word of Czech, and "EUR" a code there as elsewhere.
        own = _read(language)
        words |= {word: kind for word, kind in own.items() if words.get(word) != CHAR_OF["code"]}
    return words


def _read(name: str) -> dict[str, str]:
    data = own_text(__file__, f"lexicons/{name}.toml")
    words: dict[str, str] = {}
    # From the last kind to the first, whose words are its own.
    for kind, listed in reversed(read_strings(data).items()):
        words.update(dict.fromkeys(_forms(listed.split(), kind), CHAR_OF[kind]))
    return words


def _forms(words: list[str], kind: str) -> list[str]:
    if kind in _EXACT:
        return words
    return [*words, *[word[:1].upper() + word[1:] for word in words], *map(str.upper, words)]

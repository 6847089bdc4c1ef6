"""A word by itself: without what an apostrophe joins to it, and in the small letters of its language.

"L'Italie" is "Italie" and "Ankara'dan" is "Ankara". Apostrophes are straight here.
"""

from collections.abc import Callable
from functools import partial

_ELIDED = {
    language: frozenset(words.split())
    for language, words in (
        ("ca", "d l m n s t"),
        ("fr", "c d j jusqu l lorsqu m n puisqu qu quelqu quoiqu s t"),
        (
            "it",
            "all anch bell c coll com cos d dall dell dov gl l m n nell quell quest s senz sull t tutt un v",
        ),
        ("pt", "d"),
    )
}
"""What loses its last vowel before another and joins the next word, in small letters."""
_ENDED = frozenset({"az", "tr"})
"""The languages that put the endings of names behind an apostrophe; the I without a dot is theirs, too."""
_OF_TURKISH = str.maketrans({"İ": "i", "I": "ı"})


def bare_word(language: str) -> Callable[[str], str]:
    """What gives a word of that language without what an apostrophe joins to it."""
    if language in _ENDED:
        return _without_ending
    return partial(_without_elided, elided=_ELIDED[language]) if language in _ELIDED else str


def lower_case(language: str) -> Callable[[str], str]:
    """What writes a word of that language in small letters."""
    return _lower_turkish if language in _ENDED else str.lower


def _without_ending(word: str) -> str:
    return word.partition("'")[0] or word


def _without_elided(word: str, *, elided: frozenset[str]) -> str:
    before, _, behind = word.partition("'")
    return behind if behind and before.lower() in elided else word


def _lower_turkish(word: str) -> str:
    return word.translate(_OF_TURKISH).lower()

"""The words of a sentence as the rankers of our own compare them.

Scripts that write no spaces have no words to find without a dictionary; there, pairs of neighbouring
characters stand for words.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache

from corpus.words import WORD

_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
_MARKED = frozenset({"ar", "fa", "he", "hi", "bn", "ml", "ta", "te", "mr", "ur"})
"""Languages whose letters carry marks that `WORD` takes for gaps."""


def word_finder(language: str) -> Callable[[str], Sequence[str]]:
    """What finds the words of a sentence in that language, as they are written."""
    if language in _UNSPACED or language in _MARKED:
        from corpus.languages.unspaced import find_words

        return find_words
    return WORD.findall


def normalizer(language: str) -> Callable[[str], str]:
    """What makes the forms of a word in that language one."""
    if language in ("", "en"):
        return normalize_english
    if language in _UNSPACED:
        return str.lower
    from corpus.languages.stemming import light_stemmer

    return light_stemmer(language)


@lru_cache(maxsize=50_000)
def normalize_english(word: str) -> str:
    """The word in lower case without possessive or plural ending: "Banks'" and "bank" become one."""
    plain = word.lower().replace("’", "'").removesuffix("'s")
    if len(plain) > 4 and plain.endswith("s") and not plain.endswith("ss"):
        return plain[:-1]
    return plain

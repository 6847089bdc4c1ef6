"""The words of a sentence as the rankers of our own compare them.

Scripts that write no spaces have no words to find without a dictionary; there, pairs of neighbouring
characters stand for words.
"""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from corpus.languages.codes import UNSPACED
from corpus.summarize.news_words import plain_words
from corpus.words import WORD

_MARKED = frozenset({"ar", "fa", "he", "hi", "bn", "ml", "ta", "te", "mr", "ur"})
"""Languages whose letters carry marks that `WORD` takes for gaps."""


def word_finder(language: str) -> Callable[[str], Sequence[str]]:
    """What finds the words of a sentence in that language, as they are written."""
    if language in UNSPACED or language in _MARKED:
        from corpus.languages.unspaced import find_words

        return find_words
    return WORD.findall


@cache
def term_finder(language: str) -> Callable[[str], str]:
    """What makes the forms of a word in that language one term, and nothing of a word without a subject."""
    plain, normalize = plain_words(language), _normalizer(language)

    @lru_cache(maxsize=50_000)
    def term(word: str) -> str:
        normal = normalize(word)
        return "" if len(normal) < 2 or normal in plain or word.lower() in plain else normal

    return term


def _normalizer(language: str) -> Callable[[str], str]:
    if language in ("", "en"):
        return _normalize_english
    if language in UNSPACED:
        return str.lower
    from corpus.languages.stemming import light_stemmer

    return light_stemmer(language)


def _normalize_english(word: str) -> str:
    """In lower case without possessive or plural ending: "Bank's" and "banks" become "bank"."""
    bare = word.lower().replace("’", "'").removesuffix("'s")
    if len(bare) > 4 and bare.endswith("s") and not bare.endswith("ss"):
        return bare[:-1]
    return bare

"""The words of a sentence in a given language, as the classic methods count them."""

import re
from functools import cache

from corpus.languages import treebank, unspaced
from corpus.languages.codes import canonical
from corpus.languages.unspaced import WordFinder

UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})
"""The languages that put no spaces between words."""
MARKED = frozenset({"ar", "fa", "he", "hi", "bn", "ml", "ko"})
"""The languages that NLTK's rules were not made for."""

_GREEK_GAPS = re.compile("[ ,;\u037e.!?:-]+")


@cache
def word_finder(language: str) -> WordFinder:
    """What finds the words of a sentence; for languages that sumy covers, the very words that it finds."""
    code = canonical(language)
    if code == "zh":
        return unspaced.chinese_words()
    if code == "ja":
        return unspaced.japanese_words()
    if code == "el":
        return _greek_words
    if not code or code in UNSPACED or code in MARKED:
        return unspaced.find_words
    return treebank.find_words


def _greek_words(sentence: str) -> tuple[str, ...]:
    return tuple(filter(treebank.is_word, _GREEK_GAPS.split(sentence)))

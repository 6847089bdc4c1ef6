"""The words of a sentence in a given language, as the classic methods count them."""

import re
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec

from corpus.languages import treebank
from corpus.languages.codes import UNSPACED, canonical

WordFinder = Callable[[str], tuple[str, ...]]

DICTIONARIES = {"zh": "jieba", "ja": "janome"}
"""The packages of the extra `nutgraf[cjk]` that know words by heart."""
MARKED = frozenset({"ar", "fa", "he", "hi", "bn", "ml", "ko"})
"""The languages that NLTK's rules were not made for."""

_GREEK_GAPS = re.compile("[ ,;\u037e.!?:-]+")


@cache
def word_finder(language: str) -> WordFinder:
    """What finds the words of a sentence; for languages that sumy covers, the very words that it finds."""
    code = canonical(language)
    if has_dictionary(code):
        from corpus.languages import dictionaries

        return dictionaries.word_finder(code)
    if code == "el":
        return _greek_words
    if not code or code in UNSPACED or code in MARKED:
        from corpus.languages import unspaced

        return unspaced.find_words
    return treebank.find_words


def has_dictionary(code: str) -> bool:
    """Whether the language of that bare code has a dictionary and it is installed."""
    return code in DICTIONARIES and find_spec(DICTIONARIES[code]) is not None


def _greek_words(sentence: str) -> tuple[str, ...]:
    return tuple(filter(treebank.is_word, _GREEK_GAPS.split(sentence)))

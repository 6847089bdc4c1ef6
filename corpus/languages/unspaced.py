"""Words where sumy's rules find none: scripts without spaces, and letters that carry marks.

Chinese and Japanese are cut by jieba and janome where the extra `nutgraf[cjk]` is installed. Without it, and
in Thai, Lao, Khmer and Burmese, two neighbouring characters stand for a word; a lone one is a word too.
"""

import re
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec

WordFinder = Callable[[str], tuple[str, ...]]

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao; Burmese; Khmer
    "\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Japanese; Chinese
)
# Python's \w has no place for the marks that Indic, Arabic and Hebrew letters carry.
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"  # Latin, Hebrew, Arabic
    "\u0900-\u0963\u0971-\u0df4\u200c\u200d"  # Indic blocks, joiners
)
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]").search
_UNSPACED_RUNS = re.compile(f"[{_UNSPACED}]+")
_WORDS = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}'’-])*")
_HAS_LETTER = re.compile(r"[^\W\d_]").search


def find_words(text: str) -> tuple[str, ...]:
    """The words as written, whatever the script."""
    if text.isascii() or not _IS_UNSPACED(text):
        return tuple(_WORDS.findall(text))
    pairs = [pair for run in _UNSPACED_RUNS.findall(text) for pair in _pairs(run)]
    return tuple(pairs + _WORDS.findall(_UNSPACED_RUNS.sub(" ", text)))


def _pairs(run: str) -> list[str]:
    return [run[start : start + 2] for start in range(max(1, len(run) - 1))]


def is_installed(package: str) -> bool:
    """Whether the package could be imported, without importing it."""
    return find_spec(package) is not None


def chinese_words() -> WordFinder:
    """jieba's words, or pairs of characters without it."""
    return _jieba() if is_installed("jieba") else find_words


def japanese_words() -> WordFinder:
    """janome's words, or pairs of characters without it."""
    return _janome() if is_installed("janome") else find_words


@cache
def _jieba() -> WordFinder:
    import logging

    import jieba

    # It would tell standard error that it builds its dictionary.
    jieba.setLogLevel(logging.WARNING)

    def find(text: str) -> tuple[str, ...]:
        return tuple(word for word in jieba.cut(text) if _HAS_LETTER(word))

    return find


@cache
def _janome() -> WordFinder:
    from janome.tokenizer import Tokenizer

    tokenizer = Tokenizer(wakati=True)

    def find(text: str) -> tuple[str, ...]:
        return tuple(word for word in tokenizer.tokenize(text) if _HAS_LETTER(word))

    return find

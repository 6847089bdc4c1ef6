"""The adapters to jieba and janome, which know the words of Chinese and Japanese by heart.

They come with the extra `nutgraf[cjk]`; this module is imported only where they are installed.
"""

import logging
import re
from collections.abc import Callable, Iterable
from functools import cache

_HAS_LETTER = re.compile(r"[^\W\d_]").search


@cache
def word_finder(code: str) -> Callable[[str], tuple[str, ...]]:
    """What finds the words of Chinese (`zh`) or Japanese (`ja`)."""
    cut = _jieba() if code == "zh" else _janome()
    return lambda text: tuple(word for word in cut(text) if _HAS_LETTER(word))


def _jieba() -> Callable[[str], Iterable[str]]:
    import jieba

    # Or it tells standard error that it loads its dictionary.
    jieba.setLogLevel(logging.WARNING)
    cut: Callable[[str], Iterable[str]] = jieba.cut
    return cut


def _janome() -> Callable[[str], Iterable[str]]:
    from janome.tokenizer import Tokenizer

    cut: Callable[[str], Iterable[str]] = Tokenizer(wakati=True).tokenize
    return cut

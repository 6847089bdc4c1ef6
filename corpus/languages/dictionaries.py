"""The adapters to jieba and janome, which know the words of Chinese and Japanese by heart.

They come with the extra `nutgraf[cjk]`; this module is imported only where they are installed.
"""

import logging
import warnings
from collections.abc import Callable, Iterable
from functools import cache

from corpus.languages.treebank import is_word


@cache
def word_finder(code: str) -> Callable[[str], tuple[str, ...]]:
    """What finds the words of Chinese (`zh`) or Japanese (`ja`)."""
    cut = _jieba() if code == "zh" else _janome()
    return lambda text: tuple(filter(is_word, cut(text)))


def _jieba() -> Callable[[str], Iterable[str]]:
    with warnings.catch_warnings():
        # Its own spelling and setuptools complain of one another on standard error.
        warnings.simplefilter("ignore")
        import jieba

    # Or it tells standard error that it loads its dictionary.
    jieba.setLogLevel(logging.WARNING)
    cut: Callable[[str], Iterable[str]] = jieba.cut
    return cut


def _janome() -> Callable[[str], Iterable[str]]:
    from janome.tokenizer import Tokenizer

    cut: Callable[[str], Iterable[str]] = Tokenizer(wakati=True).tokenize
    return cut

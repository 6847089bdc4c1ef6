"""The words of a sentence as the rankers of our own compare them.

Scripts that write no spaces have no words to find without a dictionary; there, pairs of neighbouring
characters stand for words.
"""

from collections.abc import Callable, Sequence
from functools import cache, partial

from corpus.languages.codes import UNSPACED
from corpus.summarize.document import Document
from corpus.summarize.memo import Memo
from corpus.summarize.news_words import plain_words
from corpus.words import find_words, find_words_within

_MARKED = frozenset({"ar", "fa", "he", "hi", "bn", "ml", "ta", "te", "mr", "ur"})
"""Languages whose letters carry marks that are gaps to `corpus.words`."""


def word_finder(language: str) -> Callable[[str], Sequence[str]]:
    """What finds the words of a text in that language, as they are written, but for curly apostrophes."""
    if language in UNSPACED or language in _MARKED:
        from corpus.languages.unspaced import find_words as find

        return find
    return find_words


def sentence_words(document: Document) -> Sequence[Sequence[str]]:
    """The words of each sentence of the document, as `word_finder` would find them."""
    if document.language in UNSPACED or document.language in _MARKED:
        find = word_finder(document.language)
        return [find(text.replace("’", "'")) for text in document.texts]
    spans = [sentence.span for sentence in document.sentences]
    return find_words_within(document.article.text.replace("’", "'"), spans)


@cache
def term_finder(language: str) -> Callable[[str], str]:
    """What makes the forms of a word in that language one term, and nothing of a word without a subject."""
    return Memo(partial(_term, plain_words(language), _normalizer(language))).__getitem__


@cache
def name_finder(language: str) -> Callable[[str], bool]:
    """What tells a capitalised word with a subject from the others in that language."""
    term = term_finder(language)

    def is_name(word: str) -> bool:
        return word[0].isupper() and term(word) != ""

    return Memo(is_name).__getitem__


def _term(plain: frozenset[str], normalize: Callable[[str], str], word: str) -> str:
    normal = normalize(word)
    return "" if len(normal) < 2 or normal in plain or word.lower() in plain else normal


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

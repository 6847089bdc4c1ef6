"""The words of a sentence as the rankers of our own compare them.

Scripts that write no spaces have no words to find without a dictionary; there, pairs of neighbouring
characters stand for words.
"""

from collections.abc import Callable, Sequence
from functools import cache

from corpus.languages.codes import UNSPACED
from corpus.summarize.document import Document
from corpus.summarize.memo import Memo
from corpus.summarize.news_words import manners, plain_words
from corpus.words import find_words, find_words_within

_MARKED = frozenset({"ar", "fa", "he", "hi", "bn", "ml", "ta", "te", "mr", "ur"})
"""Languages whose letters carry marks that are gaps to `corpus.words`."""

Entry = tuple[str, str, str, str]
"""A word in lower case, its term or "", itself if it looks like a name or "", and its `Manner` or ""."""


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
def entry_finder(language: str) -> Callable[[str], Entry]:
    """What looks a word of that language up.

    All forms of a word are one term; a word without a subject has none. All at once, since looking a word up
    costs more than most that is done with it.
    """
    plain, normalize = plain_words(language), _normalizer(language)
    manner_of = manners(language)

    def entry(word: str) -> Entry:
        normal, lower = normalize(word), word.lower()
        term = "" if len(normal) < 2 or normal in plain or lower in plain else normal
        return lower, term, word if term and word[0].isupper() else "", manner_of.get(lower, "")

    return Memo(entry).__getitem__


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

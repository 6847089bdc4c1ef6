"""What the classic methods read: the words of each sentence, and which of them count.

Words, stems and stop words are those that sumy works with, so that the same sentences come out on top. Stop
words are told by the word in lower case, never by its stem.
"""

from collections.abc import Callable
from functools import cache, lru_cache

from corpus.languages.language_words import word_finder
from corpus.languages.stemming import stemmer
from corpus.languages.stopwords import stop_words
from corpus.summarize.document import Document
from corpus.value_types import Value

_REMEMBERED = 50_000


class WordReading(Value):
    """A document's sentences as words."""

    texts: tuple[str, ...]
    """Sentences with the same text are one to sumy wherever it keeps ratings by sentence."""
    words: tuple[tuple[str, ...], ...]
    """The words of each sentence as written."""
    stop_words: frozenset[str]
    stem: Callable[[str], str]
    """The stem of a word in any case."""

    def content_stems(self) -> list[list[str]]:
        """The stems of each sentence's words that are no stop words, in their order."""
        return [
            [self.stem(word) for word in words if word.lower() not in self.stop_words] for words in self.words
        ]


def read(document: Document) -> WordReading:
    """The document in words."""
    find_words = word_finder(document.language)
    return WordReading(
        texts=tuple(text.strip() for text in document.texts),
        words=tuple(find_words(text) for text in document.texts),
        stop_words=stop_words(document.language),
        stem=remembering_stemmer(document.language),
    )


@cache
def remembering_stemmer(language: str) -> Callable[[str], str]:
    """The language's stemmer, which need not work twice for one word."""
    stem = stemmer(language)

    @lru_cache(maxsize=_REMEMBERED)
    def remembered(word: str) -> str:
        """The stem of a word in small letters."""
        return stem(word.lower())

    return remembered

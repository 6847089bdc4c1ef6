"""Finding many known names in a text at once.

A name is found only as whole words. The cost is one look at each word of the text, however many the names.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from corpus.article import Span
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_WORD: Final = lazy_pattern(r"[^\W_]+")
_SHORT: Final = 100_000
"""Characters; the words of a longer text would take much memory."""


class Phrases:
    """A set of names, indexed by their first word."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_first_word: dict[str, list[str]] = {}
        for name in set(names):
            if first := _first_word(name):
                self._by_first_word.setdefault(first, []).append(name)
        for together in self._by_first_word.values():
            if len(together) > 1:
                together.sort(key=lambda name: (-len(name), name))

    def find(self, text: str) -> Iterator[Span]:
        """Where the names stand in `text`, in order; of two that begin together the longer."""
        reached = 0
        for start, candidates in sorted(self._candidates(text)):
            if start >= reached:
                for name in candidates:
                    if span := _place(name, text, start):
                        yield span
                        reached = span.end
                        break

    def _candidates(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """The places of words that names begin with, and these names."""
        words = _words_of(text) if len(text) <= _SHORT else _words_in(text)
        known, found = self._by_first_word, words.keys() & self._by_first_word.keys()
        for word in found:
            for start in words[word]:
                yield start, known[word]


def _first_word(name: str) -> str:
    """The first word of a name; most have nothing but letters before their first blank."""
    word = name.partition(" ")[0]
    if word.isalnum():
        return word
    first = _WORD.search(name)
    return first.group() if first else ""


def _words_in(text: str) -> dict[str, list[int]]:
    """The places of each word."""
    places: dict[str, list[int]] = {}
    for word in _WORD.finditer(text):
        places.setdefault(word.group(), []).append(word.start())
    return places


@lru_cache(maxsize=2)
def _words_of(text: str) -> dict[str, list[int]]:
    """The same of an article, which several lists are looked for in; nobody changes it."""
    return _words_in(text)


def _place(name: str, text: str, at: int) -> Span | None:
    # A name may open with a sign before its first word: "@nutgraf".
    first = _WORD.search(name)
    start = at - first.start() if first else at
    end = start + len(name)
    if start < 0 or not text.startswith(name, start):
        return None
    joins = name[-1].isalnum() and text[end : end + 1].isalnum()
    return None if joins else Span(start, end)

"""Finding many known names in a text at once.

A name is found only as whole words. The cost is one look at each word of the text, however many the names.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from corpus.article import Span
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_WORD: Final = lazy_pattern(r"[^\W_]+")
_TALL: Final = lazy_pattern(r"[^\W_a-z](?<![^\W_].)[^\W_]*")
"""A word that begins with no small letter of English, which the matcher runs past by itself."""
_SMALL: Final = lazy_pattern(r"\b[a-z]{2,}\b")
_SHORT: Final = 100_000
"""Characters; the words of a longer text would take much memory."""


class Phrases:
    """A set of names; those of more than a word are indexed by their first one."""

    def __init__(self, names: Iterable[str]) -> None:
        known = set(names)
        self._words: Final = {name for name in known if name.isalnum()}
        self._longer: Final[dict[str, list[str]]] = {}
        for name in known - self._words:
            if first := _first_word(name):
                self._longer.setdefault(first, []).append(name)
        for together in self._longer.values():
            if len(together) > 1:
                together.sort(key=lambda name: (-len(name), name))
        self._firsts: Final = self._words | self._longer.keys()

    def find(self, text: str) -> Iterator[Span]:
        """Where the names stand in `text`, in order; of two that begin together the longer."""
        reached = 0
        for start, candidates in self._candidates(text):
            if start >= reached:
                for name in candidates:
                    if span := _place(name, text, start):
                        yield span
                        reached = span.end
                        break

    def _candidates(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """The places of words that names begin with, in order, and these names."""
        return self._one_by_one(text) if len(text) > _SHORT else iter(sorted(self._at_once(text)))

    def _at_once(self, text: str) -> Iterator[tuple[int, list[str]]]:
        words = _words_of(text)
        for word in words.keys() & self._firsts:
            candidates = self._beginning(word)
            for start in words[word]:
                yield start, candidates

    def _one_by_one(self, text: str) -> Iterator[tuple[int, list[str]]]:
        are_small = any(first[0].islower() for first in self._firsts)
        for match in (_WORD if are_small else _TALL).finditer(text):
            if match.group() in self._firsts:
                yield match.start(), self._beginning(match.group())

    def _beginning(self, word: str) -> list[str]:
        """The names that begin with a word, the longest first."""
        longer = self._longer.get(word, [])
        return [*longer, word] if word in self._words else longer


@lru_cache(maxsize=2)
def _words_of(text: str) -> dict[str, list[int]]:
    """The places of each word of an article, which several lists are looked for in; nobody changes it."""
    places: dict[str, list[int]] = {}
    for word in _WORD.finditer(text):
        places.setdefault(word.group(), []).append(word.start())
    return places


def small_words(text: str) -> set[str]:
    """The words of two letters and more that the text writes small, in the letters of English alone."""
    # What "_" joins is one word to the pattern.
    if len(text) > _SHORT or "_" in text:
        return {match.group() for match in _SMALL.finditer(text)}
    return {
        word for word in _words_of(text) if word.islower() and word.isascii() and word.isalpha() and word[1:]
    }


def _first_word(name: str) -> str:
    first = name.partition(" ")[0]
    # Most names begin with a word that has no sign about it.
    if not first.isalnum():
        found = _WORD.search(name)
        first = found.group() if found else ""
    return first


def _place(name: str, text: str, at: int) -> Span | None:
    start = at
    # A name may open with a sign before its first word: "@nutgraf".
    if not name[0].isalnum() and (first := _WORD.search(name)):
        start -= first.start()
    end = start + len(name)
    if start < 0 or not text.startswith(name, start):
        return None
    joins = name[-1].isalnum() and text[end : end + 1].isalnum()
    return None if joins else Span(start, end)

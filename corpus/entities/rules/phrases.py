"""Finding many known names in a text at once.

A name is found only as whole words. The cost is one look at each word of the text, however many the names.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from corpus.article import Span
from corpus.patterns import lazy_pattern

_WORD: Final = lazy_pattern(r"[^\W_]+")


class Phrases:
    """A set of names, indexed by their first word."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_first_word: dict[str, list[str]] = {}
        for name in sorted(set(names), key=lambda name: (-len(name), name)):
            if first := _WORD.search(name):
                self._by_first_word.setdefault(first.group(), []).append(name)

    def find(self, text: str) -> Iterator[Span]:
        """Where the names stand in `text`, in order; of two that begin together the longer."""
        reached = 0
        for word in _WORD.finditer(text):
            candidates = self._by_first_word.get(word.group())
            if candidates and word.start() >= reached:
                for name in candidates:
                    if span := _place(name, text, word.start()):
                        yield span
                        reached = span.end
                        break


def _place(name: str, text: str, at: int) -> Span | None:
    # A name may open with a sign before its first word: "@nutgraf".
    first = _WORD.search(name)
    start = at - first.start() if first else at
    end = start + len(name)
    if start < 0 or not text.startswith(name, start):
        return None
    joins = name[-1].isalnum() and text[end : end + 1].isalnum()
    return None if joins else Span(start, end)

"""Whether readers of formats look for how a text is shaped, which only the screen and the library want.

A pipe of pages would pay a tenth of its time for what it never shows.
"""

from collections.abc import Iterable, Iterator

from corpus.type_hints import TypeVar

T = TypeVar("T")
_left_out = 0
"""How many iterations that are not at their end do without."""


def is_wanted() -> bool:
    """Whether anybody will look at the elements of the articles that are read."""
    return not _left_out


def without_shapes(articles: Iterable[T]) -> Iterator[T]:
    """The articles, read without their shapes until the last one has been."""
    global _left_out
    _left_out += 1
    try:
        yield from articles
    finally:
        _left_out -= 1

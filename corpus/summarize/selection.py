"""From a ranker's order to a summary of the length that was asked for.

The order is lazy, and the walk stops when the summary is full: a ranker never ranks what nobody will read.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from corpus.length import Length
from corpus.summarize.document import Document, Ranked
from corpus.type_hints import TypeVar

T = TypeVar("T")

_PATIENCE = 50
"""After so many sentences in a row that do not fit into what is left of a budget, it is taken for full."""

_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())


def _always(_one: object, _kept: object) -> bool:
    return True


def select(
    order: Iterable[Ranked],
    document: Document,
    length: Length,
    *,
    count: Callable[[str], int],
    stands: Callable[[Ranked, Sequence[Ranked]], bool] = _always,
) -> tuple[Ranked, ...]:
    """The best that fit, at least one that stands, none twice, in the order of the text.

    `count` tells a text's words, and `stands` whether a sentence can be kept beside those that are.
    """
    texts = document.texts
    distinct = without_duplicates(order, lambda ranked: texts[ranked.index])

    def size(ranked: Ranked) -> int:
        """How much of the length a sentence takes."""
        return count(texts[ranked.index])

    kept = fill(distinct, length, total=document.total, size=size, stands=stands)
    return tuple(sorted(kept, key=lambda ranked: ranked.index))


def fill(
    order: Iterable[T],
    length: Length,
    *,
    total: int,
    size: Callable[[T], int],
    stands: Callable[[T, Sequence[T]], bool] = _always,
) -> list[T]:
    """As much of the order as the length allows, at least one where any stands.

    `size` tells how many words a thing has, and `stands` whether it can be kept beside those that are.
    """
    if length.words is None:
        return _first(order, length.most_sentences(total), stands)
    return _fitting(order, size, length.words, stands)


def without_duplicates(order: Iterable[T], text_of: Callable[[T], str]) -> Iterator[T]:
    """The order without what says the same again, but for case, spaces and punctuation."""
    seen: set[str] = set()
    for item in order:
        key = _bare(text_of(item))
        if key not in seen:
            seen.add(key)
            yield item


def _bare(text: str) -> str:
    """The letters and digits of the text, whatever their case."""
    if text.isascii():
        return text.lower().encode("ascii").translate(None, _NO_LETTERS).decode("ascii")
    return "".join(filter(str.isalnum, text.casefold()))


def _first(order: Iterable[T], most: int, stands: Callable[[T, Sequence[T]], bool]) -> list[T]:
    kept: list[T] = []
    for item in order:
        if stands(item, kept):
            kept.append(item)
        if len(kept) == most:
            break
    return kept


def _fitting(
    order: Iterable[T], size: Callable[[T], int], budget: int, stands: Callable[[T, Sequence[T]], bool]
) -> list[T]:
    """The best that fit into the budget, each as it comes; the very best where not one does."""
    kept: list[T] = []
    best: list[T] = []
    misses = 0
    for item in order:
        if not stands(item, kept):
            continue
        best = best or [item]
        if (words := size(item)) <= budget:
            kept.append(item)
            budget, misses = budget - words, 0
        else:
            misses += 1
        if budget <= 0 or misses == _PATIENCE:
            break
    return kept or best

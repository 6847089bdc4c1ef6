"""From a ranker's order to a summary of the length that was asked for.

The order is lazy, and the walk stops when the summary is full: a ranker never ranks what nobody will read.
"""

from collections.abc import Callable, Iterable, Iterator

from corpus.length import Length
from corpus.summarize.document import Document, Ranked


def select(
    order: Iterable[Ranked], document: Document, length: Length, *, count: Callable[[str], int]
) -> tuple[Ranked, ...]:
    """The best that fit, at least one, none twice, in the order of the text; `count` tells a text's words."""
    distinct = _without_duplicates(order, document.texts)
    if length.words is None:
        kept = _first(distinct, length.most_sentences(document.total))
    else:
        kept = _fitting(distinct, [count(text) for text in document.texts], length.words)
    return tuple(sorted(kept, key=lambda ranked: ranked.index))


def _first(order: Iterator[Ranked], most: int) -> list[Ranked]:
    kept: list[Ranked] = []
    for ranked in order:
        kept.append(ranked)
        if len(kept) == most:
            break
    return kept


def _fitting(order: Iterator[Ranked], sizes: list[int], budget: int) -> list[Ranked]:
    """The best that fit into the budget, each as it comes; the very best where not one does."""
    kept: list[Ranked] = []
    shortest = min(sizes, default=0)
    best: Ranked | None = None
    for ranked in order:
        best = best or ranked
        if sizes[ranked.index] <= budget:
            kept.append(ranked)
            budget -= sizes[ranked.index]
        if budget < shortest:
            break
    return kept or ([best] if best else [])


def _without_duplicates(order: Iterable[Ranked], texts: tuple[str, ...]) -> Iterator[Ranked]:
    seen: set[str] = set()
    for ranked in order:
        key = "".join(filter(str.isalnum, texts[ranked.index].casefold()))
        if key not in seen:
            seen.add(key)
            yield ranked

"""From ratings to an order, with sumy's rules for equal ratings and equal sentences."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from corpus.summarize.document import Ranked


def best_first(ratings: Sequence[float]) -> Iterator[Ranked]:
    """The highest rating first; equal ones in the order of the text."""
    for index in sorted(range(len(ratings)), key=lambda index: -ratings[index]):
        yield Ranked(index, float(ratings[index]))


def shared(texts: Sequence[str], ratings: Sequence[float]) -> list[float]:
    """The ratings, where sentences with the same text share that of the last."""
    last = dict(zip(texts, ratings, strict=True))
    return [last[text] for text in texts]


def as_taken(texts: Sequence[str], taken: Iterable[int]) -> Iterator[Ranked]:
    """The sentences in the order in which a greedy method takes them, as late as it must and no later.

    A sentence's rating is minus the number of different texts before it. Of equal texts the one that is taken
    last counts, for all of them, so that nothing is known about any before.
    """
    left = Counter(texts)
    places: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        places.setdefault(text, []).append(place)
    seen: set[str] = set()
    level: list[int] = []
    for index in taken:
        text = texts[index]
        rating = -len(seen)
        is_new = text not in seen
        seen.add(text)
        left[text] -= 1
        if not left[text]:
            level += places[text]
        if is_new:
            yield from _together(level, rating)
            level = []
    yield from _together(level, -len(seen))


def _together(places: list[int], rating: int) -> Iterator[Ranked]:
    return (Ranked(place, float(rating)) for place in sorted(places))

"""Choosing among mentions that claim the same characters."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from corpus.entities.mention import Mention


def outside(mentions: Iterable[Mention], taken: Sequence[Mention]) -> list[Mention]:
    """The mentions that overlap none of `taken`, which are in text order and do not overlap one another."""
    starts = [mention.span.start for mention in taken]
    return [
        mention for mention in mentions if _is_free(mention, taken, bisect_left(starts, mention.span.start))
    ]


def longest(mentions: Iterable[Mention]) -> list[Mention]:
    """Mentions in text order, none overlapping: of two rivals the longer stays, else the one given first."""
    starts: list[int] = []
    kept: list[Mention] = []
    for mention in sorted(mentions, key=_shortness):
        place = bisect_left(starts, mention.span.start)
        if _is_free(mention, kept, place):
            starts.insert(place, mention.span.start)
            kept.insert(place, mention)
    return kept


def _shortness(mention: Mention) -> int:
    return mention.span.start - mention.span.end


def _is_free(mention: Mention, kept: Sequence[Mention], place: int) -> bool:
    neighbours = kept[max(place - 1, 0) : place + 1]
    return not any(mention.span.overlaps(other.span) for other in neighbours)

"""Choosing among mentions that claim the same characters."""

from bisect import bisect_left
from collections.abc import Iterable

from corpus.entities.mention import Mention


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


def _is_free(mention: Mention, kept: list[Mention], place: int) -> bool:
    neighbours = kept[max(place - 1, 0) : place + 1]
    return not any(mention.span.overlaps(other.span) for other in neighbours)

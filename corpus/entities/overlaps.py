"""Choosing among mentions that claim the same characters."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from corpus.article import Span
from corpus.entities.mention import Mention

_Ranked = tuple[int, Mention]
"""A mention with its number among those that were given."""


def outside(mentions: Iterable[Mention], taken: Sequence[Mention]) -> list[Mention]:
    """The mentions that overlap none of `taken`, which are in text order and do not overlap one another."""
    starts = [mention.span.start for mention in taken]
    return [
        mention
        for mention in mentions
        if _is_free(mention.span, taken, bisect_left(starts, mention.span.start))
    ]


def longest(mentions: Iterable[Mention]) -> list[Mention]:
    """Mentions in text order, none overlapping: of two rivals the longer stays, else the one given first."""
    kept: list[Mention] = []
    rivals: list[_Ranked] = []
    number, reached = 0, -1
    for ranked in sorted(enumerate(mentions), key=_start):
        start, end = ranked[1].span
        if start < reached:
            # Whatever overlaps one of them, be it through others, is their rival.
            rivals = rivals or [(number, kept.pop())]
            rivals.append(ranked)
            reached = max(reached, end)
            continue
        if rivals:
            kept += _longest_of(rivals)
            rivals = []
        kept.append(ranked[1])
        number, reached = ranked[0], end
    return kept + _longest_of(rivals)


def _longest_of(rivals: Sequence[_Ranked]) -> list[Mention]:
    """What is kept of a few mentions that overlap, in text order."""
    if len(rivals) == 2:
        return [min(rivals, key=_shortness)[1]]
    starts: list[int] = []
    kept: list[Mention] = []
    for _, mention in sorted(rivals, key=_shortness):
        place = bisect_left(starts, mention.span.start)
        if _is_free(mention.span, kept, place):
            starts.insert(place, mention.span.start)
            kept.insert(place, mention)
    return kept


def _start(ranked: _Ranked) -> int:
    return ranked[1].span.start


def _shortness(ranked: _Ranked) -> tuple[int, int]:
    number, mention = ranked
    return mention.span.start - mention.span.end, number


def _is_free(span: Span, kept: Sequence[Mention], place: int) -> bool:
    """Whether the neighbours leave the span free where it would stand among those that are kept."""
    ends_before = not place or kept[place - 1].span.end <= span.start
    return ends_before and (place == len(kept) or kept[place].span.start >= span.end)

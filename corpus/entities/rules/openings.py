"""The dateline of a wire story: "ASTANA. KAZINFORM" is a place and an agency, whatever a finder says."""

from collections.abc import Iterable, Iterator
from typing import Final

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.layout.dateline import Dateline, find_dateline
from corpus.patterns import lazy_pattern

_PLACE: Final = lazy_pattern(r"[^\s,/][^,/]*")
"""One of "KOUROU, French Guiana": a city, its country."""


def read_dateline(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with those of the dateline put right; one that runs into the story is cut at its start."""
    dateline = find_dateline(text)
    if dateline is None:
        return list(mentions)
    story = [_after(mention, dateline.span) for mention in mentions]
    read = [*_named(dateline, text), *(mention for mention in story if mention)]
    return sorted(read, key=lambda mention: mention.span)


def _named(dateline: Dateline, text: str) -> Iterator[Mention]:
    if dateline.agency:
        yield Mention(dateline.agency, Label.ORG)
    if dateline.place:
        for place in _PLACE.finditer(text, dateline.place.start, dateline.place.end):
            yield Mention(Span(*place.span()), Label.GPE)


def _after(mention: Mention, dateline: Span) -> Mention | None:
    if not mention.span.overlaps(dateline):
        return mention
    if mention.span.end <= dateline.end:
        return None
    return Mention(Span(dateline.end, mention.span.end), mention.label)

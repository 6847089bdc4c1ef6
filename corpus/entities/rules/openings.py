"""The dateline of a wire story: "ASTANA. KAZINFORM" is a place and an agency, whatever a finder says."""

from collections.abc import Iterable, Iterator
from typing import Final

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.gazetteer.gazetteer import gazetteer
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
    place, agency = _told_apart(dateline, text)
    if agency:
        yield Mention(agency, Label.GPE if _is_place(agency.of(text)) else Label.ORG)
    if place:
        for name in _PLACE.finditer(text, place.start, place.end):
            yield Mention(Span(*name.span()), Label.GPE)


def _told_apart(dateline: Dateline, text: str) -> tuple[Span | None, Span | None]:
    """Place and agency; capitals alone do not tell which is which, but the gazetteer may: `MENA - OSH - `."""
    place, agency = dateline.place, dateline.agency
    if place and agency and not _is_place(place.of(text)) and _is_place(agency.of(text)):
        return agency, place
    return place, agency


def _is_place(name: str) -> bool:
    known = gazetteer()
    spelt = name.title() if name.isupper() else name
    return spelt in known.cities or spelt in known.countries or spelt in known.regions


def _after(mention: Mention, dateline: Span) -> Mention | None:
    if not mention.span.overlaps(dateline):
        return mention
    if mention.span.end <= dateline.end:
        return None
    return Mention(Span(dateline.end, mention.span.end), mention.label)

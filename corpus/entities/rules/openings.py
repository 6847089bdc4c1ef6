"""The dateline of a wire story: "ASTANA. KAZINFORM" is a place and an agency, whatever a finder says."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.gazetteer.places import is_known_place
from corpus.layout.dateline import Dateline, find_datelines
from corpus.layout.dateline_places import open_place_is_agency
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_AND: Final = r"(?:and|und|et|y|e|и|ve|AND|UND|ET|Y|E|И|VE)\s"
_END: Final = rf"\s*(?:$|[,/&–—|(])|\s-\s|\s{_AND}"
_NAME: Final = lazy_pattern(rf"(?<!\w)(?!{_AND})[^\s,/&–—|(][^,/&–—|(]{{0,100}}?(?={_END})")
"""One of `KOUROU, French Guiana`, `PARIS and LYON`, `dpa/AFP`."""


def read_dateline(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with those of datelines put right; one that runs into a story is cut at its start."""
    datelines = list(find_datelines(text))
    if not datelines:
        return list(mentions)
    starts = [dateline.span.start for dateline in datelines]
    read = [mention for dateline in datelines for mention in _named(dateline, text)]
    for mention in mentions:
        last = datelines[max(bisect_left(starts, mention.span.end) - 1, 0)]
        if told := _after(mention, last.span):
            read.append(told)
    return sorted(read, key=lambda mention: mention.span)


def _named(dateline: Dateline, text: str) -> Iterator[Mention]:
    place, agency = _told_apart(dateline, text)
    if agency:
        for name in _names(agency, text):
            yield Mention(name, Label.GPE if is_known_place(name.of(text)) else Label.ORG)
    if place:
        for name in _names(place, text):
            yield Mention(name, Label.GPE)


def _told_apart(dateline: Dateline, text: str) -> tuple[Span | None, Span | None]:
    """Place and agency; capitals alone do not tell which is which, but the lists may: `MENA - OSH - `."""
    place, agency = dateline.place, dateline.agency
    if place and agency and is_known_place(agency.of(text)) and not is_known_place(place.of(text)):
        return agency, place
    if place and agency is None and open_place_is_agency(place.of(text)):
        return None, place
    return place, agency


def _names(span: Span, text: str) -> list[Span]:
    """Each of several places or agencies by itself; `Frankfurt/Main` is one."""
    at = span.start
    names = [Span(at + match.start(), at + match.end()) for match in _NAME.finditer(span.of(text))]
    for first, second in pairwise(list(names)):
        if is_known_place(text[first.start : second.end]):
            names = [name for name in names if name not in (first, second)]
            names.append(Span(first.start, second.end))
    return names


def _after(mention: Mention, dateline: Span) -> Mention | None:
    if not mention.span.overlaps(dateline):
        return mention
    if mention.span.end <= dateline.end:
        return None
    return Mention(Span(dateline.end, mention.span.end), mention.label)

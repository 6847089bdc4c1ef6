"""The dateline of a wire story: "ASTANA. KAZINFORM" is a place and an agency, whatever a finder says."""

from collections.abc import Iterable

from corpus.article import Label, Span
from corpus.dateline import Dateline, find_dateline
from corpus.entities.mention import Mention


def read_dateline(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with those of the dateline put right; one that runs into the story is cut at its start."""
    dateline = find_dateline(text)
    if dateline is None:
        return list(mentions)
    story = [_after(mention, dateline.span) for mention in mentions]
    return [*_named(dateline), *(mention for mention in story if mention)]


def _named(dateline: Dateline) -> list[Mention]:
    parts = ((dateline.place, Label.GPE), (dateline.agency, Label.ORG))
    named = [Mention(span, label) for span, label in parts if span]
    return sorted(named, key=lambda mention: mention.span)


def _after(mention: Mention, dateline: Span) -> Mention | None:
    if not mention.span.overlaps(dateline):
        return mention
    if mention.span.end <= dateline.end:
        return None
    return Mention(Span(dateline.end, mention.span.end), mention.label)

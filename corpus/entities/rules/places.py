"""Putting right what a list alone decides: countries, peoples, great cities, well-known organisations."""

import re
from collections.abc import Iterable, Iterator

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest, outside
from corpus.entities.rules.certainty import certain_label, certain_phrases, is_known_place, part_label
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

# Bounded, since a text may be nothing but capitals and dots.
_PAIR: Final = lazy_pattern(r"(?<![\w.-])[A-Z][\w.]{0,40}(?:[-–—][A-Z][\w.]{0,40}){1,3}(?![\w-])")
_COMBINED: Final = lazy_pattern(
    r"(?<![\w-])(?:Sino|Anglo|Franco|Indo|Russo|Greco|Afro|Judeo|Austro|Serbo)[-–]([A-Z][a-z]{1,20})(?![\w-])"
)
"""Two peoples in one word, the first in its short form: "Sino-Indian"."""
_DASH: Final = lazy_pattern("[-–—]")
_REACH: Final = 30
_OF: Final = lazy_pattern(r"\bof $")
_RULED: Final = lazy_pattern(
    r"\b(?:minister|president|mayor|governor|king|queen|emir|sultan|chancellor|akim|head|leader) of $",
    re.IGNORECASE,
)
"""What comes before a land and the one who rules it."""


def correct_certain(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with what the lists are sure of put right, and what was missed of it added."""
    parted = [part for mention in mentions for part in _parted(mention, text)]
    typed = [
        Mention(mention.span, certain_label(mention.span.of(text)) or mention.label) for mention in parted
    ]
    found = [Mention(span, certain_label(span.of(text))) for span in certain_phrases().find(text)]
    pairs = outside(longest(_split_pairs(text)), _holding_pairs(typed, text))
    return longest([*pairs, *outside([*typed, *found], pairs)])


def _parted(mention: Mention, text: str) -> tuple[Mention, ...]:
    """The place and the person of "Mayor of Almaty Yerbolat Dossayev"; else the mention as it is."""
    name, start, end = mention.span.of(text), mention.span.start, mention.span.end
    place, _, person = name.partition(" ")
    if mention.label is not Label.PERSON or not _OF.search(text, max(0, start - _REACH), start):
        return (mention,)
    ruled = " " in person or _RULED.search(text, max(0, start - _REACH), start)
    known = gazetteer()
    if not (person and ruled and (place in known.countries or place in known.cities)):
        return (mention,)
    land = Mention(Span(start, start + len(place)), Label.GPE)
    return (land, Mention(Span(end - len(person), end), Label.PERSON))


def _holding_pairs(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The organisations that have a pair in their name: "US-Kazakhstan Business Council"."""
    return [mention for mention in mentions if mention.label is Label.ORG and " " in mention.span.of(text)]


def _split_pairs(text: str) -> Iterator[Mention]:
    """The parts of "Kazakhstan-UK" and "Kazakh-British", two places or two peoples; "Sino-Indian" is one."""
    for match in _COMBINED.finditer(text):
        if part_label(match.group(1)) is Label.NORP:
            yield Mention(Span(*match.span()), Label.NORP)
    for match in _PAIR.finditer(text):
        names = _DASH.split(match.group())
        labels = [part_label(name) for name in names]
        if all(labels) and not is_known_place(match.group()) and not certain_label(match.group()):
            at = match.start()
            for name, label in zip(names, labels, strict=True):
                yield Mention(Span(at, at + len(name)), label)
                at += len(name) + 1

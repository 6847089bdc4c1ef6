"""Telling what a name is by a word in it: an airport, a treaty, a cup, a prize.

What a finder could only call a name, and no cue explains, is dropped: a highlight that says nothing is noise.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest
from corpus.entities.rules.certainty import place_label
from corpus.entities.toml_tables import listed, read_sections
from corpus.gazetteer.gazetteer import gazetteer
from corpus.own_files import own_text
from corpus.patterns import lazy_pattern, worded_pattern
from corpus.type_hints import Final
from corpus.value_types import Value

_PLACES: Final = (Label.GPE, Label.LOC)
_YEAR: Final = lazy_pattern(r"^\d{4} | (?:of )?\d{4}$")
_MODEL: Final = lazy_pattern(r"[A-Z]{1,4}-\d{1,4}[A-Z]?")
"""A weapon, a plane, a rocket: "F-16", "AK-47"."""
_LANDFORM: Final = lazy_pattern(
    r" (?:mountains?|river|sea|ocean|desert|peninsula|islands?|valley|coast|strait)\b"
)
_GROUND: Final = lazy_pattern(
    r" (?:Park|Field|Gardens?|Cent(?:er|re)|Ground|Hall|Lane|Oval|Pavilion|Theat(?:er|re))$"
)
_FACILITY: Final = lazy_pattern(
    r" (?:Cent(?:er|re)|Hospital|Museum|Theat(?:er|re)|Hotel|Gallery|Observatory|Cemetery|Shrine|Base)$"
)
_OCCASION: Final = lazy_pattern(r" (?:Marathon|Festival|Cup|Championships?|Olympics)$")
"""What is held somewhere, and bears the place's name."""
_MISSION: Final = lazy_pattern(
    r"(?:^| )(?:Embassy|Consulate|Cartel|Congress|Parliament|Senate|Museum of .{3,60}|Stock Exchange|"
    r"(?<=\w )Police(?: (?:Department|Prefecture|Force|Service))?)$"
)
"""Who is somewhere, and bears the place's name."""
_AT: Final = lazy_pattern(r"\b(?:[Aa]t|[Ii]nside|[Oo]utside)(?: the)? $")
_STEP: Final = 12
_QUOTES: Final = {"“": "”", '"': '"', "«": "»", "„": "“", "‘": "’"}
_WAR: Final = r"\b(?:Battle|Siege) of (?:the )?[A-Z]\w{1,30}|\bWorld War (?:I{1,2}|One|Two)\b"
_OFFICES: Final = ("Office", "Chambers", "Department", "Bureau")
_OFFICE: Final = (
    r"\b(?:(?:Attorney|Prosecutor|Auditor|Inspector) General|Prosecutor|Governor|Mayor|Sheriff)['’]s "
    rf"(?:{'|'.join(_OFFICES)})\b"
)
_NO_ARTICLE: Final = r"(?!(?:The|Under|In|Of|And|Since|When|If|But|By|An?|That|This) )"
_WORD_OF_ACT: Final = r"(?!Act\b)[A-Z][\w-]{1,20}"
"""Two acts are two names: "the Human Rights Act and the Inflation Reduction Act of 2022"."""
_DATED_ACT: Final = (
    rf"\b{_NO_ARTICLE}{_WORD_OF_ACT}(?:,? (?:{_WORD_OF_ACT}|and|on|of|for|to|the)){{0,8}}"
    r"(?: \([A-Z][\w ,-]{1,60}\)){0,2} Act (?:of )?\d{4}\b"
)
_OWNERS: Final = ("People", "Workers", "Women", "Children", "Farmers", "Students", "Teachers")
_OF_MANY: Final = (
    rf"\b(?:(?!The )[A-Z][\w.]{{0,20}} ){{0,2}}(?:{'|'.join(_OWNERS)})['’]s"
    r"(?: [A-Z][\w-]{1,20}){1,4}"
)


class _Cue(Value):
    """The words that make a name one of a kind."""

    ends: frozenset[str]
    begins: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()

    def fits(self, words: Sequence[str]) -> bool:
        """Whether the words of a name have the cue in its place."""
        if " ".join(words) in self.whole:
            return True
        ends = {words[-1], " ".join(words[-2:])}
        begins = {words[0], " ".join(words[:2])}
        return len(words) > 1 and not (self.ends.isdisjoint(ends) and self.begins.isdisjoint(begins))


class _Cues(Value):
    """What `cues.toml` says."""

    kinds: tuple[tuple[Label, _Cue], ...]
    no_organisation: _Cue
    found: tuple[tuple[Label, re.Pattern[str]], ...]


def find_whole(text: str) -> list[Mention]:
    """The treaties and events that give themselves away, whatever else is found of them."""
    return longest(
        Mention(Span(*match.span()), label)
        for label, pattern in _cues().found
        for match in pattern.finditer(text)
    )


def decide_kinds(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with a label each; places told apart, and names that no cue explains dropped."""
    return [mention.labelled(label) for mention in mentions if (label := _label(mention, text))]


def _label(mention: Mention, text: str) -> Label | None:
    words = mention.span.of(text).split()
    if mention.label in _PLACES:
        return _built(" ".join(words), mention, text) or _place(
            words, is_land=bool(_LANDFORM.match(text, mention.span.end))
        )
    if mention.label is Label.ORG:
        return _no_organisation(words) if _cues().no_organisation.fits(words) else Label.ORG
    return mention.label or _by_cue(words) or _quoted(mention, text)


def _built(name: str, mention: Mention, text: str) -> Label | None:
    """What a place is that is called after one: a building, an event, an embassy; else None."""
    if name in gazetteer().cities:
        return None
    if _MISSION.search(name):
        return Label.ORG
    if _OCCASION.search(name):
        return Label.EVENT
    is_ground = _GROUND.search(name) and _is_at(mention, text)
    return Label.FAC if is_ground or _FACILITY.search(name) else None


def _is_at(mention: Mention, text: str) -> bool:
    """Whether something is said to happen at a place: "won at Sixfields Park"."""
    return bool(_AT.search(text, max(0, mention.span.start - _STEP), mention.span.start))


def _place(words: Sequence[str], *, is_land: bool) -> Label:
    if _by_cue(words) is Label.FAC or " ".join(words) in _event_names():
        return _by_cue(words) or Label.EVENT
    return Label.LOC if is_land else place_label(" ".join(words))


@cache
def _event_names() -> frozenset[str]:
    return frozenset(name for label, cue in _cues().kinds if label is Label.EVENT for name in cue.whole)


def _no_organisation(words: Sequence[str]) -> Label:
    name = " ".join(words)
    return _by_cue(words) or (Label.LOC if place_label(name) is Label.LOC else Label.ORG)


def _by_cue(words: Sequence[str]) -> Label | None:
    name = " ".join(words)
    if _MODEL.fullmatch(name):
        return Label.PRODUCT
    dateless = _YEAR.sub("", name).split() or words
    return next((label for label, cue in _cues().kinds if cue.fits(dateless)), None)


def _quoted(mention: Mention, text: str) -> Label | None:
    before = text[mention.span.start - 1 : mention.span.start]
    after = text[mention.span.end : mention.span.end + 2]
    closing = _QUOTES.get(before)
    return Label.WORK_OF_ART if closing and closing in after else None


@cache
def _cues() -> _Cues:
    data = read_sections(own_text(__file__, "cues.toml"))
    kinds = tuple((label, _cue(data[label])) for label in Label if label in data)
    return _Cues(kinds, _cue(data["no_organisation"]), _found(data["found"]))


def _cue(words: Mapping[str, str]) -> _Cue:
    return _Cue(**{place: frozenset(listed(names)) for place, names in words.items()})


# Bounded, since a text may be nothing but capitals and hyphens.
def _found(words: Mapping[str, str]) -> tuple[tuple[Label, re.Pattern[str]], ...]:
    laws, events = (tuple(listed(words[label])) for label in (Label.LAW, Label.EVENT))
    law = (
        rf"\b{_NO_ARTICLE}[A-Z][a-z]{{1,20}} "
        rf"(?:(?:[A-Z][\w-]{{1,20}}|and|on|of|for) ){{0,6}}(?:{'|'.join(laws)})\b"
    )
    event = rf"\b(?!The )(?:\d{{4}} )?(?:[A-Z][\w-]{{1,20}} ){{0,3}}(?:{'|'.join(events)})\b|{_WAR}"
    owned = [
        *(f"s {office}" for office in _OFFICES),
        *(f"{owners}{mark}s" for owners in _OWNERS for mark in "'’"),
    ]
    return (
        (Label.LAW, worded_pattern(law, laws)),
        (Label.LAW, worded_pattern(_DATED_ACT, (" Act ",))),
        (Label.EVENT, worded_pattern(event, (*events, "Battle of ", "Siege of ", "World War "))),
        (Label.ORG, worded_pattern(f"{_OFFICE}|{_OF_MANY}", tuple(owned))),
    )

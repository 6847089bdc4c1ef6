"""What a gazetteer knows for certain: countries, nationalities, and which places are no state.

A name that may also be something else ("Jordan", "Georgia", "Republican") is left to the finder.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from corpus.article import Label, Span
from corpus.entities.gazetteer import gazetteer
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest, outside
from corpus.entities.phrases import Phrases

_LANDFORM: Final = re.compile(
    r"(?:Mount|Mt\.?|Lake|Cape|River|(?:Gulf|Bay|Sea|Strait|Isle) of) .+|"
    r".+ (?:Sea|Ocean|River|Lakes?|Mountains?|Bay|Gulf|Desert|Valley|Islands?|Peninsula|Straits?|Basin|"
    r"Coast|Delta|"
    r"Hills|Forest|Plateau|Glacier|Volcano|Canyon|Reef|Falls|Creek|Steppe|Plains|Archipelago)"
)
_PAIR: Final = re.compile(r"(?<![\w.-])[A-Z][\w.]{0,40}(?:[-–—][A-Z][\w.]{0,40}){1,3}(?![\w-])")
_DASH: Final = re.compile("[-–—]")


@dataclass(frozen=True, slots=True)
class _Certainty:
    """What is known of names of places beside the gazetteer."""

    doubtful: frozenset[str]
    short: frozenset[str]
    unions: frozenset[str]
    wide: frozenset[str]


def correct_places(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with what the gazetteer is sure of put right, and what was missed of it added."""
    typed = [Mention(one.span, _certain_label(one.span.of(text)) or one.label) for one in mentions]
    found = [Mention(span, _certain_label(span.of(text))) for span in _certain_phrases().find(text)]
    pairs = list(_split_pairs(text))
    return longest([*pairs, *outside([*typed, *found], pairs)])


def place_label(name: str) -> Label:
    """GPE for a place with a government, LOC for land and water without one."""
    if name in gazetteer().countries:
        return Label.GPE
    return Label.LOC if name in _certainty().wide or _LANDFORM.fullmatch(name) else Label.GPE


def is_known_place(name: str) -> bool:
    """Whether the gazetteer has a country, a region or a nationality of that name."""
    known = gazetteer()
    return name in known.countries or name in known.regions or name in known.nationalities


@cache
def _certainty() -> _Certainty:
    data = tomllib.loads(files("corpus.entities").joinpath("places.toml").read_text(encoding="utf-8"))
    return _Certainty(
        **{key: frozenset(" ".join(name.split()) for name in data[key].split(",")) for key in data}
    )


def _certain_label(name: str) -> Label | None:
    known, sure = gazetteer(), _certainty()
    if name in sure.short or (name in known.countries and name not in sure.doubtful and len(name) > 3):
        return Label.GPE
    if name in known.nationalities and name not in sure.doubtful and len(name) > 3:
        return Label.NORP
    return Label.GPE if len(name) > 3 and name.isupper() and name.title() in known.countries else None


@cache
def _certain_phrases() -> Phrases:
    known = gazetteer()
    names = _certainty().short | known.countries | known.nationalities
    return Phrases(name for name in names if _certain_label(name))


def _split_pairs(text: str) -> Iterator[Mention]:
    """The parts of "Kazakhstan-UK" and "Kazakh-British": two places, or two peoples."""
    for match in _PAIR.finditer(text):
        names = _DASH.split(match.group())
        labels = [_part_label(name) for name in names]
        if all(labels) and not is_known_place(match.group()):
            at = match.start()
            for name, label in zip(names, labels, strict=True):
                yield Mention(Span(at, at + len(name)), label)
                at += len(name) + 1


def _part_label(name: str) -> Label | None:
    known = gazetteer()
    if name in _certainty().unions:
        return Label.ORG
    if name in known.countries:
        return Label.GPE
    return Label.NORP if name in known.nationalities else None

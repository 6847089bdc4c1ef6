"""Putting right what a list alone decides: countries, peoples, great cities, well-known organisations."""

import re
from collections.abc import Iterable, Iterator

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest, outside
from corpus.entities.rules.certainty import certain_label, certain_phrases, is_known_place, part_label
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern, worded_pattern
from corpus.type_hints import Final

# Bounded, since a text may be nothing but capitals and dots.
_PAIR: Final = lazy_pattern(r"[A-Z](?<![\w.-].)[\w.]{0,40}(?:[-–—][A-Z][\w.]{0,40}){1,3}(?![\w-])")
_FIRST_OF_TWO: Final = (
    "Sino",
    "Anglo",
    "Franco",
    "Indo",
    "Russo",
    "Greco",
    "Afro",
    "Judeo",
    "Austro",
    "Serbo",
)
_COMBINED: Final = worded_pattern(
    rf"(?<![\w-])(?:{'|'.join(_FIRST_OF_TWO)})[-–]([A-Z][a-z]{{1,20}})(?![\w-])", _FIRST_OF_TWO
)
"""Two peoples in one word, the first in its short form: "Sino-Indian"."""
_DASH: Final = lazy_pattern("[-–—]")
_BETWEEN: Final = lazy_pattern(r"(?<=[^\W\d_])[-–—](?=[A-Z])")
_BEFORE_DASH: Final = lazy_pattern(r"(?:\b[A-Z][\w.’'-]{0,20} ){0,2}\b[A-Z][\w.’']{0,20}$")
_BEHIND_DASH: Final = lazy_pattern(r"[A-Z][\w.’']{0,20}(?: [A-Z][\w.’']{0,20}){0,2}")
_REACH: Final = 34
_OF: Final = lazy_pattern(r"\bof (?:the )?$")
_AS_OF: Final = ("of ", "of the ")
"""What a text ends in that has this."""
_RULED: Final = lazy_pattern(
    r"\b(?:minister|president|premier|mayor|governor|king|queen|emperor|emir|sultan|chancellor|akim|head|leader|"
    r"secretary-general|attorney general) of (?:the )?$",
    re.IGNORECASE,
)
"""What comes before a land and the one who rules it."""
_UNIONS: Final = frozenset(["United Nations", "European Union", "European Commission", "African Union"])
"""What has a president or a secretary-general as a land has."""
_NAME: Final = lazy_pattern(r"[^\W\d_]\w+(?:[-’'][^\W\d_]\w*)*(?: (?:[^\W\d_][\w’'-]+|[A-Z]\.)){0,3}")
_LONGEST: Final = 3
"""Words of a land."""
_MORE: Final = (
    "City State Strip Islands Island Province Region Coast Area County Valley Republic Bank Peninsula "
    "Kingdom Oblast Krai Governorate Prefecture District Metro Army Navy Air House Congress Senate Party "
    "Union Security General Airlines Airways Stadium Hotel Hospital Territory Emirates"
)
_NO_NAMES: Final = frozenset(_MORE.split())
"""What a land's name goes on with when nobody's follows: "Mexico City"."""


def correct_certain(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with what the lists are sure of put right, and what was missed of it added."""
    parted = [part for mention in mentions for part in _parted(mention, text)]
    typed = [mention.labelled(certain_label(mention.span.of(text)) or mention.label) for mention in parted]
    found = [Mention(span, certain_label(span.of(text))) for span in certain_phrases().find(text)]
    pairs = outside(longest(_split_pairs(text)), _holding_pairs(typed, text))
    return longest([*pairs, *outside([*typed, *found], pairs)])


def _parted(mention: Mention, text: str) -> tuple[Mention, ...]:
    """The place and the person of "Mayor of Almaty Yerbolat Dossayev"; else the mention as it is."""
    name, (start, end) = mention.span.of(text), mention.span
    before = max(0, start - _REACH)
    follows_of = text.endswith(_AS_OF, before, start) and _OF.search(text, before, start)
    if mention.label is Label.NORP or not follows_of:
        return (mention,)
    land, person = _land_and_ruler(name)
    ruled = _RULED.search(text, before, start)
    may_be = " " in person or ruled if mention.label is Label.PERSON else ruled and _is_ruler(person, mention)
    if not (person and may_be):
        return (mention,)
    label = Label.ORG if land in _UNIONS else Label.GPE
    return (
        Mention(Span(start, start + len(land)), label),
        Mention(Span(end - len(person), end), Label.PERSON),
    )


def _land_and_ruler(name: str) -> tuple[str, str]:
    """The longest land, city or union that a name begins with, and what follows it; else nothing twice."""
    known, words = gazetteer(), name.split(" ")
    for count in range(min(len(words) - 1, _LONGEST), 0, -1):
        land = " ".join(words[:count])
        if land in known.countries or land in known.cities or land in _UNIONS:
            return land, " ".join(words[count:])
    return "", ""


def _is_ruler(person: str, mention: Mention) -> bool:
    """Whether what follows a land may be somebody's name: of an organisation only with a known first name."""
    known, words = gazetteer(), person.split()
    if not _NAME.fullmatch(person) or not words[0][0].isupper() or not _NO_NAMES.isdisjoint(words):
        return False
    is_known = words[0] in known.first_names or certain_label(person) is Label.PERSON
    return known.organisation_words.isdisjoint(words) and (mention.label is not Label.ORG or is_known)


def _holding_pairs(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """What has more than a pair in its name: "US-Kazakhstan Business Council"."""
    return [
        mention
        for mention in mentions
        if mention.label in (Label.ORG, None)
        and " " in (name := mention.span.of(text))
        and name.split()[-1][0].isupper()
        and not part_label(_DASH.split(name)[-1])
    ]


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
    yield from _split_wide_pairs(text)


def _split_wide_pairs(text: str) -> Iterator[Mention]:
    """The parts of a pair that has a blank in it: "Iran–Saudi Arabia"."""
    for dash in _BETWEEN.finditer(text):
        before = _BEFORE_DASH.search(text, max(0, dash.start() - _REACH), dash.start())
        behind = _BEHIND_DASH.match(text, dash.end())
        first = _last_known(before.group()) if before else ""
        second = _first_known(behind.group()) if behind else ""
        if first and second and " " in first + second:
            yield Mention(Span(dash.start() - len(first), dash.start()), part_label(first))
            yield Mention(Span(dash.end(), dash.end() + len(second)), part_label(second))


def _last_known(words: str) -> str:
    """The longest land, people or union that some words end with; empty if there is none."""
    while words and not part_label(words):
        words = words.partition(" ")[2]
    return words


def _first_known(words: str) -> str:
    while words and not part_label(words):
        words = words.rpartition(" ")[0]
    return words

"""Peoples that no list has whole: "Londoners", "New Yorkers", "Hasidic Jews"; in capitals, "KAZAKH".

Whoever lives somewhere is called after the place by an ending; the places are in the lists.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest
from corpus.entities.rules.phrases import Phrases
from corpus.entities.toml_tables import listed, read_strings
from corpus.gazetteer.gazetteer import gazetteer
from corpus.own_files import own_text
from corpus.patterns import CAPITAL, lazy_pattern, worded_pattern
from corpus.type_hints import Final

_RESIDENTS: Final = lazy_pattern(rf"{CAPITAL}[a-z]{{3,18}}(?:ns?|ers?|ites?)(?![\w-])")
_SPOKEN: Final = worded_pattern(
    rf"\b({CAPITAL}[a-z]{{2,18}})[-–](?:speaking|language)\b", ("speaking", "language")
)
"""What is one word to a finder: "Arabic-speaking"."""
_MANNERS: Final = frozenset(
    ["Plain", "Public", "Straight", "Soft", "Free", "Native", "Non", "Second", "Sign", "Body", "Natural"]
)
_OF_TWO_WORDS: Final = lazy_pattern(r"\b(?:New|North|South|West|East|San|Rhode|Cape) $")
"""What a place may begin with whose people are called after both words: "New Yorkers"."""
_REACH: Final = len(" Rhode ")
_ENDINGS: Final = ("n", "an", "ian", "er", "ite", "ns", "ans", "ians", "ers", "ites")
_SHORTEST: Final = 5
"""Letters of a place; "Bathers" do not live in Bath."""
_OTHERS: Final = frozenset(["Hamburger", "Hamburgers", "Frankfurter", "Frankfurters"])
_AND: Final = lazy_pattern(r",? and |, ")
_IN_CAPITALS: Final = lazy_pattern(rf"{CAPITAL}[A-Z]{{3,}}\b[^a-z]{{0,40}}\b[A-Z]{{2,}}\b")


def with_peoples(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with the peoples that their endings or a qualifier give away, none overlapping another.

    "Hong Kongers and Texans" is no name, whatever a finder says; "Houston Texans" is a team.
    """
    mentions = [part for mention in mentions for part in _parted(mention, text)]
    peoples = find_peoples(text)
    starts, ends = {people.span.start for people in peoples}, {people.span.end for people in peoples}
    kept = [
        mention
        for mention in mentions
        if not (
            mention.span.start in starts and _is_no_name(mention, text, is_whole=mention.span.end in ends)
        )
    ]
    return longest([*peoples, *kept])


def _parted(mention: Mention, text: str) -> tuple[Mention, ...]:
    """The people and the person of "Swede Stefan Edberg"; else the mention as it is."""
    people, _, person = mention.span.of(text).partition(" ")
    if mention.label is not Label.PERSON or " " not in person or people not in _before_names():
        return (mention,)
    called = f"{people} {person.split()[0]}"
    if person[0].islower() or (people in gazetteer().first_names and _is_alone(called, person, text)):
        return (mention,)  # Dane van Niekerk; Finn Allen Brown, elsewhere Finn Allen
    start, end = mention.span.start, mention.span.end
    land = Mention(Span(start, start + len(people)), Label.NORP)
    return (land, Mention(Span(end - len(person), end), Label.PERSON))


def _is_alone(called: str, person: str, text: str) -> bool:
    """Whether the text has two names without the rest of a longer one."""
    return text.count(called) > text.count(f"{called}{person[len(person.split()[0]) :]}")


@cache
def _before_names() -> frozenset[str]:
    return frozenset(_lists()["before_names"])


def _is_no_name(mention: Mention, text: str, *, is_whole: bool) -> bool:
    """Whether what begins with a people is a list of them, or a part of a heading in capitals."""
    name = mention.span.of(text)
    is_shouted = name.isupper() and " " in name and mention.label is not Label.ORG
    return is_shouted or (is_whole and _AND.search(name) is not None)


def find_peoples(text: str) -> list[Mention]:
    """The peoples of `text` that need no finder, none overlapping another."""
    spans = [Span(*group.span()) for group in _group().finditer(text)]
    spans += _residents(text)
    spans += (Span(*spoken.span(1)) for spoken in _SPOKEN.finditer(text) if spoken[1] not in _MANNERS)
    spans += _irregular().find(text)
    if _IN_CAPITALS.search(text):
        spans += _capitals().find(text)
    return longest(Mention(span, Label.NORP) for span in spans)


def _residents(text: str) -> Iterator[Span]:
    for match in _RESIDENTS.finditer(text):
        start, end = match.span()
        if first := _OF_TWO_WORDS.search(text, max(0, start - _REACH), start):
            start = first.start()
        if _lives_somewhere(text[start:end]):
            yield Span(start, end)


@cache
def _lives_somewhere(name: str) -> bool:
    """Whether a name is that of a place with an ending, and no person, firm or place has it."""
    known = gazetteer()
    if name in _OTHERS or any(name in names for names in (known.first_names, known.last_names, known.cities)):
        return False
    stems = (name.removesuffix(ending) for ending in _ENDINGS if name.endswith(ending))
    return name not in known.organisations and any(
        len(stem) >= _SHORTEST and (stem in known.cities or stem in known.regions or stem in known.countries)
        for stem in stems
    )


@cache
def _lists() -> dict[str, list[str]]:
    data = read_strings(own_text(__file__, "demonyms.toml"))
    return {key: listed(names) for key, names in data.items()}


@cache
def _group() -> re.Pattern[str]:
    qualifiers, followers = _lists()["qualifiers"], "|".join(_lists()["followers"])
    return worded_pattern(
        rf"\b(?:{'|'.join(qualifiers)}) (?:{followers})s?\b(?!-)(?! [A-Z])",
        tuple(f"{qualifier} " for qualifier in qualifiers),
    )


@cache
def _irregular() -> Phrases:
    irregular = _lists()["irregular"]
    plurals = [name[:-3] + "men" if name.endswith("man") else f"{name}s" for name in irregular]
    peoples = [name for name in gazetteer().nationalities if name.endswith(("an", "i"))]
    return Phrases([*irregular, *plurals, *(f"{name}s" for name in peoples if len(name) > _SHORTEST)])


@cache
def _capitals() -> Phrases:
    peoples = gazetteer().nationalities - gazetteer().countries - frozenset(_lists()["words"])
    return Phrases(name.upper() for name in peoples if len(name) >= _SHORTEST - 1)

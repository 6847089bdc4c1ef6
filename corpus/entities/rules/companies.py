"""Telling companies from people and places: "Smit Salvage, a unit of", "Vale, BHP and Rio Tinto".

A finder that does not know a name takes it for a person's. Whoever is known to be a person, by a first name,
by the full name somewhere in the article or by a title, is left alone.
"""

from collections.abc import Iterable, Iterator, Sequence

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.rules.certainty import certain_label, is_known_place
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_AFTER: Final = lazy_pattern(
    r"(?:['’]s)? (?:shares|shareholders|stock|bonds|subsidiary|plc|analysts?|economists?|strategists?|"
    r"chief executive|CEO|airlines?|bank|newspaper|striker|midfielder|goalkeeper|winger)\b"
    r"|, (?:a|the) (?:unit|subsidiary|division|brand|owner|operator|maker) of\b|, owner of\b"
    r"| (?:Inc|Corp|Ltd|PLC|plc|AG|SA|NV|SE|ASA|AB)\b| [<(][A-Z0-9]{1,6}\.[A-Z]{1,3}[>)]"
)
_NO_PERSON: Final = lazy_pattern(
    r", which\b|['’]s (?:former|new) owners?\b"
    r"| (?:said|says|raised|cut|lowered|sold|bought|plans|reported|posted|opened|closed|doubled) its\b"
)
_BEFORE: Final = lazy_pattern(
    r"\b(?:[Ss]hares (?:in|of)|[Ss]takes? in|[Uu]nit of|[Ss]ubsidiary of|[Aa]nalysts? (?:at|with|from)|"
    r"[Ee]conomists? (?:at|with)|[Ss]trategists? (?:at|with)|(?:air|drug|car|chip|phone|plane|steel)makers?|"
    r"[Aa]irlines?|[Nn]ewspaper|[Mm]iner|[Rr]etailer|[Ll]ender|[Ii]nsurer|[Bb]rewer|[Cc]arrier) $"
)
_ADDRESS: Final = lazy_pattern(
    r"[\w-]{2,}\.(?:com|org|net|io|ru|kz|uz|kg|tj|ua|cn|in|co|eu|de|fr|uk|tv|info)"
)
_REACH: Final = 30
_LINK: Final = lazy_pattern(r",? (?:and|or) |, |/")
_LEAST: Final = 3
"""Names in a list that may show what its doubtful ones are."""


def read_companies(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions with the companies among the people and places as organisations."""
    known = _known_people(mentions, text)
    told = [_told(mention, text, known) for mention in mentions]
    return [mention for run in _lists(told, text) for mention in _alike(run, text, known)]


def _told(mention: Mention, text: str, known: frozenset[str]) -> Mention:
    if not _is_doubtful(mention, text, known):
        return mention
    name, end = mention.span.of(text), mention.span.end
    before = text[max(0, mention.span.start - _REACH) : mention.span.start]
    looks_so = _is_listed(name) or " & " in name or _ADDRESS.fullmatch(name)
    is_told = _AFTER.match(text, end) or _BEFORE.search(before)
    is_nobody = mention.label is Label.PERSON and _NO_PERSON.match(text, end)
    return Mention(mention.span, Label.ORG) if looks_so or is_told or is_nobody else mention


def _alike(run: Sequence[Mention], text: str, known: frozenset[str]) -> Iterator[Mention]:
    """The names of one list, the doubtful ones as organisations if most of the others are."""
    organisations = sum(mention.label is Label.ORG for mention in run)
    doubtful = [_is_doubtful(mention, text, known) for mention in run]
    are_alike = (
        len(run) >= _LEAST and organisations + sum(doubtful) == len(run) and 2 * organisations >= len(run)
    )
    for mention, is_doubtful in zip(run, doubtful, strict=True):
        yield Mention(mention.span, Label.ORG) if are_alike and is_doubtful else mention


def _lists(mentions: Iterable[Mention], text: str) -> Iterator[list[Mention]]:
    """The mentions in runs that only commas and an "and" hold together."""
    run: list[Mention] = []
    for mention in mentions:
        if run and not _LINK.fullmatch(text, run[-1].span.end, mention.span.start):
            yield run
            run = []
        run.append(mention)
    if run:
        yield run


def _is_doubtful(mention: Mention, text: str, known: frozenset[str]) -> bool:
    """Whether a person or a place may as well be a company."""
    name = mention.span.of(text)
    words = name.split()
    lists = gazetteer()
    if mention.label is Label.PERSON:
        is_person = words[-1] in known or (
            len(words) > 1 and words[0] in lists.first_names and not _is_listed(name)
        )
        return not is_person and not _is_titled(mention.span, text)
    if mention.label in (Label.GPE, Label.LOC):
        return not (certain_label(name) or is_known_place(name) or name in lists.cities)
    return False


def _is_listed(name: str) -> bool:
    """Whether a name is on the list of organisations and cannot be anybody's: "Walt Disney" can."""
    lists = gazetteer()
    first, _, last = name.partition(" ")
    is_somebody = first in lists.first_names and (not last or last in lists.last_names)
    return name in lists.organisations and not is_somebody and name not in lists.last_names


def _is_titled(span: Span, text: str) -> bool:
    before = text[max(0, span.start - _REACH) : span.start].split()
    return bool(before) and (before[-1] in gazetteer().titles or before[-1] in gazetteer().roles)


def _known_people(mentions: Iterable[Mention], text: str) -> frozenset[str]:
    """The surnames of those who are named with a first name that the lists have."""
    lists = gazetteer()
    names = (mention.span.of(text) for mention in mentions if mention.label is Label.PERSON)
    people = (name.split() for name in names if " " in name and name not in lists.organisations)
    return frozenset(words[-1] for words in people if words[0] in lists.first_names)

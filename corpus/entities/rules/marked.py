"""Names that a word in front of or behind them gives away: ships, storms, named days, cases in court.

They are called after people and places, so that a finder sees a person in each. What is called so once
is that wherever the article names it again.
"""

from collections.abc import Iterable, Iterator, Sequence

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.rules.certainty import certain_label
from corpus.entities.rules.vessels import VESSELS
from corpus.gazetteer.gazetteer import gazetteer
from corpus.languages.stopwords import stop_words
from corpus.patterns import lazy_pattern, worded_pattern
from corpus.type_hints import Final

# Every piece is bounded, since a text may be nothing but capitals.
_WORD: Final = r"[A-Z][\w’'-]{1,20}"
_DATES: Final = (
    "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|"
    "November|December"
)
_RANKS: Final = (
    "Commander|Captain|Capt|Cmdr|Lieutenant|Lt|Commissioner|Director|Officer|Crew|Commanding|Spokesman|Spokeswoman|"
    "Chief|Master|Division|Panzer|Ober|Unter|Haupt|Sturm|Gruppen|Standarten|Brigade"
)
_NAME: Final = (
    rf"(?!(?:{_DATES}|{_RANKS})\b){_WORD}"
    rf"(?: (?:[A-Z]\. )?(?!(?:{_DATES}|{_RANKS}|And|In)\b){_WORD}){{0,3}}"
    rf"(?: of(?: the)? {_WORD})?(?: I{{1,3}}\b)?"
)
_PREFIXES: Final = (
    "HMS|HMAS|HMCS|HMNZS|HMY|USS|USNS|USCGC|RMS|INS|ROKS|KRI|BRP|HDMS|HNoMS|HSwMS|PNS|BNS|TCG|SS|MV|M/V|MT|M/T|FV|F/V|"
    "RV|R/V|RRS|RNLB|S/Y|M/Y"
)
_SHIP: Final = worded_pattern(
    rf"\b(?:{_PREFIXES}) {_NAME}", tuple(f"{prefix} " for prefix in _PREFIXES.split("|"))
)
_CRAFTS: Final = (
    *(
        *VESSELS,
        "steamship",
        "flagship",
        "vessel",
        "destroyer",
        "battleship",
        "aircraft carrier",
        "bulk carrier",
    ),
    *("gas carrier", "car carrier", "cruiser", "corvette", "minesweeper", "liner", "superyacht", "dredger"),
    *("spacecraft", "spaceship", "space shuttle", "space probe", "rover"),
)
_CRAFT: Final = worded_pattern(
    rf"\b(?:{'|'.join(_CRAFTS)})(?:,? (?:called|named))?,? [\"“‘']?({_NAME})", _CRAFTS
)
_SAILED: Final = lazy_pattern(
    r" (?:sank|capsized|foundered|ran aground|set sail|docked|was scuttled|was torpedoed)\b"
)
"""What only a ship does, called after a country or not."""
_STORM: Final = worded_pattern(
    r"\b(?:(?:Winter|Tropical|Subtropical|Ice|Super|Severe|Post-Tropical|Ex-Tropical|Cyclonic) ){0,3}"
    r"(?:Storm|Hurricane|(?:Super )?Typhoon|Cyclone|Tropical Depression|Medicane) "
    r"(?!Lake|Shadow|Warning|Watch|Surge|Center|Centre|Front|Damage|Team|Season|Relief|Season|Category|Area|And|Hunters?\b"
    r"|Chasers?\b|Prediction)"
    rf"([A-Z][a-z]\w{{1,14}})\b(?! (?!{_DATES})[A-Z][a-z])",
    ("Storm ", "Hurricane ", "Typhoon ", "Cyclone ", "Depression ", "Medicane "),
)
_STORMS: Final = worded_pattern(
    r"\b(?:Storms|Hurricanes|Typhoons|Cyclones) ([A-Z][a-z]\w{1,14}) and "
    r"([A-Z][a-z]\w{1,14})\b(?! (?!In\b)[A-Z][a-z])",
    ("Storms ", "Hurricanes ", "Typhoons ", "Cyclones "),
)
_SUMMIT: Final = worded_pattern(r"\bCOP[ -]?\d{2}\b(?![.,]?\d)", ("COP",))
_DAY: Final = worded_pattern(
    r"\b((?:(?:[A-Z][\w’'-]{1,20}|(?:[A-Z]|St|Dr|[JS]r)\.) ){1,6})"
    r"(?:Day|(?<=Burns )Night|(?<=Fawkes )Night)\b(?!-)(?! ?[’'A-Z])",
    (" Day", " Night"),
)
_OWN_DAY: Final = lazy_pattern(
    r"(?:Columbus|(?:Robert )?Burns|Guy Fawkes|"
    r"Presidents|Mothers|Fathers|Valentines|Veterans|"
    r"A[nN][zZ][aA][cC]|Canada|Australia|Waitangi|Independence|Remembrance|Armistice|Groundhog|Earth|Pi|"
    r"(?:International|World|National|European|Global) .+|.+['’]s|.+s['’]|.+ [JS]r\.?) "
)
_ON_A_DAY: Final = lazy_pattern(r"\b(?:on|every|each|celebrat\w*|mark\w*|observ\w*|declar\w*|annual) $")
_DAY_IS: Final = lazy_pattern(
    r" (?:is|was|falls?|parades?|weekend|holiday|celebrations?|march|events?|sales?)\b"
)
_CASE: Final = worded_pattern(
    rf"\b((?:{_WORD} ){{0,2}}{_WORD}) (v\.?) "
    rf"({_WORD}(?: (?:of|the|for|&|and(?! (?:[\w’'-]+ ){{1,3}}v\.? )|{_WORD})){{0,6}})"
    "(?<! of)(?<! the)(?<! and)(?<! for)",
    (" v ", " v. "),
)
_COURT: Final = lazy_pattern(
    r"\b(?:[Cc]ourts?|[Jj]udges?|[Jj]ustices?|ruling|ruled|overturn\w*|case|decision|precedent|appeal|lawsuit)\b"
)
# "Dr June" is a person, "Dr June 5" and "the Captain August edition" are none.
_TITLED_MONTH: Final = worded_pattern(
    r"(?<!\b[Tt]he )\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Lord|Lady|Sir|Dame|Judge|Justice|Senator|Sen|Professor|"
    r"Detective|Sergeant|Captain|Inspector|Councillor|Minister)\.? "
    r"((?:[A-Z][a-z]{1,15}(?:-[A-Z][a-z]{1,15})? (?:[A-Z]\. )?)?(?:April|May|June|August))\b(?! \d| [A-Z])",
    ("April", "May", "June", "August"),
)
_STEP: Final = 20
_REACH: Final = 100
"""Characters on either side that may speak of a court."""
_NOBLE: Final = frozenset(
    [
        "Lady",
        "Lord",
        "King",
        "Queen",
        "Prince",
        "Princess",
        "Empress",
        "Emperor",
        "Duke",
        "Duchess",
        "Admiral",
        "Saint",
    ]
)
"""Titles that ships bear in their names."""
_DOUBTFUL: Final = (Label.PERSON, Label.GPE, Label.LOC, Label.ORG, None)


def find_marked(text: str) -> list[Mention]:
    """The ships, storms, days, cases and people called like months, whatever else a finder says of them."""
    spans = [
        *((Label.PRODUCT, Span(*ship.span())) for ship in _SHIP.finditer(text)),
        *(
            (Label.PRODUCT, Span(*craft.span(1)))
            for craft in _CRAFT.finditer(text)
            if _is_vessel(craft.group(1)) or _SAILED.match(text, craft.end())
        ),
        *(
            (Label.EVENT, Span(*event.span()))
            for storm in (_STORM, _SUMMIT)
            for event in storm.finditer(text)
        ),
        *((Label.EVENT, Span(storms.start(), storms.end(1))) for storms in _STORMS.finditer(text)),
        *((Label.EVENT, Span(*storms.span(2))) for storms in _STORMS.finditer(text)),
        *((Label.DATE, span) for span in _days(text)),
        *((Label.LAW, span) for span, _ in _cases(text)),
        *((Label.PERSON, Span(*titled.span(1))) for titled in _TITLED_MONTH.finditer(text)),
    ]
    return [Mention(span, label) for label, span in spans]


def without_lists(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions but for those that hold two cases in court."""
    return [mention for mention in mentions if mention.span.of(text).count(" v. ") < 2]


def read_marked(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions with the later ones of a storm, a ship or a case as that: "Ian" for a hurricane."""
    called = dict.fromkeys((case for _, case in _cases(text)), Label.LAW)
    called |= {storm.group(1): Label.EVENT for storm in _STORM.finditer(text)}
    called |= {ship.group().split(" ", 1)[1]: Label.PRODUCT for ship in _SHIP.finditer(text)}
    if not called:
        return list(mentions)
    people = set(_parts_of_people(mentions, text))
    return [
        Mention(mention.span, called[name])
        if mention.label in _DOUBTFUL and (name := mention.span.of(text)) in called and name not in people
        else mention
        for mention in mentions
    ]


def _parts_of_people(mentions: Sequence[Mention], text: str) -> Iterator[str]:
    for mention in mentions:
        words = mention.span.of(text).split()
        if mention.label is Label.PERSON and len(words) > 1:
            yield from words


def _is_vessel(name: str) -> bool:
    """Whether what follows "the ship" is her name, and not who built or boarded her."""
    known = gazetteer()
    first = name.split()[0]
    is_titled = first in known.titles and first not in _NOBLE
    is_other = certain_label(name) or name in known.countries or name in known.nationalities
    return not (is_other or name.isupper() or is_titled or certain_label(first) is Label.NORP)


def _days(text: str) -> Iterator[Span]:
    for day in _DAY.finditer(text):
        before = _without_small(day.group(1))
        start = day.end(1) - len(before)
        told = " " in before.strip() and (
            _ON_A_DAY.search(text, max(0, start - _STEP), start) or _DAY_IS.match(text, day.end())
        )
        if before.strip() and (told or _OWN_DAY.fullmatch(before)):
            yield Span(start, day.end())


def _cases(text: str) -> Iterator[tuple[Span, str]]:
    """The cases, each with what it is called for short."""
    for case in _CASE.finditer(text):
        first = _without_small(case.group(1))
        around = text[max(0, case.start() - _REACH) : case.end() + _REACH]
        if first and (case.group(2) == "v." or _COURT.search(around)):
            yield Span(case.end(1) - len(first), case.end()), first


def _without_small(words: str) -> str:
    """The words without those that have a capital only because a sentence begins: "In Roe", "The"."""
    while " " in words and words.split(" ", 1)[0].lower() in stop_words("en"):
        words = words.split(" ", 1)[1]
    return words

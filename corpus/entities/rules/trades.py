"""What is called by its trade is no person: "chipmaker Nexperia", "Rudaw, a Kurdish news channel".

Also acronyms that name nobody ("GDP"), and newspapers that look like places ("Orange County Register").
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest
from corpus.entities.rules.agreement import is_titled, stands_alone
from corpus.entities.rules.phrases import Phrases
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_NOUNS: Final = (
    "movement|militia|\\w{2,9}maker|brewer|retailer|supermarket|airline|carrier|broadcaster|newspaper|daily|weekly|"
    "magazine|broker|brokerage|lender|insurer|start-?up|conglomerate|think tank|website|news agency|group|"
    "firm|company|operator|developer|supplier|publisher|charity|consultancy|unit|subsidiary|channel|app|party|platform"
)
_BEFORE: Final = lazy_pattern(
    rf"\b(?:{_NOUNS}|(?:rebel|jihadist|separatist|militant) (?:movement|group|army|alliance)) $",
    re.IGNORECASE,
)
_AFTER: Final = lazy_pattern(
    rf", (?:the|an?|one of)(?: (?!(?:of|for|who|in|at)\b)[\w’'-]{{1,20}}){{0,4}} (?:{_NOUNS}|station|network)"
    r"(?=[,.;)]| (?:of|in|that|which|with|based|and|for|has|had|is|was|said|owned|run|led|behind)\b)",
    re.IGNORECASE,
)
_PEOPLE: Final = lazy_pattern(
    r"(?:['’]s)? (?:militants?|insurgents?|fighters?|mercenar(?:y|ies)|terrorists?|gunm[ae]n|guerrillas?|"
    r"operatives?|lawmakers?|members?|membership|leaders?|commanders?|chiefs?|(?:co-)?founders?|chair(?:man|woman|person)?|"
    r"director|headquarters|employees|executives?|customers?|users?|subscribers)\b"
)
"""Those whom a group has and a person has not."""
_HOLDER: Final = lazy_pattern(
    r", (?:the|an?|his|her)(?: (?!(?:of|for|in|at)\b)[\w’'-]{1,20}){0,3} (?:minister|president|spokesman|"
    r"spokeswoman|spokesperson|lawyer|professor|senator|mayor|governor|economist|historian|journalist|actor|actress|"
    r"singer|author|novelist|surgeon|lawmaker|ambassador|architect|scientist|widow|daughter|son|wife|husband)"
    r"(?=[,.;]| (?:of|for|at|who|and)\b)"
)
_AGE: Final = lazy_pattern(r", (?:aged )?[1-9]\d, (?![\d$£€])")
_NOBODY: Final = lazy_pattern(
    r"NGOs?|M[oO]Us?|PPPs?|GDP|CEOs?|CFOs?|COO|EEZs?|SEZs?|SDGs?|IPOs?|MPs?|AI|IT|HIV|AIDS|C(?:OVID|ovid)(?:-19)?|"
    r"ETFs?|SUVs?|VAT|ICU|PCR|DNA|PhD|MBA|Q[1-4]|SMEs?|FDI|R&D|PR|HR|GPS|SMS|PDF|VIPs?|UFOs?|PM|CCTV|LNG|LPG|EVs?|US\$"
)
_OIL: Final = lazy_pattern(
    r" (?:crude|futures|oil|rose|fell|slipped|gained|jumped|dropped|settled|traded|was (?:up|down)|at \$)\b"
)
_NO_NAMES: Final = frozenset(
    ["Kospi", "KOSPI", "Nikkei", "Sensex", "Nifty", "Covid", "Covid-19", "COVID", "COVID-19", "Omicron"]
)
_FAITH_NAMES: Final = (
    "Islam Christianity Judaism Hinduism Buddhism Catholicism Protestantism Sikhism Sufism Shiism "
    "Zoroastrianism Sharia Communism Marxism Zionism Nazism Jihad"
)
_FAITHS: Final = frozenset(_FAITH_NAMES.split())
"""What is believed is neither a place nor an organisation; Islam may be a surname."""
_PARTY: Final = frozenset(["Conservative", "Liberal", "Nationalist", "Socialist", "Republican", "Democratic"])
"""What a party's people are called before what they are; alone it may be the party."""
_MEMBER: Final = lazy_pattern(
    r" (?:MPs?|MEPs?|[Ss]ens?\b|(?:law-?maker|politician|senator|candidate|voter|supporter|governor|"
    r"mayor|nominee|council(?:l?or|man)|leader|peer|minister|legislator|delegate|strategist|rival|opponent|colleague|member)s?\b|"
    r"congress(?:wo)?m[ae]n|primar(?:y|ies)|presidential|leadership|government|administration|majority|minority)"
)
_NEWSPAPER: Final = lazy_pattern(
    r".+ (?:Register|Herald|Gazette|Tribune|Chronicle|Courier|Inquirer|Observer|Times|Post|Telegraph|Daily|"
    r"Weekly|Dispatch|Examiner|Sentinel|Advertiser|Mirror|Echo|News|Press|Journal|Independent|Argus)"
)
_DAILY: Final = lazy_pattern(
    r".+ (?:Register|Herald|Gazette|Tribune|Chronicle|Courier|Inquirer|Observer|Times|Telegraph|Examiner)"
)
"""What a newspaper ends in and nothing else that a finder can only call a name."""
_OPENING: Final = lazy_pattern(
    r"(?:[A-Z]\w{2,8}maker|Rival|Supplier|Airline|Retailer|Broadcaster|Insurer|Lender|Brewer|Start-?up|Conglomerate|Newspaper|Miner|"
    r"Automaker|Brokerage|Website|Supermarket|Shipbuilder|Pharma|Tech|"
    r"Telecoms?)(?: (?:giant|group|company|firm|maker))?(?= |$)"
)
"""A trade that opens a sentence, and so has a capital."""
_COMMON: Final = lazy_pattern(
    r"(?:Melt|Flood|Ground|Storm|Waste|Sea)waters?|[A-Z][a-z]{2,}(?:storms?|quakes?|slides?|battles?|"
    r"fighters?|workers?|holders?|keepers?|goers?|bombs?|crafts?|weeds?)"
)
"""Two words made one: "Meltwater"; its endings are hardly in a surname, as in Drinkwater."""
_SENTENCE_OPENS: Final = lazy_pattern(r"(?:^|\n|[.!?][\"”’]? )[\"“‘]?$")
_REACH: Final = 40
"""Characters before a name that may say its trade."""


def read_trades(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions with what its trade stands beside as an organisation wherever it is named."""
    parted = [part for mention in mentions if (part := _without_trade(mention, text))]
    traders = _traders(parted, text)
    return longest([*_read(parted, text, traders), *_again(traders, text)])


def _without_trade(mention: Mention, text: str) -> Mention | None:
    """ "Chipmaker Nexperia" at a sentence's start is Nexperia, "Chipmaker" or "Meltwater" alone nothing."""
    name = mention.span.of(text)
    if _is_common_word(mention, text):
        return None
    opening = _OPENING.match(name) if mention.label in (Label.PERSON, Label.ORG, None) else None
    if opening is None:
        return mention
    rest = name[opening.end() :].split()
    if not rest:
        return None
    is_plural = rest[-1].endswith("s") and not opening[0].endswith("maker")  # "Airline Pilots"
    if len(rest) > 2 or is_plural or rest[-1] in gazetteer().organisation_words:
        return mention
    is_person = len(rest) == 2 and rest[0] in gazetteer().first_names
    label = Label.PERSON if is_person else Label.ORG
    return Mention(Span(mention.span.end - len(" ".join(rest)), mention.span.end), label)


def _is_common_word(mention: Mention, text: str) -> bool:
    """Whether what looks like a surname is a word of two that only a sentence's start has given a capital."""
    name, start, known = mention.span.of(text), mention.span.start, gazetteer()
    return (
        mention.label is Label.PERSON
        and _COMMON.fullmatch(name) is not None
        and _SENTENCE_OPENS.search(text, max(0, start - 4), start) is not None
        and not any(name in names for names in (known.last_names, known.first_names, known.cities))
    )


def _read(mentions: Sequence[Mention], text: str, traders: frozenset[str]) -> Iterator[Mention]:
    holders = {mention.span.of(text) for mention in mentions if _holds_office(mention, text)}
    holders |= {name.split()[-1] for name in holders}
    for mention in mentions:
        name = mention.span.of(text)
        if name in _NO_NAMES or (mention.label is Label.ORG and _NOBODY.fullmatch(name)):
            continue
        if name == "Brent" and _OIL.match(text, mention.span.end):
            continue
        if name in _FAITHS - holders and mention.label is not Label.PERSON:
            continue
        is_trader = mention.label is Label.PERSON and name in traders
        is_place = mention.label in (Label.GPE, Label.LOC)
        is_newspaper = (is_place and _NEWSPAPER.fullmatch(name)) or (
            not mention.label and _DAILY.fullmatch(name)
        )
        if mention.label is Label.ORG and name in holders:
            yield Mention(mention.span, Label.PERSON)
        elif mention.label is Label.ORG and name in _PARTY and _MEMBER.match(text, mention.span.end):
            yield Mention(mention.span, Label.NORP)
        else:
            yield Mention(mention.span, Label.ORG) if is_trader or is_newspaper else mention


def _again(traders: frozenset[str], text: str) -> Iterator[Mention]:
    """Where else the article names them, with no part of a longer name beside them."""
    for span in Phrases(traders).find(text) if traders else ():
        if stands_alone(span, text, set()):
            yield Mention(span, Label.ORG)


def _holds_office(mention: Mention, text: str) -> bool:
    """Whether what looks like an organisation has an office or an age right behind its name."""
    words, known = mention.span.of(text).split(), gazetteer()
    return (
        mention.label is Label.ORG
        and len(words) in (2, 3)
        and all(word[0].isupper() and word[1:].islower() for word in words)
        and known.organisation_words.isdisjoint(words)
        and " ".join(words) not in known.organisations
        and (_HOLDER.match(text, mention.span.end) or _AGE.match(text, mention.span.end)) is not None
    )


def _traders(mentions: Iterable[Mention], text: str) -> frozenset[str]:
    """The lone names that a trade stands before or behind, and that nobody bears as a surname."""
    doubtful = [mention for mention in mentions if mention.label in (Label.PERSON, Label.ORG)]
    names = [(mention, mention.span.of(text)) for mention in doubtful]
    people = [(mention, name) for mention, name in names if " " in name and mention.label is Label.PERSON]
    bearers = {name.split()[-1] for _, name in people}
    starts = {mention.span.start for mention, _ in people}
    return frozenset(
        name
        for mention, name in names
        if " " not in name
        and name not in bearers
        and (_has_trade(mention, text) or _has_people(mention, text, starts))
    )


def _has_people(mention: Mention, text: str, starts: Set[int]) -> bool:
    """Whether somebody named in full is said to be its own: "Barrick's Mark Bristow"."""
    name, end = mention.span.of(text), mention.span.end
    owned = end + len("'s ")
    is_name = name in gazetteer().first_names or is_titled(mention.span, text)
    return owned in starts and text[end:owned] in ("'s ", "’s ") and not is_name


def _has_trade(mention: Mention, text: str) -> bool:
    start, end = mention.span.start, mention.span.end
    is_behind = _BEFORE.search(text, max(0, start - _REACH), start)
    return bool(is_behind or _AFTER.match(text, end) or _PEOPLE.match(text, end))

"""Making an organisation's name whole: "Ministry of Economy, Trade and Industry".

What somebody's programme is called is no organisation: "the World Bank's Effective Governance program".
"""

from collections.abc import Iterable, Iterator, Sequence

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest
from corpus.entities.rules.certainty import certain_label, is_town_or_country
from corpus.entities.rules.titles import is_portfolio
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_OF_STATE: Final = lazy_pattern(
    r"(?:[\w-]+ )?(?:Ministry|Department|Committee|Commission|Office|Bureau|Board) (?:of|for|on) .+"
)
_COMPANY: Final = lazy_pattern(
    r"([A-Z]\w{2,})(?: (?:&|and))?(?:,? (?:Inc|Corp|Ltd|Co|LLC|PLC|plc|AG|SA|NV|SE|GmbH|Corporation|Company|"
    r"Motors?|Holdings|Group|Airlines|Industries|Technologies|Platforms)\.?){1,3}"
)
_LEGAL: Final = lazy_pattern(
    r"(?:,?(?: &| and)? (?:Inc|Corp|Ltd|Co|LLC|LLP|PLC|plc|Plc|AG|SA|S\.A|NV|N\.V|SE|GmbH|Corporation|"
    r"Limited|Incorporated)\.?| (?:&|and) Company){1,3}$"
)
_SHORTEST: Final = 4
"""Letters of a word that a company is called by."""
_BUSINESS_NAMES: Final = """
    Aerospace Airlines Airways Apparel Asset Automotive Aviation Bancorp Bank Beverages Bio Biologics
    Biosciences Biotech Brands Breweries Brewing Capital Cement Chemical Chemicals Cosmetics Electric
    Electronics Energy Entertainment Films Financial Foods Freight Games Gas Gold Group Health
    Healthcare Holdings Hotels Industries Insurance Investment Investments Labs Laboratories Lithium
    Logistics Materials Media Medical Metals Minerals Mining Mobility Motor Motors Networks Oil Paper
    Partners Petroleum Pharma Pharmaceutical Pharmaceuticals Pictures Power Records Resorts Resources
    Restaurants Retail Robotics Securities Semiconductor Semiconductors Shipping Software Solar Steel
    Stores Studios Systems Technologies Technology Telecom Therapeutics Timber Tobacco Toys Ventures
    Wind"""
_BUSINESSES: Final = frozenset(_BUSINESS_NAMES.split())
"""What the name of a firm ends in, and of little else."""
_COMMON_WORDS: Final = (
    "Central Federal First Future General Global Imperial International National Northern Public Royal "
    "Southern Standard United Universal Western Eastern"
)
_COMMON: Final = frozenset(_COMMON_WORDS.split())
"""What too many names begin with to call one of them so."""
_MORE: Final = lazy_pattern(r"(?:, [A-Z]\w+){0,4},? (?:and|&) ([A-Z]\w+(?: [A-Z]\w+)?)")
_MORE_COMMITTEE: Final = lazy_pattern(
    r"(?:, [A-Z]\w+(?: [A-Z]\w+)?){0,4},? and (?:[A-Z]\w+ ){1,3}(?:Subc|C)ommittee\b"
    r"(?: on [A-Z]\w+(?: [A-Z]\w+)?(?: and [A-Z]\w+(?: [A-Z]\w+)?)?)?"
)
"""The rest of "Senate Commerce, Science, and Transportation Committee"."""
_DAYS: Final = (
    "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas"
)
_ON: Final = lazy_pattern(
    rf" on (?:the )?(?!{_DAYS})[A-Z]\w+(?: (?!The |Chair|Vice|Ranking|Member|Sen|Rep)[A-Z]\w+)?"
)
"""What a committee looks into: "House Select Committee on Benghazi"."""
_PROGRAMME: Final = lazy_pattern(
    r"(?: \([A-Z]\w{1,9}\))? (?:program|programme|project|initiative|campaign|scheme|strategy)\b"
)
# The code of a stock, "(SAF.PA)", is none.
_ACRONYM: Final = lazy_pattern(
    r"\s?\((?![A-Z0-9]{1,6}\.[A-Z]{1,3}\))([A-Z][A-Za-z&.-]{1,9})\)"
    r"|, (?:or|known as) (?:the )?([A-Z]{3,8})(?=[,.;])"
)
_POSSESSIVE: Final = ("'s ", "’s ", "s' ", "s’ ")


def acronym_behind(end: int, text: str) -> str:
    """The acronym behind a name which ends there: "(CMA)", ", or CMA,"; empty if there is none."""
    acronym = _ACRONYM.match(text, end)
    return acronym[1] or acronym[2] if acronym else ""


def initials_of(words: Sequence[str]) -> set[str]:
    """The letters that a name may be called by: "MD" and "MoD" for "Ministry of Defence"."""
    return {"".join(word[0] for word in words if word[0].isupper()), "".join(word[0] for word in words)}


def company_called(name: str) -> str:
    """What a company is called for short: "Toyota" for "Toyota Motor Corp"; empty for any other name.

    Malaysia Airlines is called Malaysia now and then; who reads that means the land.
    """
    company = _COMPANY.fullmatch(name)
    called = company.group(1) if company else ""
    known = gazetteer()
    is_word = called in known.organisation_words or called in known.titles or called in known.countries
    return "" if is_word or called in known.nationalities or certain_label(called) is Label.NORP else called


def without_legal_form(name: str) -> str:
    """A company's name as it is said: "Kestrel Foods" for "Kestrel Foods Inc."."""
    return _LEGAL.sub("", name) or name


def first_of_company(name: str) -> str:
    """The word that a company may be called by once its name has been said; empty for any other name.

    "Kestrel" of "Kestrel Foods Inc.", but not "American" of "American Airlines".
    """
    first, *rest = without_legal_form(name).split() or [""]
    if not rest or rest[-1] not in _BUSINESSES or not first[:1].isupper() or len(first) < _SHORTEST:
        return ""
    known = gazetteer()
    others = (known.organisation_words, known.titles, known.first_names, known.organisations, known.regions)
    is_other = is_town_or_country(first) or any(first in names for names in (*others, known.nationalities))
    return "" if is_other or first in _COMMON or certain_label(first) else first


def complete(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with the organisations among them whole, and programmes no longer among these."""
    return list(_without_programmes(longest(_whole(mention, text) for mention in mentions), text))


def _whole(mention: Mention, text: str) -> Mention:
    name = mention.span.of(text)
    if mention.label is not Label.ORG:
        return mention
    if is_portfolio(name.split()[-1]) and (rest := _MORE_COMMITTEE.match(text, mention.span.end)):
        return Mention(Span(mention.span.start, rest.end()), Label.ORG)
    if name.endswith("ommittee") and (subject := _ON.match(text, mention.span.end)):
        return _with_more(Mention(Span(mention.span.start, subject.end()), Label.ORG), text)
    return _with_more(mention, text) if _OF_STATE.fullmatch(name) else mention


def _with_more(mention: Mention, text: str) -> Mention:
    """The mention with the rest of its list, if that ends in a portfolio."""
    more = _MORE.match(text, mention.span.end)
    is_list = more and is_portfolio(more.group(1).split()[-1])
    return Mention(Span(mention.span.start, more.end()), Label.ORG) if more and is_list else mention


def _without_programmes(mentions: Iterable[Mention], text: str) -> Iterator[Mention]:
    programme = Span(0, 0)
    for mention in mentions:
        if mention.span.start < programme.end:
            continue
        named = _PROGRAMME.match(text, mention.span.end)
        if named and text[mention.span.start - 3 : mention.span.start] in _POSSESSIVE:
            programme = Span(mention.span.start, named.end())
        else:
            yield mention

"""Offices and their holders: "Secretary of State for Foreign and Development Affairs James Cleverly".

The portfolio of an office is no organisation, and whoever holds the office is named right after it.
"""

from collections.abc import Iterable, Iterator

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import longest, outside
from corpus.entities.rules.certainty import certain_label
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern, worded_pattern
from corpus.type_hints import Final

_OFFICES: Final = (
    "Secretary|Minister|Under-?[Ss]ecretary|Commissioner|Ambassador|Envoy|Representative|Chancellor"
)
_OFFICE: Final = worded_pattern(
    rf"\b(?:{_OFFICES})(?: of State)?"
    rf"(?: (?:for|of|to)\b(?: the)?(?:,? (?:(?!(?:{_OFFICES})\b)[A-Z][\w-]*|and|of|the|for|&)){{1,14}})?",
    (
        *("Secretary", "Minister", "secretary", "Commissioner", "Ambassador", "Envoy"),
        *("Representative", "Chancellor"),
    ),
)
_NAME: Final = r"[A-ZÀ-ÖØ-Þ][\w’'-]*[a-z]"
_PORTFOLIOS: Final = (
    "Affairs State Defence Defense Trade Energy Health Justice Education Finance Economy Interior Security "
    "Development Commerce Labor Labour Agriculture Transport Transportation Treasury Exchequer Culture "
    "Environment Tourism Science Technology Industry Infrastructure Housing Immigration Planning Investment "
    "Sport Sports Resources Relations"
)
_PORTFOLIO: Final = "|".join(_PORTFOLIOS.split())
_MORE: Final = (
    "Budget Heritage Preparedness Fisheries Forestry Forests Pensions Water Communities Communications "
    "Employment Innovation Arts Mines Petroleum Railways Works Training Skills"
)
"""Portfolios that stand before too much else to tell a holder."""
_LAST: Final = lazy_pattern(rf"\b(?:{_PORTFOLIO}|{'|'.join(_MORE.split())})\b")
# Titles that stand before people only; "General" and "Major" begin too much else.
_HOLDER: Final = lazy_pattern(
    # Most words are spared the trial of all titles by their first letter.
    r"\b(?=[A-Zacgmps])(?:[Pp]resident|[Mm]inister|[Cc]hancellor|King|Queen|Prince|Princess|Pope|Senator|Sen\.|Rep\.|Gov\.|"
    r"[Gg]overnor|[Mm]ayor|Mrs?\.?|Ms\.?|Dr\.?|Prof\.|Professor|[Ss]pokes(?:man|woman|person)|"
    r"[Cc]hair(?:man|woman)|[Aa]mbassador|Secretary-General|CEO|Speaker|Cardinal|Archbishop|Premier|Sultan|"
    r"Ayatollah|Gen\.|Col\.|Capt\.|Sgt\.|Adm\.|Judge|Justice|Sheikh|Inspector|Colonel|Lieutenant|Sergeant|Captain|"
    rf"(?:{_PORTFOLIO})) ({_NAME}(?: (?:al|bin|de|da|del|van|von|[A-Z]\.))?(?: {_NAME}){{1,3}})(?!\w)"
)


def read_offices(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions outside the offices, and the holders of offices that were missed."""
    offices = list(_offices(text))
    kept = _outside_offices(mentions, offices, text)
    return longest([*kept, *outside(_holders(text, offices), kept)])


def is_portfolio(word: str) -> bool:
    """Whether a ministry may be of that: "Trade", "Affairs"."""
    return bool(_LAST.fullmatch(word))


def _outside_offices(mentions: Iterable[Mention], offices: list[Span], text: str) -> list[Mention]:
    kept: list[Mention] = []
    following = 0
    for mention in mentions:
        while following < len(offices) and offices[following].end <= mention.span.start:
            following += 1
        if following < len(offices) and offices[following].overlaps(mention.span):
            kept.extend(_around(mention, offices[following], text))
        else:
            kept.append(mention)
    return kept


def _around(mention: Mention, office: Span, text: str) -> Iterator[Mention]:
    """What of a mention stands before the office and after it."""
    if mention.span.start < office.start and text[mention.span.start].isupper():
        yield Mention(Span(mention.span.start, office.start), mention.label)
    if mention.span.end > office.end:
        yield Mention(Span(_next_word(text, office.end), mention.span.end), mention.label)


def _offices(text: str) -> Iterator[Span]:
    for match in _OFFICE.finditer(text):
        ends = [last.end() for last in _LAST.finditer(text, match.start(), match.end())]
        if ends:
            yield Span(match.start(), ends[-1])


def _holders(text: str, offices: list[Span]) -> Iterator[Mention]:
    ends = {office.end for office in offices}
    for match in _HOLDER.finditer(text):
        words = match.group(1).split()
        is_held = match.start(1) - 1 in ends or _is_title(match.group().split(" ", 1)[0], match.start(), text)
        if is_held and not any(map(_is_no_name, words)):
            yield Mention(Span(*match.span(1)), Label.PERSON)


def _is_title(word: str, start: int, text: str) -> bool:
    """Whether a word is a title where it stands: "Justice" is one, but for that in "Ministry of Justice"."""
    if word == "Justice":
        return not text.endswith((" of ", " for ", " and "), 0, start)
    return not is_portfolio(word)


def _is_no_name(word: str) -> bool:
    known = gazetteer()
    return (
        word in known.organisation_words
        or word in known.titles
        or is_portfolio(word)
        or certain_label(word) is not None
    )


def _next_word(text: str, at: int) -> int:
    while at < len(text) and not text[at].isalnum():
        at += 1
    return at

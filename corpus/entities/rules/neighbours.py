"""Telling an organisation by its neighbours: "Eskom, the state power utility", "the Morena party"."""

from collections.abc import Iterable

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.entities.overlaps import outside
from corpus.entities.rules.certainty import certain_label
from corpus.entities.rules.vessels import VESSELS
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_TRADES: Final = (
    "company|firm|group|maker|\\w+maker|utility|bank|lender|insurer|broker|brokerage|agency|"
    "newspaper|magazine|broadcaster|airline|carrier|producer|operator|manufacturer|retailer|"
    "developer|supplier|refiner|miner|exporter|joint venture|regulator|watchdog|charity|think tank|"
    "party|movement|union|coalition|conglomerate|start-?up|giant|subsidiary|consultancy|publisher|"
    "club|federation|association|militia|organi[sz]ation"
)
# What follows keeps out "the company's founder" and "a party leader".
_APPOSITION: Final = lazy_pattern(
    rf", (?:the|an?|one of)(?: (?!(?:of|for|who|in|at)\b)[\w’'-]{{1,20}}){{0,4}} (?:{_TRADES})"
    r"(?=[,.;)]| (?:of|in|that|which|with|based|and|for|has|had|is|was|said|owned|run|led|behind)\b)"
)
_FOLLOWED: Final = lazy_pattern(
    r" (?:party|coalition|newspaper|airlines?|militia|shares|spokes(?:man|woman|person))\b"
)


_VESSELS: Final = (
    *(*VESSELS, "vessel", "destroyer", "bulk carrier", "aircraft carrier", "liner", "steamer", "corvette"),
    "fireboat",
)
_VESSEL: Final = lazy_pattern(
    rf"(?:{'|'.join(f'[{word[0].upper()}{word[0]}]{word[1:]}' for word in _VESSELS)})(?: the|, the)? $"
)
_REACH: Final = 24
"""Characters before a name that may say what it is of."""
_TICKER: Final = lazy_pattern(r"[<(][A-Z0-9]{1,6}\.[A-Z]{1,3}[>)]")


_SETTLEMENTS: Final = (
    "town|village|hamlet|suburb|neighbou?rhood|district|province|municipality|county|city|island|port|commune|"
    "governorate"
)
_SETTLED: Final = lazy_pattern(
    rf"\b(?:{_SETTLEMENTS}) of $|"
    r"\b(?:towns|villages|suburbs|neighbou?rhoods|districts|provinces|cities|islands) of "
    r"(?:[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20})?(?:, | and |, and )){0,3}$"
)
"""What comes before a place, whatever a finder takes it for: "the towns of Tasil and Saham al-Jawlan"."""
_FAR: Final = 90
"""Characters of a list of towns."""
_ROADS: Final = ("Route", "Interstate", "Highway", "Autobahn")
_NUMBER: Final = lazy_pattern(r" [0-9]{1,4}\b(?![.,][0-9])")
_PERSONS_TRADES: Final = ("developer", "producer", "broker", "publisher", "maker")
_BANDS: Final = (
    "Ahrar|Ajnad|Harakat|Hay['’]at|Jabhat|Jaish|Jaysh|Jama['’]at|Jamaat|Kata['’]ib|Lashkar|Liwa|Saraya|Tahrir|"
    "Hayat Tahrir"
)
_NAMES_TOO: Final = "Ansar|Fatah|Hayat|Jund"
_BAND: Final = lazy_pattern(
    rf"(?:{_BANDS}) .*|(?:{_NAMES_TOO}) (?:[AaEe]l|[Aa]sh|[Uu]l|[Uu]d|[Aa]d|Ansar)[- ].*"
)
"""What an armed band begins with, as hardly anybody does: "Jabhat al-Nusra", but not "Ansar Abbasi"."""


def read_neighbours(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions with those called a firm, a ship, a party or a newspaper right beside them as that.

    A stock exchange's code in brackets is no name.
    """
    codes = [Mention(Span(*match.span()), None) for match in _TICKER.finditer(text)]
    sails = any(vessel[1:] in text for vessel in _VESSELS)
    return [_read(mention, text, sails=sails) for mention in outside(mentions, codes)]


def _read(mention: Mention, text: str, *, sails: bool) -> Mention:
    """The mention as its neighbours have it; `sails` says whether the text has a vessel at all."""
    name = mention.span.of(text)
    if sails and _VESSEL.search(text, max(0, mention.span.start - _REACH), mention.span.start):
        return Mention(mention.span, Label.PRODUCT)
    if mention.label in (Label.ORG, Label.NORP) or certain_label(name):
        return mention
    if mention.label is Label.PERSON:
        if _BAND.fullmatch(name):
            return Mention(mention.span, Label.ORG)
        if _SETTLED.search(text, max(0, mention.span.start - _FAR), mention.span.start):
            return Mention(mention.span, Label.GPE)
    is_called = _APPOSITION.match(text, mention.span.end)
    if is_called and mention.label is Label.PERSON and _is_persons_trade(is_called.group(), name):
        return mention
    if name in _ROADS and (number := _NUMBER.match(text, mention.span.end)):
        return Mention(Span(mention.span.start, number.end()), Label.FAC)
    is_followed = (
        " " not in name and mention.label is Label.PERSON and _FOLLOWED.match(text, mention.span.end)
    )
    return Mention(mention.span, Label.ORG) if is_called or is_followed else mention


def _is_persons_trade(words: str, name: str) -> bool:
    """Whether what follows a whole name may be said of a person as well: "Bo McGaugh, a developer"."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first in gazetteer().first_names and words.endswith(_PERSONS_TRADES)

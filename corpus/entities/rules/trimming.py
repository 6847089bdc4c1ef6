"""Cutting a mention down to the name itself: no title, no article, no possessive, no quotation marks."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from corpus.article import Label, Span
from corpus.entities.mention import Mention
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_ARTICLE: Final = lazy_pattern(r"(?:[Tt]he|THE|an?)\s+(?=\w)")
_ADVERB: Final = lazy_pattern(r"(?:Just|Only|Even|Also|Meanwhile|Elsewhere|Perhaps|Unlike|Like) (?=[A-Z])")
"""What a sentence before a place may open with."""
_DIRECTION: Final = lazy_pattern(
    r"(?:(?:north|south)?-?(?:north|south|east|west)(?:ern)?|central|mainland)(?: |$)"
)
"""Where in a land: no part of its name while it is written small, and no name alone."""
_POSSESSIVE: Final = lazy_pattern(r"['’](?:s|S)?$")
_PARAGRAPH: Final = lazy_pattern(r"(?<=\S)\s*\n\s*\n")
_TRAILING: Final = lazy_pattern(r"\s(?:of|and|the|for|in|on|at|to|de|von|van|&)$")
_DAY: Final = lazy_pattern(
    r" (?:on|late|early|last|this|next|since|until|by) (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(?:Jan|Febr)uary|March|April|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b.*$"
)
"""When something happened there: "Cali on Monday"."""
_YEAR: Final = lazy_pattern(r"(?:19|20)[0-9]{2} (?=[^\W\d_])")
"""When something happened there: "2021 Texas power crisis"."""
_HONOURS: Final = lazy_pattern(
    r"(?<=[a-z]),? (?:A[CMO]|OAM|APM|PSM|[KQ]C|[CDKMO]BE|GCB|KCMG|FRS|MP|MSP|MEP|PhD|Ph\.D\.|MD|M\.D\.)$"
)
"""What somebody may write behind the name."""
_DISEASE: Final = lazy_pattern(r"(?<=\w) (?:C(?:OVID|ovid)(?:-19)?|SARS-CoV-2)$")
"""What a firm's vaccine is against: "Moderna COVID-19"."""
_SCORE: Final = lazy_pattern(r"(?<=[a-zA-Z]) [0-9]{1,3}$")
"""Of a team in a result: "Western Province 287"."""
_HALF_QUOTED: Final = lazy_pattern(r"[^\"“”«»]{1,40}[\"”»] ([^\"“”«»]+)")
_OPENING: Final = '"“«„'
_EDGES: Final = " \t\n\u00a0\"“”‘’'«»„,;:()[]–—-…"
_WORD: Final = lazy_pattern(r"\S+")
_MORE: Final = (
    "foreign interior defense defence finance prime first deputy vice acting former ex state us u.s. "
    "uk u.k. attorney chief executive officer king queen crown of general assistant under-secretary "
    "undersecretary high presidential father sister brother messrs messrs. detective inspector "
    "constable private corporal brigadier marshal commodore lt. maj. brig. cpl. sultan emir shah tsar "
    "kaiser duke duchess baron baroness count countess earl sheikha imam mullah majority minority "
    "opposition house senate party president-elect ex-president vice-president secretary-general "
    "hon. rt. cllr "
    "spokesperson co-founder billionaire home cabinet lieutenant-colonel lieutenant-general major-general"
)
_RANK_LETTERS: Final = (
    "Adm Brig Capt Cmdr Col Cpl DCI Det Gen Gov Hon Insp Lt Maj Prof Pte Rep Rev Sen Sgt Supt"
)
_SHORT_RANKS: Final = frozenset(_RANK_LETTERS.split())
"""Titles as they are written without a full stop, of the forces, the police, the church and parliament."""
_TRADE_NAMES: Final = """
    Activist Actor Actress Anthropologist Archaeologist Astronaut Astronomer Author Backbencher Banker
    Biochemist Biologist Blogger Bodybuilder Boxer Broadcaster Businessman Businesswoman Campaigner
    Centre-back Chef Climatologist Columnist Comedian Commentator Compatriot Composer Congressman
    Congresswoman Councillor Councilman Councilwoman Countryman Countrywoman Cyclist Daredevil Defendant
    Designer Dissident Drummer Economist Entrepreneur Epidemiologist Ethnographer Explorer Eyewitness
    Filmmaker Firefighter Fisherman Footballer Gangster Geneticist Geologist Goalkeeper Golfer Guitarist
    Gymnast Heptathlete Historian Hurdler Illustrator Influencer Inventor Investor Jockey Journalist
    Lawmaker Legislator Linguist Lobbyist Marathoner Mathematician Meteorologist Midfielder Mobster
    Mountaineer Neuroscientist Novelist Olympian Painter Paralympian Philosopher Photographer Physicist
    Pianist Playwright Podcaster Poet Policeman Policewoman Producer Programmer Prosecutor Protester
    Psychologist Quarterback Rapper Researcher Restaurateur Saxophonist Screenwriter Sculptor Singer
    Skier Sociologist Songwriter Spokesperson Sprinter Strategist Streamer Striker Swimmer Teammate
    Trainer Triathlete Trumpeter Tycoon Virologist Vlogger Weightlifter Whistleblower Winger Witness
    Wrestler YouTuber"""
_TRADES: Final = frozenset(_TRADE_NAMES.split())
"""What has a capital at a sentence's start before a whole name, and may be a surname else."""
_RANK_NAMES: Final = (
    "Minister President CEO Secretary Chancellor Governor Senator Ambassador Chairman Chairwoman Director "
    "Secretary-General Commissioner Premier Spokesman Spokeswoman spokesman spokeswoman minister president"
)
_RANKS: Final = frozenset(_RANK_NAMES.split())
"""Words that end a title, whatever stands before them: "Energy Minister"."""
_MORE_TITLES: Final = frozenset(_MORE.split())
_SURNAME_TITLES: Final = "Baron Bishop Count Dean Duke Earl Judge Justice King Lord Major Marshal Prince Shah"
_LOCAL: Final = "CM DCM MLA MP PM Shri Smt Smt. Togbe Togbui Alhaji Alhaja Otunba Otumfuo Datuk Dato Dato'"
_LOCAL_TITLES: Final = frozenset(_LOCAL.split())
_GHANA: Final = ("Ghana", "Accra", "Kumasi", "Asante", "Ashanti", "Akufo", "Togbe", "Kwame", "Kofi")
_MALAYSIA: Final = ("Malaysia", "Kuala Lumpur", "Sabah", "Sarawak", "Datuk", "Mahathir", "UMNO")
_NIGERIA: Final = ("Nigeria", "Lagos", "Benin", "Abuja", "Yoruba", "Ibadan")
_AT_HOME: Final = {"Nana": _GHANA, "Oba": _NIGERIA, "Tun": _MALAYSIA, "Seri": _MALAYSIA}
"""What is a title in one country alone, and what an article from there speaks of."""
_SURNAMES: Final = frozenset(_SURNAME_TITLES.split())
"""Titles that are surnames, too."""
_KEPT: Final = frozenset({"The Hague"})
_POSSESSIVE_NAMES: Final = (
    "McDonald's Moody's Macy's Wendy's Lloyd's Sotheby's Christie's Sainsbury's Domino's Levi's Lowe's "
    "Kohl's Poor's Dillard's Denny's Kellogg's Arby's Joe's Jerry's Reese's"
)
_SAINT: Final = lazy_pattern(r"(?:Saint|St\.?) [A-Z]\w+['’]s")
_OWNING: Final = ("'s", "’s")
_KEEP_POSSESSIVE: Final = frozenset(_POSSESSIVE_NAMES.split())


_Cuts = tuple[tuple[tuple[Label | None, ...], re.Pattern[str]], ...]
"""Patterns, and the labels of the names that they are no part of."""
_BEFORE: Final[_Cuts] = (
    ((Label.GPE,), _ADVERB),
    ((Label.GPE, Label.LOC), _DIRECTION),
    ((Label.PERSON, Label.GPE, Label.LOC, Label.NORP), _YEAR),
)
"""What is no part of a name of these labels that begins with it."""
_BEHIND: Final[_Cuts] = (
    ((Label.PERSON,), _HONOURS),
    ((Label.ORG, None), _DISEASE),
    ((Label.PERSON, Label.GPE), _SCORE),
    ((Label.PERSON, Label.GPE, Label.LOC, Label.ORG), _DAY),
)
"""What is no part of one that ends in it."""


def trim(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """The mentions without what does not belong to their names; what nothing is left of is dropped."""
    return [kept for mention in mentions if (kept := _trimmed(mention, text))]


def _trimmed(mention: Mention, text: str) -> Mention | None:
    end = mention.span.end
    if _stays_whole(mention.span.of(text), mention.label) and text[end : end + 2] not in _OWNING:
        return mention
    return _cut(mention, text)


@lru_cache(maxsize=5_000)
def _stays_whole(name: str, label: Label | None) -> bool:
    """Whether nothing is cut off a name wherever it stands, but for what may follow; most names are so."""
    alone = Mention(Span(0, len(name)), label)
    return _AT_HOME.keys().isdisjoint(name.split()) and _cut(alone, name) == alone


def _cut(mention: Mention, text: str) -> Mention | None:
    span = _balanced(_without_edges(_with_possessive(mention.span, text), text), text)
    if mention.label is Label.PERSON:
        if _is_nobody(span.of(text).split()):
            return None
        span = _without_titles(span, text)
    for labels, what in _BEFORE:
        if mention.label in labels and (found := what.match(text, span.start, span.end)):
            span = Span(found.end(), span.end)
    if span.of(text) not in _KEPT and mention.label is not Label.WORK_OF_ART:
        article = _ARTICLE.match(text, span.start, span.end)
        span = Span(article.end(), span.end) if article else span
    for labels, what in _BEHIND:
        if mention.label in labels and (found := what.search(text, span.start, span.end)):
            span = Span(span.start, found.start())
    name = span.of(text)
    is_firm = _keeps_possessive(name) and (mention.label is Label.PERSON or not is_saints(name))
    label = Label.ORG if is_firm else mention.label
    return Mention(span, label) if any(map(str.isalnum, name)) else None


def is_saints(name: str) -> bool:
    """Whether a name is one that a saint has given: "St. John's", a town, a school or a church."""
    return bool(_SAINT.fullmatch(name))


def _balanced(span: Span, text: str) -> Span:
    """The span with both marks of a nickname that it has one of, else without what is before the mark."""
    closing = _HALF_QUOTED.fullmatch(span.of(text))
    if closing is None:
        return span
    opening = text[span.start - 1 : span.start]
    start = span.start - 1 if opening in _OPENING and opening else span.start + closing.start(1)
    return Span(start, span.end)


def _with_possessive(span: Span, text: str) -> Span:
    """The span with the possessive ending that follows, where the name has it: "Sainsbury's"."""
    longer = Span(span.start, span.end + 2)
    return longer if _keeps_possessive(longer.of(text)) else span


def _keeps_possessive(name: str) -> bool:
    words = name.split()
    return bool(words) and (words[-1].replace("’", "'") in _KEEP_POSSESSIVE or is_saints(name))


def _without_edges(span: Span, text: str) -> Span:
    words = span.of(text)
    paragraph = _PARAGRAPH.search(words)
    words = words[: paragraph.start()] if paragraph else words
    possessive = _POSSESSIVE.search(words)
    if possessive and not _keeps_possessive(words):
        words = words[: possessive.start()]
    while trailing := _TRAILING.search(words):
        words = words[: trailing.start()]
    start = span.start + len(words) - len(words.lstrip(_EDGES))
    return Span(start, max(start, span.start + len(words.rstrip(_EDGES))))


def _without_titles(span: Span, text: str) -> Span:
    words = list(_WORD.finditer(text, span.start, span.end))
    ranks = [at for at, word in enumerate(words[:-1]) if word.group() in _RANKS]
    kept = ranks[-1] + 1 if ranks else 0
    if len(words) > kept + 2 and words[kept].group() in _TRADES:
        kept += 1
    while kept < len(words) - 1 and (_is_title(words[kept].group()) or _is_local(words[kept].group(), text)):
        kept += 1
    return Span(words[kept].start(), span.end) if words else span


def _is_local(word: str, text: str) -> bool:
    """Whether a word is a title where the article is from."""
    return word in _LOCAL_TITLES or any(map(text.__contains__, _AT_HOME.get(word, ())))


def _is_nobody(words: Sequence[str]) -> bool:
    """Whether there are only titles, and no surname among them as "King" and "Major" are."""
    is_surname = len(words) == 1 and words[0] in _SURNAMES
    return not is_surname and all(
        word in _RANKS or word in _LOCAL_TITLES or _is_title(word) for word in words
    )


def _is_title(word: str) -> bool:
    plain = word.rstrip(",")
    return plain in gazetteer().titles or plain.lower() in _MORE_TITLES or plain in _SHORT_RANKS

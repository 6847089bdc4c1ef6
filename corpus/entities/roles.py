"""What an article says that somebody or something is: "Foreign Secretary", "chief executive of Apple".

The role is read where the name is introduced: from the title before it, or from what follows after a comma.
Neither reaches over another person's name, which has a title of its own.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from corpus.article import Entity, Label, Span
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_REACH: Final = 90
"""Characters before a name that may hold its title."""
_SMALL: Final = (
    r"of|for|and|the|vice|deputy|former|acting|senior|prime|chief|executive|foreign|[a-z]{1,30}[- ]born|"
    r"interior|finance|defen[cs]e|health|education|justice|energy|transport|environment|agriculture|trade|economy|"
    r"culture|security|intelligence|military|army|navy|police|opposition|party|presidential|parliamentary|government|"
    r"state|ministry|department|company"
)
"""Words in small letters that a title may have before its last."""
_TITLE: Final = lazy_pattern(rf"(?:(?:[A-Z][\w.’'-]{{0,40}}|{_SMALL}) ){{0,7}}(\w[\w.-]{{0,60}}) $")
_NAMED: Final = r"[A-Z][\w.-]{0,40}(?: [A-Z][\w.-]{0,40}){0,3}"
_BEFORE_COMMA: Final = lazy_pattern(
    rf"\b(?:(?P<whose>{_NAMED}['’]s (?:[a-z-]{{1,30}} ){{0,3}}([\w-]{{1,60}}))|"
    rf"[Tt]he (?P<of>(?:[a-z-]{{1,30}} ){{0,3}}?([\w-]{{1,60}}) of (?:the )?{_NAMED})), $"
)
"""A role before the name that one alone has: "Moscow's mayor, Sergei Sobyanin, said"."""
_OFFICE: Final = lazy_pattern(r"(\w[\w-]{0,60}) (?:of|for) (?:the )?[A-Z][^.;:]{1,60} $")
"""An office whose last word is what it is for: "Secretary of State"."""
_LEADING: Final = lazy_pattern(
    r"^(?:(?:and|of|for|the|[Tt]he|[Aa]n?|But|And|In|On|At|By|From|With|To|When|While|As|That|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) )+"
)
_APPOSITION: Final = lazy_pattern(
    r"(?:, (?:aged )?\d{1,3}(?=, (?:who|the|an?|one) ))?, (?:who (?:is|was) |(?:then|now) (?=the |an? ))?"
    r"(?!(?:and|or|but|plus|with|including|pictured|where|when|while|whose) |"
    r"[a-z]{1,20}(?:ed|ing) (?:the|an?|his|her|their|its|to|and|with|on|at|by|in|for|from) )"
    r"((?:the |an? |one of )?[^\W\d_][^,.;:()\n\"“”]{2,80})(?=[,.;)\n]|$)"
)
_CLAUSE: Final = lazy_pattern(
    r"\b(?:who|which|that|said|says|has|had|will|told|was|were|is|are|have|"
    r"became|can|could|would|may|might|must)\b"
)
_WORD: Final = lazy_pattern(r"[^\W\d_][\w-]*")
_MORE: Final = (
    "chief executive head member officer chairman chairwoman chair chairperson actor actress governor "
    "chancellor company firm group agency bank newspaper channel station broadcaster website party movement "
    "organisation organization charity city town village capital province region country airline retailer "
    "maker carmaker chipmaker startup start-up unit subsidiary think-tank tank militia club team "
    "university magazine counsel CEO CFO COO"
)
_OTHERS: Final = frozenset(_MORE.split())
_CIVIL: Final = lazy_pattern(r"\b(?:Mrs?\.?|Ms\.?|Miss|Sir|Lady|Dame|Dr\.?) $")
_RANKED: Final = frozenset(["general", "elect", "designate"])
"""What is written behind an office with a hyphen: "Secretary-General"."""
_SHORTEST_SHOUT: Final = 5
"""Letters of a word in capitals that may be a word; COP and AIDE are taken for letters of something."""
_SENTENCE_END: Final = lazy_pattern(r"(?<=[a-z]{3}[.!?]) |\n")
_FIRST_WORDS: Final = 7
"""Words of an apposition among which that of the role is to be."""


def role_of(spans: Iterable[Span], text: str, others: Sequence[Entity] = ()) -> str:
    """What the name with these mentions is said to be where that is first said, else empty.

    `others` are the names of the article, sorted; that of another person ends what belongs to this one.
    """
    for span in spans:
        if role := _title(span, text, others) or _apposition(span, text, others):
            return role
    return ""


def _title(span: Span, text: str, others: Sequence[Entity]) -> str:
    label = _label_at(span.start, others)
    before = text[_reach(span, text, others, label) : span.start]
    before = _CIVIL.sub("", _SENTENCE_END.split(before)[-1])
    if before.endswith(", "):
        return _title_before_comma(before, text[span.end : span.end + 1], label)
    match = _TITLE.search(before)
    if match is None:
        return ""
    words = match.group().split()
    office = _OFFICE.search(match.group())
    is_title = _is_title(words[-1]) or bool(office and _is_title(office.group(1)))
    return _LEADING.sub("", match.group().strip()) if is_title else ""


def _title_before_comma(before: str, mark: str, label: Label | None) -> str:
    match = _BEFORE_COMMA.search(before)
    if match is None or mark not in (",", "."):
        return ""
    whose, office, of, office_of = match.groups()
    # The town of Aspen, Colorado: the place behind the comma is where the town is.
    is_where = of and label in (Label.GPE, Label.LOC)
    return (whose or of) if _is_role(office or office_of) and not is_where else ""


def _label_at(start: int, others: Sequence[Entity]) -> Label | None:
    """Of the name that begins there."""
    place = bisect_left(others, start, key=_start)
    return others[place].label if place < len(others) and others[place].span.start == start else None


def _reach(span: Span, text: str, others: Sequence[Entity], label: Label | None) -> int:
    """Where that begins which may be a title of the name: behind whoever is named before it."""
    start = max(0, span.start - _REACH)
    place = bisect_left(others, span.start, key=_start)
    while place and others[place - 1].span.end > start:
        place -= 1
        if _ends_before(place, others, label, text):
            return others[place].span.end
    return start


def _ends_before(place: int, others: Sequence[Entity], label: Label | None, text: str) -> bool:
    """Whether the name there is no part of the title behind it, as "FBI" is in "FBI Director"."""
    other = others[place]
    after = text[other.span.end : other.span.end + 5]
    if after.startswith((". ", "! ", "? ")):
        return True
    if other.label is Label.PERSON:
        return not after.startswith(("'", "’"))
    # Germany and the Italian leader are two; Wales and Arsenal are what one striker plays for.
    is_listed = label is not Label.PERSON or (
        other.label is Label.GPE and _label_at(other.span.end + 5, others) is Label.NORP
    )
    return after == " and " and is_listed


def _apposition(span: Span, text: str, others: Sequence[Entity]) -> str:
    match = _APPOSITION.match(text, span.end)
    if match is None or _CLAUSE.search(match.group(1)):
        return ""
    words = list(_WORD.finditer(match.group(1)))[:_FIRST_WORDS]
    role = next((word for word in words if _is_role(word.group())), None)
    # A role before another person's name is theirs.
    if role is None or _label_at(match.start(1) + role.end() + 1, others) is Label.PERSON:
        return ""
    return match.group(1).strip()


def _start(entity: Entity) -> int:
    return entity.span.start


def _is_title(word: str) -> bool:
    return _is_role(word) or word in gazetteer().titles


def _is_role(word: str) -> bool:
    office, _, rank = word.rpartition("-")
    if office and rank.lower() in _RANKED:
        return _is_title(office)
    small = word if word.isupper() and len(word) < _SHORTEST_SHOUT else word.lower()
    return small in gazetteer().roles or small in _OTHERS

"""What an article says that somebody or something is: "Foreign Secretary", "chief executive of Apple".

The role is read where the name is introduced: from the title before it, or from what follows after a comma.
"""

from collections.abc import Iterable

from corpus.article import Span
from corpus.gazetteer.gazetteer import gazetteer
from corpus.patterns import lazy_pattern
from corpus.type_hints import Final

_REACH: Final = 90
"""Characters before a name that may hold its title."""
_TITLE: Final = lazy_pattern(
    r"(?:(?:[A-Z][\w.’'-]{0,40}|of|for|and|the|vice|deputy|former|prime|chief|executive|foreign|"
    r"[a-z]{1,30}[- ]born|interior|finance|defen[cs]e|opposition|party|police) ){0,7}(\w[\w.-]{0,60}) $"
)
_OFFICE: Final = lazy_pattern(r"(\w[\w-]{0,60}) (?:of|for) (?:the )?[A-Z][^.;:]{1,60} $")
"""An office whose last word is what it is for: "Secretary of State"."""
_LEADING: Final = lazy_pattern(
    r"^(?:(?:and|of|for|the|[Tt]he|[Aa]n?|But|And|In|On|At|By|From|With|To|When|While|As|That|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) )+"
)
_APPOSITION: Final = lazy_pattern(
    r", (?:who (?:is|was) )?((?:the |an? |one of )?[^\W\d_][^,.;:()\n\"“”]{2,80})(?=[,.;)\n]|$)"
)
_CLAUSE: Final = lazy_pattern(r"\b(?:who|which|that|said|says|has|had|will|told|was|were|is|are)\b")
_WORD: Final = lazy_pattern(r"[^\W\d_][\w-]*")
_MORE: Final = (
    "chief executive head member officer chairman chairwoman chair chairperson actor actress governor "
    "chancellor company firm group agency bank newspaper channel station broadcaster website party movement "
    "organisation organization charity city town village capital province region country airline retailer "
    "maker carmaker chipmaker startup start-up unit subsidiary think-tank tank militia club team "
    "university magazine"
)
_OTHERS: Final = frozenset(_MORE.split())
_CIVIL: Final = frozenset(["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Sir", "Lady", "Dame"])
_SENTENCE_END: Final = lazy_pattern(r"(?<=[a-z]{3}[.!?]) |\n")
_FIRST_WORDS: Final = 7
"""Words of an apposition among which that of the role is to be."""


def role_of(spans: Iterable[Span], text: str) -> str:
    """What the name with these mentions is said to be where that is first said, else empty."""
    for span in spans:
        if role := _title(span, text) or _apposition(span, text):
            return role
    return ""


def _title(span: Span, text: str) -> str:
    before = text[max(0, span.start - _REACH) : span.start]
    match = _TITLE.search(_SENTENCE_END.split(before)[-1])
    if match is None or match.group(1) in _CIVIL:
        return ""
    words = match.group().split()
    office = _OFFICE.search(match.group())
    is_title = _is_title(words[-1]) or bool(office and _is_title(office.group(1)))
    return _LEADING.sub("", match.group().strip()) if is_title else ""


def _apposition(span: Span, text: str) -> str:
    match = _APPOSITION.match(text, span.end)
    if match is None or _CLAUSE.search(match.group(1)):
        return ""
    words = _WORD.findall(match.group(1))[:_FIRST_WORDS]
    return match.group(1).strip() if any(map(_is_role, words)) else ""


def _is_title(word: str) -> bool:
    return _is_role(word) or word in gazetteer().titles


def _is_role(word: str) -> bool:
    return word.lower() in gazetteer().roles or word.lower() in _OTHERS

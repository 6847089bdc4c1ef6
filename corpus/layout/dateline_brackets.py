"""What datelines have in brackets: `(KTA)`, `/KTA/`, `-KTA-`, `(KTA/dpa, May 5)`, `(By Ann Li, KTA)`."""

from collections.abc import Iterator

from corpus.article import Span
from corpus.gazetteer.places import is_known_place
from corpus.layout.dateline_days import is_when
from corpus.layout.dateline_parts import MOST_WORDS, PartsRead, is_marked_off
from corpus.layout.dateline_words import NOTICES, is_agency, may_be_agency
from corpus.patterns import lazy_pattern

_CLOSING = {"(": ")", "[": "]", "/": "/", "-": "-", "<": ">"}
_QUOTES = {"«": "»", '"': '"', "“": "”", "„": "“"}
"""A story may begin with a quotation: only an agency's name alone is taken from these."""
_LONGEST = 60
_LONGEST_SIGN = 4
"""A desk of an agency signs with no more small letters: `(dpa/lsw)`."""
_YEAR = 4
_LONGEST_SHORT = 4
"""Capitals in brackets are initials up to so many letters."""
_TRIMMED = " /@#"
_BETWEEN = lazy_pattern(r"\s{0,20}(?:[,;/|]|\s[–—-])\s{0,20}")
_BYLINE = lazy_pattern(r"(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|BY) [^\W\d_]")


def with_brackets(head: str, parts: PartsRead) -> PartsRead | None:
    """The parts with what stands in the brackets that open here, if that belongs to a dateline."""
    inner = enclosed(head, parts.at)
    if inner is None:
        return _with_quoted_agency(head, parts)
    if head[parts.at] == "/" and not parts.marks and _is_one_of_places(head, parts, inner):
        return None
    if parts.agency is None and parts.place and _is_country(inner.of(head)):
        return _with_bracketed_place(head, parts, parts.place, inner)
    read = _read(head, inner, wants_place=parts.place is None)
    if read is None or (read.agency and parts.agency and not _is_second_agency(head, parts, inner)):
        return None
    return parts._replace(
        at=inner.end + 1,
        place=parts.place or read.place,
        agency=read.agency or parts.agency,
        is_bracketed=bool(read.agency or read.place) or parts.is_bracketed,
        has_day=parts.has_day or read.has_day,
    )


def _is_second_agency(head: str, parts: PartsRead, inner: Span) -> bool:
    """`PARIS, ABC (KTA) — ` has two agencies, the second in brackets before a mark."""
    return not parts.is_bracketed and is_marked_off(head, inner.end + 1)


def _with_bracketed_place(head: str, parts: PartsRead, place: Span, inner: Span) -> PartsRead:
    """`PARIS (France)` is a place and its country, `KTA (OSH)` an agency and its place."""
    name = place.of(head)
    if may_be_agency(name) and not is_known_place(name):
        return parts._replace(at=inner.end + 1, place=inner, agency=place)
    return parts._replace(at=inner.end + 1, place=Span(place.start, inner.end))


def may_quote_agency(head: str) -> bool:
    """Whether the quotation that a line begins with may be an agency's name; hardly a story's is."""
    word = head[1:].split(" ", 1)[0]
    return _QUOTES[head[0]] in word or is_agency(word)


def _with_quoted_agency(head: str, parts: PartsRead) -> PartsRead | None:
    closing = _QUOTES.get(head[parts.at : parts.at + 1])
    closed = head.find(closing, parts.at + 2) if closing else -1
    name = head[parts.at + 1 : closed] if closed > 0 else ""
    if parts.agency or not name or not (may_be_agency(name) or is_agency(name)):
        return None
    return parts._replace(at=closed + 1, agency=Span(parts.at + 1, closed), is_bracketed=True)


def _is_one_of_places(head: str, parts: PartsRead, inner: Span) -> bool:
    """`ALMATY` of `OSH/ALMATY/KYIV`, and `Main` of `Frankfurt/Main/Bonn`."""
    before = parts.place.of(head).rpartition("/")[2] if parts.place else ""
    return is_known_place(inner.of(head)) or is_known_place(f"{before}/{inner.of(head)}")


def _is_country(name: str) -> bool:
    """Whether it is a place; the lists are asked last, since a pipe waits for them: `(KTA)`, `(Reuters)`."""
    is_short = name.isupper() and len(name) <= _LONGEST_SHORT
    return not is_short and not is_agency(name) and is_known_place(name)


def enclosed(head: str, at: int) -> Span | None:
    """What stands in the brackets, slashes or hyphens that open here."""
    closing = _CLOSING.get(head[at : at + 1])
    closed = head.find(closing, at + 2) if closing else -1
    if closing == "/" and head[at + 1 : at + 2] in " /":
        return None
    if closing == ")" and head.startswith("(/", at):
        closed = head.find(")", at + 2)
    if closed < 0 or closed - at > _LONGEST:
        return None
    if closing == "/" and "(" in head[at:closed]:
        return None
    if closing == "-" and not head[at + 1 : closed].isalnum():
        return None
    return Span(at + 1, closed)


def _read(head: str, inner: Span, *, wants_place: bool) -> PartsRead | None:
    """The agencies, the day and who wrote it, or None when there is anything else."""
    if is_when(inner.of(head)):
        return PartsRead(has_day=True)
    agency, place, has_day = None, None, False
    for piece in _pieces(head, inner):
        name = piece.of(head)
        if is_when(name) or (has_day and name.isdigit() and len(name) == _YEAR):
            has_day = True
        elif _BYLINE.match(name) or name in NOTICES:
            continue
        elif wants_place and place is None and is_known_place(name):
            place = piece
        elif (named := _agency_in(head, piece)) or (agency and name.islower() and len(name) <= _LONGEST_SIGN):
            agency = Span(agency.start if agency else piece.start, (named or piece).end)
            has_day = has_day or bool(named and named != piece)
        else:
            return None
    return PartsRead(place=place, agency=agency, has_day=has_day)


def _pieces(head: str, inner: Span) -> Iterator[Span]:
    """What stands between commas, strokes and rules, trimmed."""
    start = inner.start
    ends = [*_BETWEEN.finditer(head, inner.start, inner.end)]
    for end, after in [*((match.start(), match.end()) for match in ends), (inner.end, inner.end)]:
        words = head[start:end]
        if words.strip(" /."):
            begin = start + len(words) - len(words.lstrip(_TRIMMED))
            yield Span(begin, begin + len(words.strip(_TRIMMED)))
        start = after


def _agency_in(head: str, piece: Span) -> Span | None:
    """The agency at the beginning of a piece, all of it but for a time: `KTA 14:05`."""
    words = piece.of(head).split(" ")
    for count in range(1, len(words)):
        name = " ".join(words[:count])
        if is_when(" ".join(words[count:])) and _may_be_bracketed(name):
            return Span(piece.start, piece.start + len(name))
    return piece if _may_be_bracketed(piece.of(head)) else None


def _may_be_bracketed(name: str) -> bool:
    words = name.split()
    if not 0 < len(words) <= MOST_WORDS:
        return False
    return name[0].isupper() or name[0].isdigit() or may_be_agency(words[0]) or is_agency(name)

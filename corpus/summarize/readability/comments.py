"""Which sentences of a page are its readers' comments: paragraphs that a name and a place sign.

The signature is a line of its own behind or, with the hours since, before the comment, or it is part of it.

What the page is about stands before them, and none of them alone says it.
"""

from collections.abc import Iterator
from itertools import pairwise

from corpus.article import Span
from corpus.patterns import lazy_pattern
from corpus.summarize.document import Document

_FEWEST = 3
_SHARE = 4
"""One line in so many, at least, signs a comment."""
_BLOCK = 6
"""So many lines, at most, has a comment of a forum: name, hours since, what is said, "Reply", "12 likes"."""
_LONGEST_SIGNATURE = 60
_SHORTEST_COMMENT = 40
_NAME = r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_a-z][\w.'’-]*){0,3}"
_AGE = r"(?:,? \(?(?:aged? )?\d{1,2}\)?)?"
_SIGNATURE = lazy_pattern(
    rf"[—–-]? ?{_NAME}{_AGE}(?:(?:,| from| of| in) {_NAME}){{0,3}}$"
    rf"|(?:posted |comment |commented |sent |written |added )(?:in )?by:? {_NAME}"
    rf"|{_NAME} (?:says|said|wrote|writes|commented|posted|schrieb|écrit|escribió)\b[^.]{{0,40}}:?$"
)

_HOURS_AGO = lazy_pattern(
    r"(?:about |over )?\d{1,3} ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[mhdwy]) ago$"
    r"|(?:vor|il y a|hace) \d{1,3} [^\W\d_]{2,9}$"
)
_SIGNED_AT_END = lazy_pattern(
    rf"[.!?…][\"”’»)]* (?:[—–-] ?)?({_NAME}{_AGE}(?:(?:,| from| of| in) {_NAME}){{1,3}})$"
)
_SIGNED_AT_START = lazy_pattern(rf"({_NAME}{_AGE}(?:, {_NAME}){{1,3}}): [\"“'‘]?[^\W\d_a-z]")


def commenting(document: Document) -> list[int]:
    """The places in `Document.sentences` of what readers have commented."""
    spans = _comments(document.article.text)
    if not spans:
        return []
    start = spans[0].start
    return [index for index, sentence in enumerate(document.sentences) if sentence.span.start >= start]


def _comments(text: str) -> list[Span]:
    """The signed paragraphs from the first on; none where too few are."""
    lines = list(filter(None, text.split("\n")))
    fewest = max(_FEWEST, len(lines) / _SHARE)
    # Most pages have not as many lines that are short enough to sign.
    if sum([len(line) <= _LONGEST_SIGNATURE for line in lines]) >= fewest:
        signed = [before for before, line in _pairs(text) if _is_comment(before) and _signs(line.of(text))]
        if len(signed) >= fewest:
            return signed
    if sum(map(_tells_hours, lines)) >= max(_FEWEST, len(lines) / _BLOCK):
        return [line for before, line in _pairs(text) if _is_comment(line) and _tells_hours(before.of(text))]
    names = list(filter(None, map(_signature_within, lines)))
    different = len(set(names))
    # In a talk the same few come back.
    if different < fewest or 2 * different <= len(names):
        return []
    return [line for line in _lines(text) if _signature_within(line.of(text))]


def _pairs(text: str) -> Iterator[tuple[Span, Span]]:
    """Each line with the next."""
    return pairwise(_lines(text))


def _is_comment(line: Span) -> bool:
    return line.end - line.start >= _SHORTEST_COMMENT


def _tells_hours(line: str) -> bool:
    return line[-1].isalpha() and len(line) <= _LONGEST_SIGNATURE and _HOURS_AGO.match(line) is not None


def _signature_within(line: str) -> str:
    """Who signs a comment at its own beginning or end: `Sarah, Leeds: I will.`, `I will. – Sarah, Leeds`."""
    if len(line) < _SHORTEST_COMMENT:
        return ""
    found = None
    if line[-1].isalnum():
        found = _SIGNED_AT_END.search(line, len(line) - min(len(line), _LONGEST_SIGNATURE))
    if not found and ": " in line[:_LONGEST_SIGNATURE]:
        found = _SIGNED_AT_START.match(line)
    return found[1] if found else ""


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        if line:
            yield Span(start, start + len(line))
        start += len(line) + 1


def _signs(line: str) -> bool:
    return len(line) <= _LONGEST_SIGNATURE and _SIGNATURE.match(line) is not None

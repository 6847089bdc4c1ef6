"""Finding the place, day and agency that a wire story opens with.

A dateline stays in the text, since the text is never rewritten; it only stands outside the first sentence.
"""

from collections.abc import Callable, Iterator
from functools import partial

from corpus.article import Span
from corpus.layout.dateline_brackets import may_quote_agency
from corpus.layout.dateline_reading import read_datelines
from corpus.layout.dateline_scripts import DatelineParts, uncased_datelines
from corpus.layout.dateline_words import PARTICLES
from corpus.value_types import Value

_FIRST_UNCASED = "\u0590"
"""Where the letters begin in Unicode that are neither small nor capital."""

_QUOTES = frozenset('«"“„')
_MARKS = ("(", "[", "/", " -", "—", "–", ": ")
_OPENINGS = 6
"""How many lines may come before the dateline: a byline, a caption, a subheading."""
_LONGEST = 110
"""A dateline is no longer than this, in characters."""
_FURTHEST = 300
"""So far behind its beginning a line is looked at to tell what the dashes in it are."""
_LONGEST_ABOVE = 200
"""What stands above a story's first line is a heading up to so many characters."""


class Dateline(Value):
    """The opening of a wire story, up to the first word of its first sentence."""

    span: Span
    place: Span | None = None
    agency: Span | None = None


def find_dateline(text: str) -> Dateline | None:
    """The dateline at the beginning of the story, or None; headings and bylines may come before it."""
    start = 0
    for _ in range(_OPENINGS):
        end = text.find("\n", start)
        if found := dateline_at(text, start, len(text) if end < 0 else end):
            return found
        if end < 0:
            return None
        start = end + 1
    return None


def find_datelines(text: str) -> Iterator[Dateline]:
    """The dateline of the story, and those of the stories below it that have an agency as well."""
    found = find_dateline(text)
    if found is None:
        return
    yield found
    start = text.find("\n", found.span.end) + 1
    while start:
        end = text.find("\n", start)
        if further := further_dateline_at(text, start, len(text) if end < 0 else end):
            yield further
        start = end + 1


def further_dateline_at(text: str, start: int, end: int) -> Dateline | None:
    """The dateline of a story below another one: it begins in capitals and has an agency."""
    if not text[start : start + 2].isupper():
        return None
    found = dateline_at(text, start, end)
    return found if found and found.place and found.agency else None


def dateline_at(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that the line between `start` and `end` opens with, or None."""
    while start < end and text[start] == " ":
        start += 1
    line = text[start : min(end, start + _FURTHEST)].replace("\xa0", " ")
    for read in _readers_of(line, opens=_opens(text, start)):
        for place, agency, length in read(line):
            if length > _LONGEST:
                continue
            is_whole = (
                agency or line[length - 1 : length].isdigit() or line[length - 2 : length - 1].isdigit()
            )
            if _goes_on(text, start + length, end) or (is_whole and _stands_alone(text, start + length, end)):
                return Dateline(Span(start, start + length), _moved(place, start), _moved(agency, start))
    return None


def _readers_of(head: str, *, opens: bool) -> tuple[Callable[[str], Iterator[DatelineParts]], ...]:
    """What reads the datelines that a line may have which begins like this one; most lines have none."""
    first, of_parts = head[:1], partial(read_datelines, opens=opens)
    if first.isupper():
        return (of_parts,) if _may_be_read(head, opens=opens) else ()
    if first in _QUOTES:
        return (of_parts,) if may_quote_agency(head) else ()
    if first in "([/-*<" or first.isdigit():
        return (of_parts, uncased_datelines)
    uncased = () if first < _FIRST_UNCASED or first.islower() else (uncased_datelines,)
    # `iNews`, but `【AFP=時事】` as well.
    return (of_parts, *uncased) if head[1:2].isupper() and opens else uncased


def _may_be_read(head: str, *, opens: bool) -> bool:
    """Whether it begins in capitals, or has the marks that a place in small letters needs."""
    first = head.split(" ", 1)[0]
    if len(first) > 1 and not first[1].islower():
        return True
    if not (
        first[-1] in ".,:/-*" or head[len(first) + 1 : len(first) + 2] in "([/" or _is_name(head, len(first))
    ):
        return False
    return opens or any(mark in head for mark in _MARKS)


def _is_name(head: str, end: int) -> bool:
    following = head[end + 1 : end + 2]
    return following.isupper() or head[end + 1 : end + 4].rstrip() in PARTICLES or not following.isalpha()


def _opens(text: str, start: int) -> bool:
    """Whether nothing stands before, or only a heading."""
    above = text[:start].strip() if start <= _LONGEST_ABOVE else "."
    return not above or (above[-1].isalnum() and ". " not in above)


def _stands_alone(text: str, story: int, end: int) -> bool:
    """Whether the dateline is its line and a story comes below."""
    return story >= end and bool(text[end : end + _LONGEST].strip())


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether a sentence follows, and not the rest of a heading in capitals."""
    return any(
        letter.islower() or (letter.isalpha() and not letter.isupper())
        for letter in text[start : min(end, start + 60)]
    )


def _moved(span: Span | None, by: int) -> Span | None:
    return span and Span(span.start + by, span.end + by)

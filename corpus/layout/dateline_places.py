"""The places of a dateline: where one ends, what region stands behind it, when it is an agency instead."""

from collections.abc import Iterator
from typing import NamedTuple

from corpus.article import Span
from corpus.layout.dateline_words import (
    ABBREVIATED_SAINTS,
    NO_PLACES,
    PARTICLES,
    has_capital_inside,
    is_actor,
    is_agency,
)

_BEHIND_REGIONS = (" (", " [", " /", " -", " —", " –", "—", "/")
_LONGEST_INITIALS = 6
"""Capitals behind a comma are a country's name from so many letters on, and an agency's below."""
_LONGEST_INITIAL = 2
"""`N.Y.`, `D.C.` and the like are one word."""
RULES = "—–―−|»·_"
MOST_WORDS = 4
"""A place or an agency has no more words."""


class Parts(NamedTuple):
    """What has been read so far; `marks` stand before `at`, and `named_by` is how the agency is marked."""

    at: int = 0
    marks: str = ""
    place: Span | None = None
    agency: Span | None = None
    is_bracketed: bool = False
    has_day: bool = False


def with_place(head: str, parts: Parts, *, in_capitals: bool = True) -> Parts | None:
    """`OSH`, `RIO DE JANEIRO`, `ST. PETERSBURG`, `Ust-Kamenogorsk`, each up to a mark."""
    end, count = parts.at, 0
    for start, word in _words(head, parts.at):
        bare = word.rstrip(".,:;")
        if not _goes_into_place(bare, first=count == 0):
            break
        end, count = start + len(bare), count + 1
        if bare != word and bare not in ABBREVIATED_SAINTS:
            break
    place = head[parts.at : end]
    if parts.at and in_capitals and not place.isupper():
        return None
    if not 1 <= count <= MOST_WORDS or len(place) < 3 or place.lower() in NO_PLACES or is_actor(place):
        return None
    if parts.agency is None and (is_agency(place) or has_capital_inside(place)):
        return parts._replace(at=end, agency=Span(parts.at, end))
    return parts._replace(at=end, place=Span(parts.at, end))


def _words(head: str, at: int) -> Iterator[tuple[int, str]]:
    """The words from a place on with where they begin, each with the marks that cling to it."""
    while at < len(head) and head[at] != " ":
        end = head.find(" ", at)
        end = len(head) if end < 0 else end
        cut = min(
            place for place in (head.find("/", at + 1, end), _glued_stop(head, at, end), end) if place > 0
        )
        yield at, head[at:cut]
        at = end + 1 if cut == end else len(head)


def _glued_stop(head: str, at: int, end: int) -> int:
    """Where a stop stands between a place and an agency without a blank: `OSH.KazTAG`."""
    stop = head.find(".", at, end)
    following = head[stop + 1 : stop + 2 + _LONGEST_INITIAL]
    return stop if stop - at > _LONGEST_INITIAL < len(following) and following.isalnum() else -1


def _goes_into_place(word: str, *, first: bool) -> bool:
    if (
        any(letter.isdigit() for letter in word)
        or not word.replace("-", "").replace("'", "").replace("’", "").isalpha()
    ):
        return False
    return (word[0].isupper() and (first or len(word) > 1)) or (not first and word in PARTICLES)


def with_second_place(head: str, parts: Parts) -> Parts | None:
    """The parts with what stands behind the place: a region, another place, or the place itself."""
    return None if parts.has_day or parts.agency else _turned(head, parts) or _with_region(head, parts)


def _turned(head: str, parts: Parts) -> Parts | None:
    """The parts if what was taken for the place is the agency before it: `Belta. PORT-AU-PRINCE. `."""
    first = parts.place.of(head) if parts.place else ""
    second = with_place(head, parts._replace(place=None))
    if " " in first or not parts.marks.strip() or second is None or second.place is None:
        return None
    name = second.place.of(head)
    is_longer = (" " in name or "-" in name) and not {",", "-"} & {*parts.marks.strip(), *first}
    if not is_marked_off(head, second.at) or (first.isupper() and not is_longer):
        return None
    return second._replace(agency=parts.place)


def _with_region(head: str, parts: Parts) -> Parts | None:
    """The country behind a comma or the second place: `KYIV, Ukraine (AP)`, `PARIS/LYON — `."""
    if parts.place is None:
        return None
    second = head.startswith("/", parts.at) and not parts.marks
    if not second and parts.marks.strip() != ",":
        return None
    region = with_place(head, parts._replace(at=parts.at + second, place=None), in_capitals=False)
    if region is None or region.place is None:
        return region and region._replace(place=parts.place)
    name, behind = region.place.of(head), head[region.at :].lstrip(".,")
    if (len(name) > _LONGEST_INITIAL and not behind.startswith(_BEHIND_REGIONS)) or (
        not second and _LONGEST_INITIAL < len(name) < _LONGEST_INITIALS and name.isupper()
    ):
        return None
    return region._replace(place=Span(parts.place.start, region.place.end))


def is_marked_off(head: str, at: int) -> bool:
    """Whether a mark of datelines follows."""
    behind = head[at : at + 3]
    return behind[:1] in tuple(".:/") or behind.lstrip(" ")[:1] in tuple(RULES) or behind.startswith(" -")

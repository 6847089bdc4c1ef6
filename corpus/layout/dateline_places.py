"""The places of a dateline: where one ends, what region stands behind it, when it is an agency instead."""

from collections.abc import Iterator

from corpus.article import Span
from corpus.gazetteer.places import is_known_place
from corpus.layout.dateline_days import is_day, is_month, is_when
from corpus.layout.dateline_parts import MOST_WORDS, PartsRead, is_marked_off
from corpus.layout.dateline_words import (
    ABBREVIATED_SAINTS,
    NO_PLACES,
    PARTICLES,
    SMALL_AGENCIES,
    ends_as_agency,
    has_capital_inside,
    is_actor,
    is_agency,
    may_be_agency,
)
from corpus.patterns import lazy_pattern

_BEHIND_REGIONS = ("—", "–", "/", *(f" {mark}" for mark in "([/-—–|·•*~→>="))
_LONGEST_INITIALS = 6
"""Capitals behind a comma are a country's name from so many letters on, and an agency's below."""
_LONGEST_INITIAL = 2
"""`N.Y.`, `D.C.` and the like are one word."""
_SHORTEST_OPEN_PLACE = 5
"""Capitals of fewer letters that no list knows are an agency's rather than a place's."""
_BEFORE_PLACES = """
    EAST WEST NORTH SOUTH CENTRAL GREATER UPPER LOWER NEAR NEW OLD FORT PORT LAKE MOUNT SAINT ST SAN LOS LAS
    RIO CAPE BAD EL AL UNITED"""
_DIRECTIONS = frozenset(_BEFORE_PLACES.split())
_JOINING = frozenset(["and", "und", "et", "y", "e", "и", "&", "ve"])
"""What stands between two places of one dateline."""
SMALL_PARTS = _JOINING | SMALL_AGENCIES
"""The words of small letters that a dateline may go on with, days aside."""
_SHORTENED = lazy_pattern(r"(?:[A-Z]\.){1,2}[A-Z]\.?|[A-Z][a-z]{1,5}\.")
"""A region by its initials or shortened."""
_BEHIND_SHORTENED = tuple(",—:.") + tuple(f" {mark}" for mark in "([/—–-|")


def with_place(head: str, parts: PartsRead, *, in_capitals: bool = True) -> PartsRead | None:
    """`OSH`, `RIO DE JANEIRO`, `ST. PETERSBURG`, `Ust-Kamenogorsk`, each up to a mark."""
    end, count = parts.at, 0
    for start, word in _words(head, parts.at):
        bare = word.rstrip(".,:;-–—*") or word
        if not _goes_into_place(bare, first=count == 0) or (
            count and _is_day_at(head, parts.at, start, bare)
        ):
            break
        end, count = start + len(bare), count + 1
        if bare != word and bare not in ABBREVIATED_SAINTS:
            break
    place = head[parts.at : end]
    if parts.at and in_capitals and not (place.isupper() or _is_known_and_marked_off(head, parts.at, end)):
        return None
    if not 1 <= count <= MOST_WORDS or len(place) < 3 or place.lower() in NO_PLACES or is_actor(place):
        return None
    if parts.agency is None and (parted := _agency_before_place(Span(parts.at, end), head)):
        return parts._replace(at=end, agency=parted[0], place=parted[1])
    if parts.agency is None and (is_agency(place) or has_capital_inside(place)) and not is_known_place(place):
        return parts._replace(at=end, agency=Span(parts.at, end))
    return parts._replace(at=end, place=Span(parts.at, end))


def _is_known_and_marked_off(head: str, start: int, end: int) -> bool:
    marked = is_marked_off(head, end) or head[end : end + 2] in (", ", " [", " (")
    return marked and is_known_place(head[start:end])


def _is_day_at(head: str, begin: int, start: int, word: str) -> bool:
    """Whether a day follows a place without a mark: `OSH March 18`, `OSH Friday`, `New Delhi March 18`."""
    if word.isupper():
        return False
    place = head[begin:start].rstrip()
    if place.isupper() and is_day(word):
        return True
    is_dated = is_month(word) and head[start + len(word) :].lstrip(". ")[:1].isdigit()
    return is_dated and (place.isupper() or is_known_place(place))


def _words(head: str, at: int) -> Iterator[tuple[int, str]]:
    """The words from a place on with where they begin, each with the marks that cling to it."""
    while at < len(head) and head[at] != " ":
        end = head.find(" ", at)
        end = len(head) if end < 0 else end
        cuts = (head.find("/", at + 1, end), _glued_stop(head, at, end), _glued_rule(head, at, end), end)
        cut = min(place for place in cuts if place > 0)
        yield at, head[at:cut]
        at = end + 1 if cut == end else len(head)


def _glued_stop(head: str, at: int, end: int) -> int:
    """Where a stop stands between a place and an agency without a blank: `OSH.KazTAG`."""
    stop = head.find(".", at, end)
    following = head[stop + 1 : stop + 2 + _LONGEST_INITIAL]
    return stop if stop - at > _LONGEST_INITIAL < len(following) and following.isalnum() else -1


def _glued_rule(head: str, at: int, end: int) -> int:
    """Where a rule parts place and story without a blank: `Paris—The`, `PARIS–The`, but no `ZANU–PF`."""
    rule = head.find("—", at, end)
    if rule < 0 and (rule := head.find("–", at, end)) > 0 and not head[at:rule].isupper():
        return -1
    return rule if head[rule + 1 : rule + 3].istitle() else -1


def _goes_into_place(word: str, *, first: bool) -> bool:
    if not word.replace("-", "").replace("'", "").replace("’", "").isalpha():
        return False
    return (word[0].isupper() and (first or len(word) > 1)) or (not first and word in PARTICLES)


def with_second_place(head: str, parts: PartsRead) -> PartsRead | None:
    """The parts with what stands behind the place: a region, another place, or the place itself."""
    if parts.has_day and not parts.agency:
        return _turned(head, parts)
    if parts.has_day or parts.agency:
        return None
    return _turned(head, parts) or _with_region(head, parts) or _with_joined_place(head, parts)


def _turned(head: str, parts: PartsRead) -> PartsRead | None:
    """The parts if what was taken for the place is the agency before it: `Belta. PORT-AU-PRINCE. `."""
    first = parts.place.of(head) if parts.place else ""
    at = parts.at + (not parts.marks and head.startswith("/", parts.at))
    if parts.marks.strip() == "," and not head[at : at + 2].isupper():
        return None
    second = with_place(head, parts._replace(at=at, place=None))
    if " " in first or not (parts.marks.strip() or at > parts.at) or second is None or second.place is None:
        return None
    name = second.place.of(head)
    if may_be_agency(first) and is_known_place(name) and not _are_known_places(first):
        if parts.marks.strip() == "," and _is_agency_behind(head, second.at):
            return None
        return second._replace(agency=parts.place) if is_marked_off(head, second.at, commas=True) else None
    is_longer = (" " in name or "-" in name) and not {",", "-"} & {*parts.marks.strip(), *first}
    if not is_marked_off(head, second.at) or (first.isupper() and not is_longer) or _are_known_places(first):
        return None
    return None if parts.has_day else second._replace(agency=parts.place)


def _is_agency_behind(head: str, at: int) -> bool:
    """Whether brackets follow that hold something else than a day: `KOUROU, FRENCH GUIANA (AP)`."""
    closed = head.find(")", at)
    return head.startswith(" (", at) and not is_when(head[at + 2 : closed])


def _are_known_places(names: str) -> bool:
    return is_known_place(names) or all(map(is_known_place, names.split("/")))


def _with_region(head: str, parts: PartsRead) -> PartsRead | None:
    """The country behind a comma or the second place: `KYIV, Ukraine (AP)`, `PARIS/LYON — `."""
    if parts.place is None:
        return None
    second = head.startswith("/", parts.at) and not parts.marks
    if not second and parts.marks.strip() != ",":
        return None
    at = parts.at + second
    if head[at : at + 2].isupper() and (
        head.startswith((" (", " ["), at + 2) or head[at + 3 : at + 4].isdigit()
    ):
        return parts._replace(at=at + 2, place=Span(parts.place.start, at + 2))
    if end := _end_of_shortened(head, at):
        return parts._replace(at=end, place=Span(parts.place.start, end))
    region = with_place(head, parts._replace(at=at, place=None), in_capitals=False)
    if region is None or region.place is None:
        return region and region._replace(place=parts.place)
    if not _is_region(head, parts.place, region, is_second=second):
        return None
    return region._replace(place=Span(parts.place.start, region.place.end))


def _end_of_shortened(head: str, at: int) -> int:
    """Where a shortened region ends and a dateline goes on: `U.S. (`, `N.Y., `, `D.C - `, `D.C. AFP`."""
    shortened = _SHORTENED.match(head, at)
    if shortened is None:
        return 0
    end = shortened.end()
    if head.startswith(_BEHIND_SHORTENED, end):
        return end
    word = head[end + 1 :].split(" ", 1)[0].rstrip(".:/,") if head.startswith(" ", end) else ""
    # "WASHINGTON, D.C. NASA said" is a story's beginning.
    goes_on = head[end + 1 + len(word) :].lstrip(" .:/—–-")[:1].isupper()
    # The last stop parts place and agency, too.
    return end - 1 if is_agency(word) or (goes_on and may_be_agency(word)) else 0


def _is_region(head: str, place: Span, region: PartsRead, *, is_second: bool) -> bool:
    """Whether what was read behind a place belongs to it, and is no agency and no beginning of the story."""
    name = region.place.of(head) if region.place else ""
    behind = head[region.at :].lstrip(".,:")
    is_parted = behind.startswith(_BEHIND_REGIONS) or _is_agency_at(head, region.at)
    if is_parted and not is_second and not name.isupper():
        return True
    last = place.of(head).rpartition("/")[2]
    is_known = is_known_place(name) or is_known_place(f"{last}/{name}")
    if is_known and is_second:
        return True
    is_followed = _is_followed_by_day(behind) or behind[1:].split(" ", 1)[0].lower() in _JOINING
    if len(name) > _LONGEST_INITIAL and not is_parted and not (is_known and is_followed):
        return False
    if is_second:
        return not (may_be_agency(name) and is_known_place(place.of(head)))
    if is_known or not name.isupper():
        return True
    if " " not in name and is_known_place(last):
        return len(name) <= _LONGEST_INITIAL
    return " " in name or not _LONGEST_INITIAL < len(name) < _LONGEST_INITIALS


def _is_agency_at(head: str, at: int) -> bool:
    """Whether a known agency stands behind a stop: `Des Moines, Iowa. KTA `."""
    return head.startswith(". ", at) and is_agency(head[at + 2 :].split(" ", 1)[0].rstrip(".:/"))


def _is_followed_by_day(behind: str) -> bool:
    words = behind.split(" ", 4)[1:4]
    return any(is_when(" ".join(words[:count]).rstrip(".,:-–—")) for count in range(1, len(words) + 1))


def _with_joined_place(head: str, parts: PartsRead) -> PartsRead | None:
    """`MOSCOW and KYIV (AP)`, where both are in capitals or known."""
    word = head[parts.at :].split(" ", 1)[0]
    if parts.place is None or parts.marks != " " or word.lower() not in _JOINING:
        return None
    second = with_place(head, parts._replace(at=parts.at + len(word) + 1, place=None))
    if second is None or second.place is None:
        return None
    return second._replace(place=Span(parts.place.start, second.place.end))


def _agency_before_place(place: Span, head: str) -> tuple[Span, Span] | None:
    """Agency and place where `KTA OSH` was read as one place, which no list knows."""
    name = place.of(head)
    first, _, rest = name.partition(" ")
    # The lists are asked last: a pipe waits for them.
    if not rest or len(first) <= _LONGEST_INITIAL or first in _DIRECTIONS or not may_be_agency(first):
        return None
    if is_known_place(name) or not is_known_place(rest):
        return None
    return Span(place.start, place.start + len(first)), Span(place.start + len(first) + 1, place.end)


def open_place_is_agency(name: str) -> bool:
    """Whether a word by itself before a rule is rather an agency: `KTA — `, but not `AKTAU — `."""
    if not name.isalpha() or not name.isupper():
        return False
    return (len(name) < _SHORTEST_OPEN_PLACE or ends_as_agency(name)) and not is_known_place(name)

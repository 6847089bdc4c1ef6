"""Reading a dateline part by part, whatever the agency is called and whatever stands between the parts.

A wire opens with its place in capitals, or with its agency in brackets: `OSH (Zhetysu, May 5) - `,
`[KTA] OSH » `, `OSH, 18.03.2023. -KTA- `. The parts may come in any order and are parted by any
marks; what they are together tells whether it is a dateline at all.
"""

from collections.abc import Iterator
from itertools import takewhile

from corpus.article import Span
from corpus.layout.dateline_brackets import enclosed, with_brackets
from corpus.layout.dateline_days import is_day_number, is_time, is_when, may_be_of_day, may_begin_day
from corpus.layout.dateline_judging import is_dateline
from corpus.layout.dateline_parts import MOST_WORDS, RULES, PartsRead, is_marked_off
from corpus.layout.dateline_places import (
    SMALL_PARTS,
    with_place,
    with_second_place,
)
from corpus.layout.dateline_scripts import DatelineParts
from corpus.layout.dateline_words import (
    NO_PLACES,
    PARTICLES,
    REPORTING,
    SERVICE_WORDS,
    has_capital_inside,
    is_agency,
    may_be_agency,
)

_BLANKS_AND_STOPS = " .,:;#"
_MOST_PARTS = 7
_LONGEST_DAY = 6
"""Day, month, year, hour and what they may be joined by, in words."""
_LONGEST_DAY_LETTERS = 60


def read_datelines(line: str, *, opens: bool) -> Iterator[DatelineParts]:
    """The dateline that the beginning of a line is, if it is one; `opens` when no story stands before it."""
    if _begins_as_prose(line):
        return
    read = [PartsRead(at=2 if line.startswith("**") else 0)]
    while len(read) <= _MOST_PARTS and (further := _next(line, read[-1])):
        read.append(_past_marks(line, further))
        if _goes_on_plainly(line, read[-1].at):
            break
    # What was taken for an agency may begin the story: `GENEVA — CERN, the laboratory, …`.
    without_agency = read[-2:-1] if read[-1].agency and not read[-2].agency else []
    for parts in (read[-1], *without_agency):
        if is_dateline(line, parts, opens=opens):
            yield parts.place, parts.agency, parts.at


def _begins_as_prose(line: str) -> bool:
    """Whether nothing but words stands before a small one that no dateline has: `Ann Lee leads the mission.`.

    A day is as good as a mark: `OSH Friday Police said`.
    """
    words = line.split(" ", _MOST_PARTS)[:_MOST_PARTS]
    for place, word in enumerate(words):
        bare = word.replace("-", "").replace("'", "")
        if not (bare.isalpha() and word[0].isalpha() and word[-1].isalpha()):
            return False
        if _is_plain(word):
            return not any(map(is_when, words[:place]))
    return False


def _is_plain(word: str) -> bool:
    """Whether it is a small word that no dateline has."""
    is_small = word.isalpha() and word.islower()
    return is_small and word not in SMALL_PARTS and word not in PARTICLES and not may_begin_day(word)


def _goes_on_plainly(head: str, at: int) -> bool:
    """Whether a small word follows that no dateline has: nearly every line is spared the rest by this."""
    if not head[at : at + 1].islower():
        return False
    words = _words_of_day(head, at)
    word = words[0].rstrip(".,:;")
    is_plain = word.isalpha() and word.islower() and word not in SMALL_PARTS and not is_when(word)
    return is_plain and not (may_begin_day(word) and _has_digit(words))


def _words_of_day(head: str, at: int) -> list[str]:
    """The words that may be a day and an hour."""
    return head[at : at + _LONGEST_DAY_LETTERS].split(" ", _LONGEST_DAY)[:_LONGEST_DAY]


def _has_digit(words: list[str]) -> bool:
    return any(map(str.isdigit, "".join(words[:3])))


def _next(head: str, parts: PartsRead) -> PartsRead | None:
    """The parts with one more, or None where the story begins."""
    return (
        with_brackets(head, parts)
        or _with_day(head, parts)
        or (with_place(head, parts) if parts.place is None else with_second_place(head, parts))
        or _with_agency(head, parts)
    )


def _past_marks(head: str, parts: PartsRead) -> PartsRead:
    """Past the blanks and marks behind a part; a hyphen is one beside a blank only."""
    at = parts.at
    if parts.place is None and parts.agency and head.startswith("/", at):
        at += 1
    while at < len(head) and (head[at] in _BLANKS_AND_STOPS or head[at] in RULES or _is_rule(head, at)):
        at += 1
    return parts._replace(at=at, marks=head[parts.at : at])


def _is_rule(head: str, at: int) -> bool:
    """`OSH - He`, `OSH -He`, `OSH -- He`, `OSH/KTA/ - He`, `OSH // He`, but no `-KTA-` before the agency."""
    if head[at] == "-":
        return head[at - 1 : at] in " .-)" and enclosed(head, at) is None
    return head[at] == "/" and (head[at + 1 : at + 2] in " /" or head[at - 1] == "/")


def _with_day(head: str, parts: PartsRead) -> PartsRead | None:
    """`March 18`, `18 марта 2023`, `Sept. 5`, `18.03.2023`, `Friday`, `14:05`, `March 18, 7:45 p.m.`."""
    if parts.marks.strip() == ":" or head.startswith("/", parts.at):
        return None
    words = _words_of_day(head, parts.at)
    if words[0].isalpha() and not may_begin_day(words[0]):
        return None
    words = list(takewhile(may_be_of_day, words if _has_digit(words) else words[:1]))
    for count in range(len(words), 0, -1):
        day = " ".join(words[:count]).rstrip(".,:;-–—")
        if not parts.has_time and is_time(day):
            return parts._replace(at=parts.at + len(day), has_time=True)
        if not parts.has_day and is_when(day):
            return parts._replace(at=parts.at + len(day), has_day=True)
    if (
        parts.place
        and not parts.has_day
        and is_day_number(words[0])
        and words[1:2]
        and words[1][:1] in ("(", "/", "[")
    ):
        return parts._replace(at=parts.at + len(words[0]), has_day=True)
    return None


def _with_agency(head: str, parts: PartsRead) -> PartsRead | None:
    """A word by itself that is written as agencies are, between the marks or before a sentence."""
    is_told = parts.marks.strip() or parts.has_day or parts.has_time or head.startswith("/", parts.at)
    if parts.agency or (parts.place and not is_told):
        return None
    if named := _with_known_agency(head, parts):
        return named
    begin = parts.at + (not parts.marks and head.startswith("/", parts.at))
    end = head.find(" ", begin)
    word = head[begin : end if end > 0 else len(head)]
    name = word.split("/")[0].rstrip(".:,;—–*")
    ended = _past_service(head, begin + len(name)) if name == word else begin + len(name)
    behind = head[_past_reporting(head, ended) :].lstrip(" ")
    commas = not name.isalpha() or has_capital_inside(name)
    is_parted = is_marked_off(head, ended, commas=commas) or (
        has_capital_inside(name) and _is_place_at(head, ended + 1)
    )
    if parts.place is None and not is_parted:
        return None
    if (
        behind[:1].islower()
        or name.lower() in NO_PLACES
        or not (may_be_agency(name) or _is_apart(head, parts, name))
    ):
        return None
    return parts._replace(at=_past_reporting(head, ended), agency=Span(begin, ended))


def _is_place_at(head: str, at: int) -> bool:
    """Whether a known place in capitals stands there, and a mark behind it: `AKIpress OSH — `."""
    found = with_place(head, PartsRead(at=at))
    return found is not None and found.place is not None and is_marked_off(head, found.at, commas=True)


def _past_service(head: str, at: int) -> int:
    """Past `News Agency` of `KTA News Agency. `, when a mark follows."""
    end = at
    while (word := head[end + 1 :].split(" ", 1)[0]) and word.rstrip(".:,") in SERVICE_WORDS:
        end += 1 + len(word.rstrip(".:,"))
    return end if end > at and is_marked_off(head, end) else at


def _past_reporting(head: str, at: int) -> int:
    """Past `reports` of `KTA reports: `."""
    verb = head[at + 1 :].split(" ", 1)[0]
    return at + len(verb) if verb.endswith(":") and verb[:-1] in REPORTING else at


def _is_apart(head: str, parts: PartsRead, name: str) -> bool:
    """Whether a name like any other stands between marks behind a place in capitals: `OSH. Zhetysu. He`."""
    place = parts.place.of(head) if parts.place else ""
    is_name = len(name) > 3 and name.istitle() and name.isalpha() and name.lower() not in NO_PLACES
    return place.isupper() and is_name and is_marked_off(head, parts.at + len(name))


def _with_known_agency(head: str, parts: PartsRead) -> PartsRead | None:
    """An agency of several words, and who wrote for it: `— РИА Новости, Анна Ли. `."""
    stop = head.find(". ", parts.at)
    words = head[parts.at : stop].split()
    if stop < 0 or not 1 < len(words) <= MOST_WORDS:
        return None
    first = words[0].rstrip(",")
    if not is_agency(first) and not (parts.has_day and first != words[0] and may_be_agency(first)):
        return None
    if not all(word[0].isupper() for word in words):
        return None
    name = head[parts.at : stop].split(",")[0]
    return parts._replace(at=stop, agency=Span(parts.at, parts.at + len(name)))

"""Reading a dateline part by part, whatever the agency is called and whatever stands between the parts.

A wire opens with its place in capitals, or with its agency in brackets: `OSH (Zhetysu, May 5) - `,
`[KTA] OSH » `, `OSH, 18.03.2023. -KTA- `. The parts may come in any order and are parted by any
marks; what they are together tells whether it is a dateline at all.
"""

from collections.abc import Iterator

from corpus.article import Span
from corpus.gazetteer.places import is_known_city, is_known_place, is_persons_name
from corpus.layout.dateline_brackets import enclosed, with_brackets
from corpus.layout.dateline_days import is_day_number, is_time, is_when
from corpus.layout.dateline_places import (
    MOST_WORDS,
    RULES,
    SMALL_PARTS,
    Parts,
    is_marked_off,
    with_place,
    with_second_place,
)
from corpus.layout.dateline_scripts import DatelineParts
from corpus.layout.dateline_words import (
    COLON_PLACES,
    NO_PLACES,
    REPORTING,
    SERVICE_WORDS,
    has_capital_inside,
    is_agency,
    is_bracketed_agency,
    may_be_agency,
)

_BLANKS_AND_STOPS = " .,:;#"
_WEAK_RULES = frozenset("~→>=")
"""Marks that stand in other lines too: the lists have to know the place before them."""
_MOST_PARTS = 7
_LONGEST_DAY = 6
"""Day, month, year, hour and what they may be joined by, in words."""
_LONGEST_DAY_LETTERS = 60
_DASHES = (" — ", " – ", " - ", " -- ")


def read_datelines(line: str, *, opens: bool) -> Iterator[DatelineParts]:
    """The dateline that the beginning of a line is, if it is one; `opens` when no story stands before it."""
    parts = Parts(at=2 if line.startswith("**") else 0)
    for _ in range(_MOST_PARTS):
        further = _next(line, parts)
        if further is None:
            break
        parts = _past_marks(line, further)
        if _goes_on_plainly(line, parts.at):
            return
    if _is_dateline(line, parts, opens=opens):
        yield parts.place, parts.agency, parts.at


def _goes_on_plainly(head: str, at: int) -> bool:
    """Whether a small word follows that no dateline has: nearly every line is spared the rest by this."""
    if not head[at : at + 1].islower():
        return False
    words = _words_of_day(head, at)
    word = words[0].rstrip(".,:;")
    is_plain = word.isalpha() and word.islower() and word not in SMALL_PARTS and not is_when(word)
    return is_plain and not _has_digit(words)


def _words_of_day(head: str, at: int) -> list[str]:
    """The words that may be a day and an hour."""
    return head[at : at + _LONGEST_DAY_LETTERS].split(" ", _LONGEST_DAY)[:_LONGEST_DAY]


def _has_digit(words: list[str]) -> bool:
    return any(letter.isdigit() for word in words[:3] for letter in word)


def _next(head: str, parts: Parts) -> Parts | None:
    """The parts with one more, or None where the story begins."""
    return (
        with_brackets(head, parts)
        or _with_day(head, parts)
        or (with_place(head, parts) if parts.place is None else with_second_place(head, parts))
        or _with_agency(head, parts)
    )


def _past_marks(head: str, parts: Parts) -> Parts:
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


def _with_day(head: str, parts: Parts) -> Parts | None:
    """`March 18`, `18 марта 2023`, `Sept. 5`, `18.03.2023`, `Friday`, `14:05`, `March 18, 7:45 p.m.`."""
    if parts.marks.strip() == ":" or head.startswith("/", parts.at):
        return None
    words = _words_of_day(head, parts.at)
    if not _has_digit(words):
        words = words[:1]
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


def _with_agency(head: str, parts: Parts) -> Parts | None:
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
    found = with_place(head, Parts(at=at))
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


def _is_apart(head: str, parts: Parts, name: str) -> bool:
    """Whether a name like any other stands between marks behind a place in capitals: `OSH. Zhetysu. He`."""
    place = parts.place.of(head) if parts.place else ""
    is_name = len(name) > 3 and name.istitle() and name.isalpha() and name.lower() not in NO_PLACES
    return place.isupper() and is_name and is_marked_off(head, parts.at + len(name))


def _with_known_agency(head: str, parts: Parts) -> Parts | None:
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


def _is_dateline(head: str, parts: Parts, *, opens: bool) -> bool:
    """Whether what has been read is a dateline: by its capitals, its brackets, its day and its marks."""
    follows = head[parts.at : parts.at + 1]
    if follows.islower() or (follows and not parts.marks):
        return False
    rules = {mark for mark in parts.marks if mark in RULES or mark == "-"}
    is_ruled = bool(rules) and (not rules <= _WEAK_RULES or _is_known(head, parts))
    has_day = parts.has_day or parts.has_time
    if parts.place is None:
        if has_day and parts.is_bracketed and is_ruled:
            return True
        name = parts.agency.of(head) if parts.agency else ""
        may_lack_place = parts.is_bracketed or (is_ruled and name.isupper() and len(name) > 2)
        return opens and may_lack_place and is_bracketed_agency(name)
    first = parts.place.of(head).split(",")[0]
    if not first.isupper():
        if is_ruled and parts.is_bracketed:
            return True
        is_told = has_day and (is_ruled or parts.agency)
        return opens and (bool(is_told) or _is_listed(head, parts, is_ruled=is_ruled))
    if parts.agency or has_day or is_ruled:
        return True
    if not opens or parts.marks.startswith("."):
        return opens
    # `OSH: He came.`, `(OSH) He came.`
    return (":" in parts.marks and _may_head(first)) or (parts.is_bracketed and _is_known(head, parts))


def _is_known(head: str, parts: Parts) -> bool:
    return parts.place is not None and is_known_place(parts.place.of(head))


def _is_listed(head: str, parts: Parts, *, is_ruled: bool) -> bool:
    """Whether a place in small letters opens a story because the lists know it: `Lagos — Police have …`."""
    first = parts.place.of(head).split(",")[0] if parts.place else ""
    # The lists are asked last: a pipe waits for them.
    if not (parts.agency or is_ruled or ":" in parts.marks or parts.marks.startswith(".")):
        return False
    if not any(is_known_place(name) for name in (first, first.split("/")[0])):
        return False
    if parts.agency:
        return True
    if is_ruled:
        return not _is_inserted(head, parts.at)
    return parts.marks.startswith(".") or (":" in parts.marks and _may_head(first))


def _may_head(place: str) -> bool:
    """Whether a colon may stand behind it before a story: it is a city, and no one's name."""
    if place.upper() in COLON_PLACES:
        return True
    return is_known_city(place) and not is_persons_name(place.title())


def _is_inserted(head: str, at: int) -> bool:
    """Whether the dash before the story has a fellow: `Lagos — Nigeria's largest city — has …`."""
    ends = [end for mark in (". ", "! ", "? ", "\n") if (end := head.find(mark, at)) > 0]
    sentence = head[at : min(ends, default=len(head))]
    return sum(sentence.count(dash) for dash in _DASHES) % 2 > 0

"""Reading a dateline part by part, whatever the agency is called and whatever stands between the parts.

A wire opens with its place in capitals, or with its agency in brackets: `OSH (Zhetysu, May 5) - `,
`[KTA] OSH » `, `OSH, 18.03.2023. -KTA- `. The parts may come in any order and are parted by any
marks; what they are together tells whether it is a dateline at all.
"""

from collections.abc import Iterator

from corpus.article import Span
from corpus.layout.dateline_places import (
    MOST_WORDS,
    RULES,
    Parts,
    is_marked_off,
    with_place,
    with_second_place,
)
from corpus.layout.dateline_scripts import DatelineParts
from corpus.layout.dateline_words import NO_PLACES, is_agency, is_day, may_be_agency

_BLANKS_AND_STOPS = " .,:;"
_CLOSING = {"(": ")", "[": "]", "/": "/", "-": "-"}
_MOST_PARTS = 7
_LONGEST_NAME = 30
_LONGEST_DAY = 4
"""Day, month, year and what they may be joined by, in words."""


def read_datelines(head: str, *, opens: bool) -> Iterator[DatelineParts]:
    """The dateline that the beginning of a line is, if it is one; `opens` when no text stands before it."""
    parts = Parts()
    for _ in range(_MOST_PARTS):
        further = _next(head, parts)
        if further is None:
            break
        parts = _past_marks(head, further)
    if _is_dateline(head, parts, opens=opens):
        yield parts.place, parts.agency, parts.at


def _next(head: str, parts: Parts) -> Parts | None:
    """The parts with one more, or None where the story begins."""
    return (
        _with_brackets(head, parts)
        or _with_day(head, parts)
        or (with_place(head, parts) if parts.place is None else with_second_place(head, parts))
        or _with_agency(head, parts)
    )


def _past_marks(head: str, parts: Parts) -> Parts:
    """Past the blanks and marks behind a part; a hyphen is one beside a blank only."""
    at = parts.at
    while at < len(head) and (head[at] in _BLANKS_AND_STOPS or head[at] in RULES or _is_rule(head, at)):
        at += 1
    return parts._replace(at=at, marks=head[parts.at : at])


def _is_rule(head: str, at: int) -> bool:
    """`OSH - He`, `OSH -He`, `OSH -- He`, `OSH/KTA/ - He`, but no `-KTA-` before the agency is known."""
    if head[at] == "-":
        return head[at - 1 : at] in " .-)" and _enclosed(head, at) is None
    return head[at] == "/" and head[at + 1 : at + 2] in " "


def _with_brackets(head: str, parts: Parts) -> Parts | None:
    """`(KTA)`, `/KTA/`, `[KTA]`, `-KTA-`, `(KTA, May 5)`, `(/KTA/)`, `(May 5)`."""
    inner = _enclosed(head, parts.at)
    if inner is None or parts.agency:
        return None
    agency, has_day, begin = None, False, inner.start
    for piece in [inner.of(head)] if is_day(inner.of(head)) else inner.of(head).split(","):
        name = piece.strip(" /")
        start = head.find(name, begin)
        if is_day(name):
            has_day = True
        elif agency is None and _may_be_bracketed(name):
            agency = Span(start, start + len(name))
        else:
            return None
        begin = start + len(name)
    return parts._replace(
        at=inner.end + 1,
        agency=agency,
        is_bracketed=agency is not None,
        has_day=parts.has_day or has_day,
    )


def _enclosed(head: str, at: int) -> Span | None:
    """What stands in the brackets, slashes or hyphens that open here."""
    closing = _CLOSING.get(head[at : at + 1])
    closed = head.find(closing, at + 2) if closing else -1
    if closing == "/" and head[at + 1 : at + 2] == " ":
        return None
    if closing == ")" and head.startswith("(/", at):
        closed = head.find(")", at + 2)
    if closed < 0 or closed - at > _LONGEST_NAME:
        return None
    if closing == "-" and not head[at + 1 : closed].isalnum():
        return None
    return Span(at + 1, closed)


def _may_be_bracketed(name: str) -> bool:
    words = name.split()
    return 0 < len(words) <= MOST_WORDS and (name[0].isupper() or name[0].isdigit() or may_be_agency(name))


def _with_day(head: str, parts: Parts) -> Parts | None:
    """`March 18`, `18 марта 2023`, `Sept. 5`, `18.03.2023`, `Friday`."""
    if parts.has_day or parts.marks.strip() == ":":
        return None
    words = head[parts.at :].split(" ", _LONGEST_DAY)[:_LONGEST_DAY]
    for count in range(len(words), 0, -1):
        day = " ".join(words[:count]).rstrip(".,:-–—")
        if is_day(day):
            return parts._replace(at=parts.at + len(day), has_day=True)
    return None


def _with_agency(head: str, parts: Parts) -> Parts | None:
    """A word by itself that is written as agencies are, between the marks or before a sentence."""
    if parts.agency or (parts.place and not parts.marks.strip() and not parts.has_day):
        return None
    if named := _with_known_agency(head, parts):
        return named
    end = head.find(" ", parts.at)
    word = head[parts.at : end if end > 0 else len(head)]
    name = word.split("/")[0].rstrip(".:,;—–")
    behind = head[parts.at + len(name) :].lstrip(" ")
    if parts.place is None and not is_marked_off(head, parts.at + len(name)):
        return None
    if behind[:1].islower() or not (may_be_agency(name) or _is_apart(head, parts, name)):
        return None
    return parts._replace(at=parts.at + len(name), agency=Span(parts.at, parts.at + len(name)))


def _is_apart(head: str, parts: Parts, name: str) -> bool:
    """Whether a name like any other stands between marks behind a place in capitals: `OSH. Zhetysu. He`."""
    place = parts.place.of(head) if parts.place else ""
    is_name = len(name) > 3 and name.istitle() and name.isalpha() and name.lower() not in NO_PLACES
    return place.isupper() and is_name and is_marked_off(head, parts.at + len(name))


def _with_known_agency(head: str, parts: Parts) -> Parts | None:
    """An agency of several words, and who wrote for it: `— РИА Новости, Анна Ли. `."""
    stop = head.find(". ", parts.at)
    words = head[parts.at : stop].split()
    if stop < 0 or not 1 < len(words) <= MOST_WORDS or not is_agency(words[0]):
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
    is_ruled = any(mark in parts.marks for mark in (*RULES, "-"))
    if parts.place is None:
        return parts.has_day and parts.is_bracketed and is_ruled
    if not parts.place.of(head).split(",")[0].isupper():
        is_told = parts.has_day and (is_ruled or parts.agency)
        return (is_ruled and parts.is_bracketed) or bool(opens and is_told)
    if parts.agency or parts.has_day:
        return True
    return is_ruled or (opens and parts.marks.startswith("."))

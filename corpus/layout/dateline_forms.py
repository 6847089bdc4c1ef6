"""The forms that datelines have, each read by hand: in brackets, behind dots, before rules.

Patterns for them would take longer to compile than a story to summarise. A line may have several.
"""

from collections.abc import Callable, Iterator
from functools import partial

from corpus.article import Span
from corpus.layout.dateline_days import is_month
from corpus.layout.dateline_reading import read_datelines
from corpus.layout.dateline_scripts import DatelineParts, uncased_datelines
from corpus.layout.dateline_words import NO_PLACES, PARTICLES, is_actor, is_agency, may_be_agency
from corpus.patterns import lazy_pattern

_FIRST_UNCASED = "\u0590"
"""Where the letters begin in Unicode that are neither small nor capital."""
_MOST_WORDS = 6 + 4
"""A place and the day behind it have no more words."""
_RULES = (" — ", " – ", " -- ", " - ", "—", " -", "–")
_DAY = lazy_pattern(
    r"[,.]? (?:(\d{1,2})\.? (?:de )?([^\W\d_]+)\.?|([^\W\d_]+)\.? (\d{1,2}))(?:,? \d{4})?[.,]?$"
)


def forms_of(head: str, *, opens: bool) -> tuple[Callable[[str], Iterator[DatelineParts]], ...]:
    """The forms that a line which begins like this one may have."""
    first = head[:1]
    if first.isupper():
        reading = (partial(read_datelines, opens=opens),) if _may_be_read(head, opens=opens) else ()
        # Not in capitals, `Almaty. KTA ` is two sentences anywhere else.
        return (*reading, *_cased_forms(head), *((_of_any_agency,) if opens else ()))
    if first in '([/-*<«"“„' or first.isdigit():
        return (partial(read_datelines, opens=opens), _bracketed, uncased_datelines)
    uncased = () if first < _FIRST_UNCASED or first.islower() else (uncased_datelines,)
    # `iNews`, but `【AFP=時事】` as well.
    return (partial(read_datelines, opens=opens), *uncased) if head[1:2].isupper() and opens else uncased


def _may_be_read(head: str, *, opens: bool) -> bool:
    """Whether it begins in capitals, or has the marks that a place in small letters needs."""
    first = head.split(" ", 1)[0]
    if len(first) > 1 and not first[1].islower():
        return True
    if not (
        first[-1] in ".,:/-*" or head[len(first) + 1 : len(first) + 2] in "([/" or _is_name(head, len(first))
    ):
        return False
    return opens or "(" in head or "[" in head or "/" in head


def _is_name(head: str, end: int) -> bool:
    following = head[end + 1 : end + 2]
    return following.isupper() or head[end + 1 : end + 4].rstrip() in PARTICLES or not following.isalpha()


def _cased_forms(head: str) -> tuple[Callable[[str], Iterator[DatelineParts]], ...]:
    """Those of which at least the mark is there; most lines have none."""
    bracketed = "(" in head or "/" in head or "[" in head
    dotted = not head[1:2].islower()
    ruled = " -" in head or ": " in head or "—" in head or "–" in head
    forms = ((_bracketed, bracketed), (_dotted, dotted), (_ruled, ruled))
    return tuple(form for form, possible in forms if possible)


def _bracketed(head: str) -> Iterator[DatelineParts]:
    """`PARIS (AP) — `, `BERLIN, March 3 (Reuters) - `, `МОСКВА, 3 марта. /ТАСС/. `, `(CNN)`."""
    for opening, closing in (("(", ")"), ("/", "/"), ("[", "]")):
        opened = head.find(opening)
        closed = head.find(closing, opened + 1)
        if opened < 0 or closed < 0 or not is_agency(head[opened + 1 : closed]):
            continue
        place = _place(head[:opened].rstrip())
        if opened == 0 or place:
            yield place, Span(opened + 1, closed), _past_rule(head, closed + 1)


def _dotted(head: str) -> Iterator[DatelineParts]:
    """`ASTANA. KAZINFORM `, `ASTANA. March 18. KAZINFORM – `."""
    stop = head.find(". ")
    if stop < 2 or not _is_capitals(head[:stop]):
        return
    for begin in (stop + 2, head.find(". ", stop + 2) + 2):
        name = head[begin:].split(" ", 1)[0].rstrip(".:/")
        if begin >= stop + 2 and name.isupper() and is_agency(name):
            ended = begin + len(name)
            yield Span(0, stop), Span(begin, ended), _past_rule(head, ended)
    yield from _of_any_agency(head)


def _of_any_agency(head: str) -> Iterator[DatelineParts]:
    """`SHYMKENT. KTA Chinese Ambassador …`: the place, perhaps a day, and an agency of whatever name."""
    stop = head.find(". ")
    place = _place(head[:stop]) if stop > 1 else None
    if place is None:
        return
    begin = stop + 2
    following = head.find(". ", begin)
    if following > 0 and _is_day(head[begin:following]):
        begin = following + 2
    name = head[begin:].split(" ", 1)[0].rstrip(".:/")
    story = _past_rule(head, begin + len(name))
    if may_be_agency(name) and head[story : story + 1].isupper():
        yield place, Span(begin, begin + len(name)), story


def _ruled(head: str) -> Iterator[DatelineParts]:
    """`WASHINGTON — `, `ROMA, 3 mar. - `, `NEW DELHI: `."""
    cuts = [(head.find(rule), rule) for rule in _RULES if rule in head]
    if cuts:
        cut, _ = min(cuts)
        before = head[:cut].rstrip()
        place = _place(before)
        if place and (place.end < len(before.rstrip(".,")) or _is_capitals(before.split(",")[0])):
            story = _past_rule(head, cut)
            agency, story = _agency_at(head, story)
            yield place, agency, story
    colon = head.find(": ")
    if colon > 0 and _has_day(head[:colon]):
        yield _place(head[:colon]), None, colon + 2


def _agency_at(head: str, story: int) -> tuple[Span | None, int]:
    """The agency that stands by itself behind the rule, and where the story begins then.

    `АСТАНА, 20 марта — РИА Новости. `
    """
    stop = head.find(". ", story)
    name = head[story:stop].split(",")[0]
    if stop < 0 or not is_agency(name):
        return None, story
    return Span(story, story + len(name)), _past_rule(head, stop)


def _place(before: str) -> Span | None:
    """The place that `before` consists of, but for a day at its end; None when it is something else."""
    if len(before.split(None, _MOST_WORDS)) > _MOST_WORDS:
        return None
    day = _DAY.search(before)
    if day and is_month(day[2] or day[3]):
        before = before[: day.start()]
    before = before.rstrip(" .,") if before.count(".") < 2 else before.rstrip(" ,")
    words = before.replace("/", " ").replace(",", " ").split()
    if not 1 <= len(words) <= 6 or words[0].strip(".:").lower() in NO_PLACES or is_actor(before):
        return None
    if not all(word[0].isupper() or word in PARTICLES for word in words):
        return None
    return Span(0, len(before))


def _has_day(before: str) -> bool:
    day = _DAY.search(before)
    return bool(day and is_month(day[2] or day[3]) and _place(before))


def _is_day(words: str) -> bool:
    day = _DAY.search(f" {words}")
    return bool(day and day.start() == 0 and is_month(day[2] or day[3]))


def _is_capitals(place: str) -> bool:
    return len(place) > 2 and place.isupper() and not any(letter.isdigit() for letter in place)


def _past_rule(head: str, at: int) -> int:
    """Where the story begins, once the blanks, dots and dashes after the dateline are passed."""
    while at < len(head) and head[at] in " .:/—–―-":
        at += 1
    return at

"""Whether the parts that a line begins with are a dateline: by their capitals, brackets, days and marks."""

from corpus.gazetteer.places import is_known_city, is_known_place, is_persons_name
from corpus.layout.dateline_parts import RULES, PartsRead
from corpus.layout.dateline_words import COLON_PLACES, is_agency, is_bracketed_agency

_WEAK_RULES = frozenset("~→>=")
"""Marks that stand in other lines too: the lists have to know the place before them."""
_DASHES = (" — ", " – ", " - ", " -- ")


def is_dateline(head: str, parts: PartsRead, *, opens: bool) -> bool:
    """Whether what has been read is a dateline: by its capitals, its brackets, its day and its marks."""
    follows = head[parts.at : parts.at + 1]
    if follows.islower() or (follows and not parts.marks and not _ends_in_bracketed_agency(head, parts)):
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
        if parts.is_bracketed and (is_ruled or _is_agencys(head, parts, first)):
            return True
        if has_day and (is_ruled or parts.agency or ":" in parts.marks):
            return True
        return opens and (_is_listed(head, parts, is_ruled=is_ruled) or _is_agencys_by_stop(head, parts))
    if parts.agency or has_day or is_ruled:
        return True
    if not opens or parts.marks.startswith("."):
        return opens
    # `OSH: He came.`, `(OSH) He came.`
    return (":" in parts.marks and _may_head(first)) or (parts.is_bracketed and _is_known(head, parts))


def _is_agencys(head: str, parts: PartsRead, place: str) -> bool:
    """Whether an agency that is known stands behind a place of one word: `Osh (Reuters) He`."""
    return " " not in place and _is_known_agency(head, parts)


def _is_agencys_by_stop(head: str, parts: PartsRead) -> bool:
    """`Des Moines, Iowa. Kazinform He`."""
    return _is_known_agency(head, parts) and head.startswith(". ", parts.place.end if parts.place else 0)


def _is_known_agency(head: str, parts: PartsRead) -> bool:
    return parts.agency is not None and is_agency(parts.agency.of(head))


def _ends_in_bracketed_agency(head: str, parts: PartsRead) -> bool:
    """Whether a known agency in brackets is the last part, to which the story may stick: `(CNN)The`."""
    return head[parts.at - 1] in ")]" and _is_known_agency(head, parts)


def _is_known(head: str, parts: PartsRead) -> bool:
    return parts.place is not None and is_known_place(parts.place.of(head))


def _is_listed(head: str, parts: PartsRead, *, is_ruled: bool) -> bool:
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

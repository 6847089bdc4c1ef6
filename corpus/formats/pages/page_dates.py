"""When a page was published, by what it says of itself: metadata, `<time>`, a byline or a line of a date.

Whatever else a page says is prose, whose years and days are those of its story.
"""

import re
from copy import deepcopy
from itertools import islice

from corpus.formats.source_dates import iso_date
from corpus.type_hints import Any, Final, cast

# Beyond any page, and no clock: the same page has the same date tomorrow.
_LATEST: Final = "2100-01-01"
DATE_SEARCH: Final = {"original_date": True, "extensive_search": False, "max_date": _LATEST}
"""How htmldate searches: the date of publication, and not in the prose."""

_CUES: Final = re.compile(
    r"date|datum|time(?:stamp)?\b|publish|byline|subline|posted|submitted|meta\b|fecha|parution|created",
    re.IGNORECASE,
)
_KEPT: Final = ("time", "abbr", "script")
_LONGEST_BYLINE: Final = 120
_MOST_PARTS: Final = 30
"""Elements within a line that are looked at."""
_CONTAINERS: Final = ("p", "div", "section", "article", "ul", "ol", "table", "body")
_LEAD: Final = (
    r"(?:(?:published|posted|updated|created|modified|last updated|last modified|date|issued|released|"
    r"veröffentlicht|stand|publié|publicado|pubblicato|gepubliceerd|опубликовано|опубліковано|"
    r"yayınlanma|opublikowano|publicerad|publiseret|publisert|公開日|更新日|掲載日|投稿日|发布时间|发布日期|發布時間|게시일|입력)"
    r"(?: on| at| am| le| el| il| op| em| den)?[:：]?|"
    r"(?:by|von|par|por|di) [^\d,|·–—]{2,60}[,|·–—-]?|[^\W\d_]{4,10},)"
)
_DATED: Final = re.compile(
    rf"(?:{_LEAD} ?){{0,3}}(?:on )?(\S.{{5,40}}?)"
    r"(?:,? (?:by|von|par|por|di|от) [^\d]{2,60})?",
    re.IGNORECASE,
)
_DATELINE: Final = re.compile(
    r"[A-Z][\w .,'’-]{2,40}?, ((?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4})"
    r" ?(?:\(.{2,30}\))? ?[-–—:]"
)
_BLOCKS: Final = (
    "p",
    "div",
    "span",
    "li",
    "em",
    "i",
    "small",
    "h4",
    "h5",
    "h6",
    "address",
    "footer",
    "header",
)


def page_date(tree: Any) -> str | None:
    """The day or moment in ISO 8601 on which a page says that it was published."""
    from htmldate import find_date

    said = deepcopy(tree)
    lines = [line for element in said.iter(*_BLOCKS) if (line := _line(element))]
    _keep_sayings(said)
    found = cast(Any, find_date)(said, **DATE_SEARCH)
    return iso_date(found) or _stamped(said) or next(filter(None, map(_dated, lines)), None)


def _stamped(tree: Any) -> str | None:
    """What an element called the date of publication says in an attribute."""
    stamps = (
        element.get("content") or element.get("datetime")
        for element in tree.xpath(".//*[@itemprop='datePublished' or @itemprop='dateCreated']")
    )
    return next(filter(None, map(iso_date, stamps)), None)


def _line(element: Any) -> str:
    """The words of a block without blocks in it; of a long one its beginning, which may be a dateline."""
    is_block = element.tag in _CONTAINERS
    if any(child.tag in _CONTAINERS for child in element) or (len(element) and not is_block):
        return ""
    return _words(element)


def _words(element: Any) -> str:
    """The first words of an element, a little more than a byline has."""
    pieces = [element.text or ""]
    for child in islice(element.iterdescendants(), _MOST_PARTS):
        pieces += (child.text or "" if isinstance(child.tag, str) else "", child.tail or "")
    return " ".join("".join(pieces).split())[: _LONGEST_BYLINE + 1]


def _dated(line: str) -> str | None:
    dateline = _DATELINE.match(line)
    if dateline:
        return iso_date(dateline.group(1))
    dated = _DATED.fullmatch(line) if len(line) < _LONGEST_BYLINE else None
    return iso_date(dated.group(1)) if dated else None


def _keep_sayings(tree: Any) -> None:
    """Take all words out of the page but those of times and of what is called a date or a byline."""
    kept: set[Any] = set()
    for element in tree.iter():
        if element.getparent() in kept or _says_when(element):
            kept.add(element)
        else:
            element.text = None
        if element.getparent() not in kept:
            element.tail = None


def _says_when(element: Any) -> bool:
    if not isinstance(element.tag, str):
        return False
    if element.tag in _KEPT:
        return True
    called = " ".join(element.get(name, "") for name in ("class", "id", "itemprop", "property"))
    return bool(_CUES.search(called)) and len(_words(element)) <= _LONGEST_BYLINE

"""The authors that a page names, without what stands beside them in a byline."""

import re

from corpus.formats.pages.page_tree import LINE_BREAK
from corpus.normalize import one_line
from corpus.type_hints import Final

_BEFORE: Final = re.compile(
    r"(?:(?:posted|written|published|reported|story|submitted) by|by|von|por|par|di)\b[: ]+", re.IGNORECASE
)
_AFTER: Final = re.compile(
    r"(?:^|(?<![\s,|·•–—-])[\s,|·•–—-]+)"
    r"(?:(?:last )?(?:updated|modified|edited)\b|posted\b|published\b|\d\d?[./ ]|\d{4}).*",
    re.IGNORECASE | re.DOTALL,
)
_MONTHS: Final = frozenset(
    (
        *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
        *("november", "december"),
    )
)
_INITIAL: Final = re.compile(r"(?<![\w.])([^\W\d_])(?= )")
_NO_NAMES: Final = frozenset(
    (
        *(
            "admin",
            "administrator",
            "anonymous",
            "author",
            "authors",
            "by",
            "comment",
            "comments",
            "contributor",
        ),
        *("default", "editor", "email", "facebook", "follow", "guest", "home", "login", "moderator", "none"),
        *("print", "root", "share", "site", "staff", "superuser", "twitter", "unknown", "user", "username"),
        *("webmaster", "website", "wordpress"),
        *("staff writer", "staff writers", "staff reporter", "staff reports", "our correspondent"),
        *("news desk", "newsroom", "web desk", "editorial team", "redaktion", "redacción", "redazione"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    )
)


def names_of_authors(said: str, *, page: str) -> str | None:
    """The names in what a page's metadata say, parted by semicolons; None where there is none."""
    names = (_with_stops(_name(part, page), page) for part in _lines(said).split(";"))
    return "; ".join(dict.fromkeys(filter(None, names))) or None


def _lines(said: str) -> str:
    """What a byline says, its lines parted as its names are."""
    return one_line(said.replace(LINE_BREAK, ";"))


def _name(part: str, page: str) -> str:
    said = _AFTER.sub("", _BEFORE.sub("", part.strip(), count=1)).strip(" ,|·•–—-")
    name, _, last = said.rpartition(" ")
    # A person may be called March; a date has a number behind it.
    if last.lower() in _MONTHS and (not name or re.search(rf"\b{re.escape(last)}\.? \d", page)):
        said = name
    return "" if said.casefold() in _NO_NAMES else said


def _with_stops(name: str, page: str) -> str:
    """The name with the stops of its initials, where the page writes it so."""
    dotted = _INITIAL.sub(r"\1.", name)
    forms = (dotted, re.sub(r"\. (?=[^\W\d_]\.)", ".", dotted))
    return next((form for form in forms if form != name and form in page), name)

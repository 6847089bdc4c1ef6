"""Which heading of a page is the title of its article.

One beside the article may be the name of the site, or an advertisement's.
"""

import re
from collections.abc import Iterator

from corpus.normalize import one_line
from corpus.type_hints import Any, Final
from corpus.value_types import Value

_SITE: Final = re.compile(r"(?<!\s)\s+[|·•–—:«»-]+\s+")
"""What parts a title from the name of the site."""
_MOST_TITLE_LINES: Final = 2
_INSIDE: Final = ("article", "main")
_BESIDE: Final = ("header", "nav", "aside", "footer")


class Headings(Value):
    """What a page says of its title before its article is looked for."""

    title: str
    """What the metadata say, or the window's title."""
    site: str
    beside: tuple[str, ...]
    """The first headings beside the article, in its frame or the page's."""
    all: tuple[str, ...]
    """Every heading of the first rank, and all names that its metadata have for the page."""
    logos: tuple[str, ...]
    """Those of them that lead elsewhere, as the name of a site does."""


def headings_of(tree: Any) -> Headings:
    """The headings of a page."""
    outside = [element for element in tree.iter("h1") if _is_beside(element, tree)]
    return Headings(
        _said(tree, "og:title") or one_line(tree.findtext(".//title") or ""),
        _said(tree, "og:site_name"),
        tuple(map(_words, outside)),
        tuple(filter(None, (*map(_words, tree.iter("h1")), *_names(tree)))),
        tuple(_words(element) for element in outside if element.find(".//a") is not None),
    )


def title_of(found: str, headings: Headings) -> str:
    """The title found, unless it is a heading beside the article that its metadata do not bear out."""
    if not headings.title or found not in headings.beside:
        return found
    is_site = found in headings.logos or found == headings.site
    if found.casefold() in headings.title.casefold() and not is_site:
        return found
    parts = [part for part in _SITE.split(headings.title) if part not in (found, headings.site)]
    return parts[0] if parts else found


def _is_beside(element: Any, tree: Any) -> bool:
    above = [ancestor.tag for ancestor in element.iterancestors()]
    if any(tag in _INSIDE for tag in above):
        return False
    return any(tag in _BESIDE for tag in above) or next(tree.iter("article"), None) is not None


def without_title(text: str, title: str, headings: Headings) -> str:
    """The text without its first line, or the two, where they only say what the page is called."""
    called = {_letters(name) for name in (title, *headings.all)} - {""}
    for _ in range(_MOST_TITLE_LINES):
        first, _, rest = text.partition("\n")
        if not rest or _letters(first) not in called:
            break
        text = rest.lstrip()
    return text


def _letters(line: str) -> str:
    return "".join(filter(str.isalnum, line.casefold()))


def _names(tree: Any) -> Iterator[str]:
    window = one_line(tree.findtext(".//title") or "")
    yield from (window, _said(tree, "og:title"), _said(tree, "twitter:title"))
    yield from _SITE.split(window)[:1]


def _said(tree: Any, name: str) -> str:
    found = tree.xpath(".//meta[@property=$name or @name=$name]/@content", name=name)
    return one_line(found[0]) if found else ""


def _words(element: Any) -> str:
    return one_line("".join(element.itertext()))

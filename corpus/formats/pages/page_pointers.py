"""What stands amid a page's article and leads away from it: lines that are one link, lists of links."""

from typing import Any, Final

_LINES: Final = ("p", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure")
_LISTS: Final = ("ul", "ol")
_AROUND: Final = " \t\r\n\xa0|•·»›→[](){}-–—:>"
_FEWEST_WORDS: Final = 4
"""A line of fewer words that is one link may be a name that the article goes on about."""
_FEWEST_ITEMS: Final = 2


def drop_pointers(tree: Any) -> None:
    """Drop them, unless they are most of the page, as of a list of what is new."""
    found = [line for line in tree.iter(*_LINES) if _is_pointer(line)]
    found += [listed for listed in tree.iter(*_LISTS) if _is_list_of_pointers(listed)]
    if 2 * sum(map(_length, found)) < _length(tree):
        for element in found:
            if element.getparent() is not None:
                element.drop_tree()


def _length(element: Any) -> int:
    return sum(len(text) for text in element.itertext() if not text.isspace())


def _is_list_of_pointers(listed: Any) -> bool:
    items = listed.findall("li")
    return len(items) >= _FEWEST_ITEMS and all(_is_one_link(item) for item in items)


def _is_pointer(line: Any) -> bool:
    return _is_one_link(line) and len("".join(line.itertext()).split()) >= _FEWEST_WORDS


def _is_one_link(element: Any) -> bool:
    """Whether all that the element says leads away from the page."""
    said = "".join(element.itertext()).strip(_AROUND)
    links = [link for link in element.iter("a") if _leads_away(link)]
    return bool(said) and sum(len("".join(link.itertext()).strip(_AROUND)) for link in links) >= len(said) - 2


def _leads_away(link: Any) -> bool:
    address = link.get("href", "")
    return bool(address) and not address.startswith("#")

"""What stands amid a page's article and leads away from it: lines that are one link, lists of links."""

from corpus.named_tuples import NamedTuple
from corpus.type_hints import Any, Final

_LINES: Final = ("p", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure")
_LISTS: Final = ("ul", "ol")
_AROUND: Final = " \t\r\n\xa0|•·»›→[](){}-–—:>"
_FEWEST_WORDS: Final = 4
"""A line of fewer words that is one link may be a name that the article goes on about."""
_FEWEST_ITEMS: Final = 2
_REST: Final = 2
"""So many characters beside the link make no sentence."""


class _Measure(NamedTuple):
    """How much an element says."""

    said: int
    """Characters, but for signs and spaces at the ends of each piece."""
    leading_away: int
    """Those of them in links to other pages."""
    words: int


def drop_pointers(tree: Any) -> None:
    """Drop them, unless they are most of the page, as of a list of what is new."""
    measures = _measures(tree)
    found = [line for line in tree.iter(*_LINES) if _is_pointer(measures[line])]
    found += [listed for listed in tree.iter(*_LISTS) if _is_list_of_pointers(listed, measures)]
    if 2 * sum(measures[element].said for element in found) < measures[tree].said:
        for element in found:
            if element.getparent() is not None:
                element.drop_tree()


def _measures(tree: Any) -> dict[Any, _Measure]:
    """The measures of all elements, each made of those inside it, which come behind it in the page."""
    measures: dict[Any, _Measure] = {}
    for element in reversed(list(tree.iter("*"))):
        said, words = _own(element)
        leading_away = 0
        for inner in element.iterchildren("*"):
            said += measures[inner].said
            words += measures[inner].words
            leading_away += measures[inner].leading_away
        measures[element] = _Measure(said, said if _leads_away(element) else leading_away, words)
    return measures


def _own(element: Any) -> tuple[int, int]:
    """Characters and words that stand in the element itself."""
    pieces = [element.text or "", *(inner.tail or "" for inner in element)]
    bare = [stripped for piece in pieces if (stripped := piece.strip(_AROUND))]
    return sum(map(len, bare)), sum(piece.count(" ") + 1 for piece in bare)


def _is_list_of_pointers(listed: Any, measures: dict[Any, _Measure]) -> bool:
    items = listed.findall("li")
    return len(items) >= _FEWEST_ITEMS and all(_is_one_link(measures[item]) for item in items)


def _is_pointer(measure: _Measure) -> bool:
    return _is_one_link(measure) and measure.words >= _FEWEST_WORDS


def _is_one_link(measure: _Measure) -> bool:
    """Whether all that is said leads away from the page."""
    return measure.said > 0 and measure.leading_away >= measure.said - _REST


def _leads_away(element: Any) -> bool:
    address = element.get("href", "") if element.tag == "a" else ""
    return bool(address) and not address.startswith("#")

"""A page's tree as a reader sees it: hidden parts, readings, references and lone line breaks put right.

trafilatura makes a paragraph of each line break; here a lone one becomes a mark that survives it.
"""

import re

from corpus.formats.pages.page_parts import drop_labels, join_parts, join_prose
from corpus.formats.pages.page_pointers import drop_pointers
from corpus.formats.pages.page_tables import drop_frames
from corpus.formats.pages.superscripts import plain_superscripts
from corpus.type_hints import Any, Final

LINE_BREAK: Final = "\u2e2c"
"""Stands for a line break within a paragraph until the text is out: rare, and kept as a letter is."""

_BREAKS: Final = re.compile(r"(?:<br\b[^<>]{0,200}>\s*)+", re.IGNORECASE)
_HIDDEN: Final = (
    ".//*[@hidden or contains(translate(@style, 'DISPLAYNOE ', 'displaynoe'), 'display:none')"
    " or contains(translate(@style, 'VISBLTYHDEN ', 'visbltyhden'), 'visibility:hidden')"
    " or self::template or self::noscript or (self::dialog and not(@open))]"
)
_RUN_ON: Final = re.compile(
    r"(?<=[^\W\d_A-Z][^\W\d_A-Z][.!?…])((?:</?(?:a|b|em|i|span|strong)\b[^<>]{0,500}>){1,5})(?=[A-Z][a-z])"
)
"""Tags alone between the end of a sentence and the next; a browser's styles hold them apart."""
_QUOTATION: Final = re.compile(r"<(/?)q\b[^<>]{0,200}>", re.IGNORECASE)
"""Its marks are a browser's."""
_READING: Final = ("rp", "rt", "rtc")
_LONGEST_READING: Final = 40
"""Characters; an `<rt>` that nothing closes would swallow the rest of the page."""


def page_tree(html: str) -> Any:
    """The tree of a page, or None where there is none."""
    from trafilatura import load_html

    tree = load_html(
        _RUN_ON.sub(r" \1", _BREAKS.sub(_marked, with_quotation_marks(plain_superscripts(html))))
    )
    if tree is not None:
        _drop_hidden(tree)
        _drop_readings(tree)
        drop_labels(tree)
        join_parts(tree)
        join_prose(tree)
        drop_pointers(tree)
        drop_frames(tree)
    return tree


def with_quotation_marks(html: str) -> str:
    """The page with marks in the place of the tags `<q>` and `</q>`."""
    return _QUOTATION.sub(lambda tag: "”" if tag[1] else "“", html) if "<q" in html or "<Q" in html else html


def _drop_hidden(tree: Any) -> None:
    """Drop what no browser shows, unless that is most of the page, which a script then shows."""
    hidden = [
        element
        for element in tree.xpath(_HIDDEN)
        if element.tag not in ("html", "body", "head", "script") and element.get("hidden") != "until-found"
    ]
    outer = _outermost(hidden)
    if 2 * sum(_length(element) for element in outer) < _length(tree):
        for element in outer:
            element.drop_tree()


def _outermost(elements: list[Any]) -> list[Any]:
    """Those in no other of them; the elements are in the order of the page."""
    inside: set[Any] = set()
    outer: list[Any] = []
    for element in elements:
        if element not in inside:
            outer.append(element)
            inside.update(element.iterdescendants())
    return outer


def _length(element: Any) -> int:
    return sum(len(text) for text in element.itertext() if not text.isspace())


def _drop_readings(tree: Any) -> None:
    for element in list(tree.iter(*_READING)):
        if _length(element) <= _LONGEST_READING and element.getparent() is not None:
            element.drop_tree()
    for element in list(tree.iter("ruby")):
        element.drop_tag()


def _marked(breaks: re.Match[str]) -> str:
    """The mark for one break; two and more part paragraphs and stay."""
    return LINE_BREAK if breaks.group().count("<") == 1 else breaks.group()

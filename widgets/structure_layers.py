"""How the marked parts of a text look, beneath all else that lies over it."""

from bisect import bisect_left

from corpus.article import HEAD, Article, Element, ElementKind, Span
from widgets.overlay import StyleLookup
from widgets.painting import Layer

_MAJOR = 2
"""Headings as far as this level stand out more."""
STRUCTURE_COMPONENTS = {
    "text--heading",
    "text--major-heading",
    "text--code",
    "text--literal",
    "text--link",
    "text--strong",
    "text--emphasis",
}


def structure_css(widget: str) -> str:
    """The looks of the parts, in a widget's style sheet."""
    return f"""
    {widget} > .text--heading {{ text-style: bold; }}
    {widget} > .text--major-heading {{ text-style: bold; color: $text-primary; }}
    {widget} > .text--code {{ color: $text-secondary; }}
    {widget} > .text--literal {{ color: $text-secondary; }}
    {widget} > .text--link {{ text-style: underline; }}
    {widget} > .text--strong {{ text-style: bold; }}
    {widget} > .text--emphasis {{ text-style: italic; }}
    """


def structure_layers(article: Article, span: Span, ink: StyleLookup) -> list[Layer]:
    """The styles of the marked parts within `span`, inner ones behind those around them."""
    elements = article.elements
    if not elements:
        return []
    # A marked part is within one line, or is one.
    line = article.text.rfind("\n", 0, span.start) + 1
    layers: list[Layer] = []
    for number in range(bisect_left(elements, line, key=_start_of), len(elements)):
        element = elements[number]
        if element.span.start >= span.end:
            break
        if element.span.end > span.start and (look := _look_of(element)):
            layers.append((element.span, ink(look)))
    return layers


def _start_of(element: Element) -> int:
    return element.span.start


def _look_of(element: Element) -> str:
    """The component class of a part, or nothing where it looks like any text."""
    kind = element.kind
    if kind is ElementKind.HEADING:
        return "text--major-heading" if element.level <= _MAJOR else "text--heading"
    if kind is ElementKind.CELL:
        return "text--strong" if element.said == HEAD else ""
    is_marked = kind not in (ElementKind.ITEM, ElementKind.QUOTE)
    return f"text--{kind.value}" if is_marked else ""

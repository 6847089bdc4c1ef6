"""The links of a text, and the numbers by which a reader chooses one."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping

from corpus.article import Article, Element, ElementKind, Span
from widgets.row_pieces import Piece


def addresses_in(elements: Iterable[Element]) -> tuple[str, ...]:
    """Where the links lead, each address once, in the order of the text."""
    return tuple(
        dict.fromkeys(
            element.said for element in elements if element.kind is ElementKind.LINK and element.said
        )
    )


def address_at(article: Article, offset: int) -> str:
    """Where the link leads that the character is part of; empty where it is part of none."""
    line = article.text.rfind("\n", 0, offset) + 1
    elements = article.elements
    first = bisect_left(elements, line, key=lambda element: element.span.start)
    for number in range(first, len(elements)):
        element = elements[number]
        if element.span.start > offset:
            break
        if element.kind is ElementKind.LINK and offset < element.span.end:
            return element.said
    return ""


class LinkNumbers:
    """Numbers behind links, by where they stand; the same address has one number."""

    def __init__(self, elements: tuple[Element, ...], signs: Mapping[int, str] = {}) -> None:
        """`signs` are other signs, by the place that they stand behind."""
        number_of = {address: number for number, address in enumerate(addresses_in(elements), 1)}
        found = {
            element.span.end: f"[{number_of[element.said]}]"
            for element in elements
            if element.kind is ElementKind.LINK and element.said
        }
        self._places = sorted({*found, *signs})
        self._signs = [signs.get(place, "") + found.get(place, "") for place in self._places]

    def are_within(self, span: Span) -> bool:
        """Whether a link ends in the span."""
        first = bisect_left(self._places, span.start + 1)
        return first < len(self._places) and self._places[first] <= span.end

    def pieces(self, span: Span) -> list[Piece]:
        """The span with the numbers in their places."""
        pieces, start, sign = [], span.start, ""
        first = bisect_left(self._places, span.start + 1)
        for number in range(first, bisect_right(self._places, span.end)):
            pieces.append(Piece(sign, Span(start, self._places[number])))
            start, sign = self._places[number], self._signs[number]
        return [*pieces, Piece(sign, Span(start, span.end))]

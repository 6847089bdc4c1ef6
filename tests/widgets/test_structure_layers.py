"""How parts that a source has marked look in the text."""

import pytest
from rich.style import Style

from corpus.article import HEAD, Article, Element, ElementKind, Span
from widgets.structure_layers import STRUCTURE_COMPONENTS, structure_css, structure_layers

TEXT = "A heading\nSome strong words here.\nMore of it."
WHOLE = Span(0, len(TEXT))


def looks(*elements: Element, span: Span = WHOLE) -> list[tuple[str, str]]:
    """Words and the component that they are painted with."""
    layers = structure_layers(Article(TEXT, elements=elements), span, lambda name: Style(meta={"is": name}))
    return [(place.of(TEXT), style.meta["is"]) for place, style in layers]


@pytest.mark.parametrize(
    ("level", "look"),
    [(1, "text--major-heading"), (2, "text--major-heading"), (3, "text--heading"), (6, "text--heading")],
)
def test_the_first_two_levels_of_headings_stand_out_more(level: int, look: str) -> None:
    assert looks(Element(ElementKind.HEADING, Span(0, 9), level)) == [("A heading", look)]


@pytest.mark.parametrize("kind", ["code", "link", "strong", "emphasis", "literal"])
def test_marked_words_have_a_look_of_their_kind(kind: str) -> None:
    assert looks(Element(ElementKind(kind), Span(15, 27))) == [("strong words", f"text--{kind}")]


@pytest.mark.parametrize("kind", [ElementKind.ITEM, ElementKind.QUOTE, ElementKind.CELL])
def test_items_quotations_and_cells_look_like_any_text(kind: ElementKind) -> None:
    assert looks(Element(kind, Span(10, 33), 1)) == []


def test_a_cell_that_heads_a_column_is_strong() -> None:
    assert looks(Element(ElementKind.CELL, Span(0, 9), 0, HEAD)) == [("A heading", "text--strong")]


def test_a_row_has_the_looks_of_the_parts_that_it_meets() -> None:
    strong = Element(ElementKind.STRONG, Span(15, 27))

    assert looks(strong, span=Span(10, 15)) == []
    assert looks(strong, span=Span(10, 16)) == [("strong words", "text--strong")]
    assert looks(strong, span=Span(26, 33)) == [("strong words", "text--strong")]
    assert looks(strong, span=Span(27, 33)) == []


def test_inner_parts_are_painted_over_those_around_them() -> None:
    outer, inner = Element(ElementKind.LINK, Span(10, 33)), Element(ElementKind.STRONG, Span(15, 21))

    assert looks(outer, inner) == [("Some strong words here.", "text--link"), ("strong", "text--strong")]


def test_a_text_without_marks_has_no_looks() -> None:
    assert looks() == []


def test_every_look_has_a_rule_in_the_style_sheet() -> None:
    css = structure_css("Pane")

    assert all(f"Pane > .{component} {{" in css for component in STRUCTURE_COMPONENTS)

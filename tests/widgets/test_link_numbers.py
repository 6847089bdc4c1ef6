"""Links: the numbers by which they are chosen, and where one leads."""

import pytest

from corpus.article import Article, Element, ElementKind, Span
from widgets.link_numbers import LinkNumbers, address_at, addresses_in

TEXT = "One and two.\nThree and four."
FIRST, SECOND = "https://a.example/1", "https://a.example/2"


def link(word: str, address: str, text: str = TEXT) -> Element:
    start = text.index(word)
    return Element(ElementKind.LINK, Span(start, start + len(word)), 0, address)


LINKS = (link("One", FIRST), link("two", SECOND), link("Three", FIRST))
ARTICLE = Article(TEXT, elements=LINKS)


def numbered(numbers: LinkNumbers, span: Span, text: str = TEXT) -> str:
    return "".join(piece.lead + piece.span.of(text) for piece in numbers.pieces(span))


def test_every_address_is_counted_once_in_the_order_of_the_text() -> None:
    assert addresses_in(LINKS) == (FIRST, SECOND)


def test_a_link_without_an_address_and_what_is_no_link_count_nothing() -> None:
    strong = Element(ElementKind.STRONG, Span(0, 3), 0, "https://a.example/3")

    assert addresses_in((strong, link("two", ""))) == ()


def test_numbers_stand_behind_their_links() -> None:
    assert numbered(LinkNumbers(LINKS), Span(0, 12)) == "One[1] and two[2]."
    assert numbered(LinkNumbers(LINKS), Span(13, len(TEXT))) == "Three[1] and four."


def test_a_row_that_ends_behind_a_link_has_its_number() -> None:
    assert numbered(LinkNumbers(LINKS), Span(0, 3)) == "One[1]"
    assert numbered(LinkNumbers(LINKS), Span(0, 2)) == "On"
    assert numbered(LinkNumbers(LINKS), Span(3, 8)) == " and "


def test_other_signs_stand_before_the_number_of_a_link_that_ends_there() -> None:
    signs = {3: " (GPE)", 7: "!"}

    assert numbered(LinkNumbers(LINKS, signs), Span(0, 12)) == "One (GPE)[1] and! two[2]."


@pytest.mark.parametrize(
    ("start", "end", "is_so"), [(0, 3, True), (0, 2, False), (3, 10, False), (3, 11, True), (18, 28, False)]
)
def test_a_row_knows_whether_a_link_ends_in_it(start: int, end: int, is_so: bool) -> None:
    assert LinkNumbers(LINKS).are_within(Span(start, end)) is is_so


@pytest.mark.parametrize(
    ("word", "address"),
    [
        ("One", FIRST),
        ("ne and", FIRST),
        (" and two", ""),
        ("two", SECOND),
        (".\n", ""),
        ("hree", FIRST),
        ("four", ""),
    ],
)
def test_a_click_on_a_link_leads_where_it_does(word: str, address: str) -> None:
    assert address_at(ARTICLE, TEXT.index(word)) == address


def test_a_link_ends_before_the_character_behind_it() -> None:
    assert address_at(ARTICLE, 2) == FIRST
    assert address_at(ARTICLE, 3) == ""


def test_a_link_within_another_marked_part_is_found() -> None:
    strong = Element(ElementKind.STRONG, Span(0, 12))

    assert address_at(Article(TEXT, elements=(strong, *LINKS)), 9) == SECOND


def test_an_article_without_marks_has_no_links() -> None:
    assert address_at(Article(TEXT), 0) == ""
    assert not LinkNumbers(()).are_within(Span(0, 12))
    assert numbered(LinkNumbers(()), Span(0, 12)) == "One and two."

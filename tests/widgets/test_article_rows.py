"""An article laid out: which row shows which character, and what a copy of it says."""

import pytest

from corpus.article import Article, Element, ElementKind, Span
from widgets.article_rows import (
    AT_ONCE,
    ArticleRows,
    is_long,
    lay_out,
    lay_out_whole,
    margin_of,
    measure_of,
    shape_in,
)
from widgets.structured_rows import LayoutOptions

ARTICLE = Article("One two three\nfour.\n\nFive six.", title="A vote", date="2023-03-18")
"""In rows of ten cells: a title, its date, a blank, then `One two`, `three`, `four.`, a blank, `Five six.`"""


def rows(article: Article = ARTICLE, width: int = 10) -> ArticleRows:
    return lay_out(article, LayoutOptions(width))


def shown(laid: ArticleRows) -> list[str]:
    body = (laid.span(row) for row in range(len(laid.heading), len(laid)))
    return [
        *map(laid.heading.text_of, range(len(laid.heading))),
        *(span.of(laid.text) for span in body if span),
    ]


def test_the_text_stands_below_its_title_and_particulars() -> None:
    assert shown(rows(width=20)) == [
        *("A vote", "18 March 2023", "", "One two three", "four.", "", "Five six."),
    ]


def test_an_article_of_which_nothing_is_known_begins_with_its_text() -> None:
    laid = rows(Article("One."))

    assert len(laid.heading) == 0
    assert shown(laid) == ["One."]


def test_a_title_too_long_for_the_pane_is_wrapped() -> None:
    laid = rows(Article("One.", title="A vote on the bridge"))

    assert laid.heading.title == ("A vote on", "the bridge")


def test_a_row_of_the_heading_or_below_the_text_shows_no_character() -> None:
    laid = rows()

    assert laid.span(0) is None
    assert laid.span(len(laid)) is None
    assert laid.span(len(laid.heading)) == Span(0, 7)


def test_every_character_is_on_the_row_that_shows_it() -> None:
    laid = rows()
    for row in range(len(laid.heading), len(laid)):
        span = laid.span(row)
        assert span is not None
        assert all(laid.row_of(offset) == row for offset in range(span.start, span.end))


def test_a_column_of_a_row_is_a_character_of_the_text() -> None:
    laid = rows()
    first = len(laid.heading)

    assert [laid.text[laid.offset(first, column)] for column in (0, 4, 6)] == ["O", "t", "o"]
    assert laid.offset(first, 99) == 7
    assert laid.text[laid.offset(first + 1, 0)] == "t"


def test_places_beside_the_text_are_its_beginning_and_its_end() -> None:
    laid = rows()

    assert laid.offset(0, 3) == 0
    assert laid.offset(len(laid) + 5, 0) == len(laid.text)


def test_a_copy_has_the_lines_of_the_text_not_those_of_the_pane() -> None:
    laid = rows()
    first = len(laid.heading)

    assert laid.between((first, 4), (first + 2, 4)) == "two three\nfour"


def test_a_copy_from_the_heading_on_has_the_heading() -> None:
    laid = rows(width=20)

    assert laid.between((0, 0), (3, 3)) == "A vote\n18 March 2023\n\nOne"


def test_it_is_known_how_far_a_text_is_laid_out() -> None:
    laid = rows()

    assert laid.reach(0)
    assert laid.reach(len(ARTICLE.text))
    assert laid.reach(10**9)
    assert not ArticleRows(ARTICLE.text).reach(0)


@pytest.mark.parametrize(
    ("width", "widest", "measure", "margin"),
    [
        (40, 76, 34, 0),
        (82, 76, 76, 0),
        (83, 76, 76, 0),
        (84, 76, 76, 1),
        (120, 76, 76, 19),
        (120, 40, 40, 37),
    ],
)
def test_a_wide_pane_has_its_text_in_the_middle(width: int, widest: int, measure: int, margin: int) -> None:
    assert measure_of(width, widest) == measure
    assert margin_of(width, widest) == margin


@pytest.mark.parametrize("width", [0, 1, 6, 7])
def test_the_narrowest_pane_has_a_cell_for_its_text(width: int) -> None:
    assert measure_of(width, 76) == 1
    assert margin_of(width, 76) == 0


def test_code_has_the_room_to_the_right_of_the_text() -> None:
    shape = shape_in(120, 76, is_numbered=True, tags=("sea",))

    assert (shape.width, shape.room) == (76, 120 - 19 - 3 - 1)
    assert (shape.is_numbered, shape.tags) == (True, ("sea",))


def test_a_text_is_long_by_its_characters_or_its_marks() -> None:
    mark = Element(ElementKind.STRONG, Span(0, 1))

    assert not is_long(Article("a" * AT_ONCE))
    assert is_long(Article("a" * (AT_ONCE + 1)))
    assert not is_long(Article("a", elements=(mark,) * 999))
    assert is_long(Article("a", elements=(mark,) * 1_001))


def test_of_a_long_text_whole_paragraphs_are_laid_out_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("widgets.article_rows.AT_ONCE", 100)
    article = Article("\n".join(f"Line {number}." for number in range(40)))
    first, whole = lay_out(article, LayoutOptions(40)), lay_out_whole(article, LayoutOptions(40))

    assert 0 < len(first) < len(whole)
    last = first.span(len(first) - 1)
    assert last is not None
    assert last.of(article.text) == f"Line {len(first) - 1}."
    assert not first.reach(len(article.text))
    assert whole.reach(len(article.text))


def test_a_long_line_without_an_end_is_begun_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("widgets.article_rows.AT_ONCE", 100)

    assert len(lay_out(Article("word " * 200), LayoutOptions(40))) > 0

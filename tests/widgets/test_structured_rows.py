"""Rows of texts that their sources have shaped."""

import pytest

from corpus.article import FOLLOWING, HEAD, Article, Element, ElementKind, Span
from corpus.formats.marked.markdown import read
from widgets.article_rows import lay_out, lay_out_whole
from widgets.link_numbers import addresses_in
from widgets.structured_rows import LayoutOptions, StructuredRows, wrap_structured


def rows_of(text: str, *elements: Element, width: int = 24, room: int = 0) -> list[str]:
    return shown(text, wrap_structured(text, elements, LayoutOptions(width, room)))


def shown(text: str, found: StructuredRows) -> list[str]:
    rows = found.rows
    plain = [Span(start, end) for start, end in zip(rows.starts, rows.ends, strict=True)]
    return [
        "".join(lead + words.of(text) for lead, words in found.pieces.get(number, (("", span),)))
        for number, span in enumerate(plain)
    ]


def rows_of_markdown(source: str, *, width: int = 24, numbered: bool = False) -> list[str]:
    [article] = read(source.encode(), source="a")
    return shown(
        article.text, wrap_structured(article.text, article.elements, LayoutOptions(width, 0, numbered))
    )


def test_items_have_the_numbers_of_their_list_and_hang_below_them() -> None:
    source = (
        "Rain.\n\n7. He came to the town on a Monday\n   - for one day\n8. He left\n\n   for good\n\nSun.\n"
    )

    assert rows_of_markdown(source) == [
        *("Rain.", "", "7. He came to the town", "   on a Monday", "   • for one day", "8. He left", ""),
        *("   for good", "", "Sun."),
    ]


def test_quotations_have_a_bar_that_goes_on_over_blank_lines() -> None:
    assert rows_of_markdown("> It rained on the town for days.\n>\n> > So he said.\n\nSun.\n") == [
        *("│ It rained on the town", "│ for days.", "│", "│ │ So he said.", "", "Sun."),
    ]


def test_code_is_not_wrapped_but_where_the_pane_ends() -> None:
    text = "one two three four five six seven"
    code = Element(ElementKind.CODE, Span(0, len(text)))

    assert rows_of(text, code, width=16, room=40) == [text]
    assert rows_of(text, code, width=16, room=20) == ["one two three four", "↪ five six seven"]


def test_code_keeps_the_indent_that_its_text_has_lost() -> None:
    code = Element(ElementKind.CODE, Span(6, 11), 4)

    assert rows_of("if x: run()", code._replace(span=Span(0, 11))) == ["    if x: run()"]


def test_code_that_shares_a_line_of_the_text_has_the_lines_of_its_source() -> None:
    text = "Run: a = 1 b = 2 c"
    code = [
        Element(ElementKind.CODE, Span(5, 10)),
        Element(ElementKind.CODE, Span(11, 16), 2, FOLLOWING),
        Element(ElementKind.CODE, Span(17, 18)),
    ]

    assert rows_of(text, *code) == ["Run:", "a = 1", "  b = 2", "", "c"]


def test_lines_of_code_that_the_text_has_parted_stand_together_again() -> None:
    code = [Element(ElementKind.CODE, Span(0, 1)), Element(ElementKind.CODE, Span(3, 4), 0, FOLLOWING)]

    assert rows_of("a\n\nb", *code) == ["a", "b"]


TABLE = "| Year | Cost |\n|---|---|\n| 2021 | 1,200 |\n| 2022 | 40 |\n"


def test_a_table_stands_in_columns_and_its_numbers_to_the_right() -> None:
    assert rows_of_markdown(TABLE) == ["Year   Cost", "───────────", "2021  1,200", "2022     40"]


def test_a_table_that_does_not_fit_has_a_block_a_row() -> None:
    source = "| Who | What |\n|---|---|\n| Ann Lee | that it must stay |\n| Bo | that it costs |\n"

    assert rows_of_markdown(source, width=22) == [
        *("Who: Ann Lee", "What: that it must", "  stay", "", "Who: Bo", "What: that it costs"),
    ]


def test_cells_of_sentences_are_wrapped_where_there_is_room_for_columns() -> None:
    source = "| Who | What |\n|---|---|\n| Ann | that the bridge must stay open |\n| Bo | no |\n"

    assert rows_of_markdown(source, width=24) == [
        *(
            "Who  What",
            "────────────────────────",
            "Ann  that the bridge",
            "     must stay open",
            "",
            "Bo   no",
        ),
    ]


def test_what_a_row_says_beside_its_cells_is_never_hidden() -> None:
    text = "a | secret | b\nc | d"
    cells = [
        *(Element(ElementKind.CELL, Span(0, 1), 0, HEAD), Element(ElementKind.CELL, Span(13, 14), 1, HEAD)),
        *(Element(ElementKind.CELL, Span(15, 16), 0), Element(ElementKind.CELL, Span(19, 20), 1)),
    ]

    assert "a | secret | b" in rows_of(text, *cells)


def test_a_heading_is_set_apart_where_the_text_does_not_do_it() -> None:
    assert rows_of("Rain.\nLater\nSun.", Element(ElementKind.HEADING, Span(6, 11), 2)) == [
        *("Rain.", "", "Later", "Sun."),
    ]


def test_paragraphs_that_single_line_ends_part_are_set_apart() -> None:
    paragraph = "It rained on the town for days and nights and nobody went out. " * 3
    text = f"{paragraph.strip()}\nYes.\nNo."

    assert rows_of(text, width=300) == [paragraph.strip(), "", "Yes.", "", "No."]


def test_lines_that_were_broken_by_hand_stay_together() -> None:
    assert rows_of("It rained\non the town.\n\nSun.") == ["It rained", "on the town.", "", "Sun."]


def test_links_are_numbered_and_the_same_address_has_one_number() -> None:
    source = "See [one](https://a.example) and [two](https://b.example) or [it](https://a.example) now.\n"

    [article] = read(source.encode(), source="a")

    assert addresses_in(article.elements) == ("https://a.example", "https://b.example")
    assert rows_of_markdown(source, numbered=True) == ["See one[1] and two[2] or", "it[1] now."]


def test_a_place_in_a_row_leads_to_its_character_behind_what_is_not_in_the_text() -> None:
    [article] = read(b"7. one [two](https://a.example) three\n", source="a")
    rows = lay_out(article, LayoutOptions(40, 0, is_numbered=True))
    first = len(rows.heading)

    assert (
        "".join(lead + words.of(rows.text) for lead, words in rows.pieces_of(first)) == "7. one two[1] three"
    )
    assert [rows.text[rows.offset(first, column)] for column in (0, 3, 7, 14)] == ["o", "o", "t", "t"]


@pytest.mark.parametrize("width", [1, 4, 17, 80])
def test_no_row_is_wider_than_its_shape_and_no_word_is_lost(width: int) -> None:
    source = "1. one two\n   - three\n\n> four five\n\n" + TABLE + "\n[six](https://a.example) seven eight\n"
    [article] = read(source.encode(), source="a")
    found = wrap_structured(article.text, article.elements, LayoutOptions(width, 0, is_numbered=False))

    rows = shown(article.text, found)

    assert all(len(row) <= max(width, 8) for row in rows)
    assert all(any(letter in row for row in rows) for letter in "onetwhrfuivsxg")


def test_places_rise_from_row_to_row() -> None:
    source = "1. one two\n   - three\n\n> four five\n>\n> six\n\n" + TABLE + "\n## Seven\n\neight\n"
    [article] = read(source.encode(), source="a")
    rows = lay_out_whole(article, LayoutOptions(20))

    assert list(rows.body.starts) == sorted(rows.body.starts)
    assert rows.reach(len(article.text))


@pytest.mark.parametrize("span", [Span(2, 4), Span(5, 90), Span(40, 50), Span(3, 3)])
@pytest.mark.parametrize("kind", list(ElementKind))
def test_marks_that_fit_no_line_do_no_harm(span: Span, kind: ElementKind) -> None:
    text = "one two\nthree four\n\nfive"

    rows = rows_of(text, Element(kind, span, 3, "https://a.example"), width=12)

    assert {"one", "two", "three", "four", "five"} <= set(" ".join(rows).split())


def test_an_article_of_many_marks_shows_its_beginning_first() -> None:
    line = "[one](https://a.example) two\n\n"
    [article] = read((line * 4_000).encode(), source="a")

    first, whole = lay_out(article, LayoutOptions(40)), lay_out_whole(article, LayoutOptions(40))

    assert 0 < len(first) < len(whole)
    assert isinstance(article, Article)


def test_a_line_of_very_many_links_is_numbered_in_passing() -> None:
    source = "[w](https://a.example/x) " * 20_000
    [article] = read(source.encode(), source="a")

    rows = lay_out(article, LayoutOptions(40, 0, is_numbered=True))

    assert rows.body.starts[-1] > 0

"""Rows with signs that the text does not have, and the way back from a column to a character."""

import pytest

from corpus.article import Span
from widgets.row_pieces import Piece, cut, joined, offset_in, width_of_pieces

TEXT = "see one and two now"
NUMBERED = [Piece("", Span(0, 7)), Piece("[1]", Span(7, 15)), Piece("[2]", Span(15, 19))]
"""see one[1] and two[2] now"""


def said(rows: list[tuple[Piece, ...]], text: str = TEXT) -> list[str]:
    return ["".join(piece.lead + piece.span.of(text) for piece in row) for row in rows]


def test_signs_are_wrapped_with_the_words_they_stand_behind() -> None:
    assert said(list(cut(TEXT, NUMBERED, 14))) == ["see one[1] and", "two[2] now"]


def test_a_line_that_fits_stays_one_row() -> None:
    assert said(list(cut(TEXT, NUMBERED, 25))) == ["see one[1] and two[2] now"]
    assert said(list(cut(TEXT, NUMBERED, 24))) == ["see one[1] and two[2]", "now"]


@pytest.mark.parametrize("width", range(1, 30))
def test_no_row_is_wider_than_asked_and_no_character_is_lost(width: int) -> None:
    rows = said(list(cut(TEXT, NUMBERED, width)))

    assert all(len(row) <= width for row in rows)
    assert "".join(rows).replace(" ", "") == "seeone[1]andtwo[2]now"


@pytest.mark.parametrize("width", [1, 5, 9, 14, 30])
def test_rows_stand_in_the_order_of_the_text(width: int) -> None:
    spans = [piece.span for row in cut(TEXT, NUMBERED, width) for piece in row]

    assert spans == sorted(spans)
    assert spans[0].start == 0
    assert spans[-1].end == len(TEXT)


def test_a_line_without_words_has_an_empty_row() -> None:
    assert list(cut("", [Piece("", Span(0, 0))], 10)) == [(Piece("", Span(0, 0)),)]


def test_a_sign_before_a_row_stands_before_its_own_sign() -> None:
    row = joined("• ", (Piece("[1]", Span(0, 3)), Piece("", Span(3, 7))))

    assert said([row]) == ["• [1]see one"]


def test_signs_and_words_take_cells_together() -> None:
    assert width_of_pieces(TEXT, NUMBERED) == len("see one[1] and two[2] now")
    assert width_of_pieces("中文", [Piece("» ", Span(0, 2))]) == 6


@pytest.mark.parametrize(
    ("column", "character"),
    [
        *((0, "s"), (6, "e"), (7, " "), (9, " "), (10, " ")),
        *((11, "a"), (15, "t"), (17, "o"), (18, " "), (24, "w")),
    ],
)
def test_a_column_of_a_row_leads_to_the_character_shown_there(column: int, character: str) -> None:
    """In `see one[1] and two[2] now`; a sign leads to the character behind it."""
    assert TEXT[offset_in(TEXT, NUMBERED, column)] == character


def test_a_column_behind_the_row_leads_to_its_end() -> None:
    assert offset_in(TEXT, NUMBERED, 99) == len(TEXT)


def test_columns_pass_over_what_is_not_printed() -> None:
    text = "a\u202eb c"

    assert text[offset_in(text, [Piece("", Span(0, 5))], 1)] == "b"

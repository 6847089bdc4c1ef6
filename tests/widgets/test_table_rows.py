"""Tables: columns where there is room, blocks where there is not."""

import pytest

from corpus.article import HEAD, Element, ElementKind, Span
from widgets.link_numbers import LinkNumbers
from widgets.structured_text import Table, shaped_parts
from widgets.table_rows import rows_of_table
from widgets.wrapping import width_of


def table_of(rows: list[list[str]], *, has_head: bool = True) -> tuple[str, tuple[Element, ...]]:
    """A text of one line a row, its cells parted by bars, and the marks of its cells."""
    elements: list[Element] = []
    text = ""
    for number, row in enumerate(rows):
        text += "\n" if number else ""
        for column, cell in enumerate(row):
            text += " | " if column else ""
            said = HEAD if has_head and number == 0 else ""
            elements.append(Element(ElementKind.CELL, Span(len(text), len(text) + len(cell)), column, said))
            text += cell
    return text, tuple(elements)


def shown(rows: list[list[str]], width: int, *, has_head: bool = True) -> list[str]:
    text, elements = table_of(rows, has_head=has_head)
    [table] = shaped_parts(text, elements, len(text))
    assert isinstance(table, Table)
    found = rows_of_table(text, table, LinkNumbers(()), width)
    return ["".join(piece.lead + piece.span.of(text) for piece in row) for row in found]


def test_a_column_is_as_wide_as_its_widest_cell() -> None:
    assert shown([["Town", "Who"], ["Oslo", "Ann"], ["Kristiansand", "Bo"]], 40) == [
        "Town          Who",
        "─────────────────",
        "Oslo          Ann",
        "Kristiansand  Bo",
    ]


def test_a_table_without_a_head_has_no_rule() -> None:
    assert shown([["Oslo", "Ann"], ["Bergen", "Bo"]], 40, has_head=False) == ["Oslo    Ann", "Bergen  Bo"]


@pytest.mark.parametrize(
    "numbers",
    [
        ("1", "200"),
        ("$1.5", "-20"),
        ("3 %", "14 %"),
        ("(12)", "7"),
        ("1,200", "10"),
        ("5 km", "100 km"),
        ("€9", "+10"),
    ],
)
def test_a_column_of_nothing_but_numbers_stands_to_the_right(numbers: tuple[str, str]) -> None:
    short, long = sorted(numbers, key=len)
    rows = shown([["What", "Amount"], ["a", short], ["b", long]], 40)

    assert rows[2].endswith(short)
    assert rows[3].endswith(long)
    assert len(rows[2]) == len(rows[3]) == len("What  Amount")


@pytest.mark.parametrize("words", ["none", "12 people came", "about 7", "A1"])
def test_a_column_with_a_word_in_it_stands_to_the_left(words: str) -> None:
    rows = shown([["What", "Amount that is wide"], ["a", "1"], ["b", words]], 60)

    assert rows[2] == "a     1"


def test_wide_characters_take_two_cells_of_their_column() -> None:
    rows = shown([["市", "Who"], ["东京", "Ann"], ["Rome", "Bo"]], 40)

    assert rows == ["市    Who", "─────────", "东京  Ann", "Rome  Bo"]


def test_columns_that_need_little_leave_the_rest_to_the_others() -> None:
    rows = shown([["No", "What was said"], ["1", "that the ferry to Bergen will be late"]], 26)

    assert rows == [
        "No  What was said",
        "──────────────────────────",
        " 1  that the ferry to",
        "    Bergen will be late",
    ]


@pytest.mark.parametrize("width", range(4, 60))
def test_no_row_of_a_table_is_wider_than_the_pane(width: int) -> None:
    rows = shown(
        [
            ["Town", "What was said"],
            ["Oslo", "that the ferry will be late"],
            ["Rome", "nothing at all of it"],
        ],
        width,
    )

    assert all(width_of(row) <= width for row in rows)


@pytest.mark.parametrize("width", range(8, 60))
def test_no_word_of_a_table_is_lost(width: int) -> None:
    rows = shown([["Town", "What was said"], ["Oslo", "that the ferry will be late"]], width)

    assert {"Oslo", "ferry", "late"} <= set(" ".join(rows).replace(":", " ").split())


def test_rows_of_several_lines_are_parted_by_blank_ones() -> None:
    rows = shown([["A", "B"], ["1", "one two three four five"], ["2", "six"]], 20)

    assert rows == ["A  B", "─" * 20, "1  one two three", "   four five", "", "2  six"]


def test_a_block_names_each_cell_by_its_column() -> None:
    rows = shown([["Who", "What", "Why"], ["Ann", "a long answer it was", "because she"]], 24)

    assert rows == ["Who: Ann", "What: a long answer it", "  was", "Why: because she"]


def test_a_block_without_a_head_has_the_cells_alone() -> None:
    rows = shown(
        [["Ann Lee was here", "a long answer"], ["Bo Berg was not", "no answer yet"]], 18, has_head=False
    )

    assert rows == ["Ann Lee was here", "a long answer", "", "Bo Berg was not", "no answer yet"]


def test_columns_of_sentences_need_fourteen_cells_each() -> None:
    table = [["No", "Said"], ["7", "that the ferry to Bergen will be late"]]

    # Two cells for the number, two between, fourteen for the words.
    assert shown(table, 18)[1] == "─" * 18
    assert shown(table, 17)[0] == "No: 7"


def test_room_that_is_used_up_to_the_last_cell_is_enough() -> None:
    table = [["A", "B"], ["four", "that the ferry"]]

    assert shown(table, 20) == ["A     B", "─" * 20, "four  that the ferry"]

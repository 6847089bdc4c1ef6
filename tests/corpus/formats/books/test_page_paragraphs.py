"""Paragraphs of a printed page."""

import pytest

from corpus.formats.books.page_paragraphs import join_lines, joint

FULL = "The ferry came late into the harbour because the wind"
"""A line as wide as its page."""


def _page(*lines: str) -> str:
    return "\n".join(lines)


def test_lines_of_one_paragraph_are_one_line() -> None:
    page = _page(FULL, "Had turned in the night and the tide was low, as they", FULL, "said.")

    assert join_lines(page) == page.replace("\n", " ")


def test_a_last_line_with_room_ends_a_paragraph() -> None:
    page = _page(FULL, FULL, "had turned.", FULL, FULL, "it stayed.”", FULL)

    first, second, third = join_lines(page).split("\n\n")
    assert first == f"{FULL} {FULL} had turned."
    assert second == f"{FULL} {FULL} it stayed.”"
    assert third == FULL


def test_a_short_line_before_a_small_letter_ends_nothing() -> None:
    page = _page(FULL, "It stayed there.", "and left again.", FULL, FULL)

    assert join_lines(page).startswith(f"{FULL} It stayed there. and left again.")


def test_a_heading_stands_by_itself() -> None:
    page = _page("Ferries are late", FULL, FULL, FULL)

    assert join_lines(page) == f"Ferries are late\n\n{FULL} {FULL} {FULL}"


def test_a_heading_of_two_lines_is_one() -> None:
    page = _page("Ferries are late and the", "harbour is closed", FULL, FULL, FULL)

    assert join_lines(page).split("\n\n")[0] == "Ferries are late and the harbour is closed"


def test_short_lines_one_below_another_stay_lines() -> None:
    page = _page(FULL, FULL, FULL + ".", "Oslo 12", "Bergen 14", "Tromsø 9")

    assert join_lines(page).endswith("\nBergen 14\nTromsø 9")


@pytest.mark.parametrize("bullet", ["•", "-", "1.", "(2)", "●"])
def test_items_of_a_list_stay_lines(bullet: str) -> None:
    page = _page(FULL, FULL, FULL, f"{bullet} one", f"{bullet} two")

    assert join_lines(page).endswith(f"\n{bullet} one\n{bullet} two")


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\xad"])
def test_a_word_that_a_line_divides_is_whole(hyphen: str) -> None:
    page = _page(FULL, f"{FULL} har{hyphen}", "bour was closed.", FULL)

    assert f"{FULL} harbour was closed." in join_lines(page)


@pytest.mark.parametrize(
    ("line", "following"), [("on the North-", "South line"), ("in 1990-", "1995 it was")]
)
def test_other_hyphens_stay(line: str, following: str) -> None:
    page = _page(FULL, f"{FULL} {line}", f"{following} {FULL}", FULL)

    assert f"{line} {following}" in join_lines(page)


def test_a_blank_line_ends_a_paragraph_wherever_it_is() -> None:
    page = _page(FULL, FULL, "  ", "and went", "", FULL)

    assert join_lines(page) == f"{FULL} {FULL}\n\nand went\n\n{FULL}"


@pytest.mark.parametrize("page", ["", "One line.", "Oslo\nBergen\nTromsø\nBodø", f"{FULL}\nIt stayed."])
def test_a_page_that_shows_no_width_is_left_as_it_is(page: str) -> None:
    assert join_lines(page) == page


def test_characters_of_east_asia_have_no_blank_between_them() -> None:
    line = "渡し船は風のために港に入るのが遅れた" * 3
    page = _page(line, line, line)

    assert join_lines(page) == line * 3
    assert joint("風", "港") == ""
    assert joint("wind", "harbour") == " "


def test_rows_of_a_table_and_of_contents_stay_lines() -> None:
    rows = [
        "The harbour of Ostend and its quays ............ 12",
        "The harbour of Bruges and its ships . . . . . . 14",
        "Oslo            1,200 ships             300 ferries",
        "Bergen          1,400 ships             120 ferries",
    ]

    assert join_lines(_page(*rows)) == _page(*rows)

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from widgets.wrapping import fitted, printable, source_offset, width_of, wrap, wrapped_texts


def shown(text: str, width: int) -> list[str]:
    rows = wrap(text, width)
    return [text[start:end] for start, end in zip(rows.starts, rows.ends, strict=True)]


def test_rows_break_at_blanks() -> None:
    assert shown("one two three", 7) == ["one two", "three"]


def test_a_word_longer_than_a_row_is_folded() -> None:
    assert shown("abcdefgh ij", 3) == ["abc", "def", "gh", "ij"]


def test_lines_of_the_text_stay_apart() -> None:
    assert shown("one\n\ntwo", 10) == ["one", "", "two"]


def test_an_empty_text_has_one_empty_row() -> None:
    assert shown("", 10) == [""]


def test_wide_characters_count_as_two_cells() -> None:
    assert shown("中文字符", 4) == ["中文", "字符"]


def test_no_row_starts_with_closing_punctuation() -> None:
    assert shown("中文字。了", 6) == ["中文", "字。了"]


def test_a_character_wider_than_the_pane_still_has_a_row() -> None:
    assert shown("中文", 1) == ["中", "文"]


def test_a_combining_mark_stays_with_its_letter() -> None:
    assert shown("ка́к э́то", 3) == ["ка́к", "э́то"]


@given(st.text(st.sampled_from("ab 中。\n\u0301\x1bé😀"), max_size=60), st.integers(2, 12))
def test_every_row_fits_and_nothing_but_breaks_is_lost(text: str, width: int) -> None:
    rows = shown(text, width)

    assert all(cell_len(printable(row)) <= width for row in rows)
    assert "".join(rows).replace(" ", "") == text.replace("\n", "").replace(" ", "")


@given(st.text(st.sampled_from("ab 中\n"), max_size=60), st.integers(1, 12))
def test_the_row_of_a_shown_character_shows_it(text: str, width: int) -> None:
    rows = wrap(text, width)

    for number, (start, end) in enumerate(zip(rows.starts, rows.ends, strict=True)):
        assert all(rows.row_of(offset) == number for offset in range(start, end))


def test_part_of_a_text_wraps_as_the_whole_begins() -> None:
    whole = shown("one two\nthree four", 6)

    rows = wrap("one two\nthree four", 6, end=7)

    assert ["one two\nthree four"[a:b] for a, b in zip(rows.starts, rows.ends, strict=True)] == whole[:2]


@pytest.mark.parametrize("hostile", [*"\x1b\x9b\u202e\u200d\ufe0f\r\U0001f3fd", "\ud800"])
def test_what_a_terminal_would_obey_is_not_printed(hostile: str) -> None:
    assert printable(f"a{hostile}b") == "ab"
    assert width_of(f"a{hostile}b") == 2


def test_a_short_text_is_not_cut() -> None:
    assert fitted("four", 4) == "four"


def test_a_cut_is_shown_and_fits() -> None:
    assert fitted("four more", 6) == "four…"
    assert width_of(fitted("中文字符", 5)) <= 5


def test_nothing_fits_into_no_room() -> None:
    assert fitted("four", 0) == ""


def test_a_printed_column_leads_to_its_character() -> None:
    text = "a\u202ebc"

    assert [source_offset(text, 0, 4, column) for column in range(4)] == [0, 2, 3, 4]


def test_wrapped_texts_are_fit_to_be_printed() -> None:
    assert wrapped_texts("one\x1b[2J two", 7) == ["one[2J", "two"]

"""Vowel signs that stand beside their letter take a cell, those above and below it none."""

import ctypes
import locale
import sys
import unicodedata

import pytest
from rich.cells import cell_len

from widgets.spacing_marks import is_spacing_mark
from widgets.wrapping import width_of, wrapped_texts


@pytest.mark.parametrize(
    ("text", "cells"),
    [("\u0915\u093e", 2), ("\u0915\u0947", 1), ("हिन्दी", 5), ("বাংলা", 5), ("မြန်မာ", 5), ("é", 1), ("日本", 4)],
)
def test_a_word_is_as_wide_as_on_a_terminal(text: str, cells: int) -> None:
    assert width_of(text) == cell_len(text) == cells


@pytest.mark.skipif(sys.platform != "linux", reason="the C library's own table")
def test_the_c_library_agrees() -> None:
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
        wcwidth = ctypes.CDLL(None).wcwidth
        marks = [chr(code) for code in range(0x900, 0x1100) if unicodedata.category(chr(code)) == "Mc"]
        known = [mark for mark in marks if wcwidth(ord(mark)) >= 0]
        assert [mark for mark in known if cell_len(mark) != wcwidth(ord(mark))] == []
    finally:
        locale.setlocale(locale.LC_CTYPE, before)


def test_a_row_of_such_a_script_is_no_wider_than_its_pane() -> None:
    for row in wrapped_texts("भारत के प्रधानमंत्री ने दिल्ली में कहा कि नई योजना शुरू होगी " * 5, 30):
        assert sum(1 for sign in row if unicodedata.category(sign) not in ("Mn", "Me")) <= 30


def test_letters_are_no_marks() -> None:
    assert not any(map(is_spacing_mark, "aéяक日"))
    assert is_spacing_mark("\u093e")

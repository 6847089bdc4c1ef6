import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from corpus import normalize as normal
from corpus.normalize import normalize, one_line, visible_name

FORBIDDEN = set(
    [chr(code) for code in range(0x20) if chr(code) != "\n"]
    + [chr(code) for code in range(0x7F, 0xA0)]
    + list("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufeff\xad")
    + [chr(code) for code in range(0xD800, 0xE000, 64)]
)
AWKWARD = "\x1b[]0;m\x07\x9b\x9c\r\n\t \x0b\x85\u2028a\u0301\u0315\u200d\u200c\u202e👨👩ب\ufe0f\ud800"


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("one\r\ntwo\rthree\u2028four\x85five", "one\ntwo\nthree\nfour\nfive"),
        ("a\tb\xa0c\u2009d", "a b c d"),
        ("cafe\u0301", "café"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x9b1mbold", "bold"),
        ("\x1b]0;a title\x07text", "text"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1b]52;c;never closed", "52;c;never closed"),
        ("pay\u202eexe.txt", "payexe.txt"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("soft\xadware", "software"),
        ("nul\x00 bell\x07", "nul bell"),
        ("half a pair \ud83d", "half a pair \ufffd"),
        ("one  \ntwo\n\n\n\n\nthree\n\n", "one\ntwo\n\nthree"),
    ],
)
def test_what_hides_or_steers_is_gone_and_the_words_stay(raw: str, shown: str) -> None:
    assert normalize(raw) == shown


@pytest.mark.parametrize("word", ["می‌خواهم", "क्‍ष", "👨‍👩‍👧"])
def test_a_joiner_that_carries_meaning_stays(word: str) -> None:
    assert normalize(word) == word


def test_a_joiner_between_other_letters_is_gone() -> None:
    assert normalize("pass\u200dword and \u200cname") == "password and name"


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(AWKWARD)), max_size=60))
@example("x\u200d\u200d👩")
@example("\x1b\x1b[0m[31m")
def test_normalising_twice_changes_nothing(raw: str) -> None:
    once = normalize(raw)

    assert normalize(once) == once


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(AWKWARD)), max_size=60))
def test_no_forbidden_character_survives_and_the_rest_is_composed(raw: str) -> None:
    text = normalize(raw)

    assert not FORBIDDEN & set(text)
    assert unicodedata.is_normalized("NFC", text)


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(AWKWARD)), max_size=60))
def test_one_line_is_one_line_with_single_blanks(raw: str) -> None:
    line = one_line(raw)

    assert "\n" not in line
    assert line == line.strip()
    assert "  " not in line


def test_a_tower_of_marks_is_cut_rather_than_sorted_for_ever() -> None:
    tower = normalize("a" + "\u0315\u0300" * 500_000)

    assert len(tower) <= 32


def test_a_million_blanks_inside_a_line_do_no_harm() -> None:
    assert normalize("a" + " " * 1_000_000 + "b").endswith(" b")


@pytest.mark.parametrize(
    ("decomposed", "composed"),
    [("Beyonce\u0301 sings", "Beyonc\u00e9 sings"), ("in \u1112\u1161\u11ab today", "in \ud55c today")],
)
def test_letters_and_their_parts_are_composed_amid_ascii(decomposed: str, composed: str) -> None:
    assert normalize(decomposed) == composed


def test_what_passes_for_harmless_is_left_as_it_is_by_every_step() -> None:
    letters = "".join(sorted(normal._HARMLESS))

    assert normal._without_oddities(letters) == letters
    assert unicodedata.is_normalized("NFC", letters)
    assert normalize(f"x{letters}y") == f"x{letters}y"


def test_what_is_underlined_stays_whichever_is_struck_last() -> None:
    assert normalize("N\b_A\b_M\b_ and _\bb") == "NAM and b"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Résumé 2023.txt", "Résumé 2023.txt"),
        ("a\x1b[31m.txt", "a\\x1b[31m.txt"),
        ("two\nlines", "two\\x0alines"),
        ("soft\xadhyphen", "soft\\xadhyphen"),
        ("pay\u202eexe.txt", "pay\\u202eexe.txt"),
        ("tag\U000e0041", "tag\\U000e0041"),
        ("byte\udcff", "byte\\xff"),
        ("byte\udc80", "byte\\x80"),
        ("half\ud83d", "half\\ud83d"),
        ("no\xa0break", "no\xa0break"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_what_cannot_be_seen_in_the_name_of_a_file_is_written_out(name: str, shown: str) -> None:
    assert visible_name(name) == shown


def test_thirty_marks_on_a_letter_stay_and_no_more() -> None:
    mark = "\u0315"

    assert normalize(f"b{mark * 30}") == f"b{mark * 30}"
    assert normalize(f"b{mark * 31}") == f"b{mark * 30}"


def test_a_title_that_a_terminal_would_wait_for_does_not_swallow_the_text() -> None:
    assert normalize(f"\x1b]0;{'a' * 4_094}\x07b") == "b"
    assert normalize(f"\x1b]0;{'a' * 5_000}\x07b") == f"0;{'a' * 5_000}b"


@pytest.mark.parametrize(
    "pair", ["\u0600\u200c\u0600", "\u0915\u094d\u200d\u0937", "\u2764\ufe0f\u200d\U0001f525"]
)
def test_joiners_stay_between_letters_that_they_join_and_go_at_their_ends(pair: str) -> None:
    assert normalize(f"{pair}") == pair
    assert normalize(f"{pair[0]}\u200d x") == f"{pair[0]} x"


def test_lines_that_other_systems_end_otherwise_are_lines() -> None:
    assert normalize("a\x0bb\x0cc\u2029d") == "a\nb\nc\nd"


@pytest.mark.parametrize(
    ("raw", "shown"),
    [("a\tb\r\nc", "a b\nc"), ("a\x07b", "ab"), ("a\x1b[1mb", "ab"), (" a ", "a"), ("a\x7fb\tc", "ab c")],
)
def test_plain_ascii_is_made_fit_as_any_text_is(raw: str, shown: str) -> None:
    assert normalize(raw) == shown


def test_a_long_text_is_normalised_as_its_parts_are() -> None:
    part = "Zoe\u0308’s café\xa0rained\u200b on.\r\nI\u0301t \ufb01nally stopped.\r\r\n"
    whole = normalize(f"x{part}" * 6_000)

    assert whole == "\n".join([normalize(f"x{part}") + "\n"] * 6_000).strip()

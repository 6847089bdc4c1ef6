"""Words that are searched for by other letters than they are written with."""

import unicodedata

import pytest

from corpus.folding import (
    acronym_ending,
    as_asked,
    folded,
    plain_letters,
    searched_letters,
    unaccented,
    without_points,
)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Łódź", "Lódź"),
        ("Straße", "Strasse"),
        ("Þórr", "Thórr"),
        ("smørrebrød", "smorrebrod"),
        ("œuvre", "oeuvre"),
        ("ёлка", "елка"),
        ("plain", "plain"),
    ],
)
def test_letters_that_few_keyboards_have_become_plain_and_accents_stay(written: str, plain: str) -> None:
    assert plain_letters(written) == plain


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Łódź", "lodz"),
        ("ÅNGSTRÖM", "angstrom"),
        ("Đặng", "dang"),
        ("ЁЛКА", "елка"),
        ("GROẞ", "gross"),
        ("İzmir", "izmir"),
        ("New York", "new york"),
        ("Αθήνα", "αθηνα"),
    ],
)
def test_what_a_reader_takes_for_one_word_is_equal(written: str, asked: str) -> None:
    assert folded(written) == asked
    assert folded(asked) == asked


def test_accents_are_taken_off_and_the_case_stays() -> None:
    assert unaccented("Škoda café") == "Skoda cafe"


@pytest.mark.parametrize(
    ("written", "indexed"),
    [
        ("λόγος", "λογοσ"),
        ("كِتَـاب", "كتاب"),
        ("أحمد", "احمد"),
        ("مدرسة", "مدرسه"),
        ("שָׁלוֹם", "שלום"),
        ("ＡＢＣ　１２！", "ABC　12!"),
        ("ﬁnd oﬃce", "find office"),
        ("Æther", "AEther"),
    ],
)
def test_words_are_indexed_without_points_and_in_their_usual_width(written: str, indexed: str) -> None:
    assert searched_letters(written) == indexed


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("the U.S. won", "the US   won"),
        ("the U.S.-led force", "the US  -led force"),
        ("(U.K.)", "(UK  )"),
        ("J.R.R. Tolkien", "JRR    Tolkien"),
        ("in the U.S", "in the US "),
        ("A.B.C.D.E.F.", "ABCDEF      "),
        ("A.B.C.D.E.F.G.", "A.B.C.D.E.F.G."),
        ("e.g. this", "e.g. this"),
        ("a.U.S. b", "a.U.S. b"),
        ("Mr. B. came.", "Mr. B. came."),
    ],
)
def test_points_of_initials_become_blanks_behind_them(text: str, shown: str) -> None:
    assert without_points(text) == shown
    assert len(shown) == len(text)


@pytest.mark.parametrize(
    ("typed", "sought"),
    [
        ("u.s.", "US"),
        ("u.n", "UN"),
        ("U.S.", "US"),
        ("a.m.", "a.m."),
        ("p.m", "p.m"),
        ("e.g.", "e.g."),
        ("i.e.", "i.e."),
        ("nato", "nato"),
        ("a.b.c.d.e.f.g", "a.b.c.d.e.f.g"),
    ],
)
def test_initials_may_be_typed_in_small_letters(typed: str, sought: str) -> None:
    assert as_asked(typed).rstrip() == sought


def test_what_is_found_of_initials_ends_behind_their_last_point() -> None:
    text = "the U.S. won"

    assert acronym_ending(text, 4, 6) == 8
    assert acronym_ending(text, 0, 3) == 3


def test_every_point_of_hebrew_is_left_out_and_its_punctuation_is_not() -> None:
    signs = [chr(code) for code in range(0x0591, 0x05C8)]

    assert [sign for sign in signs if searched_letters(sign)] == ["\u05be", "\u05c0", "\u05c3", "\u05c6"]
    assert all(unicodedata.category(sign) == "Mn" for sign in signs if not searched_letters(sign))


def test_points_of_arabic_are_left_out_and_what_makes_another_letter_is_not() -> None:
    left_out = [code for code in range(0x0600, 0x0700) if not searched_letters(chr(code))]

    assert left_out == [0x0640, *range(0x064B, 0x0653), 0x0670]


def test_every_wide_sign_is_the_narrow_one() -> None:
    wide, narrow = ("".join(map(chr, codes)) for codes in (range(0xFF01, 0xFF5F), range(0x21, 0x7F)))

    assert searched_letters(wide) == narrow
    assert searched_letters("\uff00\uff5f") == "\uff00\uff5f"

"""Words that are searched for by other letters than they are written with."""

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

"""What a line is by its shape alone: a heading, a row, code, a roll of names."""

import pytest

from corpus.layout.line_shapes import is_code, is_heading, is_no_text, is_roll, is_row


@pytest.mark.parametrize(
    "line",
    [
        "a" * 110,
        " ".join(["Word"] * 16),
        "rain fell on Oslo",
        "What we know of the rain:",
        "Why now?",
        "Mr. Lee came home",
        "The police have made 12 arrests",
        "The police who have made 12 arrests",
        "“The police have made 12 arrests so far”",
        "Twelve arrests have been made so far today",
        "雨" * 40,
        "Rain in Oslo)",
    ],
)
def test_a_short_line_that_is_no_sentence_is_a_heading(line: str) -> None:
    assert is_heading(line)


@pytest.mark.parametrize(
    "line",
    [
        "a" * 111,
        " ".join(["Word"] * 17),
        "rain fell on Oslo today",
        "Rain fell.",
        "Rain fell,",
        "Rain fell –",
        "Rain fell.”",
        "What we know of the rain now:",
        "Rain. It fell:",
        "Անձրև:",
        "Who came. Why?",
        "“Why now?",
        "“Why now?”",
        "Rain fell. Snow came",
        "The police have made 12 arrests so far",
        "It was said that the bridge would hold",
        "雨" * 41,
        "雨が降った。",
    ],
)
def test_a_line_that_ends_or_tells_is_none(line: str) -> None:
    assert not is_heading(line)


@pytest.mark.parametrize(
    "line",
    [
        "Oslo  12  5",
        "Oslo   12",
        "Oslo 12 5",
        "$12 -5 (3) net",
        "€4 £5 a b",
        "Home  Draw  Away",
        "1 2 " * 39 + "1 2",
    ],
)
def test_gaps_and_numbers_make_a_row(line: str) -> None:
    assert is_row(line)


@pytest.mark.parametrize(
    "line",
    [
        "Oslo  12",
        "12 5",
        "Oslo rain 12 5 now",
        "Rain fell.  It stopped  now here",
        "one   two a b c d e f g h i j k l m",
        "Rain fell on Oslo",
        "1 2 " * 41,
    ],
)
def test_one_gap_or_few_numbers_make_none(line: str) -> None:
    assert not is_row(line)


@pytest.mark.parametrize(
    "line",
    ["x = f(a[0]);", 'print("x")', '$ rm -r "a" | b', "return {a: [b]}", "if (a < b) {", "import (a, b); //"],
)
def test_a_line_of_signs_is_code(line: str) -> None:
    assert is_code(line)


@pytest.mark.parametrize(
    "line",
    [
        "print(x, y)",
        "He came (at last)",
        "from Oslo to Rome",
        "He came; she left;",
        "return to sender",
        "Rain; snow; hail",
    ],
)
def test_a_line_with_a_few_signs_is_none(line: str) -> None:
    assert not is_code(line)


@pytest.mark.parametrize(
    "line",
    [
        "Rovers: Mills; Dean, Obi, Ward, Cole.",
        "Ann Lee, Bo Hill, Jo Ray, Mia Berg",
        "Lee, Hill, Ray, Berg, Dean, Obi",
        "Rovers: Mills; Dean, Obi, Ward, Cole, and Fox",  # one word in eight is small
    ],
)
def test_names_between_commas_are_a_roll(line: str) -> None:
    assert is_roll(line)


@pytest.mark.parametrize(
    "line",
    [
        "LEE, HILL, RAY, BERG, DEAN, OBI",
        "Mills, Dean, Obi, Ward",
        "Rovers: Mills, Dean, Obi, Ward, and Fox",
        "Ann Lee of Oslo, Bo Hill, Jo Ray",
        "Lee, who fell, Hill, who rose, Ray and Berg",
        "Ann Lee came, Bo Hill left, Jo Ray and Mia Berg stayed on in Oslo for days",
    ],
)
def test_a_sentence_of_names_is_none(line: str) -> None:
    assert not is_roll(line)


@pytest.mark.parametrize(
    ("line", "no_text"),
    [
        ("a | b | c", True),
        ("a | b", False),
        ("Oslo  12  5", True),
        ("Oslo  12  5.", False),
        ("Lee, Hill, Ray, Berg, Dean, Obi", True),
        ("Lee, Hill and Ray came to Oslo", False),
    ],
)
def test_what_is_of_a_table_or_a_list_of_names_is_no_text(line: str, no_text: bool) -> None:
    assert is_no_text(line) is no_text

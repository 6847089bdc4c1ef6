"""Words that a formatter divided at the ends of lines are whole again."""

import pytest

from corpus.formats.text import article_of_text
from tests.in_proportion import is_in_proportion


@pytest.mark.parametrize("sign", ["\u2010", "\xad"])
@pytest.mark.parametrize("end", ["\n       ", "\n", "\r\n\t"])
def test_a_divided_word_is_whole(sign: str, end: str) -> None:
    text = article_of_text(f"It reads all the arti{sign}{end}cles of a town.", source="a.txt").text

    assert text == "It reads all the articles of a town."


@pytest.mark.parametrize(
    "kept", ["the years 1990\u2010\n1995", "Baden\u2010\nBaden", "Baden-\nBaden", "first-\nand third-class"]
)
def test_what_may_belong_to_the_word_stays(kept: str) -> None:
    assert kept in article_of_text(f"They spoke of {kept} on Monday.", source="a.txt").text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("the parlia-\nment of the town", "the parliament of the town"),
        ("the coun-\r\n    cil of the town", "the council of the town"),
        ("a half-\nfinished bridge", "a half-finished bridge"),
        ("a sea-\nside town, and another seaside town", "a seaside town, and another seaside town"),
        ("a sea-\ngreen door, and another sea-green door", "a sea-green door, and another sea-green door"),
        ("das neue Rat-\nhaus der Stadt", "das neue Rathaus der Stadt"),
    ],
)
def test_a_typed_hyphen_stays_where_it_belongs_to_the_word(written: str, read: str) -> None:
    assert read in article_of_text(f"They spoke of {written} on Monday.", source="a.txt").text


def test_a_hundred_thousand_of_them_take_time_in_proportion() -> None:
    text = "".join(
        f"the word{chr(97 + number % 26)}{chr(97 + number // 26 % 26)}-\nending\n"
        for number in range(100_000)
    )

    assert is_in_proportion(lambda: article_of_text(text, source="a.txt"))

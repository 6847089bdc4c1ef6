"""Which names are offered as one that may have been written in two ways."""

import pytest

from corpus.entities.near_names import NearPair, near_pairs


@pytest.mark.parametrize(
    ("first", "second"),
    [("Marta", "Marto"), ("Marta", "Martha"), ("Martin", "Marti"), ("Bo Li", "Bo Lu")],
)
def test_names_from_five_letters_may_differ_by_one(first: str, second: str) -> None:
    assert near_pairs([first, second]) == [(0, 1, 1)]


@pytest.mark.parametrize(("first", "second"), [("Anna", "Anno"), ("Anna", "Annas"), ("Annas", "Anna")])
def test_a_name_of_four_letters_differs_by_none(first: str, second: str) -> None:
    assert near_pairs([first, second]) == []


def test_short_names_that_differ_by_case_and_accents_alone_are_one() -> None:
    assert near_pairs(["OMÁN", "Oman"]) == [(0, 1, 0)]


def test_names_from_nine_letters_may_differ_by_two() -> None:
    assert near_pairs(["Bo Kalina", "Bo Keluna"]) == [(0, 1, 2)]


@pytest.mark.parametrize(
    "names",
    [["Bo Kalin", "Bo Kelun"], ["Bo Kalin", "Bo Kelina"], ["Bo Kelina", "Bo Kalin"]],
)
def test_the_shorter_name_says_how_many_letters_may_differ_whichever_comes_first(names: list[str]) -> None:
    assert near_pairs(names) == []


def test_three_letters_are_too_many_for_any_name() -> None:
    assert near_pairs(["Alexander Kalina", "Alexander Kolyno"]) == []


def test_doubled_letters_count_as_edits_and_hide_no_pair() -> None:
    assert near_pairs(["Abdullah Hammadi", "Abdulah Hamadi"]) == [(0, 1, 2)]


def test_vowels_in_both_words_may_differ() -> None:
    assert near_pairs(["Sergei Lavrov", "Sergey Lavrev"]) == [(0, 1, 2)]


def test_cyrillic_names_are_compared_too() -> None:
    assert near_pairs(["Владимир Зеленский", "Володимир Зеленський"]) == []
    assert near_pairs(["Семен Слепаков", "Семён Слепаков"]) == [(0, 1, 0)]
    assert near_pairs(["Наталья Зубова", "Наталия Зубова"]) == [(0, 1, 1)]


@pytest.mark.parametrize(("length", "pairs"), [(60, [(0, 1, 1)]), (61, [])])
def test_a_name_longer_than_sixty_letters_is_compared_with_none(
    length: int, pairs: list[tuple[int, int, int]]
) -> None:
    assert near_pairs(["x" * (length - 1) + "a", "x" * (length - 1) + "b"]) == pairs


def test_a_long_name_is_still_one_with_the_same_in_other_case() -> None:
    assert near_pairs(["x" * 80, "X" * 80]) == [(0, 1, 0)]


@pytest.mark.parametrize(("others", "found"), [(58, True), (59, False)])
def test_a_crowd_of_one_first_name_is_not_compared(others: int, found: bool) -> None:
    # All begin with the same word and end in ever other ones; the pair has no other key in common.
    crowd = [f"Bo {chr(0x3400 + number) * 12}" for number in range(others)]

    assert ((0, 1, 2) in near_pairs(["Bo Kalina", "Bo Kulima", *crowd])) is found


def test_the_nearest_pairs_come_first_and_equals_in_the_order_of_the_names() -> None:
    names = ["Sergei Lavrov", "Marta", "Sergey Lavrev", "Marto", "MARTA"]

    assert near_pairs(names) == [
        NearPair(1, 4, 0),
        NearPair(1, 3, 1),
        NearPair(3, 4, 1),
        NearPair(0, 2, 2),
    ]


def test_a_pair_is_told_once_however_many_keys_it_has_in_common() -> None:
    assert len(near_pairs(["Volodymyr Zelensky", "Volodymyr Zelenskyy"])) == 1


@pytest.mark.parametrize("names", [[], ["Marta"], ["", "Marta"]])
def test_without_two_names_there_is_no_pair(names: list[str]) -> None:
    assert near_pairs(names) == []


def test_a_name_with_a_word_less_is_another_name() -> None:
    assert near_pairs(["Ann Marie Leeson", "Ann Leeson"]) == []


@pytest.mark.parametrize(
    ("first", "second", "is_offered"),
    [
        ("George W. Bush", "George H.W. Bush", False),
        ("Samuel L. Jackson", "Samuel R. Jackson", False),
        ("Samuel L. Jackson", "Samuel L. Jacksen", True),
        ("Samuel L. Jackson", "Samuel Li Jackson", True),
    ],
)
def test_names_with_other_initials_are_no_pair(first: str, second: str, is_offered: bool) -> None:
    assert bool(near_pairs([first, second])) == is_offered

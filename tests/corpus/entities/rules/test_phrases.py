import pytest

from corpus.entities.rules.phrases import Phrases, small_words


def _found(text: str, *names: str) -> list[str]:
    return [span.of(text) for span in Phrases(names).find(text)]


def test_the_longer_of_two_names_that_begin_together_is_found() -> None:
    assert _found("in New York City", "New York", "New York City") == ["New York City"]


def test_a_name_inside_a_word_is_not_found() -> None:
    assert _found("Omanis left Oman, Romania.", "Oman") == ["Oman"]


def test_a_name_may_begin_or_end_with_a_sign() -> None:
    assert _found("by @nutgraf in the U.S. today", "@nutgraf", "U.S.") == ["@nutgraf", "U.S."]


def test_a_name_inside_a_found_one_is_passed_over() -> None:
    assert _found("Bank of England", "Bank of England", "England") == ["Bank of England"]


def test_a_shorter_name_is_found_where_the_longer_is_not_there() -> None:
    assert _found("New York and New York City", "New York City", "New York") == ["New York", "New York City"]


def test_every_place_of_a_name_is_found_in_order() -> None:
    text = "Oslo, Rome and Oslo"

    assert [span.start for span in Phrases(["Rome", "Oslo"]).find(text)] == [0, 6, 15]


def test_case_and_blanks_are_as_in_the_list() -> None:
    assert _found("oslo OSLO New  York New\nYork", "Oslo", "New York") == []


def test_a_name_ends_with_a_sign_whatever_follows() -> None:
    assert _found("the U.S.A and Yahoo!x", "U.S.", "Yahoo!") == ["U.S.", "Yahoo!"]


def test_a_sign_before_a_name_has_to_be_there() -> None:
    assert _found("nutgraf @nutgraf", "@nutgraf") == ["@nutgraf"]
    assert _found("nutgraf", "@@nutgraf") == []


def test_a_name_of_signs_alone_is_never_found() -> None:
    assert _found("a … b", "…", "") == []


@pytest.mark.parametrize("length", [99_990, 100_100])
def test_a_long_text_is_searched_as_a_short_one(length: int) -> None:
    text = "a b Oslo ".ljust(length, ".") + " Rome"

    assert [span.of(text) for span in Phrases(["Oslo", "Rome"]).find(text)] == ["Oslo", "Rome"]


def test_names_that_overlap_are_found_from_the_left() -> None:
    assert _found("Bank of England Team", "Bank of England", "England Team") == ["Bank of England"]


@pytest.mark.parametrize("rest", ["", " snake_case", " and a long text" * 10_000])
def test_small_words_are_those_in_english_letters(rest: str) -> None:
    found = small_words("The mayor’s plan, a B2 café_road in Ünal and 3rd" + rest)

    assert {"mayor", "plan", "in", "and"} <= found
    assert found.isdisjoint({"The", "a", "s", "B2", "café", "road", "rd", "case", "3rd"})


@pytest.mark.parametrize("name", ["Bo Lee", "iPad", "3M", "Élan"])
def test_a_long_text_has_the_names_that_a_short_one_has(name: str) -> None:
    short = f"Then {name} and xBo Lee, the iPads, 33M, Bélan; ({name})."
    long = short + " and more" * 20_000

    assert _found(short, name) == _found(long, name) == [name, name]

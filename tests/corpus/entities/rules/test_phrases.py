from corpus.entities.rules.phrases import Phrases


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

import pytest

from reader.nearest_name import meant

KNOWN = ("lex-rank", "lead", "kl", "a-b", "ab")


@pytest.mark.parametrize("name", ["lex-rank", "LexRank", "lexrank", "LEX_RANK", "lex rank"])
def test_case_and_hyphens_do_not_matter(name: str) -> None:
    assert meant(name, KNOWN) == "lex-rank"


@pytest.mark.parametrize("name", ["lex", "A_B", "", "-"])
def test_what_is_none_or_could_be_two_stays_as_it_is(name: str) -> None:
    assert meant(name, KNOWN) == name


def test_an_exact_name_wins_over_one_that_is_like_it() -> None:
    assert meant("ab", KNOWN) == "ab"

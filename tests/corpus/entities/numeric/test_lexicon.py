"""The words for numbers of each language."""

from collections import Counter
from importlib.resources import files

import pytest

from corpus.entities.numeric.kinds import CHAR_OF, FRAGMENTS, expand
from corpus.entities.numeric.lexicon import LANGUAGES, lexicon
from corpus.entities.toml_tables import read_strings

_LEXICONS = files("corpus.entities.numeric").joinpath("lexicons")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_numbers_months_days_and_units(language: str) -> None:
    kinds = set(lexicon(language).values())

    needed = ("numeral", "month", "weekday", "unit", "hourunit", "currency", "measure", "percent")
    assert [kind for kind in needed if CHAR_OF[kind] not in kinds] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_has_twelve_months_and_a_week_seven_days(language: str) -> None:
    told = read_strings(_LEXICONS.joinpath(f"{language}.toml").read_text(encoding="utf-8"))

    assert len(f"{told['month']} {told.get('may', '')}".split()) >= 12
    assert len(told["weekday"].split()) >= 7


@pytest.mark.parametrize("name", [*LANGUAGES, "universal"])
def test_every_kind_of_a_lexicon_is_one_that_a_grammar_can_name(name: str) -> None:
    told = read_strings(_LEXICONS.joinpath(f"{name}.toml").read_text(encoding="utf-8"))

    assert [kind for kind in told if kind not in CHAR_OF] == []


def test_signs_and_codes_are_known_in_every_language() -> None:
    for language in (*LANGUAGES, "eo", ""):
        assert lexicon(language)["$"] == CHAR_OF["sign"]
        assert lexicon(language)["EUR"] == CHAR_OF["code"]
        assert lexicon(language)["%"] == CHAR_OF["percent"]


def test_a_language_without_a_lexicon_has_signs_alone() -> None:
    assert "Monday" not in lexicon("eo")
    assert lexicon("eo") == lexicon("")


def test_a_word_of_one_language_says_nothing_in_another() -> None:
    assert lexicon("de")["Montag"] == CHAR_OF["weekday"]
    assert "Montag" not in lexicon("en")


def test_no_two_kinds_have_one_character() -> None:
    assert [character for character, count in Counter(CHAR_OF.values()).items() if count > 1] == []


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_every_fragment_stands_for_kinds_alone(fragment: str) -> None:
    assert "<" not in expand(f"<{fragment}>").replace("(?<", "")


def test_blanks_of_the_notation_mean_nothing() -> None:
    assert expand("<day> <year>") == expand("<day><year>") == CHAR_OF["day"] + CHAR_OF["year"]


def test_an_unknown_kind_is_no_grammar() -> None:
    with pytest.raises(KeyError):
        expand("<zorblat>")

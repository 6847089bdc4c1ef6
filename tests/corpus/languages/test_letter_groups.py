"""The table of letter groups: what is packed is what is read, and what is not known is English."""

import pytest

from corpus.languages import letter_groups
from corpus.languages.letter_groups import LetterGroups, groups_of, language_by_letters, pack_table


def test_groups_are_three_and_four_letters_with_the_ends_of_words() -> None:
    assert list(groups_of("Ab, 12 c")) == [" ab", "ab ", " ab ", " c "]


def test_the_shipped_table_tells_the_languages_that_it_is_asked_about() -> None:
    assert letter_groups.letter_table().languages == letter_groups.LANGUAGES


def test_a_packed_table_is_read_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    table = LetterGroups(("en", "xx"), {" ab": bytes([0, 200]), "ab ": bytes([250, 0])})

    letter_groups.letter_table.cache_clear()
    monkeypatch.setattr(letter_groups, "packed_table", lambda: pack_table(table))
    try:
        assert letter_groups.letter_table() == table
        assert language_by_letters("abc abd") == "en"
        assert language_by_letters("cab dab rab tab") == "xx"
    finally:
        letter_groups.letter_table.cache_clear()


@pytest.mark.parametrize("text", ["", "123", "Ω"])
def test_without_a_known_group_it_is_english(text: str) -> None:
    assert language_by_letters(text) == "en"

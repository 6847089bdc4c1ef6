"""What `nutgraf alias` writes into a person's own file."""

import pytest

from corpus.article import Label
from corpus.entities.adding_aliases import with_alias
from corpus.entities.aliases import Alias, parse_aliases
from corpus.errors import CorpusError, SourceError


def test_the_first_entry_of_a_file_opens_it() -> None:
    text = with_alias("", "Kyiv", ["Kiev", "Kiew"], label=Label.GPE, source="a.toml")

    assert text == '[[entity]]\nname = "Kyiv"\nlabel = "GPE"\nalso = ["Kiev", "Kiew"]\n'


def test_an_entry_without_a_label_has_no_line_for_one() -> None:
    assert "label" not in with_alias("", "Kyiv", ["Kiev"], label=None, source="a.toml")


@pytest.mark.parametrize("ending", ["", "\n", "\n\n\n\n"])
def test_one_blank_line_parts_an_entry_from_what_was_there(ending: str) -> None:
    text = with_alias(f"# mine{ending}", "Kyiv", ["Kiev"], label=None, source="a.toml")

    assert text.startswith("# mine\n\n[[entity]]\n")


def test_what_was_there_stays_letter_by_letter() -> None:
    before = '# first\n[[entity]]\n  name   = "EU" # why\n'

    assert with_alias(before, "Kyiv", ["Kiev"], label=None, source="a.toml").startswith(before)


@pytest.mark.parametrize("name", ['"Łódź"', "C:\\new", "東京", "O’Neil\\"])
def test_a_name_of_any_letters_is_read_back_as_it_was(name: str) -> None:
    text = with_alias("", name, [name + "x"], label=Label.ORG, source="a.toml")

    assert parse_aliases(text, source="a.toml").entries == (Alias(name, Label.ORG, (name + "x",)),)


def test_line_breaks_and_what_steers_a_terminal_are_not_kept() -> None:
    text = with_alias("", "Ann\n Lee\x1b[31m", ["A\tL"], label=None, source="a.toml")

    assert parse_aliases(text, source="a.toml").entries == (Alias("Ann Lee", None, ("A L",)),)


def test_a_form_of_another_name_is_refused_with_the_file_to_change() -> None:
    before = with_alias("", "Kyiv", ["Kiev"], label=None, source="a.toml")

    with pytest.raises(CorpusError, match=r"'Kiev' is 'Kyiv' already; change that in mine\.toml"):
        with_alias(before, "Kiew", ["Kiev"], label=None, source="mine.toml")


def test_a_name_that_is_a_form_of_another_is_refused_with_that_one() -> None:
    before = with_alias("", "Kyiv", ["Kiev"], label=None, source="a.toml")

    with pytest.raises(CorpusError, match="'Kiev' is 'Kyiv' already; add the forms to that name"):
        with_alias(before, "Kiev", ["Kiew"], label=None, source="a.toml")


def test_the_same_forms_may_be_added_to_their_name_again() -> None:
    before = with_alias("", "Kyiv", ["Kiev"], label=None, source="a.toml")

    text = with_alias(before, "Kyiv", ["Kiev", "Kiew"], label=None, source="a.toml")

    assert parse_aliases(text, source="a.toml").names() == dict.fromkeys(("Kyiv", "Kiev", "Kiew"), "Kyiv")


def test_nothing_is_added_to_a_file_that_is_damaged() -> None:
    with pytest.raises(SourceError, match="not TOML"):
        with_alias("[[entity", "Kyiv", ["Kiev"], label=None, source="a.toml")

"""`@12` names an article; nothing that only looks like it does."""

import pytest

from corpus.errors import LibraryError
from corpus.library.ids import missing, name_of, number_of, numbers_of


@pytest.mark.parametrize(
    ("name", "number"), [("@12", 12), ("12", 12), ("@0", 0), ("@007", 7), ("9" * 18, 10**18 - 1)]
)
def test_a_name_has_its_number(name: str, number: int) -> None:
    assert number_of(name) == number


@pytest.mark.parametrize("name", ["", "@", "@@1", " 1", "1 ", "+1", "-1", "1.0", "١٢", "9" * 19, "@1..@2"])
def test_what_is_no_name_says_how_one_looks(name: str) -> None:
    with pytest.raises(LibraryError, match="an article's id looks like @12, `nutgraf list` shows them"):
        number_of(name)


def test_names_keep_their_order() -> None:
    assert numbers_of(["@3", "1", "@3"]) == (3, 1, 3)
    assert numbers_of([]) == ()
    assert [name_of(number) for number in (3, 1)] == ["@3", "@1"]


def test_one_wrong_name_is_named() -> None:
    with pytest.raises(LibraryError, match="no article 'x'"):
        numbers_of(["@3", "x"])


def test_what_is_missing_is_said_with_its_name() -> None:
    assert str(missing("@3")) == "no article @3 in the library; `nutgraf list` shows what is there"

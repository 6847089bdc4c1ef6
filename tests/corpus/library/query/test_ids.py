"""`@12` in a query is an article, never a number in a text."""

from collections.abc import Callable

import pytest

from corpus.article import Article
from corpus.library.store import Library

Make = Callable[..., Article]


@pytest.fixture
def three(library: Library, make: Make) -> Library:
    library.add([make(f"The price rose to {4 - number}.", id=str(number)) for number in (1, 2, 3)])
    return library


def _found(library: Library, query: str) -> set[str]:
    return {found.row.id for found in library.search(query).found}


def test_an_id_is_the_article_and_no_number_of_a_text(three: Library) -> None:
    assert _found(three, "@1") == {"@1"}
    assert _found(three, "1") == {"@3"}


def test_ids_side_by_side_mean_each_of_them(three: Library) -> None:
    assert _found(three, "@1 @3") == {"@1", "@3"}
    assert _found(three, "@1 OR @2") == {"@1", "@2"}


def test_an_id_goes_with_the_rest_of_the_query(three: Library) -> None:
    assert _found(three, "price @2") == {"@2"}
    assert _found(three, "price @1 @2 -@1") == {"@2"}
    assert _found(three, "@2 3") == set()


def test_an_id_that_nothing_has_finds_nothing(three: Library) -> None:
    assert _found(three, "@99") == set()
    assert _found(three, "@999999999999999999") == set()


def test_a_range_of_ids_is_what_came_between_them(three: Library) -> None:
    assert _found(three, "@2..") == {"@2", "@3"}
    assert _found(three, "@1..@2") == _found(three, "@1..2") == {"@1", "@2"}
    assert _found(three, "rose -@2..") == {"@1"}
    assert _found(three, "@3..@1") == set()

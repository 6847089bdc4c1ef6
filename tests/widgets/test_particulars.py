"""The line below a title."""

import pytest

from corpus.article import Article
from widgets.particulars import particulars_of

ARTICLE = Article("a", "A title", "2023-03-18", author="Kari Holm and others", publisher="The Fjord Times")


def test_it_says_when_where_by_whom_and_the_tags() -> None:
    assert particulars_of(ARTICLE, ("later", "sea"), 80) == (
        "18 March 2023 · The Fjord Times · Kari Holm and others · later, sea"
    )


def test_the_date_is_said_shortly_before_anything_is_cut() -> None:
    assert particulars_of(ARTICLE, (), 52) == "18 Mar 2023 · The Fjord Times · Kari Holm and others"


@pytest.mark.parametrize("width", range(1, 80))
def test_it_is_one_line_that_never_ends_in_a_sign(width: int) -> None:
    line = particulars_of(ARTICLE, ("later",), width)

    assert len(line) <= width
    assert not line.endswith(("·", " "))


def test_what_is_not_known_is_left_out() -> None:
    assert particulars_of(Article("a"), (), 40) == ""
    assert particulars_of(Article("a", source="b/c.txt"), (), 40) == "c.txt"

"""What an article is called where it stands alone or among others."""

import pytest

from corpus.article import Article
from reader.cli.rendering.plain import heading_of, headline, markdown_head, plain_head


@pytest.mark.parametrize(
    ("article", "heading"),
    [
        (Article("Rain fell.", "Rain", id="urn:4"), "Rain"),
        (Article("Rain fell.\nWind rose.", id="urn:4"), "Rain fell."),
        (Article("Rain fell.", source="a.txt"), "a.txt"),
        (Article("rain " * 40, id="@4"), f"{'rain ' * 16}…"),
    ],
)
def test_an_article_without_a_title_is_called_by_its_first_words_or_its_file(
    article: Article, heading: str
) -> None:
    assert heading_of(article) == heading


def test_a_name_is_not_said_twice() -> None:
    untitled = Article("Rain fell.", source="a.txt")

    assert plain_head(untitled) == "a.txt\n"
    assert markdown_head(untitled) == "## a.txt\n\n"


def test_who_published_it_stands_beside_its_address() -> None:
    named = Article("Rain fell.", "Rain", url="https://a.example/1", publisher="The Times")
    bare = Article("Rain fell.", "Rain", url="https://a.example/1")

    assert plain_head(named) == "Rain\nThe Times · https://a.example/1\n"
    assert plain_head(bare) == "Rain\nhttps://a.example/1\n"


def test_a_title_as_long_as_a_book_is_cut_in_a_list() -> None:
    assert headline("Rain\n falls") == "Rain falls"
    assert headline("x" * 300) == "x" * 300
    assert headline("x" * 301) == "x" * 300 + "…"

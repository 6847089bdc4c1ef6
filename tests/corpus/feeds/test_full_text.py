import pytest

from corpus.article import Article
from corpus.feeds.full_text import completed, is_completable, looks_cut

LONG = "word " * 200


@pytest.mark.parametrize("text", ["", "Short.", LONG + "…", LONG + "and so [...]", LONG + "Read more »"])
def test_a_text_that_stops_short_looks_cut(text: str) -> None:
    assert looks_cut(text)


@pytest.mark.parametrize("text", [LONG + "The end.", LONG + "He said: “No.”"])
def test_a_whole_story_does_not(text: str) -> None:
    assert not looks_cut(text)


@pytest.mark.parametrize("url", [None, "", "mailto:ann@example.org", "file:///etc/passwd"])
def test_without_a_page_on_the_web_nothing_can_be_completed(url: str | None) -> None:
    assert not is_completable(Article("Short.", url=url))


def test_the_page_gives_the_text_and_the_feed_the_rest() -> None:
    entry = Article(
        "Short.", "Title", "2023-03-18", None, "https://a.example/1", "guid", "https://a.example/rss"
    )
    page = Article("Short. And much more.", "Other title", "1999-01-01", "Ann", language="en")

    assert completed(entry, page) == Article(
        "Short. And much more.",
        "Title",
        "2023-03-18",
        "Ann",
        "https://a.example/1",
        "guid",
        "https://a.example/rss",
        "en",
    )


def test_a_page_with_less_text_changes_nothing() -> None:
    entry = Article("Short but all.")

    assert completed(entry, Article("Log in")) is entry

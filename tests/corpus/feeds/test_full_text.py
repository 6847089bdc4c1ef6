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


@pytest.mark.parametrize(("words", "cut"), [(0, True), (149, True), (150, False), (151, False)])
def test_a_story_has_so_many_words(words: int, cut: bool) -> None:
    assert looks_cut("word " * words) is cut


@pytest.mark.parametrize(
    ("end", "cut"),
    [
        ("and so on…", True),
        ("and so on...", True),
        ("and so on… [1]", False),
        ("and so on …)", True),
        ("Read more", True),
        ("Continue reading on our site »", True),
        ("KEEP READING", True),
        ("Read more about the harbour of Lomo in our paper of Sunday, which has it all", False),
        ("He read more.", True),
        ("They thread more beads", False),
        ("The end.", False),
        ("The end." + " " * 81 + "x", False),
    ],
)
def test_an_end_tells_that_there_is_more(end: str, cut: bool) -> None:
    assert looks_cut("word " * 200 + end) is cut


def test_only_the_very_end_is_looked_at() -> None:
    assert not looks_cut("word " * 100 + "Read more… " + "word " * 100)


@pytest.mark.parametrize(
    ("url", "text", "completable"),
    [
        ("https://a.example/1", "Short.", True),
        ("http://a.example/1", "Short.", True),
        ("https://a.example/1", "word " * 200, False),
        ("mailto:ann@a.example", "Short.", False),
        (None, "Short.", False),
    ],
)
def test_what_is_cut_and_has_a_page_can_be_completed(url: str | None, text: str, completable: bool) -> None:
    assert is_completable(Article(text, url=url)) is completable


@pytest.mark.parametrize(("whole", "taken"), [("12345", False), ("123456", True), ("", False)])
def test_only_a_longer_text_takes_the_place(whole: str, taken: bool) -> None:
    article = Article("abcde", "Title", author="Ann", language="de", source="f", id="1")

    found = completed(article, Article(whole, "Other", author="Bo", language="en", source="p"))

    expected = ("123456", "Title", "Ann", "en", "f") if taken else ("abcde", "Title", "Ann", "de", "f")
    assert (found.text, found.title, found.author, found.language, found.source) == expected
    assert completed(Article("a"), Article("ab", author="Bo")).author == "Bo"

import json

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.feed import read


def test_atom_gives_full_content_rather_than_the_summary() -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>F</title><entry>'
        '<title>A &amp; B</title><id>i</id><link href="http://example.com/1"/>'
        "<updated>2023-03-18T09:00:00Z</updated><author><name>Ann Lee</name></author>"
        '<category term="town"/><summary>Short.</summary>'
        '<content type="html">&lt;p&gt;Long story.&lt;/p&gt;</content></entry></feed>'
    )

    [article] = read(feed.encode(), source="a")

    assert (article.title, article.text, article.id) == ("A & B", "Long story.", "i")
    assert (article.author, article.tags) == ("Ann Lee", ("town",))
    assert (article.url, article.date) == ("http://example.com/1", "2023-03-18T09:00:00+00:00")


@pytest.mark.parametrize(
    "feed",
    [
        "<rss version='2.0'><channel><title>Bay &amp;amp; Post\n</title>"
        "<item><title>A</title></item></channel></rss>",
        '{"version": "https://jsonfeed.org/version/1.1", "title": "Bay & Post", "items": [{"title": "A"}]}',
    ],
)
def test_the_title_of_the_feed_publishes_its_articles(feed: str) -> None:
    [article] = read(feed.encode(), source="a")

    assert isinstance(article, Article)
    assert article.publisher == "Bay & Post"


def test_an_author_is_told_as_feeds_tell_it() -> None:
    atom = (
        b'<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Jo Hill</name></author>'
        b"<entry><title>Quay</title><id>1</id><summary>It is shut.</summary></entry></feed>"
    )
    rss = (
        b'<rss version="2.0"><channel><title>F</title><managingEditor>ed@a.example</managingEditor><item>'
        b"<title>Quay</title><author>jo@paper.example (Jo Hill)</author></item>"
        b"<item><title>Pier</title></item></channel></rss>"
    )

    assert [_author(article) for data in (atom, rss) for article in read(data, source="a")] == [
        "Jo Hill",
        "Jo Hill",
        None,
    ]


def _author(article: Article | SourceError) -> str | None:
    assert isinstance(article, Article)
    return article.author


def test_a_json_feed_is_a_feed() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "items": [
            {"id": 1, "title": "A", "content_html": "<p>He came.</p>", "authors": [{"name": "Ann Lee"}]},
            {
                "id": "2",
                "content_text": "He left.",
                "date_published": "2023-03-18T09:00:00+01:00",
                "tags": ["a"],
            },
            "nonsense",
        ],
    }

    assert list(read(json.dumps(feed).encode(), source="a")) == [
        Article("He came.", "A", author="Ann Lee", id="1", source="a"),
        Article("He left.", date="2023-03-18T09:00:00+01:00", id="2", source="a", tags=("a",)),
    ]


def test_entities_of_its_own_are_never_expanded() -> None:
    item = "<item><title>&b;</title></item>"
    bomb = f'<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel>{item}</channel></rss>'

    with pytest.raises(SourceError, match="entities"):
        list(read(bomb.encode(), source="a"))


@pytest.mark.parametrize(
    "data", [b"<html><p>hello</p></html>", b"hello", b"{}", b"/etc/passwd", b"http://127.0.0.1:9/"]
)
def test_what_is_no_feed_is_an_error_and_nothing_is_opened(data: bytes) -> None:
    with pytest.raises(SourceError, match="not a feed"):
        list(read(data, source="a"))

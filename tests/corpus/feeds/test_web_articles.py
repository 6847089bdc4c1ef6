import json

import pytest

from corpus.errors import SourceError
from corpus.feeds.web_articles import extract_article, read_contents
from corpus.web.answer import Fetched

SOURCE = "https://a.example/feed"
RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>News</title><link>https://a.example/</link>
<item><title>One &amp; two</title><link>https://a.example/1</link><guid>tag:1</guid>
<pubDate>Sat, 18 Mar 2023 10:00:00 GMT</pubDate>
<description>&lt;p&gt;First &lt;b&gt;words&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</description></item>
<item><title>Three</title><link>https://a.example/3</link><guid>tag:3</guid>
<description>Third.</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><link href="https://a.example/"/>
<entry><title>One &amp; two</title><link href="https://a.example/1"/><id>tag:1</id>
<updated>2023-03-18T10:00:00Z</updated>
<content type="html">&lt;p&gt;First &lt;b&gt;words&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</content>
</entry><entry><title>Three</title><link href="https://a.example/3"/><id>tag:3</id><summary>Third.</summary>
</entry></feed>"""
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "News",
        "home_page_url": "https://a.example/",
        "items": [
            {
                "id": "tag:1",
                "url": "https://a.example/1",
                "title": "One & two",
                "date_published": "2023-03-18T10:00:00Z",
                "content_html": "<p>First <b>words</b>.</p><p>Second.</p>",
            },
            {"id": "tag:3", "url": "https://a.example/3", "title": "Three", "content_text": "Third."},
        ],
    }
)
PAGE = """<!DOCTYPE html><html><head><title>A bridge opens</title><meta charset="utf-8"></head><body>
<nav><a href="/">Home</a> <a href="/about">About us</a></nav><article><h1>A bridge opens</h1>{}</article>
<footer>All rights reserved</footer></body></html>"""
PARAGRAPH = "<p>The bridge over the river Elbe was opened on Monday after {} years, the city said.</p>"


def fetched(body: str | bytes, type: str = "text/xml", charset: str | None = None) -> Fetched:
    return Fetched(SOURCE, type, charset, body if isinstance(body, bytes) else body.encode())


@pytest.mark.parametrize("feed", [RSS, ATOM, JSON], ids=["rss", "atom", "json"])
def test_every_kind_of_feed_gives_the_same_articles(feed: str) -> None:
    contents = read_contents(fetched(feed), SOURCE)

    first, second = contents.articles
    assert (contents.heading.title, contents.heading.site) == ("News", "https://a.example/")
    assert (first.title, first.text) == ("One & two", "First words.\n\nSecond.")
    assert (first.url, first.id, first.source) == ("https://a.example/1", "tag:1", SOURCE)
    assert first.date is not None
    assert first.date.startswith("2023-03-18")
    assert (second.title, second.text, second.date) == ("Three", "Third.", None)
    assert contents.errors == ()


@pytest.mark.parametrize("body", ["", "<html><body>Sold</body></html>", "plain", '{"a": 1}', b"\x00\x01\x02"])
def test_what_is_no_feed_is_an_error(body: bytes | str) -> None:
    with pytest.raises(SourceError, match="not a feed"):
        read_contents(fetched(body, "text/html"), SOURCE)


def test_an_entry_cannot_steer_the_terminal() -> None:
    hostile = RSS.replace("Third.", "Third &#27;[31mred&#x202e;.").replace("Three", "Th\u202eree\x9b1m")

    article = read_contents(fetched(hostile), SOURCE).articles[1]

    assert article.title.isprintable()
    assert article.text.isprintable()


@pytest.mark.parametrize("declared", ['<!ENTITY a SYSTEM "file:///etc/hostname">', '<!ENTITY a "ha">'])
def test_a_feed_that_declares_entities_is_refused(declared: str) -> None:
    hostile = RSS.replace("?>", f"?><!DOCTYPE rss [{declared}]>", 1).replace("Third.", "&a;")

    with pytest.raises(SourceError, match="entities"):
        read_contents(fetched(hostile), SOURCE)


@pytest.mark.parametrize(
    ("link", "url"),
    [("/3", "https://a.example/3"), ("javascript:alert(1)", None), ("file:///etc/passwd", None)],
)
def test_links_are_made_whole_and_lead_to_the_web_or_nowhere(link: str, url: str | None) -> None:
    feed = RSS.replace("https://a.example/3", link)

    assert read_contents(fetched(feed), SOURCE).articles[1].url == url


def test_the_charset_of_the_server_serves_a_feed_that_names_none() -> None:
    feed = RSS.replace(' encoding="utf-8"', "").replace("Third.", "Zwölf.").encode("cp1252")

    articles = read_contents(fetched(feed, charset="windows-1252"), SOURCE).articles

    assert articles[1].text == "Zwölf."


def test_the_article_of_a_page_comes_without_menus() -> None:
    page = PAGE.format("".join(PARAGRAPH.format(number) for number in ("three", "long", "many")))

    article = extract_article(fetched(page, "text/html"))

    assert article.text.startswith("The bridge over the river Elbe was opened on Monday")
    assert "About us" not in article.text


def test_the_charset_of_the_server_is_honoured() -> None:
    page = PAGE.replace("utf-8", "").format(PARAGRAPH.format("zwölf") * 3).encode("cp1252")

    article = extract_article(fetched(page, "text/html", "windows-1252"))

    assert "zwölf" in article.text


@pytest.mark.parametrize("body", [b"%PDF-1.4\n\x00\x01", "", "<p>Please log in.</p>"])
def test_a_page_without_article_is_an_error(body: bytes | str) -> None:
    with pytest.raises(SourceError):
        extract_article(fetched(body, "text/html"))


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("https://b.example/3?a=1", "https://b.example/3?a=1"),
        ("//b.example/3", "https://b.example/3"),
        ("3.html", "https://a.example/3.html"),
        ("?id=3", "https://a.example/feed?id=3"),
        ("mailto:ann@a.example", None),
    ],
)
def test_a_link_is_seen_from_where_the_feed_was_found(link: str, url: str | None) -> None:
    feed = RSS.replace("https://a.example/3", link)

    assert read_contents(fetched(feed), SOURCE).articles[1].url == url


@pytest.mark.parametrize(("kind", "said"), [("text/html", "text/html"), ("", "no type given")])
def test_what_is_no_feed_is_named_by_what_its_server_says(kind: str, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_contents(fetched("<html></html>", kind), SOURCE)

    assert str(caught.value) == f"{SOURCE}: not a feed ({said}); check the address"


def test_an_entry_that_is_broken_costs_no_other() -> None:
    feed = json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "News",
            "items": [{"id": "1", "content_text": "First."}, 7, {"id": "3", "content_text": "Third."}],
        }
    )

    contents = read_contents(fetched(feed), SOURCE)

    assert [article.text for article in contents.articles] == ["First.", "Third."]
    assert contents.heading.title == "News"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"%PDF-1.4\n\x00\x01", "not a page but binary data; open it in another program"),
        ("<p>Please log in.</p>", "no article stands out on the page; open it in a browser"),
    ],
)
def test_a_page_without_an_article_says_what_to_do(body: bytes | str, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        extract_article(fetched(body, "text/html"))

    assert str(caught.value) == f"{SOURCE}: {said}"

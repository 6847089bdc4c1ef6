from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from corpus.errors import SourceError
from corpus.feeds.discovery import ACCEPT, find_feeds, is_feed, linked_feeds
from corpus.feeds.subscription import Feed
from corpus.web.answer import Fetched
from corpus.web.policy import TYPED

if TYPE_CHECKING:
    from tests.corpus.conftest import Server


RSS = b'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></channel></rss>'


def page(body: str, url: str = "https://example.org/blog/") -> Fetched:
    return Fetched(url, "text/html", "utf-8", f"<html><head>{body}</head><body></body></html>".encode())


def link(href: str, title: str = "", kind: str = "application/rss+xml", rel: str = "alternate") -> str:
    return f'<link rel="{rel}" type="{kind}" title="{title}" href="{href}">'


@pytest.mark.parametrize(
    "data",
    [
        RSS,
        b"\xef\xbb\xbf" + RSS,
        RSS.decode().encode("utf-16"),
        b"<!-- hello -->\n<feed xmlns='http://www.w3.org/2005/Atom'></feed>",
        b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>',
        b'<a:feed xmlns:a="http://www.w3.org/2005/Atom"></a:feed>',
        b'{"version": "https://jsonfeed.org/version/1.1", "items": []}',
    ],
)
def test_feeds_are_known_by_their_beginning(data: bytes) -> None:
    assert is_feed(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"plain <rss> text",
        b"<!DOCTYPE html><html><rss></rss>",
        b"<opml></opml>",
        b'{"version": "1"}',
    ],
)
def test_what_is_no_feed_is_told_from_one(data: bytes) -> None:
    assert not is_feed(data)


def test_a_page_names_its_feeds_in_order_with_titles() -> None:
    found = linked_feeds(page(link("/rss", "News") + link("atom.xml", "Long reads", "application/atom+xml")))

    assert [(feed.url, feed.title) for feed in found] == [
        ("https://example.org/rss", "News"),
        ("https://example.org/blog/atom.xml", "Long reads"),
    ]
    assert {feed.site for feed in found} == {"https://example.org/blog/"}


def test_the_feed_of_comments_comes_last() -> None:
    found = linked_feeds(page(link("/comments/feed", "Comments") + link("/feed", "News")))

    assert [feed.title for feed in found] == ["News", "Comments"]


def test_the_base_of_a_page_is_honoured() -> None:
    found = linked_feeds(page('<base href="https://cdn.example/x/">' + link("feed.xml")))

    assert [feed.url for feed in found] == ["https://cdn.example/x/feed.xml"]


def test_only_a_feed_of_the_same_server_counts_as_typed() -> None:
    found = linked_feeds(page(link("/rss") + link("http://192.168.0.1/rss") + link("//example.org:8080/rss")))

    assert [feed.typed for feed in found] == [True, False, False]


def test_links_out_of_the_web_stylesheets_and_repeats_are_left_out() -> None:
    links = (
        link("file:///etc/passwd")
        + link("javascript:alert(1)")
        + link("/style", rel="stylesheet")
        + link("/page", kind="text/html")
        + link("/rss") * 3
    )

    assert [feed.url for feed in linked_feeds(page(links))] == ["https://example.org/rss"]


def test_without_a_link_in_the_head_the_links_of_the_page_are_looked_at() -> None:
    found = linked_feeds(page('</head><a href="/about">About</a> <a href="/index.xml">RSS</a>'))

    assert [feed.url for feed in found] == ["https://example.org/index.xml"]


@pytest.mark.parametrize("body", [b"", b"\x00\xff\xfe", b"<" * 10_000, b"<html>" * 5_000])
def test_a_broken_page_names_no_feed(body: bytes) -> None:
    assert linked_feeds(Fetched("https://example.org/", "text/html", "nonsense", body)) == ()


def test_a_long_title_is_cut_without_a_blank_at_its_end() -> None:
    text = f"{'a' * 199} {'b' * 40}"
    found = linked_feeds(
        Fetched("https://example.org/", "text/html", "utf-8", f"<a href=/feed>{text}</a>".encode())
    )

    assert [feed.title for feed in found] == ["a" * 199]


def test_a_control_character_in_a_title_does_not_come_in() -> None:
    found = linked_feeds(page(link("/rss", "a&#27;[31mb")))

    assert [feed.title for feed in found] == ["ab"]


def test_the_address_of_a_feed_is_that_feed(server: Server) -> None:
    url = server.serve("/rss", server.reply(RSS, type="text/plain"))

    found = find_feeds(url)

    assert [(feed.url, feed.typed) for feed in found] == [(url, True)]


def test_the_address_of_a_page_leads_to_its_feed_without_further_requests(server: Server) -> None:
    server.serve("/", server.reply(page(link("/rss")).body))

    found = find_feeds(server.url("/"))

    assert [feed.url for feed in found] == [server.url("/rss")]
    assert [asked.target for asked in server.asked] == ["/"]


def test_a_page_without_feed_is_an_error(server: Server) -> None:
    server.serve("/", server.reply(b"<p>nothing"))

    with pytest.raises(SourceError, match="neither a feed nor a page that names one"):
        find_feeds(server.url("/"))


def test_an_address_without_scheme_is_an_https_one() -> None:
    asked = []

    def fetch(url: str, **_: object) -> Any:
        asked.append(url)
        return Fetched(url, "text/xml", None, RSS)

    assert [feed.url for feed in find_feeds("example.org/rss", fetch=fetch)] == ["https://example.org/rss"]
    assert asked == ["https://example.org/rss"]


@pytest.mark.parametrize(
    ("href", "found"),
    [
        ("/feed", True),
        ("/feed/", True),
        ("/blog/rss", True),
        ("/atom.xml", True),
        ("/index.json", True),
        ("/news.rss", True),
        ("/news.ATOM", True),
        ("/news.rdf", True),
        ("/feed?page=2", True),
        ("/feedback", False),
        ("/rss/about", False),
        ("/my-rss", False),
        ("/news.rss.html", False),
        ("/about?feed", False),
    ],
)
def test_a_link_that_ends_as_feeds_do_is_looked_at(href: str, found: bool) -> None:
    body = f'<html><body><a href="{href}">Here</a></body></html>'.encode()

    assert bool(linked_feeds(Fetched("https://example.org/", "text/html", "utf-8", body))) is found


@pytest.mark.parametrize(
    ("named", "urls"),
    [
        (link("/a", rel="Alternate"), ["https://example.org/a"]),
        (link("/a", rel="alternate home"), ["https://example.org/a"]),
        (link("/a", kind="Application/RSS+XML; charset=utf-8"), ["https://example.org/a"]),
        (link("/a", kind="application/feed+json"), ["https://example.org/a"]),
        (link("/a", kind="application/json+oembed"), []),
        (link("/a", rel=""), []),
        ('<link rel="alternate" type="application/rss+xml">', []),
    ],
)
def test_a_page_names_a_feed_by_its_kind(named: str, urls: list[str]) -> None:
    assert [feed.url for feed in linked_feeds(page(named))] == urls


@pytest.mark.parametrize(("links", "found"), [(50, 50), (51, 50), (80, 50)])
def test_so_many_feeds_of_a_page_are_offered(links: int, found: int) -> None:
    assert len(linked_feeds(page("".join(link(f"/{number}") for number in range(links))))) == found


def test_links_in_the_head_go_before_those_of_the_page_and_the_first_title_counts() -> None:
    named = link("/rss", "News") + link("/rss", "Other") + '</head><a href="/feed">Feed</a>'

    assert [(feed.url, feed.title) for feed in linked_feeds(page(named))] == [
        ("https://example.org/rss", "News")
    ]


@pytest.mark.parametrize(
    ("base", "url"),
    [
        ('<base href="/x/"><base href="/y/">', "https://example.org/x/feed.xml"),
        ('<base href="javascript:x">', "https://example.org/blog/feed.xml"),
        ("<base>", "https://example.org/blog/feed.xml"),
    ],
)
def test_the_first_base_of_the_web_is_honoured(base: str, url: str) -> None:
    assert [feed.url for feed in linked_feeds(page(base + link("feed.xml")))] == [url]


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("example.org", "https://example.org"),
        ("http://example.org/", "http://example.org/"),
        ("HTTPS://example.org/", "HTTPS://example.org/"),
        ("ftp://example.org/", "ftp://example.org/"),
    ],
)
def test_an_address_is_asked_for_as_it_was_typed(typed: str, asked: str) -> None:
    seen: list[object] = []

    def fetch(url: str, *, policy: object, accept: str) -> Any:
        seen.extend((url, policy, accept))
        return Fetched(url, "text/xml", None, RSS)

    (feed,) = find_feeds(typed, fetch=fetch)

    assert seen == [asked, TYPED, ACCEPT]
    assert feed == Feed(asked, typed=True)


def test_a_feed_that_has_moved_for_good_is_known_where_it_is_now() -> None:
    def fetch(url: str, **_: object) -> Any:
        return Fetched("https://new.example/rss", "text/xml", None, RSS, moved_to="https://new.example/rss")

    assert [feed.url for feed in find_feeds("https://old.example/rss", fetch=fetch)] == [
        "https://new.example/rss"
    ]


def test_an_address_that_leads_to_no_feed_is_named_with_a_remedy() -> None:
    def fetch(url: str, **_: object) -> Any:
        return Fetched(url, "text/html", None, b"<p>nothing")

    with pytest.raises(SourceError) as caught:
        find_feeds("example.org", fetch=fetch)
    assert str(caught.value) == (
        "https://example.org: neither a feed nor a page that names one; give the feed's own address"
    )


@pytest.mark.parametrize("charset", ["windows-1252", None])
def test_a_title_is_read_in_the_letters_that_the_server_names(charset: str | None) -> None:
    body = f"<html><head>{link('/rss', 'Zürich')}</head></html>".encode("cp1252" if charset else "utf-8")

    (feed,) = linked_feeds(Fetched("https://example.org/", "text/html", charset, body))

    assert feed.title == "Zürich"

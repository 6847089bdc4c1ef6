from pathlib import Path

import pytest

from corpus.feeds.heading import Heading, read_heading


@pytest.mark.parametrize(
    "data",
    [
        b"<rss><channel><title>News</title><link>https://a.example/</link>"
        b"<item><title>No</title></item></channel></rss>",
        b'<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://a.example/atom"/>'
        b'<link href="https://a.example/"/><title type="html">&lt;b&gt;News&lt;/b&gt;</title><entry/></feed>',
        b'<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel>'
        b"<title>News</title><link>https://a.example/</link></channel><item><title>No</title></item></r:RDF>",
        b'{"version": "https://jsonfeed.org/version/1", "title": "News", "home_page_url": "https://a.example/"}',
        b"<rss><channel><title>Ne\x0bws</title><link>https://a.example/</link><item><broken",
    ],
    ids=["rss", "atom", "rdf", "json", "broken"],
)
def test_the_heading_of_every_kind_is_read(data: bytes) -> None:
    assert read_heading(data) == Heading("News", "https://a.example/")


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"{}", b'{"title": 3}', b"\x00\xff", b"<a>" * 10_000])
def test_what_has_no_heading_gives_an_empty_one(data: bytes) -> None:
    assert read_heading(data) == Heading()


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    declared = f'<!DOCTYPE rss [<!ENTITY a SYSTEM "{secret.as_uri()}"><!ENTITY b "secret">]>'
    data = f"{declared}<rss><channel><title>News &a;&b;</title></channel></rss>"

    assert "secret" not in read_heading(data.encode()).title


def test_a_page_out_of_the_web_is_left_out() -> None:
    data = b"<rss><channel><title>News</title><link>javascript:alert(1)</link></channel></rss>"

    assert read_heading(data).site == ""


RSS = "<rss><channel>{}<item><title>No</title></item></channel></rss>"


@pytest.mark.parametrize(
    ("inside", "heading"),
    [
        ("", Heading()),
        ("<title>One</title><title>Two</title>", Heading("One")),
        ("<title></title><title>Two</title>", Heading("Two")),
        ("<title>A <b>bold</b> name</title>", Heading("A bold name")),
        ("<title>A &amp;lt;b&amp;gt; name</title>", Heading("A <b> name")),
        ("<title>&lt;b&gt;A&lt;/b&gt; &amp;amp; B</title>", Heading("A & B")),
        ("<title>a\n b\x7f</title>", Heading("a b")),
        ("<title><![CDATA[One & two]]></title>", Heading("One & two")),
        ("<link>https://a.example/</link><link>https://b.example/</link>", Heading("", "https://a.example/")),
        (
            '<link rel="self" href="https://a.example/rss"/><link>https://b.example/</link>',
            Heading("", "https://b.example/"),
        ),
        ('<link href="https://a.example/">text</link>', Heading("", "https://a.example/")),
        ("<link> https://a.example/ </link>", Heading("", "https://a.example/")),
        ("<link>/here</link>", Heading()),
        ("<image><title>Logo</title><link>https://logo.example/</link></image>", Heading()),
        ("<image><title>Logo</title></image><title>News</title>", Heading("News")),
        (f"<title>{'t' * 301}</title>", Heading("t" * 300)),
    ],
)
def test_the_feed_s_own_title_and_page_are_read(inside: str, heading: Heading) -> None:
    assert read_heading(RSS.format(inside).encode()) == heading


def test_what_stands_behind_the_first_entry_is_not_the_feed_s() -> None:
    assert read_heading(b"<rss><channel><item/><title>Late</title></channel></rss>") == Heading()
    assert read_heading(b"<feed><entry/><title>Late</title></feed>") == Heading()


@pytest.mark.parametrize(
    ("data", "heading"),
    [
        (b'  \xef\xbb\xbf{"title": "A"}', Heading()),
        (b'\xef\xbb\xbf{"title": "A"}', Heading("A")),
        (
            b'\n {"title": "A &amp; B", "home_page_url": "https://a.example"}',
            Heading("A & B", "https://a.example"),
        ),
        (b'{"title": null, "home_page_url": "https://a.example"}', Heading("", "https://a.example")),
        (b'{"title": "A", "home_page_url": ["https://a.example"]}', Heading("A")),
        (b'{"title": "A", "home_page_url": "ftp://a.example"}', Heading("A")),
        (b'{"title": "A"', Heading()),
        (b'{"title": "\xff"}', Heading()),
    ],
)
def test_a_json_feed_has_its_heading(data: bytes, heading: Heading) -> None:
    assert read_heading(data) == heading

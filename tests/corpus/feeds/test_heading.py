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

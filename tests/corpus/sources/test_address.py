from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.sources.source_reading import ReadOptions, read_sources

if TYPE_CHECKING:
    from tests.corpus.conftest import Server


def outcomes(url: str) -> list[Article | SourceError]:
    return list(read_sources([url]))


@pytest.mark.parametrize(
    ("type", "body"),
    [
        ("text/plain", b"He came."),
        ("text/html", b"<!doctype html><html><body><p>He came.</p></body></html>"),
        ("application/octet-stream", b'{"text": "He came."}'),
        (
            "application/rss+xml",
            b"<rss version='2.0'><channel><item><description>He came.</description></item></channel></rss>",
        ),
    ],
)
def test_an_address_is_read_by_its_type_or_content(server: Server, type: str, body: bytes) -> None:  # type: ignore[no-untyped-def]
    url = server.serve("/a", server.reply(body, type=type))

    [article] = outcomes(url)

    assert isinstance(article, Article)
    assert (article.text, article.source, article.url) == ("He came.", url, url)


def test_the_charset_of_the_header_is_honoured(server: Server) -> None:  # type: ignore[no-untyped-def]
    url = server.serve("/a", server.reply("Привет, мир".encode("koi8-r"), type="text/plain; charset=koi8-r"))

    [article] = outcomes(url)

    assert isinstance(article, Article)
    assert article.text == "Привет, мир"


def test_an_address_without_an_answer_is_one_error(server: Server) -> None:  # type: ignore[no-untyped-def]
    [error] = outcomes(server.url("/missing"))

    assert isinstance(error, SourceError)


def test_a_picture_that_is_said_to_be_text_is_one_error(server: Server) -> None:  # type: ignore[no-untyped-def]
    url = server.serve("/a", server.reply(b"\x89PNG\r\n\x1a\n", type="text/plain"))

    [error] = outcomes(url)

    assert isinstance(error, SourceError)
    assert error.problem == "a picture (PNG)"


def test_a_compressed_file_is_read_through(server: Server) -> None:  # type: ignore[no-untyped-def]
    packed = gzip.compress(b'{"text": "He came."}\n', mtime=0)
    url = server.serve("/a.jsonl.gz", server.reply(packed, type="application/gzip"))

    [article] = outcomes(url)

    assert isinstance(article, Article)
    assert article.text == "He came."


@pytest.mark.parametrize("body", [b"He came.", b"\x89PNG"])
def test_a_password_is_kept_neither_with_an_article_nor_in_an_error(server: Server, body: bytes) -> None:  # type: ignore[no-untyped-def]
    url = server.serve("/a", server.reply(body, type="text/plain"))

    [outcome] = outcomes(url.replace("://", "://ann:se@cret@"))

    assert outcome.source == url


def test_rules_are_asked_for_among_others_alone(server: Server) -> None:
    server.serve("/robots.txt", server.reply(b"User-agent: *\nDisallow: /a", type="text/plain"))
    url = server.serve("/a", server.reply(b"He came.", type="text/plain"))

    [alone] = read_sources([url])
    [refused] = read_sources([url], options=ReadOptions(among_others=True))

    assert isinstance(alone, Article)
    assert "its robots.txt asks programs not to read it; open it in a browser" in str(refused)

"""Records of a crawl: which are articles, and what is said of one that cannot be read."""

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.pages import warc

TEXT = "The river rose on Monday."


def record(
    body: str = TEXT,
    *,
    type: str = "response",
    status: str = "200 OK",
    media: str = "text/plain",
    uri: str = "http://a.example/1",
) -> bytes:
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n\r\n{body}" if type != "conversion" else body
    kind = "application/http; msgtype=response" if type != "conversion" else media
    return (
        f"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {uri}\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"WARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: {kind}\r\n"
        f"Content-Length: {len(answer.encode())}\r\n\r\n{answer}\r\n\r\n"
    ).encode()


def read(*records: bytes) -> list[str]:
    return [
        outcome.text if isinstance(outcome, Article) else str(outcome)
        for outcome in warc.read(b"".join(records), source="a.warc")
    ]


@pytest.mark.parametrize(
    "read_as",
    [
        {"media": "text/plain"},
        {"media": "Text/Plain; charset=utf-8"},
        {"media": "application/xhtml+xml", "body": f"<p>{TEXT}</p>"},
        {"media": "text/html", "body": f"<p>{TEXT}</p>"},
        {"type": "conversion"},
    ],
)
def test_pages_and_texts_that_were_answered_are_articles(read_as: dict[str, str]) -> None:
    assert read(record(**read_as)) == [TEXT]


@pytest.mark.parametrize(
    "passed_over",
    [
        {"status": "301 Moved Permanently"},
        {"status": "404 Not Found"},
        {"media": "application/pdf"},
        {"media": ""},
        {"type": "resource"},
        {"body": " \n"},
    ],
)
def test_other_records_are_passed_over(passed_over: dict[str, str]) -> None:
    assert read(record(**passed_over), record("Rain fell.")) == ["Rain fell."]


@pytest.mark.parametrize(
    ("uri", "url"),
    [
        ("https://a.example/1", "https://a.example/1"),
        ("<http://a.example/1>", "http://a.example/1"),
        ("urn:a", None),
    ],
)
def test_an_article_of_a_crawl_has_the_address_of_its_page(uri: str, url: str | None) -> None:
    [article] = warc.read(record(uri=uri, type="conversion"), source="a.warc")

    assert isinstance(article, Article)
    assert article.url == url


def test_a_page_without_a_text_is_an_error_by_its_address_and_the_next_is_read() -> None:
    page = record("<html><body><script>x()</script></body></html>", media="text/html")

    assert read(page, record()) == [
        "a.warc, http://a.example/1: no text on the page; it may be made by scripts; save it from a browser",
        TEXT,
    ]


def test_an_answer_of_more_bytes_than_a_page_has_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "TEXT_FILE", len(TEXT))

    assert read(record(), record(f"{TEXT} ")) == [TEXT]


def test_what_is_no_crawl_is_damaged() -> None:
    with pytest.raises(SourceError, match=r"^a\.warc: a damaged crawl; get it anew$"):
        read(b"nonsense\r\n\r\n")

"""Crawls say nothing past the program, whatever stands in them."""

import pytest

from corpus.article import Article
from corpus.formats.pages import warc

PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nThe river rose on Monday."
HEAD = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\x1b]0;owned\x07 1\r\n"
    b"WARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
    b"Content-Length: %d\r\n\r\n%s\r\n\r\n"
)


@pytest.mark.parametrize("missing", [0, 3])
def test_what_the_parser_remarks_is_written_nowhere(missing: int, capfd: pytest.CaptureFixture[str]) -> None:
    data = HEAD % (len(PAGE) - missing, PAGE)

    found = list(warc.read(data, source="a.warc"))

    assert any(isinstance(outcome, Article) for outcome in found)
    assert capfd.readouterr() == ("", "")

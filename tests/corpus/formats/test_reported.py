"""Kinds of fault that people report of readers of feeds, tables and pages, each in words of our own."""

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.feeds.opml import read_opml
from corpus.formats import feed
from corpus.formats.format_detection import detect_format
from corpus.formats.marked import markdown
from corpus.formats.marked.front_matter import split_front_matter
from corpus.formats.records import csv_rows
from corpus.formats.source_dates import iso_date
from corpus.normalize import normalize


@pytest.mark.parametrize(
    ("given", "day"),
    [
        ("2021/3/9 4:05:06", "2021-03-09"),
        ("09.03.2021 4:05", "2021-03-09"),
        ("mar., 09 mars 2021 04:05:06 +0100", "2021-03-09"),
        ("9 de marzo de 2021", "2021-03-09"),
        ("9 марта 2021", "2021-03-09"),
        ("20210309T040506Z", "2021-03-09"),
        ("1615262706", "2021-03-09"),
    ],
)
def test_dates_of_many_feeds(given: str, day: str) -> None:
    assert (iso_date(given) or "").startswith(day)


def test_the_zero_date_is_none() -> None:
    assert iso_date("0001-01-01T00:00:00Z") is None


@pytest.mark.parametrize(("encoding", "title"), [("windows-1251", "Река вышла"), ("iso-8859-2", "Żółw śpi")])
def test_a_feed_is_decoded_once(encoding: str, title: str) -> None:
    xml = (
        f'<?xml version="1.0" encoding="{encoding}"?><rss version="2.0"><channel><title>f</title>'
        f"<item><title>{title}</title><description>x y</description></item></channel></rss>"
    )
    (article,) = feed.read(xml.encode(encoding), source="f")
    assert article.title == title


@pytest.mark.parametrize("text", ["[WARN] low", "[09:30] eve: hello", "[2] See it", "[a](b) is", "{so} x"])
def test_brackets_alone_are_text(text: str) -> None:
    assert detect_format(text.encode()) == "text"


@pytest.mark.parametrize("text", ['[{"a": 1}]', "[]", '{"a": 1}', "[1, 2]"])
def test_json_is_still_told(text: str) -> None:
    assert detect_format(text.encode()) in ("json", "jsonl")


@pytest.mark.parametrize(
    ("attributes", "url", "folder"),
    [
        ('xmlUrl="feed://n.example/r"', "http://n.example/r", ""),
        ('xmlUrl="feed:https://n.example/r"', "https://n.example/r", ""),
        ('xmlUrl="http://n.example/r?a=1&b=2"', "http://n.example/r?a=1&b=2", ""),
        ('category="News" xmlUrl="http://n.example/r"', "http://n.example/r", "News"),
    ],
)
def test_lists_of_other_readers(attributes: str, url: str, folder: str) -> None:
    (one,), errors = read_opml(f'<opml><body><outline text="N" {attributes}/></body></opml>'.encode(), "o")
    assert (one.url, one.folder, errors) == (url, folder, ())


def test_a_list_in_utf_16_is_left_as_it_is() -> None:
    text = '<?xml version="1.0" encoding="utf-16"?><opml><outline xmlUrl="http://n.example/?a&amp;b"/></opml>'
    (one,), _ = read_opml(text.encode("utf-16"), "o")
    assert one.url == "http://n.example/?a&b"


def test_html_in_markdown_keeps_its_text() -> None:
    (article,) = markdown.read(b"<h1>Dam</h1>\n\n<p>\nIt holds.\n</p>\n\nGood.\n", source="m")
    assert article.title == "Dam"
    assert "It holds." in article.text


def test_a_folded_value_goes_on() -> None:
    values, _ = split_front_matter("---\ntitle: >-\n  The dam\n  holds\n---\nx")
    assert values["title"] == "The dam holds"


def test_no_cell_of_a_row_is_lost() -> None:
    (joined,) = csv_rows.read(b"title,text\nDam,It holds, they say.\n", source="c")
    assert isinstance(joined, Article)
    assert joined.text == "It holds, they say."
    (refused,) = csv_rows.read(b"text,title\nIt holds, they say.,Dam\n", source="c")
    assert isinstance(refused, SourceError)
    assert "row 2" in str(refused)


def test_overstruck_text_is_plain() -> None:
    assert normalize("D\bDA\bAM\bM _\bi_\bt") == "DAM it"

import pytest

from corpus.errors import SourceError
from corpus.feeds.opml import read_opml, write_opml
from corpus.feeds.subscription import Feed


def opml(body: str, before: str = "") -> bytes:
    return f'<?xml version="1.0"?>{before}<opml version="2.0"><body>{body}</body></opml>'.encode()


def test_a_list_gives_feeds_with_their_folders() -> None:
    data = opml(
        '<outline text="News"><outline text="Europe">'
        '<outline type="rss" text="A" xmlUrl="https://a.example/rss" htmlUrl="https://a.example/"/>'
        "</outline></outline>"
        '<outline title="B" text="ignored" XMLURL="https://b.example/rss"/>'
    )

    feeds, errors = read_opml(data, "list.opml")

    assert feeds == (
        Feed("https://a.example/rss", "A", "https://a.example/", "News/Europe"),
        Feed("https://b.example/rss", "B"),
    )
    assert errors == ()


def test_what_other_readers_write_wrong_is_read() -> None:
    feeds, errors = read_opml(
        opml(
            '<outline text="Cats < dogs&nbsp;& mice" xmlUrl="https://a.example/f?x=1&y=2"/>'
            '<outline text="B" type="atom" url="https://b.example/f"/>'
            '<outline text="C" type="link" url="https://c.example/page"/>'
        ),
        "a",
    )

    assert [(feed.title, feed.url) for feed in feeds] == [
        ("Cats < dogs & mice", "https://a.example/f?x=1&y=2"),
        ("B", "https://b.example/f"),
    ]
    assert not errors


def test_what_is_written_is_read_back() -> None:
    feeds = (
        Feed("https://a.example/?a=1&b=2", 'Quotes " & <tags>', "https://a.example/", "News/Europe"),
        Feed("https://b.example/rss", "Ελλάδα", full_text=True),
        Feed("https://c.example/rss", "C", folder="News"),
    )

    again, errors = read_opml(write_opml(feeds), "list.opml")

    assert set(again) == set(feeds)
    assert errors == ()


def test_a_feed_without_a_title_is_named_by_its_address() -> None:
    assert b'text="https://a.example/rss"' in write_opml([Feed("https://a.example/rss")])


def test_no_feed_of_a_list_counts_as_typed() -> None:
    feeds, _ = read_opml(opml('<outline xmlUrl="http://192.168.0.1/rss"/>'), "list.opml")

    assert [feed.typed for feed in feeds] == [False]


def test_an_address_out_of_the_web_is_left_out_and_told() -> None:
    data = opml('<outline xmlUrl="file:///etc/passwd"/><outline xmlUrl="https://a.example/rss"/>')

    feeds, errors = read_opml(data, "list.opml")

    assert [feed.url for feed in feeds] == ["https://a.example/rss"]
    assert [error.source for error in errors] == ["list.opml"]
    assert "file:///etc/passwd" in str(errors[0])


def test_a_repeated_address_comes_once() -> None:
    feeds, _ = read_opml(opml('<outline xmlUrl="https://a.example/rss"/>' * 3), "list.opml")

    assert len(feeds) == 1


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        '<!ENTITY % a SYSTEM "http://example.org/x.dtd"> %a;',
    ],
)
def test_a_list_that_declares_entities_is_refused(declared: str) -> None:
    data = opml('<outline text="&a;" xmlUrl="https://a.example/rss"/>', f"<!DOCTYPE opml [{declared}]>")

    with pytest.raises(SourceError, match="entity"):
        read_opml(data, "list.opml")


def test_a_document_type_from_outside_is_not_loaded() -> None:
    data = opml(
        '<outline xmlUrl="https://a.example/rss"/>', '<!DOCTYPE opml SYSTEM "http://example.org/x.dtd">'
    )

    feeds, _ = read_opml(data, "list.opml")

    assert len(feeds) == 1


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "broken XML"),
        (b"\x00\xff", "broken XML"),
        (b"<opml><body><outline", "broken XML"),
        (b'<?xml version="1.0" encoding="nonsense"?><opml/>', "XML"),
        (b"<html><body/></html>", "no list of feeds"),
    ],
)
def test_what_is_no_list_is_an_error(data: bytes, problem: str) -> None:
    with pytest.raises(SourceError, match=problem):
        read_opml(data, "list.opml")


def test_control_characters_of_a_title_do_not_come_in() -> None:
    feeds, _ = read_opml(
        opml('<outline text="a&#10;b&#x202e;c" xmlUrl="https://a.example/rss"/>'), "list.opml"
    )

    assert [feed.title for feed in feeds] == ["a bc"]

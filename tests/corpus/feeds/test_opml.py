import pytest

from corpus.errors import SourceError
from corpus.feeds.opml import read_opml, write_opml
from corpus.feeds.subscription import Feed
from corpus.limits import FEED_LIST, FOLDER_NAME, FOLDERS, NESTED


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


def feeds_in(body: str) -> list[Feed]:
    return list(read_opml(opml(body), "list.opml")[0])


@pytest.mark.parametrize(
    ("attributes", "feed"),
    [
        ('xmlUrl="https://a.example/f"', Feed("https://a.example/f")),
        ('text="A" title="" xmlUrl="https://a.example/f"', Feed("https://a.example/f", "A")),
        ('text="A" title="B" xmlUrl="https://a.example/f"', Feed("https://a.example/f", "B")),
        ('xmlUrl="feed://a.example/f"', Feed("http://a.example/f")),
        ('xmlUrl="feed:https://a.example/f"', Feed("https://a.example/f")),
        ('xmlUrl="FEED:a.example/f"', Feed("http://a.example/f")),
        ('type="rss" url="https://a.example/f"', Feed("https://a.example/f")),
        ('type="FEED" url="https://a.example/f"', Feed("https://a.example/f")),
        ('type="link" url="https://a.example/f"', None),
        ('url="https://a.example/f"', None),
        ('text="A"', None),
        (
            'xmlUrl="https://a.example/f" category="News/Ports,Sea"',
            Feed("https://a.example/f", folder="News/Ports"),
        ),
        ('xmlUrl="https://a.example/f" category=""', Feed("https://a.example/f")),
        (
            'xmlUrl="https://a.example/f" htmlUrl="https://a.example/"',
            Feed("https://a.example/f", "", "https://a.example/"),
        ),
        ('xmlUrl="https://a.example/f" nutgraf:fullText="true"', Feed("https://a.example/f", full_text=True)),
        ('xmlUrl="https://a.example/f" nutgraf:fullText="yes"', Feed("https://a.example/f")),
        (f'xmlUrl="https://a.example/f" text="{"t" * 501}"', Feed("https://a.example/f", "t" * 500)),
    ],
)
def test_an_outline_is_a_feed_where_it_has_an_address(attributes: str, feed: Feed | None) -> None:
    assert feeds_in(f"<outline {attributes}/>") == ([feed] if feed else [])


def test_folders_are_the_outlines_round_a_feed() -> None:
    body = (
        '<outline text="A / B"><outline text=" "><outline text="C"><outline xmlUrl="https://a.example/1"/>'
        "</outline></outline></outline>"
        '<outline text="D" xmlUrl="https://a.example/2"><outline xmlUrl="https://a.example/3"/></outline>'
        '<outline text="E" category="x"><outline xmlUrl="https://a.example/4" category="y"/></outline>'
        '<outline xmlUrl="https://a.example/5" category="y"/>'
    )

    assert [feed.folder for feed in feeds_in(body)] == ["A ∕ B/C", "", "", "E", "y"]


@pytest.mark.parametrize(("deep", "kept"), [(FOLDERS, FOLDERS), (FOLDERS + 1, FOLDERS)])
def test_a_feed_lies_in_so_many_folders_with_names_of_so_many_letters(deep: int, kept: int) -> None:
    name = "n" * (FOLDER_NAME + 1)
    body = f'<outline text="{name}">' * deep + '<outline xmlUrl="https://a.example/f"/>' + "</outline>" * deep

    (feed,) = feeds_in(body)

    assert feed.folder.split("/") == ["n" * FOLDER_NAME] * kept


def test_a_list_is_so_deep_and_no_deeper() -> None:
    # The elements `opml` and `body` are round all outlines.
    assert feeds_in("<outline>" * (NESTED - 2) + "</outline>" * (NESTED - 2)) == []
    with pytest.raises(SourceError, match="nested too deeply; no list of feeds is like that"):
        feeds_in("<outline>" * (NESTED - 1) + "</outline>" * (NESTED - 1))


def test_a_list_is_so_large_and_no_larger() -> None:
    data = opml('<outline xmlUrl="https://a.example/f"/>')

    assert len(read_opml(data.ljust(FEED_LIST), "a")[0]) == 1
    with pytest.raises(SourceError, match="larger than 10 MB; no list of feeds is like that"):
        read_opml(data.ljust(FEED_LIST + 1), "a")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("R&D", "R&D"),
        ("R&amp;D", "R&D"),
        ("a &lt; b", "a < b"),
        ("a < b", "a < b"),
        ("caf&eacute;", "café"),
        ("&#233;&#xE9;", "éé"),
        ("&", "&"),
        ("a &; b", "a &; b"),
    ],
)
def test_signs_that_other_readers_leave_bare_are_read(text: str, title: str) -> None:
    assert [feed.title for feed in feeds_in(f'<outline text="{text}" xmlUrl="https://a.example/f"/>')] == [
        title
    ]


def test_a_name_that_html_has_not_is_no_list_s() -> None:
    with pytest.raises(SourceError, match=r"broken XML: undefined entity.*; export the list anew"):
        feeds_in('<outline text="&nonsense;" xmlUrl="https://a.example/f"/>')


def test_a_list_in_utf_16_is_read() -> None:
    text = (
        '<?xml version="1.0" encoding="utf-16"?><opml><outline text="Ä" xmlUrl="https://a.example/f"/></opml>'
    )

    (feed,) = read_opml(text.encode("utf-16"), "a")[0]

    assert feed.title == "Ä"


def test_feeds_of_one_folder_are_written_together() -> None:
    feeds = [
        Feed("https://a.example/1", "One", folder="News/Ports"),
        Feed("https://a.example/2", "Two", "https://a.example/"),
        Feed("https://a.example/3", "Three", folder="News"),
        Feed("https://a.example/4", "Four", folder="News/Ports"),
        Feed("https://a.example/5", "Five", folder=" / "),
    ]

    written = write_opml(feeds, title="Mine & yours").decode()

    assert written.count('text="News"') == 1
    assert written.count('text="Ports"') == 1
    assert "<title>Mine &amp; yours</title>" in written
    assert "nutgraf" not in written
    assert [(feed.title, feed.folder, feed.site) for feed in read_opml(written.encode(), "a")[0]] == [
        ("One", "News/Ports", ""),
        ("Four", "News/Ports", ""),
        ("Three", "News", ""),
        ("Two", "", "https://a.example/"),
        ("Five", "", ""),
    ]
    assert "xmlns:nutgraf" in write_opml([Feed("https://a.example/1", full_text=True)]).decode()

"""Entries of feeds as their writers fill them in: who, when, where, and what they leave out."""

import json
from io import BytesIO

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.formats.feed import read
from corpus.sources.source_reading import read_sources


def rss(*items: str, channel: str = "<title>F</title>") -> list[Article]:
    inside = "".join(f"<item>{item}</item>" for item in items)
    feed = f"<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel>{channel}{inside}</channel></rss>"
    return [outcome for outcome in read(feed.encode(), source="a") if isinstance(outcome, Article)]


def json_feed(*items: object, **about: object) -> list[Article]:
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": items, **about}
    return [
        outcome for outcome in read(json.dumps(feed).encode(), source="a") if isinstance(outcome, Article)
    ]


def test_an_entry_without_words_is_none() -> None:
    assert [article.text for article in rss("<link>http://a.example</link>", "<title>Rain</title>")] == [
        "Rain"
    ]
    assert [article.text for article in json_feed({"id": "1"}, {"title": "Rain"}, 7)] == ["Rain"]


@pytest.mark.parametrize(
    ("item", "author"),
    [
        ("<author>ann@a.example (Ann Lee)</author>", "Ann Lee"),
        ("<author>Ann Lee</author>", "Ann Lee"),
        ("<dc:creator>Ann Lee</dc:creator><dc:creator>Bo Hill</dc:creator>", "Ann Lee, Bo Hill"),
        ("<dc:creator>Ann Lee</dc:creator><dc:creator>Ann Lee</dc:creator>", "Ann Lee"),
        ("", None),
    ],
)
def test_who_wrote_an_entry_is_told_once_each(item: str, author: str | None) -> None:
    [article] = rss(f"<title>Rain</title>{item}")

    assert article.author == author


def test_an_entry_is_known_by_its_guid_or_else_by_its_address() -> None:
    first, second = rss(
        "<title>A</title><guid isPermaLink='false'>7</guid><link>http://a.example/1</link>",
        "<title>B</title><link>http://a.example/2</link>",
    )

    assert (first.id, first.url) == ("7", "http://a.example/1")
    assert (second.id, second.url) == ("http://a.example/2", "http://a.example/2")


@pytest.mark.parametrize(("language", "code"), [("de-AT", "de"), ("EN", "en"), ("", "")])
def test_a_feed_says_the_language_of_its_entries(language: str, code: str) -> None:
    [article] = rss("<title>A</title>", channel=f"<language>{language}</language>")

    assert article.language == code
    assert json_feed({"title": "A"}, language=language)[0].language == code


def test_an_item_of_a_json_feed_may_be_in_another_language() -> None:
    assert json_feed({"title": "A", "language": "FR-ca"}, language="de")[0].language == "fr"


@pytest.mark.parametrize(
    ("item", "text"),
    [
        ({"content_html": "<p>Html.</p>", "content_text": "Text.", "summary": "Sum."}, "Html."),
        ({"content_text": "Text <b>.", "summary": "Sum."}, "Text <b>."),
        ({"summary": "Sum."}, "Sum."),
        ({"title": "Rain", "content_html": "<img>"}, "Rain"),
    ],
)
def test_the_fullest_text_of_an_item_is_taken(item: object, text: str) -> None:
    assert [article.text for article in json_feed(item)] == [text]


@pytest.mark.parametrize(
    ("item", "author"),
    [
        ({"authors": [{"name": "Ann"}, {"name": "Bo"}, "Jo", {}]}, "Ann, Bo"),
        ({"author": {"name": "Ann"}}, "Ann"),
        ({"authors": [], "author": {"name": "Ann"}}, "Ann"),
        ({"author": "Ann"}, None),
        ({}, None),
    ],
)
def test_people_of_a_json_feed_are_named(item: dict[str, object], author: str | None) -> None:
    assert json_feed({"title": "Rain", **item})[0].author == author


def test_what_else_an_item_says_is_kept() -> None:
    [article] = json_feed(
        {
            "id": 7,
            "url": "http://a.example/7",
            "title": "Rain\n falls",
            "tags": ["a", 3, None, " "],
            "date_modified": "2023-03-18T09:00:00Z",
        },
        title="The\tBugle",
    )

    assert (article.id, article.url, article.title, article.tags) == (
        "7",
        "http://a.example/7",
        "Rain falls",
        ("a", "3"),
    )
    assert (article.date, article.publisher) == ("2023-03-18T09:00:00+00:00", "The Bugle")


def test_the_day_of_publication_goes_before_that_of_a_change() -> None:
    both = {"title": "A", "date_published": "2023-03-17", "date_modified": "2023-03-18"}

    assert json_feed(both)[0].date == "2023-03-17"
    assert (
        rss("<title>A</title><pubDate>Fri, 17 Mar 2023 09:00:00 GMT</pubDate>")[0].date
        == "2023-03-17T09:00:00+00:00"
    )


def test_tags_are_those_of_the_entry_and_never_empty() -> None:
    [article] = rss(
        "<title>A</title><category>town</category><category> </category><category>rain</category>"
    )

    assert article.tags == ("town", "rain")


def test_of_several_contents_the_longest_is_the_text() -> None:
    feed = (
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>F</title><entry><title>A</title><id>1</id>"
        "<content type='html'>Short.</content><content type='html'>Much longer.</content>"
        "<summary>Never this one, however long.</summary></entry></feed>"
    )

    [article] = read(feed.encode(), source="a")

    assert isinstance(article, Article)
    assert article.text == "Much longer."


@pytest.mark.parametrize("feed", ['{"items": {}}', '{"version": "x"}', "[]", "<a>b</a>"])
def test_what_is_no_feed_says_what_to_check(feed: str) -> None:
    with pytest.raises(SourceError, match=r"^a: not a feed; check the file or the address$"):
        list(read(feed.encode(), source="a"))


@pytest.mark.parametrize("start", ["", '<?xml version="1.0"?>\n', "<!-- mine -->\n"])
def test_a_list_of_feeds_is_no_article(start: str) -> None:
    feeds = f'{start}<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example"/></body></opml>'

    [outcome] = read_sources(["-"], stdin=BytesIO(feeds.encode()))

    assert str(outcome) == "-: a list of feeds (OPML); `nutgraf feeds import` subscribes to them"


def test_the_full_text_of_an_entry_goes_before_its_description() -> None:
    feed = (
        "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>F</title><item>"
        "<title>A</title><description>A longer description than the text of the entry itself is.</description>"
        "<content:encoded><![CDATA[<p>Full &amp; short.</p>]]></content:encoded></item></channel></rss>"
    )

    [article] = read(feed.encode(), source="a")

    assert isinstance(article, Article)
    assert article.text == "Full & short."


def test_feeds_of_the_first_kind_are_read() -> None:
    feed = (
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='http://a.example'><title>Bugle</title></channel>"
        "<item rdf:about='http://a.example/1'><title>Rain</title><link>http://a.example/1</link>"
        "<description>It fell.</description><dc:date>2023-03-18</dc:date><dc:creator>Ann Lee</dc:creator></item></rdf:RDF>"
    )

    [article] = read(feed.encode(), source="a")

    assert article == Article(
        "It fell.",
        "Rain",
        date="2023-03-18",
        author="Ann Lee",
        url="http://a.example/1",
        id="http://a.example/1",
        source="a",
        publisher="Bugle",
    )


def test_markup_within_atom_is_markup() -> None:
    feed = (
        "<feed xmlns='http://www.w3.org/2005/Atom'><title type='html'>The &amp;lt;Bugle&amp;gt;</title>"
        "<author><name>Bo Hill</name></author><entry><id>1</id><title>Rain</title>"
        "<link rel='self' href='http://a.example/1.atom'/><link rel='alternate' href='http://a.example/1'/>"
        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>It <b>fell</b>.</p><p>Now.</p></div></content>"
        "</entry></feed>"
    )

    [article] = read(feed.encode(), source="a")

    assert isinstance(article, Article)
    assert (article.text, article.url, article.author) == (
        "It fell.\n\nNow.",
        "http://a.example/1",
        "Bo Hill",
    )
    assert article.publisher == "The <Bugle>"
    assert [element.kind.value for element in article.elements] == ["strong"]


@pytest.mark.parametrize(
    "feed",
    [
        "<rss version='2.0'><channel><item><title>A</title></item>",
        "<rss version='2.0'><channel><item><title>A</title><description>x & y</description></item></channel></rss>",
        "\ufeff  <?xml version='1.0' encoding='utf-16'?><rss version='2.0'><channel><item><title>A</title></item></channel></rss>",
    ],
)
def test_a_feed_with_a_fault_is_read_as_far_as_it_can_be(feed: str) -> None:
    [article] = read(feed.encode(), source="a")

    assert isinstance(article, Article)
    assert article.title == "A"


def test_blank_lines_of_an_entry_without_paragraphs_are_its_paragraphs() -> None:
    (entry,) = rss("<title>T</title><description>It\nfell.\n\nThen &lt;b&gt;not&lt;/b&gt;.</description>")
    (item,) = json_feed({"content_html": "It\nfell.\n\nThen <b>not</b>."})

    assert (entry.text, item.text) == ("It fell.\n\nThen not.",) * 2

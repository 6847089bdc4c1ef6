from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.errors import SourceError
from corpus.feeds.discovery import is_feed, linked_feeds
from corpus.feeds.heading import read_heading
from corpus.feeds.opml import read_opml
from corpus.normalize import one_line
from corpus.web.answer import Fetched

PIECES = b"""\
<?xml version='1.0'?>
<!DOCTYPE x [<!ENTITY a 'b'>]>
<opml>
<outline xmlUrl='http://a.example/'>
</outline>
<rss>
<channel>
<title>
&a;
<![CDATA[
<item>
{"title": [
<link rel=alternate type=application/rss+xml href=/a>
<base href='http://['>
<a href=/feed>
""".splitlines()
DATA = st.one_of(st.binary(), st.lists(st.sampled_from([*PIECES, b"\x00", b"\xff\xfe"])).map(b"".join))

few = settings(max_examples=60, deadline=None)


@few
@given(DATA)
def test_any_data_have_a_heading_that_a_terminal_can_show(data: bytes) -> None:
    heading = read_heading(data)

    assert one_line(heading.title) == heading.title
    assert one_line(heading.site) == heading.site


@few
@given(DATA)
def test_any_data_are_a_list_of_feeds_or_an_error_of_one_line(data: bytes) -> None:
    try:
        shown = str(read_opml(data, "list.opml"))
    except SourceError as error:
        shown = str(error)

    assert one_line(shown) == shown


@few
@given(DATA, st.sampled_from([None, "utf-8", "utf-7", "nonsense", "idna", "hex", "undefined"]))
def test_any_page_can_be_searched_for_feeds(data: bytes, charset: str) -> None:
    is_feed(data)

    for feed in linked_feeds(Fetched("https://a.example/", "text/html", charset, data)):
        assert one_line(feed.title) == feed.title

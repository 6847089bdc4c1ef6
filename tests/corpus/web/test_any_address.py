from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.normalize import one_line
from corpus.web.request_error import FetchError
from corpus.web.urls import Url, join_url, parse_url

PARTS = st.sampled_from(
    ["http", "https", ":", "//", "/", "@", "[", "]", "::1", "ä", "example.org", "#", "?", "%", "\x00", ":80"]
)
JOINED = st.lists(PARTS).map("".join)
ADDRESSES = st.one_of(st.text(), JOINED, JOINED.map("http://{}".format))

few = settings(max_examples=60, deadline=None)


def parsed(text: str) -> Url | FetchError:
    try:
        return parse_url(text)
    except FetchError as error:
        return error


@few
@given(ADDRESSES)
def test_any_text_is_an_address_or_an_error_of_one_line(text: str) -> None:
    shown = str(parsed(text))

    assert one_line(shown) == shown


@few
@given(ADDRESSES)
def test_an_address_as_sent_means_itself(text: str) -> None:
    url = parsed(text)

    if isinstance(url, Url):
        assert str(url).isascii()
        assert parsed(str(url)) == Url(url.scheme, url.host, url.port, url.target)


@few
@given(ADDRESSES)
def test_any_link_can_be_followed_or_refused(link: str) -> None:
    parsed(join_url(Url("http", "example.org", 80, "/"), link))

import pytest

from corpus.web.request_error import FetchError
from corpus.web.urls import is_web_address, join_url, parse_url, shown_url


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("http://example.org", "http://example.org/"),
        ("HTTPS://Example.ORG:443/a?b=c#d", "https://example.org/a?b=c"),
        ("http://example.org:8080/ä b", None),
        ("http://example.org/ä?ö=%C3%BC", "http://example.org/%C3%A4?%C3%B6=%C3%BC"),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://[::1]:80/", "http://[::1]/"),
        ("http://ann:secret@example.org/", "http://example.org/"),
    ],
)
def test_an_address_is_made_fit_to_be_sent(text: str, sent: str | None) -> None:
    if sent is None:
        with pytest.raises(FetchError):
            parse_url(text)
    else:
        assert str(parse_url(text)) == sent


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://",
        "http:///path",
        "http://example.org:99999/",
        "http://example.org:0/",
        "http://[::1/",
        "http://example.org/a\r\nHost: evil",
        "http://example.org/\x00",
        "http://" + "ä" * 300 + ".example/",
        "http://example.org/" + "x" * 10_000,
    ],
)
def test_what_is_no_web_address_is_refused(text: str) -> None:
    with pytest.raises(FetchError):
        parse_url(text)


def test_name_and_password_are_decoded() -> None:
    assert parse_url("http://ann:s%40crecy@example.org/").user == "ann:s@crecy"


def test_an_address_is_shown_short_on_one_line_and_without_password() -> None:
    shown = shown_url("http://ann:secret@example.org/\x1b[31m\n" + "x" * 1000)

    assert shown.startswith("http://example.org/")
    assert len(shown) < 400
    assert shown.isprintable()


@pytest.mark.parametrize(
    ("link", "joined"),
    [
        ("feed.xml", "http://example.org/blog/feed.xml"),
        ("/feed.xml", "http://example.org/feed.xml"),
        ("//other.example/feed", "http://other.example/feed"),
        (" https://other.example/a b\n", "https://other.example/a%20b"),
        ("mailto:ann@example.org", "mailto:ann@example.org"),
        ("http://[", "http://["),
    ],
)
def test_a_link_is_read_as_on_its_page(link: str, joined: str) -> None:
    assert join_url(parse_url("http://example.org/blog/"), link) == joined


def test_web_addresses_are_told_from_file_names() -> None:
    assert is_web_address("HTTP://example.org")
    assert not is_web_address("http.txt")
    assert not is_web_address("file:///http://")


def test_a_password_with_an_at_sign_in_it_is_not_shown() -> None:
    assert shown_url("http://ann:se@cret@example.org/@home") == "http://example.org/@home"


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ("http://a.example:80/b", True),
        ("http://ann:secret@a.example/?c", True),
        ("http://b.example/", False),
        ("http://a.example:81/", False),
        ("https://a.example/", False),
    ],
)
def test_addresses_are_one_servers_by_scheme_host_and_port(other: str, same: bool) -> None:
    assert (parse_url("http://a.example/").origin == parse_url(other).origin) is same

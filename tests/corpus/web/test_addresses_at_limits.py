"""Addresses, budgets and refusals at their limits, without a server."""

import socket
from collections.abc import Callable
from io import BytesIO
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from urllib3 import HTTPResponse

from corpus.errors import SourceError
from corpus.web.addresses import is_public, look_up
from corpus.web.answer import Fetched
from corpus.web.batch_turns import Turns
from corpus.web.budget import Budget, BudgetSocket
from corpus.web.charsets import charset_of, in_utf8
from corpus.web.journey import _content_type, _unicode, _validator
from corpus.web.policy import LINKED, TYPED, Policy
from corpus.web.private import leads_inside
from corpus.web.request_error import FetchError
from corpus.web.statuses import retry_after, status_error
from corpus.web.urls import parse_url, shown_url
from corpus.web.wire import body, proxy_for

URL = "http://a.example/"


def refused(text: str) -> str:
    with pytest.raises(FetchError) as raised:
        parse_url(text)
    return str(raised.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a.example", "a.example: no scheme; only http and https addresses are fetched"),
        ("ftp://a.example", "ftp://a.example: ftp scheme; only http and https addresses are fetched"),
        ("http://", "http://: the address names no server; give one like https://example.org/feed.xml"),
        (
            "http://a:0/",
            "http://a:0/: the address names no server; give one like https://example.org/feed.xml",
        ),
        ("http://a b/", "http://a b/: the address holds blanks or control characters; check it"),
        ("http://ann:secret@a b/", "http://a b/: the address holds blanks or control characters; check it"),
        (
            "http://" + "ä" * 99 + "/",
            f"http://{'ä' * 99}/: {'ä' * 99!r} is no name of a server; check the address",
        ),
    ],
)
def test_what_is_wrong_with_an_address_is_said_without_its_password(text: str, said: str) -> None:
    assert refused(text) == said


def test_an_address_has_at_most_eight_thousand_characters() -> None:
    assert parse_url(URL + "a" * (8_000 - len(URL))).target
    assert "the address has 8001 characters; give a shorter one" in refused(URL + "a" * (8_001 - len(URL)))


def test_an_address_is_shown_to_its_three_hundredth_character() -> None:
    text = URL + "a" * (300 - len(URL))

    assert shown_url(text) == text
    assert shown_url(f"{text}b") == f"{text}…"


@pytest.mark.parametrize(
    ("text", "host", "port", "target", "authority"),
    [
        ("https://A.Example", "a.example", 443, "/", "a.example"),
        ("https://a.example:80/b", "a.example", 80, "/b", "a.example:80"),
        ("http://a.example:443?c=d", "a.example", 443, "/?c=d", "a.example:443"),
        ("http://[2001:DB8::1]:8080/%20é#f", "2001:db8::1", 8080, "/%20%C3%A9", "[2001:db8::1]:8080"),
        ("http://a.example/b|c[d]'e'", "a.example", 80, "/b|c[d]'e'", "a.example"),
        ('http://a.example/b"c<d>', "a.example", 80, "/b%22c%3Cd%3E", "a.example"),
    ],
)
def test_parts_of_an_address_are_fit_to_be_sent(
    text: str, host: str, port: int, target: str, authority: str
) -> None:
    url = parse_url(text)

    assert (url.host, url.port, url.target, url.authority) == (host, port, target, authority)
    assert url.origin == (url.scheme, host, port)


@pytest.mark.parametrize(
    ("text", "user"),
    [
        ("http://ann@a.example/", "ann:"),
        ("http://ann:@a.example/", "ann:"),
        ("http://:b@a.example/", ":b"),
        ("http://a%3Ab:c%2Fd@a.example/", "a:b:c/d"),
        ("http://a.example/@ann", None),
    ],
)
def test_a_name_and_a_password_are_those_before_the_server(text: str, user: str | None) -> None:
    assert parse_url(text).user == user


class Clock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_no_wait_is_longer_than_what_is_left_of_the_whole() -> None:
    clock = Clock()
    budget = Budget(URL, Policy(total_seconds=60, silence_seconds=20), clock)

    assert (budget.patience(5), budget.silence()) == (5, 20)
    clock.now = 150.0
    assert (budget.patience(5), budget.silence()) == (5, 10)
    clock.now = 160.0
    with pytest.raises(
        FetchError, match=r"^http://a\.example/: not complete within 60 seconds; try again later$"
    ):
        budget.patience(5)


def test_the_last_byte_of_a_budget_may_be_spent_and_none_behind_it() -> None:
    budget = Budget(URL, Policy(wire_bytes=2_500_000))

    budget.spend(2_000_000)
    budget.spend(500_000)
    with pytest.raises(
        FetchError, match=r"larger than 2\.5 MB; download it by other means and name the file$"
    ):
        budget.spend(1)


def test_a_socket_with_a_budget_is_read_in_bytes_and_counts_them() -> None:
    ours, theirs = socket.socketpair()
    budget = Budget(URL, Policy(wire_bytes=5, silence_seconds=0.05))
    with ours, theirs:
        kept = BudgetSocket(ours, budget)
        kept.sendall(b"ask")
        theirs.sendall(b"tell")

        assert theirs.recv(9) == b"ask"
        assert kept.fileno() == ours.fileno()
        with pytest.raises(ValueError, match="a budget is kept for reading bytes only, not for 'w'"):
            kept.makefile("w")
        with kept.makefile("rb") as stream:
            assert stream.read(4) == b"tell"
            theirs.sendall(b"on")
            with pytest.raises(FetchError, match="larger than"):
                stream.read(2)


def test_silence_when_the_whole_is_over_is_said_to_be_that() -> None:
    ours, theirs = socket.socketpair()
    times = iter([100.0, 100.0, 101.0])
    budget = Budget(URL, Policy(total_seconds=0.02), lambda: next(times))
    with (
        ours,
        theirs,
        BudgetSocket(ours, budget).makefile("rb") as stream,
        pytest.raises(FetchError, match=r"not complete within 0\.02 seconds"),
    ):
        stream.read(1)


@pytest.mark.parametrize(
    "address",
    [
        "100.127.255.255",
        "172.31.255.255",
        "198.18.0.1",
        "239.255.255.255",
        "64:ff9b::a00:1",
        "64:ff9b:1:ffff::1",
        "2002:a00:1::",
        "feff::1",
        "::8.8.8.8",
    ],
)
def test_every_wrapping_of_a_private_address_is_private(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    "address", ["100.128.0.1", "172.32.0.1", "9.255.255.255", "2002:808:808::", "64:ff9b::808:808"]
)
def test_their_neighbours_are_public(address: str) -> None:
    assert is_public(ip_address(address))


Found = list[tuple[object, ...]]


def test_the_addresses_of_a_name_come_in_order_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    found: Found = [(0, 0, 0, "", (host, 0)) for host in ("8.8.8.8", "::1", "8.8.8.8")]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: found)

    assert look_up("a.example", 5) == (IPv4Address("8.8.8.8"), IPv6Address("::1"))


@pytest.mark.parametrize(
    ("answer", "said"),
    [(lambda *_, **__: [], "no address"), (None, "gone")],
    ids=["nothing", "an error"],
)
def test_a_name_without_an_address_is_an_error(
    answer: Callable[..., Found] | None, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> Found:
        raise OSError("gone")

    monkeypatch.setattr("socket.getaddrinfo", answer or fail)

    with pytest.raises(OSError, match=said):
        look_up("a.example", 5)


@pytest.mark.parametrize(
    "url",
    ["http://[::1", "http:///a", "http://a.internal/", "http://a.home.arpa./", "http://a.test", "http://0/"],
)
def test_a_link_that_cannot_be_told_leads_inside(url: str) -> None:
    assert leads_inside(url)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (
            401,
            "401 Unauthorized; give the address with a name and password, like https://name:password@example.org/",
        ),
        (
            403,
            "403 Forbidden; the server keeps it from programs like this one; "
            "save the page in a browser and name the file",
        ),
        (404, "404 Not Found; check the address"),
        (410, "410 Gone; it is gone for good; remove it"),
        (418, "418 I'm a Teapot; check the address"),
        (429, "429 Too Many Requests; it was asked too often; try again later"),
        (499, "499; check the address"),
        (500, "500 Internal Server Error; try again later"),
        (599, "599; try again later"),
    ],
)
def test_a_refusal_says_what_to_do(status: int, said: str) -> None:
    error = status_error(URL, status, {})

    assert str(error) == f"{URL}: the server answered {said}"
    assert (error.status, error.retry_after) == (status, None)


def test_a_server_is_left_alone_for_a_week_at_most() -> None:
    assert retry_after({"retry-after": "604800"}) == 604_800
    assert retry_after({"retry-after": "604801"}) == 604_800
    later = {"retry-after": "Mon, 09 Jan 2023 10:00:01 GMT", "date": "Mon, 02 Jan 2023 10:00:00 GMT"}
    assert retry_after(later) == 604_800
    assert (
        retry_after({"retry-after": "Mon, 02 Jan 2023 10:00:05", "date": "Mon, 02 Jan 2023 10:00:00 GMT"})
        == 5
    )


@pytest.mark.parametrize(
    ("header", "kind", "charset"),
    [
        ("text/HTML; charset=UTF-8", "text/html", "utf-8"),
        ('text/html; a=b; charset="koi8-r"', "text/html", "koi8-r"),
        ("text/html", "text/html", None),
        ("nonsense", "text/plain", None),
        ("", "", None),
        ("text/html\r\nX: y", "text/html x: y", None),
    ],
)
def test_the_type_of_an_answer_is_small_and_bare(header: str, kind: str, charset: str | None) -> None:
    assert _content_type(header) == (kind, charset)


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ('"a"', True),
        ("a" * 1_000, True),
        ("a" * 1_001, False),
        ("a\nb", False),
        ("a\x00", False),
        (None, False),
    ],
)
def test_a_validator_is_kept_where_it_can_be_sent_back(value: str | None, kept: bool) -> None:
    assert _validator(value) == (value if kept else None)


def test_an_address_in_a_header_is_read_as_utf_8_where_it_is() -> None:
    assert _unicode("/b\xc3\xbccher") == "/bücher"
    assert _unicode("/b\xfccher") == "/bücher"


@pytest.mark.parametrize(
    ("body", "charset", "own"),
    [
        (b"<?xml version='1.0' encoding='koi8-r'?>", "utf-8", "koi8-r"),
        (b"\n<?xml version='1.0'?>", "utf-8", "utf-8"),
        (b"<meta charset=koi8-r>", "utf-8", "utf-8"),
        (b"<meta charset=koi8-r>", None, "koi8-r"),
        (b"<p>", None, ""),
    ],
)
def test_who_names_the_charset_of_an_answer(body: bytes, charset: str | None, own: str) -> None:
    fetched = Fetched(URL, "text/html", charset, body)

    assert charset_of(fetched) == own
    assert in_utf8(fetched).startswith(b"\xef\xbb\xbf") is (charset == own)


@pytest.mark.parametrize(
    ("environment", "url", "proxy"),
    [
        ({"http_proxy": "http://p:1"}, "http://a.example", "http://p:1"),
        ({"http_proxy": "http://p:1"}, "https://a.example", None),
        ({"all_proxy": "http://p:2"}, "https://a.example", "http://p:2"),
        ({"https_proxy": "p:3", "all_proxy": "http://p:2"}, "https://a.example", "p:3"),
        ({"http_proxy": "http://p:1", "no_proxy": "a.example"}, "http://a.example", None),
        ({"http_proxy": "http://p:1", "no_proxy": "b.example"}, "http://a.example", "http://p:1"),
    ],
)
def test_the_environment_names_the_proxy(
    environment: dict[str, str], url: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert proxy_for(parse_url(url)) == proxy


def test_who_wrote_an_address_tells_how_far_it_may_lead() -> None:
    assert not LINKED.allow_private
    assert TYPED.allow_private
    assert LINKED.wire_bytes < TYPED.wire_bytes
    assert LINKED.body_bytes < TYPED.body_bytes


@pytest.mark.parametrize(("asked", "waited"), [("3", 3), ("0", 1), ("60", 30)])
def test_a_pause_is_a_second_at_least_and_half_a_minute_at_most(asked: str, waited: int) -> None:
    clock = Clock()
    slept: list[float] = []

    def fetch(url: str, **_: object) -> Fetched:
        return Fetched(url, "text/plain", None, f"User-agent: *\nCrawl-delay: {asked}\n".encode())

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        clock.now += seconds

    turns = Turns(fetch=fetch, clock=clock, sleep=sleep)
    turns.wait(f"{URL}1")
    turns.wait(f"{URL}2")

    assert slept == [0, 1, waited]


def test_only_the_beginning_of_the_rules_is_looked_at() -> None:
    rules = b"#" * 499_900 + b"\nUser-agent: *\nDisallow: /a\n" + b"#" * 200 + b"\nDisallow: /b\n"

    def fetch(url: str, **_: object) -> Fetched:
        return Fetched(url, "text/plain", None, rules)

    turns = Turns(fetch=fetch, clock=Clock(), sleep=lambda _: None)

    turns.wait(f"{URL}b")
    with pytest.raises(SourceError, match="open it in a browser, or name it alone"):
        turns.wait(f"{URL}a")


def test_an_answer_may_be_as_long_as_the_limit_and_no_longer() -> None:
    def answer() -> HTTPResponse:
        return HTTPResponse(BytesIO(b"x" * 100), preload_content=False)

    assert len(body(answer(), "http://a.example", 100)) == 100
    with pytest.raises(FetchError):
        body(answer(), "http://a.example", 99)

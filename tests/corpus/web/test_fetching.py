from __future__ import annotations

import gzip
import socket
import time
import zlib
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

import pytest

from corpus.value_types import replace
from corpus.web.answer import Validators
from corpus.web.fetching import fetch
from corpus.web.policy import LINKED, Policy
from corpus.web.request_error import FetchError

if TYPE_CHECKING:
    from tests.corpus.conftest import Server


POLICY = Policy(
    allow_private=True, total_seconds=5, silence_seconds=5, wire_bytes=100_000, body_bytes=200_000
)


def quick(**limits: float) -> Policy:
    return replace(POLICY, **limits)


def refusal(url: str, policy: Policy = POLICY, **options: Any) -> FetchError:
    with pytest.raises(FetchError) as caught:
        fetch(url, policy=policy, **options)
    return caught.value


def test_a_page_comes_with_its_type_charset_and_validators(server: Server) -> None:
    headers = {"ETag": '"v1"', "Last-Modified": "Mon, 02 Jan 2023 10:00:00 GMT"}
    url = server.serve("/a?b=c", server.reply(b"good", type="Text/HTML; charset=UTF-8", headers=headers))

    fetched = fetch(url, policy=POLICY)

    assert (fetched.url, fetched.body) == (url, b"good")
    assert (fetched.content_type, fetched.charset) == ("text/html", "utf-8")
    assert fetched.validators == Validators('"v1"', "Mon, 02 Jan 2023 10:00:00 GMT")


def test_the_server_is_told_who_asks_and_for_which_host(server: Server) -> None:
    fetch(server.serve("/", server.reply(b"good")), policy=POLICY)

    headers = server.asked[0].headers
    assert headers["user-agent"].startswith("nutgraf")
    assert headers["host"] == server.host


def test_validators_are_shown_to_the_server_and_304_is_no_error(server: Server) -> None:
    url = server.serve("/", server.reply(status=304))
    known = Validators('"v1"', "Mon, 02 Jan 2023 10:00:00 GMT")

    fetched = fetch(url, policy=POLICY, validators=known)

    assert fetched.unchanged
    assert fetched.body == b""
    assert fetched.validators == known
    assert server.asked[0].headers["if-none-match"] == '"v1"'
    assert server.asked[0].headers["if-modified-since"] == known.last_modified


def test_304_without_having_asked_for_it_is_an_error(server: Server) -> None:
    assert refusal(server.serve("/", server.reply(status=304))).status == 304


def test_a_validator_with_control_characters_is_forgotten(server: Server) -> None:
    steering = {"ETag": '"v1\x1b"'}

    fetched = fetch(server.serve("/", server.reply(b"good", headers=steering)), policy=POLICY)

    assert fetched.validators.etag is None


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_a_compressed_answer_is_decompressed(server: Server, encoding: str) -> None:
    known: dict[str, Any] = {"gzip": gzip.compress, "deflate": zlib.compress}
    body = known[encoding](b"good" * 100)
    url = server.serve("/", server.reply(body, headers={"Content-Encoding": encoding}))

    assert fetch(url, policy=POLICY).body == b"good" * 100
    assert encoding in server.asked[0].headers["accept-encoding"]


@pytest.mark.parametrize("layers", [1, 2])
def test_a_bomb_is_not_unpacked(server: Server, layers: int) -> None:
    body = b"0" * 50_000_000
    for _ in range(layers):
        body = gzip.compress(body, 1)
    encoding = ", ".join(["gzip"] * layers)
    url = server.serve("/", server.reply(body, headers={"Content-Encoding": encoding}))

    error = refusal(url, quick(wire_bytes=1_000_000))

    assert "larger than 0.2 MB" in error.problem


def test_an_answer_without_end_is_left_at_the_limit(server: Server) -> None:
    url = server.serve("/", server.drip(b"HTTP/1.1 200 OK\r\n\r\n", drop=b"x" * 50_000))

    assert "larger than 0.1 MB" in refusal(url).problem


def test_headers_without_end_are_left_at_the_limit(server: Server) -> None:
    url = server.serve("/", server.drip(b"HTTP/1.1 200 OK\r\n", drop=b"HTTP/1.1 100 Continue\r\n\r\n" * 500))

    assert refusal(url).problem


@pytest.mark.parametrize(
    "start",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nX: ",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n",
    ],
    ids=["status line", "header", "body", "chunk"],
)
def test_a_byte_now_and_then_does_not_outlast_the_total_limit(server: Server, start: bytes) -> None:
    error = refusal(server.serve("/", server.drip(start)), quick(total_seconds=0.2))

    assert "not complete within 0.2 seconds" in error.problem


def test_silence_has_a_limit_of_its_own(server: Server) -> None:
    url = server.serve("/", lambda send: time.sleep(1))

    assert "fell silent" in refusal(url, quick(silence_seconds=0.1)).problem


def test_redirects_are_followed_and_the_last_address_is_told(server: Server) -> None:
    server.serve("/a", server.redirect("/b"))
    server.serve("/b", server.redirect(server.url("/c")))
    server.serve("/c", server.reply(b"good"))

    fetched = fetch(server.url("/a"), policy=POLICY)

    assert (fetched.url, fetched.body) == (server.url("/c"), b"good")
    assert fetched.moved_to is None


def test_an_address_given_up_for_good_names_its_successor(server: Server) -> None:
    server.serve("/a", server.redirect("/b", status=301))
    server.serve("/b", server.redirect("/c", status=308))
    server.serve("/c", server.reply(b"good"))

    assert fetch(server.url("/a"), policy=POLICY).moved_to == server.url("/c")


def test_one_redirect_for_now_keeps_the_old_address(server: Server) -> None:
    server.serve("/a", server.redirect("/b", status=302))
    server.serve("/b", server.redirect("/c", status=301))
    server.serve("/c", server.reply(b"good"))

    assert fetch(server.url("/a"), policy=POLICY).moved_to is None


def test_an_address_with_a_password_is_kept_though_it_moved(server: Server) -> None:
    server.serve("/a", server.redirect("/b", status=301))
    server.serve("/b", server.reply(b"good"))

    assert fetch(f"http://ann:secret@{server.host}/a", policy=POLICY).moved_to is None


def test_a_circle_of_redirects_ends_at_the_limit(server: Server) -> None:
    server.serve("/a", server.redirect("/b"))
    server.serve("/b", server.redirect("/a"))

    assert "more than 5 redirects" in refusal(server.url("/a")).problem
    assert len(server.asked) == 6


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://example.org/x", "data:,x"])
def test_a_redirect_out_of_the_web_is_refused(server: Server, target: str) -> None:
    error = refusal(server.serve("/", server.redirect(target)))

    assert error.source == server.url("/")
    assert "scheme" in error.problem


def test_a_location_in_another_script_is_followed(server: Server) -> None:
    server.serve("/", server.redirect("/straße"))
    server.serve("/stra%C3%9Fe", server.reply(b"good"))

    assert fetch(server.url("/"), policy=POLICY).body == b"good"


def test_a_link_to_a_private_address_is_refused_before_any_request(server: Server) -> None:
    error = refusal(server.serve("/", server.reply(b"secret")), LINKED)

    assert "private address 127.0.0.1" in error.problem
    assert server.asked == []


def test_a_name_that_leads_to_a_private_address_is_refused(server: Server) -> None:
    url = f"http://public.example:{server.port}/"

    error = refusal(url, LINKED, look_up=lambda *_: (ip_address("93.184.216.34"), ip_address("10.0.0.1")))

    assert "private address 10.0.0.1" in error.problem


def test_the_connection_goes_to_the_address_that_was_checked(server: Server) -> None:
    server.serve("/", server.reply(b"good"))
    asked = []

    def look_up(host: str, seconds: float) -> Any:
        asked.append(host)
        return (ip_address("127.0.0.1"),)

    fetched = fetch(f"http://rebinding.invalid:{server.port}/", policy=POLICY, look_up=look_up)

    assert fetched.body == b"good"
    assert asked == ["rebinding.invalid"]
    assert server.asked[0].headers["host"] == f"rebinding.invalid:{server.port}"


def test_a_public_server_may_not_send_us_into_our_own_network(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("corpus.web.journey.is_public", lambda address: str(address) == "127.0.0.1")
    server.serve("/", server.redirect("http://router.invalid/"))

    def look_up(host: str, seconds: float) -> Any:
        return (ip_address("192.168.1.1" if host == "router.invalid" else "127.0.0.1"),)

    assert "private address 192.168.1.1" in refusal(server.url("/"), look_up=look_up).problem


def test_the_next_address_is_tried_when_the_first_does_not_answer(server: Server) -> None:
    server.serve("/", server.reply(b"good"))
    both = (ip_address("::1"), ip_address("127.0.0.1"))

    fetched = fetch(f"http://two.invalid:{server.port}/", policy=POLICY, look_up=lambda *_: both)

    assert fetched.body == b"good"


def test_a_name_without_address_is_told_as_such(server: Server) -> None:
    def look_up(host: str, seconds: float) -> Any:
        raise OSError("not known")

    assert "'no.invalid' leads nowhere" in refusal("http://no.invalid/", look_up=look_up).problem


@pytest.mark.parametrize("status", [400, 403, 404, 410, 429, 500, 503])
def test_a_refusal_carries_its_status(server: Server, status: int) -> None:
    error = refusal(server.serve("/", server.reply(b"no", status=status)))

    assert error.status == status
    assert str(status) in error.problem


def test_the_wait_that_a_server_asks_for_is_passed_on(server: Server) -> None:
    busy = server.reply(status=503, headers={"Retry-After": "120"})

    assert refusal(server.serve("/", busy)).retry_after == 120


def test_pictures_are_not_downloaded(server: Server) -> None:
    url = server.serve("/", server.reply(b"\x89PNG", type="image/png"))

    assert "image/png" in refusal(url).problem


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n",
    ],
    ids=["length", "chunk", "last chunk"],
)
def test_an_answer_that_ends_too_early_is_an_error(server: Server, answer: bytes) -> None:
    assert "too early" in refusal(server.serve("/", answer)).problem


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n",
        b"\x00\xff" * 100,
    ],
    ids=["nothing", "ssh", "status", "chunk size", "many headers", "long header", "binary"],
)
def test_an_answer_that_is_no_http_is_an_error(server: Server, answer: bytes) -> None:
    error = refusal(server.serve("/", answer))

    assert "HTTP" in error.problem or "broken" in error.problem


def test_damaged_compression_is_an_error(server: Server) -> None:
    url = server.serve("/", server.reply(b"not gzip at all", headers={"Content-Encoding": "gzip"}))

    assert "damaged" in refusal(url).problem


def test_a_compression_that_cannot_be_undone_is_an_error(server: Server) -> None:
    url = server.serve("/", server.reply(b"?", headers={"Content-Encoding": "compress"}))

    assert "'compress'" in refusal(url).problem


def test_name_and_password_go_to_their_own_server_only(server: Server) -> None:
    server.serve("/a", server.redirect("/b"))
    server.serve("/b", server.redirect(f"http://other.invalid:{server.port}/c"))
    server.serve("/c", server.reply(b"good"))
    url = f"http://ann:s%40crecy@own.invalid:{server.port}/a"

    fetch(url, policy=POLICY, look_up=lambda *_: (ip_address("127.0.0.1"),))

    sent = [asked.headers.get("authorization") for asked in server.asked]
    assert sent == ["Basic YW5uOnNAY3JlY3k=", "Basic YW5uOnNAY3JlY3k=", None]


def test_a_password_is_in_no_message(server: Server) -> None:
    server.serve("/", server.reply(status=404))

    assert "secret" not in str(refusal(f"http://ann:secret@{server.host}/"))


def test_a_server_without_tls_is_no_secure_server(server: Server) -> None:
    server.serve("/", server.reply(b"good"))

    error = refusal(server.url("/").replace("http:", "https:"), quick(silence_seconds=0.5))

    assert "secure" in error.problem


def test_a_server_that_never_shakes_hands_is_left() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}/"

        assert "fell silent" in refusal(url, quick(connect_seconds=0.1)).problem


def test_a_closed_port_is_an_error(server: Server) -> None:
    assert refusal("http://127.0.0.1:1/").problem == "the server cannot be reached"


def test_a_proxy_of_the_environment_is_used(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server.url(""))
    monkeypatch.delenv("no_proxy", raising=False)
    server.serve("http://far.invalid/page", server.reply(b"good"))

    def look_up(host: str, seconds: float) -> Any:
        raise OSError("only the proxy knows")

    assert fetch("http://far.invalid/page", look_up=look_up).body == b"good"

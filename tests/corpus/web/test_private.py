"""Links that lead into one's own network are told by their looks."""

import pytest

from corpus.web.private import leads_inside


@pytest.mark.parametrize(
    "host",
    [
        *("localhost", "LOCALHOST.", "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "[::1]"),
        *("10.0.0.1", "192.168.1.1", "169.254.169.254", "[fe80::1%25eth0]", "[::ffff:10.0.0.1]", "0.0.0.0"),
        *("printer", "router.lan", "nas.local", "a.localhost", "[::", "a@127.0.0.1"),
    ],
)
def test_what_is_not_the_public_internet_leads_inside(host: str) -> None:
    assert leads_inside(f"http://{host}/?off=1")


@pytest.mark.parametrize("host", ["news.example", "8.8.8.8", "[2606:4700::1111]", "localhost.example"])
def test_what_is_public_does_not(host: str) -> None:
    assert not leads_inside(f"https://user@{host}:8080/")

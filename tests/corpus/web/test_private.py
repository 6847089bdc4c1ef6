"""Links that lead into one's own network are told by their looks."""

import pytest

from corpus.web.private import leads_inside


@pytest.mark.parametrize(
    "host",
    [
        *("localhost", "LOCALHOST.", "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "[::1]"),
        *("10.0.0.1", "192.168.1.1", "169.254.169.254", "[fe80::1%25eth0]", "[::ffff:10.0.0.1]", "0.0.0.0"),
        *("printer", "router.lan", "nas.local", "a.localhost", "[::", "[::zz]", "a@127.0.0.1"),
    ],
)
def test_what_is_not_the_public_internet_leads_inside(host: str) -> None:
    assert leads_inside(f"http://{host}/?off=1")


@pytest.mark.parametrize("host", ["news.example", "8.8.8.8", "[2606:4700::1111]", "localhost.example"])
def test_what_is_public_does_not(host: str) -> None:
    assert not leads_inside(f"https://user@{host}:8080/")


@pytest.mark.parametrize(
    "path",
    [
        *("go?to=http://192.168.1.1/off", "go?to=http%3A%2F%2F10.0.0.1%2F", "r/https://localhost:631/"),
        *(
            "out?u=%2568ttp%253A%252F%252F127.0.0.1",
            "l?url=//router.lan/",
            "#http://[::1]/",
            "?a=b&n=ftp://nas.local",
        ),
    ],
)
def test_an_address_that_carries_one_of_the_own_network_leads_there(path: str) -> None:
    assert leads_inside(f"https://news.example/{path}")


@pytest.mark.parametrize("host", ["127.0.0.1.nip.io", "app.localtest.me", "lvh.me", "192-168-1-1.sslip.io"])
def test_names_that_stand_for_numbers_lead_anywhere(host: str) -> None:
    assert leads_inside(f"https://{host}/")


@pytest.mark.parametrize(
    "url",
    [
        *("https://web.example/save/https://news.example/a?b=c", "https://news.example//double//slash.html"),
        *("https://news.example/?q=a%20b&time=10:30", "https://news.example/" + "%25" * 500),
    ],
)
def test_an_address_that_carries_a_public_one_or_none_stays_outside(url: str) -> None:
    assert not leads_inside(url)

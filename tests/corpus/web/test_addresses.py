import threading
import time
from ipaddress import ip_address

import pytest

from corpus.web.addresses import is_public, look_up


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "255.255.255.255",
        "224.0.0.1",
        "240.0.0.1",
        "::",
        "::1",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "fec0::1",
        "ff02::1",
        "::127.0.0.1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "2001:0:4136:e378:8000:63bf:f5ff:fffe",
    ],
)
def test_an_address_that_is_not_the_internets_is_not_public(address: str) -> None:
    assert not is_public(ip_address(address))


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "::ffff:8.8.8.8", "64:ff9b::808:808"]
)
def test_an_address_of_the_internet_is_public(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "0x7f.1", "127.1"])
def test_every_way_of_writing_loopback_leads_to_loopback(host: str) -> None:
    assert look_up(host, 5) == (ip_address("127.0.0.1"),)


@pytest.mark.parametrize("host", ["no..name", "x" * 300, "\udcff"])
def test_what_can_be_no_name_is_an_os_error(host: str) -> None:
    with pytest.raises(OSError, match="not a name"):
        look_up(host, 5)


def test_a_resolver_that_does_not_answer_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    done = threading.Event()
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: [done.wait(5)][:0])
    before = time.monotonic()

    with pytest.raises(TimeoutError):
        look_up("slow.invalid", 0.05)

    done.set()
    assert time.monotonic() - before < 4

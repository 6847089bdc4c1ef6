"""Manners toward servers when many addresses are read at once."""

import pytest

from corpus.errors import SourceError
from corpus.web.answer import Fetched
from corpus.web.batch_turns import Turns
from corpus.web.request_error import FetchError

RULES = b"User-agent: *\nDisallow: /private\n\nUser-agent: nutgraf\nDisallow: /no\nCrawl-delay: 3\n"


class Clock:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def turns(rules: bytes | None, asked: list[str], clock: Clock) -> Turns:
    def fetch(url: str, **_: object) -> Fetched:
        asked.append(url)
        if rules is None:
            raise FetchError(url, "not there", "check the address")
        return Fetched(url, "text/plain", None, rules)

    return Turns(fetch=fetch, clock=clock, sleep=clock.sleep)


@pytest.mark.parametrize("rules", [None, b"", b"\xff\x00<html>"])
def test_a_second_passes_between_two_requests_to_a_host(rules: bytes | None) -> None:
    asked: list[str] = []
    clock = Clock()
    waiting = turns(rules, asked, clock)
    times = []
    for url in ("https://a.example/1", "https://a.example/2", "https://b.example/1", "https://a.example/3"):
        waiting.wait(url)
        times.append(clock.now - 100)

    assert asked == ["https://a.example/robots.txt", "https://b.example/robots.txt"]
    assert times == [1, 2, 3, 3]


def test_what_the_rules_of_a_server_say_is_heeded() -> None:
    clock = Clock()
    waiting = turns(RULES, [], clock)

    waiting.wait("https://a.example/private/1")
    with pytest.raises(SourceError, match=r"its robots\.txt asks programs not to read it"):
        waiting.wait("https://a.example/no/2")
    waiting.wait("https://a.example/yes")

    assert clock.now - 100 == 1 + 3


def test_every_port_is_a_server_of_its_own() -> None:
    asked: list[str] = []
    waiting = turns(b"", asked, Clock())

    waiting.wait("http://a.example:8080/x")
    waiting.wait("http://[::1]/x")

    assert asked == ["http://a.example:8080/robots.txt", "http://[::1]/robots.txt"]

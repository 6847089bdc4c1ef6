"""Manners toward servers when many addresses are read at once: a second between two requests, and robots.txt.

An address that is named alone is what a person asks for, as a browser would, and is asked for at once.
"""

import time
from collections.abc import Callable

from corpus.errors import SourceError
from corpus.type_hints import TYPE_CHECKING
from corpus.web.fetching import Fetch, fetch
from corpus.web.policy import TYPED
from corpus.web.request_error import FetchError
from corpus.web.urls import parse_url, without_user
from corpus.web.user_agent import user_agent

if TYPE_CHECKING:
    from urllib.robotparser import RobotFileParser

_PAUSE = 1.0
_LONGEST_PAUSE = 30.0
"""What a server may ask for between two requests."""
_ROBOTS = 500_000
"""Bytes of its rules that are looked at, as RFC 9309 has it."""


class Turns:
    """What is known of the hosts that were asked in this run."""

    def __init__(
        self,
        *,
        fetch: Fetch = fetch,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._fetch = fetch
        self._clock = clock
        self._sleep = sleep
        self._next: dict[str, float] = {}
        """When each host may be asked again."""
        self._rules: dict[str, RobotFileParser | None] = {}

    def wait(self, url: str) -> None:
        """Wait for the host's turn; `SourceError` where its robots.txt asks programs to stay away."""
        origin = _origin_of(url)
        if origin not in self._rules:
            self._rules[origin] = self._asked(origin)
        rules = self._rules[origin]
        agent = user_agent().partition("/")[0]
        if rules is not None and not rules.can_fetch(agent, url):
            remedy = "open it in a browser, or name it alone"
            raise SourceError(without_user(url), "its robots.txt asks programs not to read it", remedy)
        asked_for = float(rules.crawl_delay(agent) or 0) if rules is not None else 0.0
        self._take(origin, min(max(_PAUSE, asked_for), _LONGEST_PAUSE))

    def _take(self, origin: str, pause: float) -> None:
        self._sleep(max(0.0, self._next.get(origin, 0.0) - self._clock()))
        self._next[origin] = self._clock() + pause

    def _asked(self, origin: str) -> "RobotFileParser | None":
        """The rules of the server; None where it has none, or does not answer."""
        from urllib.robotparser import RobotFileParser

        self._take(origin, _PAUSE)
        try:
            found = self._fetch(f"{origin}/robots.txt", policy=TYPED, accept="text/plain,*/*;q=0.5")
        except FetchError:
            return None
        rules = RobotFileParser()
        rules.parse(found.body[:_ROBOTS].decode("utf-8", "replace").splitlines())
        return rules


def _origin_of(url: str) -> str:
    parsed = parse_url(url)
    return f"{parsed.scheme}://{parsed.authority}"


TURNS = Turns()
"""Those of this run."""

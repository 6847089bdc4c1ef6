"""Being polite to servers: so many requests at a time to a host, and a pause between their beginnings."""

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class HostTurns:
    """The turns that threads take in asking the same host; hosts do not wait for each other."""

    def __init__(
        self,
        *,
        at_once: int = 2,
        pause: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._pause = pause
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._places: defaultdict[str, threading.Semaphore] = defaultdict(
            lambda: threading.Semaphore(at_once)
        )
        self._next_start: dict[str, float] = {}

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Hold a place at the host; it waits for a free one and for the pause to be over."""
        with self._lock:
            places = self._places[host]
        with places:
            self._sleep(self._wait(host))
            yield

    def _wait(self, host: str) -> float:
        with self._lock:
            now = self._clock()
            start = max(now, self._next_start.get(host, now))
            self._next_start[host] = start + self._pause
            return start - now

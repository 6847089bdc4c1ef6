"""Being polite to servers: so many requests at a time, and a pause before a place is taken again."""

import heapq
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from corpus.web.request_error import FetchError


class HostTurns:
    """The turns that threads take in asking the same host; hosts do not wait for each other."""

    def __init__(
        self,
        *,
        at_once: int = 8,
        pause: float = 0.25,
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
        self._free: defaultdict[str, list[float]] = defaultdict(lambda: [0.0] * at_once)
        """When each place that nobody holds may be taken, as a heap."""

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Hold a place at the host; it waits for a free one and for the pause to be over.

        A request that was never sent costs no pause.
        """
        with self._lock:
            places = self._places[host]
        with places:
            with self._lock:
                ready = heapq.heappop(self._free[host])
            pause = self._pause
            try:
                self._sleep(max(0.0, ready - self._clock()))
                yield
            except FetchError as error:
                pause = self._pause if error.sent else 0.0
                raise
            finally:
                with self._lock:
                    heapq.heappush(self._free[host], self._clock() + pause)

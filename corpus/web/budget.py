"""A socket that keeps to a budget of time and bytes.

A read timeout alone is no limit: a server that sends a byte a second satisfies it for ever. Here every single
read, of the status line and the headers too, waits no longer than what is left of the whole.
"""

import io
import socket
import time
from collections.abc import Callable

from corpus.type_hints import Any
from corpus.web.policy import MEGABYTE, Policy
from corpus.web.request_error import FetchError


class Budget:
    """The time and the bytes that are left to one fetch, through all its redirects."""

    def __init__(self, url: str, policy: Policy, clock: Callable[[], float] = time.monotonic) -> None:
        self.url = url
        """The address that messages name."""
        self._policy = policy
        self._clock = clock
        self._end = clock() + policy.total_seconds
        self._bytes = policy.wire_bytes

    def patience(self, seconds: float) -> float:
        """At most `seconds`, at most what is left of the whole; a `FetchError` when nothing is."""
        left = self._end - self._clock()
        if left <= 0:
            limit = f"{self._policy.total_seconds:g} seconds"
            raise FetchError(self.url, f"not complete within {limit}", "try again later")
        return min(seconds, left)

    def silence(self) -> float:
        """The longest wait for the next bytes."""
        return self.patience(self._policy.silence_seconds)

    def spend(self, size: int) -> None:
        """Count bytes that have come; a `FetchError` when they are too many."""
        self._bytes -= size
        if self._bytes < 0:
            raise too_large(self.url, self._policy.wire_bytes)


class BudgetSocket:
    """A connected socket whose readers draw on a budget."""

    def __init__(self, inner: socket.socket, budget: Budget) -> None:
        self._inner = inner
        self._budget = budget

    def makefile(self, mode: str = "rb", *_: object, **__: object) -> io.BufferedReader:
        """What `http.client` reads a response from."""
        if mode != "rb":
            raise ValueError(f"a budget is kept for reading bytes only, not for {mode!r}")
        return io.BufferedReader(_BudgetReader(self._inner, self._budget))

    def sendall(self, data: bytes) -> None:
        """Send everything; a request is short."""
        self._inner.settimeout(self._budget.silence())
        self._inner.sendall(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class _BudgetReader(io.RawIOBase):
    """The raw end of such a file: each read waits for as long as the budget allows."""

    def __init__(self, inner: socket.socket, budget: Budget) -> None:
        super().__init__()
        self._inner = inner
        self._raw = inner.makefile("rb", buffering=0)
        self._budget = budget

    def readable(self) -> bool:
        """It can be read from."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Read what comes next, as long as the budget has time and bytes."""
        self._inner.settimeout(self._budget.silence())
        try:
            size = self._raw.readinto(buffer) or 0
        except TimeoutError:
            self._budget.patience(0)  # when the whole is over, that is what to say
            raise
        self._budget.spend(size)
        return size

    def close(self) -> None:
        """Close the connection as well."""
        self._raw.close()
        super().close()


def too_large(url: str, limit: int) -> FetchError:
    """The error for an answer of more than `limit` bytes."""
    size = f"{limit / MEGABYTE:g} MB"
    return FetchError(
        url, f"the answer is larger than {size}", "download it by other means and name the file"
    )

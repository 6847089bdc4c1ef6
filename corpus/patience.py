"""A limit of time for work on one article, wherever it is done in Python.

What is counted is the time of the processor, not of a clock: to wait for a pipe or a busy machine is no fault
of the article. Work inside a library that never comes back to Python is ended by the pool instead.
"""

import sys
from _thread import get_ident
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache

from corpus.errors import SourceError
from corpus.own_files import module_named
from corpus.type_hints import Any, TypeVar

T = TypeVar("T")

_AGAIN = 1.0
"""Seconds after which it is rung again, where somebody has swallowed what the first ring raised."""

# The half of `signal` without enumerations, which take as long to make as many an article.
_signal: Any = module_named("_signal")


class TimeUpError(BaseException):
    """The time is up. No `Exception`: what guards a parser against surprises must not catch it."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise `TimeUpError` inside when it takes longer; 0 is no limit, and other threads have none."""
    is_wound = _wind(seconds)
    try:
        yield
    finally:
        if is_wound:
            _signal.setitimer(_signal.ITIMER_VIRTUAL, 0)


def in_time(work: Callable[[], T], source: str, seconds: float) -> T:
    """What `work` gives; a `SourceError` of the source where it takes longer."""
    # As `within` has it, whose context takes as long again.
    is_wound = _wind(seconds)
    try:
        return work()
    except TimeUpError:
        raise too_slow(source, seconds) from None
    finally:
        if is_wound:
            _signal.setitimer(_signal.ITIMER_VIRTUAL, 0)


def _wind(seconds: float) -> bool:
    """Let it ring in so many seconds, unless another rings for both, inside which this one is."""
    if not seconds or not _can_ring():
        return False
    if _signal.getsignal(_signal.SIGVTALRM) is not _ring:
        if _signal.getitimer(_signal.ITIMER_VIRTUAL)[0]:
            return False
        _signal.signal(_signal.SIGVTALRM, _ring)
    # What was wound before it says so: asking first would be another call of the system.
    left, again = _signal.setitimer(_signal.ITIMER_VIRTUAL, seconds, _AGAIN)
    if left:
        _signal.setitimer(_signal.ITIMER_VIRTUAL, left, again)
    return not left


def too_slow(source: str, seconds: float) -> SourceError:
    """The error that says that an article took too long."""
    return SourceError(
        source, f"not done within {seconds:g} s", "give it more with --time-limit, 0 for no end"
    )


def _ring(*_: object) -> None:
    raise TimeUpError


def _can_ring() -> bool:
    if not hasattr(_signal, "setitimer"):
        return False
    # Without `threading` there is one thread only.
    return "threading" not in sys.modules or _main_thread() == get_ident()


@cache
def _main_thread() -> int | None:
    import threading

    return threading.main_thread().ident

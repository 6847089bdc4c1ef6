"""What ends the screen from outside: an order to end, or a terminal that has gone.

Textual restores the terminal when the application ends in its own way, and only then. But what it still
writes to a terminal that has gone is taken by nobody, and would be waited for without end: so it is given
nowhere to write to, and a while later the process ends whatever it does. A terminal that is still there is
given back by then, even where the application has found no time for it.
"""

import asyncio
import os
import select
import signal
import sys
import threading
import time
from contextlib import suppress
from functools import partial
from types import FrameType
from typing import Any

from textual.app import App
from textual.drivers._writer_thread import WriterThread

_ENDED = 128
"""The exit status of what a signal ended is the signal's number above it."""
_GRACE = 3.0
"""Seconds to end in."""
_BETWEEN_GLANCES = 1.0
_GIVEN_BACK = b"\x1b[0m\x1b[<u\x1b[?7h\x1b[?2004;2048;1000;1003;1015;1006;1004l\x1b[?1049l\x1b[?25h"
"""What Textual writes at its end: all its modes off, the pen and the first screen as they were."""


def end_on_signals(app: App[Any]) -> None:
    """Have the application end in its own way on SIGTERM and SIGHUP; to be called in its loop."""
    loop = asyncio.get_running_loop()
    if threading.current_thread() is not threading.main_thread():
        return
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        # What is ignored, as under `nohup`, stays so.
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, partial(_on_signal, app, loop))


def end_with_terminal(app: App[Any]) -> None:
    """Have the application end when its terminal goes and nobody says so; to be called in its loop."""
    if has_terminal():
        watch = partial(_watch_terminal, app, asyncio.get_running_loop())
        threading.Thread(target=watch, daemon=True, name="terminal").start()


def has_terminal() -> bool:
    """Whether standard input is a terminal that is still there."""
    return sys.__stdin__ is not None and sys.__stdin__.isatty()


def _on_signal(app: App[Any], loop: asyncio.AbstractEventLoop, number: int, _frame: FrameType | None) -> None:
    _leave_soon(app, loop, _ENDED + number)


def _watch_terminal(app: App[Any], loop: asyncio.AbstractEventLoop) -> None:
    while has_terminal():
        time.sleep(_BETWEEN_GLANCES)
    _leave_soon(app, loop, 0)


def _leave_soon(app: App[Any], loop: asyncio.AbstractEventLoop, status: int) -> None:
    at_last = threading.Timer(_GRACE, _end_at_last, (app, status))
    at_last.daemon = True
    at_last.start()
    if not has_terminal():
        _write_nowhere(app)
    if not loop.is_closed():
        loop.call_soon_threadsafe(partial(app.exit, return_code=status))


def _end_at_last(app: App[Any], status: int) -> None:
    attributes = getattr(app._driver, "attrs_before", None)
    if attributes is not None and has_terminal():
        import termios

        with suppress(OSError, termios.error):
            termios.tcsetattr(0, termios.TCSANOW, attributes)
            # One that takes nothing at present is not waited for.
            if select.select([], [2], [], 0)[1]:
                os.write(2, _GIVEN_BACK)
    os._exit(status)


def _write_nowhere(app: App[Any]) -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in range(3):
        os.dup2(nowhere, descriptor)
    driver = app._driver
    writer = getattr(driver, "_writer_thread", None)
    if driver is not None and writer is not None and not writer.is_alive():
        # It has died of the write that failed.
        fresh = WriterThread(os.fdopen(nowhere, "w", encoding="utf-8"))
        fresh.start()
        vars(driver)["_writer_thread"] = fresh

"""What the system sends to the screen: an order to end, which leaves the terminal as it was found.

Textual restores the terminal when the application ends in its own way, and only then.
"""

import asyncio
import signal
from functools import partial
from typing import Any

from textual.app import App

_ENDED = 128
"""The exit status of what a signal ended is the signal's number above it."""


def end_on_signals(app: App[Any]) -> None:
    """Have the application end in its own way on SIGTERM and SIGHUP; to be called in its loop."""
    loop = asyncio.get_running_loop()
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        # What is ignored, as under `nohup`, stays so.
        if number is None or signal.getsignal(number) is signal.SIG_IGN:
            continue
        try:
            loop.add_signal_handler(number, partial(_leave, app, number))
        except (NotImplementedError, RuntimeError, ValueError):
            # Windows has none of this, nor has a loop outside the main thread.
            return


def _leave(app: App[Any], number: int) -> None:
    app.exit(return_code=_ENDED + number)

"""Taking a half-written file away when the program is ended from outside."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

_ENDINGS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


@contextmanager
def removed_at_the_end(file: Path, *, stays_unfinished: bool = False) -> Iterator[None]:
    """Remove the file afterwards, also where a signal ends the program meanwhile.

    With `stays_unfinished`, what is stopped halfway stays, to be gone on with.
    """
    own = os.getpid()
    stays = False

    def remove(number: int, _: FrameType | None) -> None:
        """Take the unfinished file away, and end as the signal has it."""
        # A worker process is a copy of this one, and the file is not its own.
        if os.getpid() == own and not stays_unfinished:
            file.unlink(missing_ok=True)
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    heeded = _unheeded()
    for number in heeded:
        signal.signal(number, remove)
    try:
        yield
    except KeyboardInterrupt:
        stays = stays_unfinished and file.stat().st_size > 0
        raise
    finally:
        for number in heeded:
            signal.signal(number, signal.SIG_DFL)
        if not stays:
            file.unlink(missing_ok=True)


def _unheeded() -> tuple[signal.Signals, ...]:
    """The signals that would end the program at once; not those that `nohup` has it overlook."""
    if threading.current_thread() is not threading.main_thread():
        # In other threads Python lets nobody wait for signals.
        return ()
    return tuple(ending for ending in _ENDINGS if signal.getsignal(ending) is signal.SIG_DFL)

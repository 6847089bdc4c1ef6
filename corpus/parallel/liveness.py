"""How a process that works for another lives: for no longer than that other one."""

import multiprocessing
import os
import signal
import sys
import threading
from pathlib import Path


def live_with_parent() -> None:
    """Leave Ctrl-C to the parent, and end when it ends, however that is; for a worker to call first."""
    # That its parent was killed, a worker learns no other way.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What a parser says aside is not the program's word, and the program's gate is in the other process.
    sys.stdout = sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - as long as the process
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None, "this runs in workers only"
    parent.join()
    os._exit(1)

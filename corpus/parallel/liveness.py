"""How a process that works for another lives: for no longer than that other one."""

import multiprocessing
import os
import signal
import threading


def live_with_parent() -> None:
    """Leave Ctrl-C to the parent, and end when it ends, however that is; for a worker to call first."""
    # That its parent was killed, a worker learns no other way.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None, "this runs in workers only"
    parent.join()
    os._exit(1)

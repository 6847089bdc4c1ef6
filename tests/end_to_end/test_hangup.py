"""The screen after its terminal has gone."""

import os
import pty
import select
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_screen_ends_with_its_terminal_though_nobody_tells_it() -> None:
    # As under `make run`, where make keeps the hang-up to itself.
    quiet = (
        "import signal, sys; signal.signal(signal.SIGHUP, signal.SIG_IGN); from reader.__main__ import main"
    )
    ours, its = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", f"{quiet}; sys.exit(main(['--samples']))"],
        stdin=its,
        stdout=its,
        stderr=its,
        cwd=ROOT,
        env=os.environ | {"TERM": "xterm-256color"},
        start_new_session=True,
    ) as process:
        os.close(its)
        _read_until(ours, b"Webb")
        os.close(ours)
        try:
            status = process.wait(20)
        finally:
            process.send_signal(signal.SIGKILL)

    assert status == 0


def _read_until(terminal: int, words: bytes) -> None:
    shown = b""
    while words not in shown:
        assert select.select([terminal], [], [], 20)[0], "nothing was shown"
        shown += os.read(terminal, 65_536)

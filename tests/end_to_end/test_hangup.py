"""The screen when it is ended from outside, or its terminal has gone; and keys that are none."""

import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 300
"""Seconds until a program counts as hanging, on however busy a machine."""


def test_the_screen_ends_with_its_terminal_though_nobody_tells_it() -> None:
    # As under `make run`, where make keeps the hang-up to itself.
    quiet = (
        "import signal, sys; signal.signal(signal.SIGHUP, signal.SIG_IGN); from reader.__main__ import main"
    )
    ours, its = pty.openpty()
    with _on_terminal(its, "-c", f"{quiet}; sys.exit(main(['--samples']))") as process:
        os.close(its)
        _read_until(ours, b"Webb")
        os.close(ours)
        try:
            status = process.wait(PATIENCE)
        finally:
            process.send_signal(signal.SIGKILL)

    assert status == 0


def _on_terminal(terminal: int, *arguments: str) -> subprocess.Popen[bytes]:
    """Python in a session of its own whose three streams are a terminal."""
    return subprocess.Popen(
        [sys.executable, *arguments],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        cwd=ROOT,
        env=os.environ | {"TERM": "xterm-256color"},
        start_new_session=True,
    )


@contextmanager
def _screen(*program: str) -> Iterator[tuple[subprocess.Popen[bytes], int, int]]:
    """A screen that shows its first article, with both ends of its terminal."""
    ours, its = pty.openpty()
    with _on_terminal(its, *(program or ("-m", "reader", "--samples"))) as process:
        try:
            _read_until(ours, b"Webb")
            yield process, ours, its
        finally:
            process.kill()
            os.close(ours)
            os.close(its)


@pytest.mark.parametrize("order", [signal.SIGTERM, signal.SIGHUP])
def test_the_terminal_is_as_it_was_after_a_signal(order: signal.Signals) -> None:
    with _screen() as (process, ours, its):
        process.send_signal(order)
        shown = _read_until(ours, b"\x1b[?1049l")
        status = process.wait(PATIENCE)
        modes = termios.tcgetattr(its)[3]

    assert status == 128 + order
    assert b"Traceback" not in shown
    assert modes & termios.ECHO
    assert modes & termios.ICANON


@pytest.mark.parametrize("elsewhere", ["", "; os.dup2(os.open(os.devnull, os.O_WRONLY), 1)"])
def test_a_screen_that_finds_no_time_to_end_gives_the_terminal_back(elsewhere: str) -> None:
    hasty = "import os, sys; from reader.screen.terminal import signals; from reader.__main__ import main"
    program = f"{hasty}; signals._GRACE = 0{elsewhere}; sys.exit(main(['--samples']))"
    with _screen("-c", program) as (process, ours, its):
        process.send_signal(signal.SIGTERM)
        shown = _read_until(ours, b"\x1b[?25h")
        status = process.wait(PATIENCE)
        modes = termios.tcgetattr(its)[3]

    assert status == 128 + signal.SIGTERM
    assert b"\x1b[?1049l" in shown
    assert modes & termios.ECHO
    assert modes & termios.ICANON


def test_bytes_from_the_keyboard_that_are_no_text_are_no_keys() -> None:
    with _screen() as (process, ours, _):
        os.write(ours, b"\xdc\xff\xf0\x28")
        os.write(ours, b"\x03")
        shown = _read_until(ours, b"\x1b[?1049l")
        status = process.wait(PATIENCE)

    assert status == 0
    assert b"Traceback" not in shown


@pytest.mark.parametrize("wait", [0.06, 0.1, 0.2])
def test_an_interrupt_at_the_start_is_quiet(wait: float) -> None:
    command = [sys.executable, "-m", "nutgraf", "summarize", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        time.sleep(wait)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=PATIENCE)

    assert b"reader" not in said
    assert process.returncode in (130, -signal.SIGINT, 1)


def _read_until(terminal: int, words: bytes) -> bytes:
    shown = b""
    while words not in shown:
        assert select.select([terminal], [], [], PATIENCE)[0], "nothing was shown"
        shown += os.read(terminal, 65_536)
    return shown


@pytest.mark.parametrize("moment", [0.6, 1.0, 2.0])
def test_a_terminal_that_goes_takes_the_program_with_it(moment: float) -> None:
    ours, its = pty.openpty()
    with _on_terminal(its, "-c", f"{_CONTROLLED}; sys.exit(main(['--samples']))") as process:
        os.close(its)
        _read_for(ours, moment)
        os.close(ours)
        try:
            process.wait(PATIENCE)
        finally:
            process.send_signal(signal.SIGKILL)

    assert process.returncode != -signal.SIGKILL


# The terminal is the session's own, so that its end is told as a hang-up.
_CONTROLLED = (
    "import fcntl, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); from reader.__main__ import main"
)


def _read_for(descriptor: int, seconds: float) -> None:
    """Take what is written, as a terminal does."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        if select.select([descriptor], [], [], left)[0]:
            os.read(descriptor, 65_536)

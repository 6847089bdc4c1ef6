"""A worker leaves Ctrl-C to its parent, says nothing, and ends with it."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import ClassVar

import pytest

from corpus.parallel import liveness


class Thread:
    """Stands for a thread that is never begun."""

    begun: ClassVar[list[tuple[Callable[[], None], bool]]] = []

    def __init__(self, *, target: Callable[[], None], daemon: bool) -> None:
        self.of = (target, daemon)

    def start(self) -> None:
        self.begun.append(self.of)


def test_a_worker_overlooks_interrupts_and_writes_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    overlooked: list[tuple[int, object]] = []
    monkeypatch.setattr(signal, "signal", lambda number, handler: overlooked.append((number, handler)))
    monkeypatch.setattr(threading, "Thread", Thread)
    monkeypatch.setattr(Thread, "begun", [])
    monkeypatch.setattr(sys, "stdout", sys.stdout)
    monkeypatch.setattr(sys, "stderr", sys.stderr)

    liveness.live_with_parent()

    assert overlooked == [(signal.SIGINT, signal.SIG_IGN)]
    assert sys.stdout is sys.stderr
    assert sys.stdout.name == os.devnull
    assert Thread.begun == [(liveness._end_with_parent, True)]
    sys.stdout.close()


def test_a_worker_ends_when_its_parent_has(monkeypatch: pytest.MonkeyPatch) -> None:
    happened: list[object] = []

    class Parent:
        def join(self) -> None:
            happened.append("joined")

    monkeypatch.setattr(multiprocessing, "parent_process", Parent)
    monkeypatch.setattr(os, "_exit", happened.append)

    liveness._end_with_parent()

    assert happened == ["joined", 1]

"""Ctrl-C from the first line of ours on: the program ends without a word."""

import subprocess
import sys

INTERRUPTED_IMPORT = """
import os, signal, sys
def interrupt(event, given):
    if event == "import" and given[0] == {name!r}:
        os.kill(os.getpid(), signal.SIGINT)
for module in ("reader.__main__", "nutgraf.__main__"):
    sys.modules.pop(module, None)
sys.addaudithook(interrupt)
from nutgraf.__main__ import main
main(["version"])
"""
HANDLER_AFTER_IMPORT = "import signal, nutgraf.__main__; print(signal.getsignal(signal.SIGINT).__name__)"


def test_an_interrupted_start_is_silent() -> None:
    program = INTERRUPTED_IMPORT.format(name="reader.__main__")
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert ended.returncode != 0
    assert not ended.stderr


def test_importing_it_leaves_the_signal_alone() -> None:
    ended = subprocess.run([sys.executable, "-c", HANDLER_AFTER_IMPORT], capture_output=True, check=True)
    assert ended.stdout.split() == [b"default_int_handler"]


def test_the_package_brings_nothing_in() -> None:
    program = "import sys; import nutgraf; print('typing' in sys.modules)"
    ended = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, check=False)
    assert b"True" not in ended.stdout

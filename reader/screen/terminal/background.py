"""Asking the terminal whether its own background is dark or light, before the screen takes it.

The colour is asked for (OSC 11), and behind that what every terminal answers (DA1): once that is there, no
colour will come. What a person types meanwhile is kept; an answer that comes too late is no key.
"""

import codecs
import os
import re
import select
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

_QUESTION = b"\x1b]11;?\x07\x1b[c"
_COLOUR = re.compile(
    rb"\x1b\]11;(?:rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})[^\x07\x1b]{0,9}|[^\x07\x1b]{0,40})"
    rb"(?:\x07|\x1b\\)"
)
_END = re.compile(rb"\x1b\[\?[0-9;]{0,60}c")
_LATE = re.compile("\x1b\\]11;[^\x07\x1b]{0,60}(?:\x07|\x1b\\\\)|\x1b\\[\\?[0-9;]{0,60}c")
_UNFINISHED = re.compile("\x1b(?:\\]11?(?:;[^\x07\x1b]{0,60}\x1b?)?|\\[\\?[0-9;]{0,60})$")
_WAIT = 0.25
"""Seconds; a terminal beside one answers in a thousandth, one far away in a tenth."""
_SILENT = ("dumb", "linux", "unknown", "")
_WEIGHTS = (0.2126, 0.7152, 0.0722)
"""Of red, green and blue in what an eye takes for light (Rec. 709)."""


class Background(NamedTuple):
    """What a terminal has said."""

    is_dark: bool | None = None
    """None where it did not say."""
    typed: str = ""
    """What came from the keyboard meanwhile."""
    is_late: bool = False
    """Whether an answer may still come."""


SILENCE = Background()
"""Of a terminal that was not asked."""


def ask_background(*, wait: float = _WAIT) -> Background:
    """Ask the terminal, and wait so many seconds at most."""
    if sys.platform == "win32" or os.environ.get("TERM", "") in _SILENT:
        return SILENCE
    try:
        with _silent_keyboard() as (keyboard, screen):
            os.write(screen, _QUESTION)
            return _answer(_read(keyboard, wait))
    except OSError:
        # No terminal, or one that is not ours at the moment.
        return SILENCE


def without_late_answers(decode: Callable[[bytes, bool], str]) -> Callable[[bytes, bool], str]:
    """Decode as `decode` does, and leave out what the terminal answers too late."""
    held = ""

    def decoded(content: bytes, final: bool = False) -> str:
        """The text without late answers; a piece of one is held until it is whole."""
        nonlocal held
        text = _LATE.sub("", held + decode(content, final))
        unfinished = None if final else _UNFINISHED.search(text)
        held = unfinished[0] if unfinished else ""
        return text[: len(text) - len(held)]

    return decoded


@contextmanager
def _silent_keyboard() -> Iterator[tuple[int, int]]:
    """The descriptors of a terminal's keyboard and screen; it neither echoes nor waits for a line's end."""
    import termios
    import tty

    streams = (sys.__stdin__, sys.__stderr__)
    if not all(stream is not None and stream.isatty() for stream in streams):
        raise OSError("no terminal")
    keyboard, screen = 0, 2
    if os.tcgetpgrp(keyboard) != os.getpgrp():
        raise OSError("in the background")
    try:
        before = termios.tcgetattr(keyboard)
        tty.setcbreak(keyboard, termios.TCSANOW)
    except termios.error as error:
        raise OSError("no terminal") from error
    try:
        yield keyboard, screen
    finally:
        termios.tcsetattr(keyboard, termios.TCSANOW, before)


def _read(keyboard: int, wait: float) -> bytes:
    content, deadline = b"", time.monotonic() + wait
    while not _END.search(content) and (left := deadline - time.monotonic()) > 0:
        if select.select([keyboard], [], [], left)[0]:
            read = os.read(keyboard, 4096)
            if not read:
                break
            content += read
    return content


def _answer(content: bytes) -> Background:
    colour = _COLOUR.search(content)
    typed = _END.sub(b"", _COLOUR.sub(b"", content, count=1), count=1)
    text = codecs.decode(typed, "utf-8", "replace")
    is_late = not _END.search(content)
    if is_late and (unfinished := _UNFINISHED.search(text)):
        text = text[: unfinished.start()]
    return Background(_is_dark(colour) if colour and colour[1] else None, text, is_late)


def _is_dark(colour: re.Match[bytes]) -> bool:
    parts = (int(part, 16) / (16 ** len(part) - 1) for part in colour.groups())
    light: float = sum(weight * part for weight, part in zip(_WEIGHTS, parts, strict=True))
    return light < 0.5

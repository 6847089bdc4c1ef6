"""Keys as bytes: one that is no UTF-8 is no reason to end the program.

Textual's driver decodes strictly, in a thread of its own, and its error would leave the screen without keys.
"""

import codecs
import sys
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from textual.app import App

from reader.screen.terminal.background import without_late_answers


class _Decoder(NamedTuple):
    decode: Callable[..., str]


def read_leniently(*, answers_may_come: bool = False) -> None:
    """Have bytes from the keyboard that are no UTF-8 read as U+FFFD, which no key has.

    Where the terminal has been asked and may still answer, that is no key either.
    """
    if sys.platform == "win32":
        return
    from textual.drivers import linux_driver

    lenient = partial(_lenient, answers_may_come=answers_may_come)
    linux_driver.getincrementaldecoder = lenient  # type: ignore[assignment, attr-defined]


def type_into(app: App[Any], typed: str) -> None:
    """Give the application what was typed before it could read; to be called once it can."""
    if typed and app._driver is not None:
        from textual._xterm_parser import XTermParser

        for event in XTermParser().feed(typed):
            app._driver.process_message(event)


def _lenient(encoding: str, *, answers_may_come: bool) -> Callable[[], _Decoder]:
    def decoder() -> _Decoder:
        """A decoder that replaces what is no text."""
        decode = codecs.getincrementaldecoder(encoding)(errors="replace").decode
        return _Decoder(without_late_answers(decode) if answers_may_come else decode)

    return decoder

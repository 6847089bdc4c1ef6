"""Keys as bytes: one that is no UTF-8 is no reason to end the program.

Textual's driver decodes strictly, in a thread of its own, and its error would leave the screen without keys.
"""

import codecs
import sys
from collections.abc import Callable


def read_leniently() -> None:
    """Have bytes from the keyboard that are no UTF-8 read as U+FFFD, which no key has."""
    if sys.platform == "win32":
        return
    from textual.drivers import linux_driver

    linux_driver.getincrementaldecoder = _lenient  # type: ignore[assignment, attr-defined]


def _lenient(encoding: str) -> Callable[[], codecs.IncrementalDecoder]:
    decoder = codecs.getincrementaldecoder(encoding)
    return lambda: decoder(errors="replace")

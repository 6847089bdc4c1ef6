"""Telling a person who is looking elsewhere: by the terminal, or on the desktop."""

import shutil
import subprocess
from contextlib import suppress

_PATIENCE = 5
"""Seconds that the desktop may take."""
_MOST = 200
"""Characters of a notice."""


def terminal_notice(title: str, text: str) -> str:
    """What makes a terminal show a notice: OSC 777 for some terminals, OSC 9 for others."""
    shown_title, shown = _plain(title).replace(";", ","), _plain(text)
    return f"\x1b]777;notify;{shown_title};{shown}\x1b\\\x1b]9;{shown_title}: {shown}\x1b\\"


def tell_desktop(title: str, text: str) -> bool:
    """Show a notice by notify-send; whether that is there and did."""
    command = shutil.which("notify-send")
    if command is None:
        return False
    words = [command, "--app-name=nutgraf", "--", _plain(title), _plain(text)]
    with suppress(OSError, subprocess.TimeoutExpired):
        done = subprocess.run(words, timeout=_PATIENCE, check=False, capture_output=True)  # noqa: S603
        return done.returncode == 0
    return False


def tell_terminal(title: str, text: str) -> bool:
    """Have the terminal that the program runs on show a notice; whether there is one."""
    try:
        with open("/dev/tty", "w", encoding="utf-8") as terminal:  # noqa: PTH123
            terminal.write(terminal_notice(title, text))
    except OSError:
        return False
    return True


def tell(how: str, title: str, text: str) -> bool:
    """Show a notice in that way, a desktop that shows none going to the terminal; whether it was shown."""
    return (how == "desktop" and tell_desktop(title, text)) or tell_terminal(title, text)


def _plain(text: str) -> str:
    # A control character would end the sequence, and begin another.
    return "".join(letter if letter.isprintable() else " " for letter in text)[:_MOST]

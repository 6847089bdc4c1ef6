"""Links that a terminal opens (OSC 8), where it is one that has them."""

import os
from collections.abc import Mapping
from secrets import token_hex

from corpus.patterns import lazy_pattern

TOKEN = token_hex(8)
"""Stands in every link of this run: what a text from outside brings along is none of ours, and is dropped."""
_PROGRAMS = frozenset(("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio", "WarpTerminal"))
_TERMS = ("xterm-kitty", "alacritty", "foot", "xterm-ghostty", "contour", "wezterm", "mintty")
_VARIABLES = ("KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM")
_FIRST_VTE = 5000
_LONGEST = 2_000
_CLOSING = "\x1b]8;;\x1b\\"
_SEQUENCE = lazy_pattern(r"(\x1b\]8;[!-~]{0,2100}?\x1b\\)")
_UNSAFE = lazy_pattern(r"[^!-~]|[<>\"\\^`{|}]")


def has_links(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the terminal is known to open links; `FORCE_HYPERLINK` says so for others, with 0 for none."""
    if (forced := environment.get("FORCE_HYPERLINK")) is not None:
        return forced not in ("", "0", "false")
    vte = environment.get("VTE_VERSION", "")
    return (
        environment.get("TERM_PROGRAM") in _PROGRAMS
        or environment.get("TERM", "").startswith(_TERMS)
        or any(map(environment.get, _VARIABLES))
        or (vte.isdecimal() and int(vte) >= _FIRST_VTE)
    )


def linked(text: str, url: str | None, token: str) -> str:
    """The text, which leads to the page where it has one; as it is without a token."""
    if not token or not url or not url.startswith(("http://", "https://")) or len(url) > _LONGEST:
        return text
    from urllib.parse import quote

    address = _UNSAFE.sub(lambda sign: quote(sign[0]), url)
    return f"\x1b]8;id={token};{address}\x1b\\{text}{_CLOSING}"


def is_ours(piece: str) -> bool:
    """Whether it opens one of our links, or closes any."""
    return piece == _CLOSING or piece.startswith(f"\x1b]8;id={TOKEN};")


def parted(text: str) -> list[str]:
    """The text in pieces, the sequences of links among them."""
    return _SEQUENCE.split(text)

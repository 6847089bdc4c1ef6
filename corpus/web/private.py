"""Telling by its looks alone whether a link leads out of the public internet.

Nothing is looked up: this is for links that a person is about to open in a browser. Browsers take numbers for
addresses that no person would write so, and a page that redirects has where to in its own address.
"""

import socket
from ipaddress import ip_address
from itertools import islice
from urllib.parse import unquote, urlsplit

from corpus.patterns import lazy_pattern
from corpus.web.addresses import is_public

_LOCAL = (".localhost", ".local", ".internal", ".lan", ".home", ".corp", ".intranet", ".home.arpa", ".test")
_NAMES_OF_NUMBERS = (".nip.io", ".sslip.io", ".xip.io", ".localtest.me", ".lvh.me")
"""Public names that lead to any address, or to this computer."""
_CARRIED = lazy_pattern(r"(?:[a-zA-Z][a-zA-Z\d]{0,9}:|(?<=[=&?#,;|]))[/\\]{2}(?=[^/\\\s])")
_LAYERS = 3
"""How often an address may be escaped within another."""
_MOST_CARRIED = 9


def leads_inside(url: str) -> bool:
    """Whether the host is this computer's or a private network's, or cannot be told.

    So for every address that it carries, which a page may lead on to.
    """
    return any(map(_is_inside, (url, *_carried(url))))


def _carried(url: str) -> list[str]:
    """The addresses within the address, escaped or not."""
    found: list[str] = []
    _, _, rest = url.partition("://")
    for _ in range(_LAYERS):
        found += (f"http://{rest[place.end() :]}" for place in islice(_CARRIED.finditer(rest), _MOST_CARRIED))
        if "%" not in rest:
            break
        rest = unquote(rest)
    return found


def _is_inside(url: str) -> bool:
    try:
        host = (urlsplit(url).hostname or "").rstrip(".").lower()
    except ValueError:
        return True
    literal = _literal(host)
    if literal:
        try:
            return not is_public(ip_address(literal))
        except ValueError:
            return True
    return "." not in host or host.endswith(_LOCAL) or f".{host}".endswith(_NAMES_OF_NUMBERS)


def _literal(host: str) -> str:
    """The address that the host is; empty for a name."""
    if ":" in host:
        return host.partition("%")[0]
    try:
        # As browsers read them: `127.1`, `0x7f000001` and `2130706433` are all this computer.
        return socket.inet_ntoa(socket.inet_aton(host))
    except (OSError, UnicodeError):
        return ""

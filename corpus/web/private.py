"""Telling by its looks alone whether a link leads out of the public internet.

Nothing is looked up: this is for links that a person is about to open in a browser. Browsers take numbers for
addresses that no person would write so.
"""

import socket
from ipaddress import ip_address
from urllib.parse import urlsplit

from corpus.web.addresses import is_public

_LOCAL = (".localhost", ".local", ".internal", ".lan", ".home", ".corp", ".intranet", ".home.arpa", ".test")


def leads_inside(url: str) -> bool:
    """Whether the host is this computer's or a private network's, or cannot be told."""
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
    return "." not in host or host.endswith(_LOCAL)


def _literal(host: str) -> str:
    """The address that the host is; empty for a name."""
    if ":" in host:
        return host.partition("%")[0]
    try:
        # As browsers read them: `127.1`, `0x7f000001` and `2130706433` are all this computer.
        return socket.inet_ntoa(socket.inet_aton(host))
    except (OSError, UnicodeError):
        return ""

"""How far a request may go.

The difference that matters is who wrote the address: a person at the keyboard may name any server, a link
that came in with somebody else's page or feed leads to public ones only.
"""

from corpus.value_types import Value

MEGABYTE = 1_000_000


class Policy(Value):
    """The limits of one request, redirects included."""

    allow_private: bool = False
    """Whether it may reach loopback, private and other addresses that are not the public internet's."""
    connect_seconds: float = 10.0
    silence_seconds: float = 20.0
    """The longest wait for the next bytes."""
    total_seconds: float = 60.0
    wire_bytes: int = 10 * MEGABYTE
    """All that the server may send, as it sends it."""
    body_bytes: int = 20 * MEGABYTE
    """The body when decompressed."""
    redirects: int = 5
    refused_types: tuple[str, ...] = ("image/", "audio/", "video/", "font/", "model/")
    """Beginnings of content types whose bodies are not even read."""


LINKED = Policy()
"""For addresses that came from a page, a feed or a list of feeds."""
TYPED = Policy(allow_private=True, total_seconds=120.0, wire_bytes=100 * MEGABYTE, body_bytes=200 * MEGABYTE)
"""For an address that a person gave."""

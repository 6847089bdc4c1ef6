"""What a format module is given to read: bytes that are there already, or a stream.

No document may be larger than `LARGEST`, compressed or not, so that no small file can fill the memory.
"""

from io import BufferedReader

from corpus.errors import SourceError

Payload = bytes | BufferedReader
Fields = tuple[tuple[str, str], ...]
"""Pairs of one of our names and the name that the data have for it: (("text", "story"),)."""

LARGEST = 100_000_000
"""The most bytes of one document."""
LONGEST_LINE = 20_000_000
"""The most bytes of one article where each has a line."""


def read_whole(payload: Payload, *, source: str) -> bytes:
    """All the bytes; a `SourceError` where they are too many."""
    data = payload if isinstance(payload, bytes) else payload.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise SourceError(source, f"larger than {LARGEST // 1_000_000} MB", "split it into smaller files")
    return data

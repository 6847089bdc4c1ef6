"""What a format module is given to read: bytes that are there already, or a stream.

Sizes are those of what is unpacked, so that no small file can fill the memory.
"""

from io import BufferedReader

from corpus import limits
from corpus.errors import SourceError

Payload = bytes | BufferedReader
Fields = tuple[tuple[str, str], ...]
"""Pairs of one of our names and the name that the data have for it: (("text", "story"),)."""


def read_whole(payload: Payload, *, source: str, most: int = limits.DOCUMENT) -> bytes:
    """All the bytes; a `SourceError` where they are more than `most`."""
    data = payload if isinstance(payload, bytes) else payload.read(most + 1)
    if len(data) > most:
        problem = f"larger than {limits.in_megabytes(most)}"
        raise SourceError(source, problem, "split it into smaller files")
    return data


def require_few_lines(text: str, *, source: str, most: int | None = None) -> str:
    """The text; a `SourceError` where it has more lines than any article: each costs memory of its own."""
    most = limits.LINES if most is None else most
    if (lines := text.count("\n") + 1) > most:
        problem = f"an article of {lines:,} lines, and {most:,} are the most"
        raise SourceError(source, problem, "split it into smaller files")
    return text

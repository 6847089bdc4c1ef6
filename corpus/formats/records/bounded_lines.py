"""The lines of a stream, none of which may fill the memory."""

from collections.abc import Iterator
from io import BytesIO

from corpus.encoding import decode
from corpus.errors import SourceError
from corpus.formats.payload import Payload, read_whole
from corpus.limits import LINE
from corpus.type_hints import BinaryIO

_BYTES_OF_UTF16 = b"\x00\xff\xfe"


def read_lines(payload: Payload, *, source: str) -> Iterator[str]:
    """The lines one by one, decoded; a `SourceError` where one is longer than any article."""
    stream = _by_bytes(payload, source)
    for line in iter(lambda: stream.readline(LINE + 1), b""):
        if len(line) > LINE:
            raise SourceError(source, "a line in it has no end", "give each article a line of its own")
        # By itself, a short line with such a character in it would pass for UTF-16.
        yield decode(line.replace(b"\x00", b""))


def _by_bytes(payload: Payload, source: str) -> BinaryIO:
    """The stream; in UTF-16, where a newline is two bytes, all of it recoded."""
    first = payload[:2] if isinstance(payload, bytes) else payload.peek(2)[:2]
    if any(byte in _BYTES_OF_UTF16 for byte in first):
        return BytesIO(decode(read_whole(payload, source=source)).encode("utf-8", "replace"))
    return BytesIO(payload) if isinstance(payload, bytes) else payload

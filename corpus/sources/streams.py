"""Opening what a source names as a stream of bytes, uncompressed, with its beginning in view."""

# ruff: noqa: PTH123
# A pipe does without pathlib, which imports `urllib.parse` and `ipaddress`.

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BufferedIOBase, BufferedReader, RawIOBase

from corpus.errors import SourceError
from corpus.formats.format_detection import HEAD
from corpus.type_hints import Any, BinaryIO, cast

GZIP = b"\x1f\x8b"
"""How a file begins that is read through."""
_ZSTD = b"\x28\xb5\x2f\xfd"
_BUFFER = 65_536


@contextmanager
def open_file(
    path: str, *, source: str, on_open: Callable[[BinaryIO], None] | None = None
) -> Iterator[tuple[BufferedReader, bytes]]:
    """A stream of the file's bytes and the first of them; `SourceError` where it cannot be read."""
    try:
        with open(path, "rb") as stream:
            if on_open:
                on_open(stream)
            yield look_into(stream, source=source)
    except FileNotFoundError:
        raise SourceError(source, "no such file or folder", "check the name") from None
    except PermissionError:
        raise SourceError(source, "not readable", "check its permissions") from None


def look_into(stream: BinaryIO, *, source: str) -> tuple[BufferedReader, bytes]:
    """The stream from where it stands, uncompressed, and its first bytes; `SourceError` where it is empty."""
    seen, head = _peeked(stream)
    if packed := _unpacked(seen, head, source):
        # It says that it can go back, even where what it reads from cannot.
        head = packed.read(HEAD)
        seen = replayed(head, packed)
    if not head.strip(b" \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise SourceError(source, "empty", "check that it is the right file")
    return seen, head


def _unpacked(stream: BufferedReader, head: bytes, source: str) -> BinaryIO | BufferedIOBase | None:
    """What is compressed in the stream, or None where nothing is."""
    if head.startswith(GZIP):
        from gzip import GzipFile

        return GzipFile(fileobj=stream)
    if head.startswith(b"BZh"):
        from bz2 import BZ2File

        return BZ2File(stream)
    if head.startswith(b"\xfd7zXZ\x00"):
        from lzma import LZMAFile

        return LZMAFile(stream)
    return _unzstd(stream, source) if head.startswith(_ZSTD) else None


def _unzstd(stream: BufferedReader, source: str) -> BinaryIO:
    try:
        from zstandard import ZstdDecompressor
    except ImportError as error:
        raise SourceError(source, "compressed by Zstandard", "install nutgraf[zstd]") from error
    return cast(BinaryIO, ZstdDecompressor().stream_reader(stream, read_across_frames=True))


def replayed(head: bytes, rest: BinaryIO | BufferedIOBase) -> BufferedReader:
    """A stream whose first bytes have been read, as if they had not."""
    return BufferedReader(_Replayed(head, rest), _BUFFER)


def _peeked(stream: BinaryIO | BufferedIOBase) -> tuple[BufferedReader, bytes]:
    if stream.seekable():
        place = stream.tell()
        head = stream.read(HEAD)
        stream.seek(place)
        return _buffered(stream), head
    head = stream.read(HEAD)
    return replayed(head, stream), head


def _buffered(stream: object) -> BufferedReader:
    return stream if isinstance(stream, BufferedReader) else BufferedReader(cast(RawIOBase, stream), _BUFFER)


class _Replayed(RawIOBase):
    """A stream whose first bytes have been read, as if they had not."""

    def __init__(self, head: bytes, rest: BinaryIO | BufferedIOBase) -> None:
        self._head = head
        self._rest = rest

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill the buffer with what comes first."""
        piece = self._head[: len(buffer)] or self._rest.read(len(buffer))
        self._head = self._head[len(piece) :]
        buffer[: len(piece)] = piece
        return len(piece)
